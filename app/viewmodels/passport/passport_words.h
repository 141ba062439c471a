#pragma once

#include "app/viewmodels/passport/passport_sheet.h"
#include "core/strategy/strategy.h"

#include <QDate>
#include <QString>

namespace pipit::viewmodels {

// The words of the passport's screens, translated.

/// "Year 4, Maple".
QString yearAndClass(const school::Pupil& pupil, const std::string& className);
/// "SEN support", and in a second line the area of the primary need. Empty without either.
QString needWords(const school::PupilCase& pupilCase);
/// "Written with Leo and his mum, 3 Nov."
QString writtenWords(const passport::Passport& passport, const std::string& by, const QDate& today);
/// "Review by 5 Feb."; "Review was due on 5 Feb." once that day is past. Empty without a day.
QString reviewWords(const passport::Passport& passport, const QDate& today);
/// "Open to: Teaching staff, SEN team".
QString openToWords(const std::vector<protocol::CircleType>& circles);
/// "today", "Friday", "3 Nov": when somebody read it.
QString readWhen(Instant read, const QDate& today);
/// "3 Nov", with the year if it is another one.
QString shortDay(const QDate& day, const QDate& today);
/// "What people like about me".
QString sectionHeading(passport::Section section);
/// "How to help me".
QString lineHeading();
QString areaWords(std::optional<strategy::Area> area);

/// Why a passport could not be read.
QString passportReadProblem(ErrorCode code);
/// Why what was typed is not on the disk.
QString draftProblem(ErrorCode code);
/// Why a version was not shared.
QString shareProblem(ErrorCode code);

} // namespace pipit::viewmodels
