#pragma once

#include "app/viewmodels/observation/observation_page.h"
#include "app/viewmodels/passport/pupil_face.h"
#include "app/viewmodels/pupils/pupil_row.h"
#include "app/viewmodels/today/today_row.h"

#include <QDate>

namespace pipit::viewmodels {

// The words of the screens of an observation, translated. Thread: the GUI's.

/// A line of a running record.
struct EntryWords {
    std::uint32_t number = 0; ///< of a draft
    QString time; ///< "10:50:08"
    QString line; ///< what was seen; may be empty beside a tag
    QString tag; ///< "Off task", "Strategy seen"; may be empty
    QString icon; ///< of the tag

    bool operator==(const EntryWords&) const = default;
};

EntryWords entryWords(const observation::Entry& entry, std::uint32_t number = 0);

/// "Leo M."; of several "Leo M. and Ruby T.".
QString namesOf(const std::vector<school::Pupil>& pupils);
/// "Leo M., English".
QString observationTitle(const std::vector<school::Pupil>& pupils, const std::string& subject);
/// "4 Maple, begun at 10:50".
QString begunWords(const std::string& className, Instant started);
/// "11:31", from an hour on "1:02:03".
QString elapsedWords(std::chrono::milliseconds time);
/// "English with 4 Maple"; "Not in a lesson".
QString lessonTitle(const ObserveLesson& lesson);
/// "Undo: Enters, puts bag on hook".
QString undoWords(const observation::DraftEntry& entry);
/// "In-school support".
QString nextStepWords(observation::NextStep step);

TodayRow openRow(const OpenObservation& open, const QDate& today);
TodayRow lessonRow(const ObserveLesson& lesson);
TodayRow pastRow(const PastObservationLine& line, const QDate& today);
PupilRow pupilRowOf(const ObservePupil& pupil, const std::string& className);
PupilFace::Words observedFace(const school::Pupil& pupil);

/// "Tuesday 24 November, 10:50 to 11:31".
QString whenWords(const observation::Observation& observation);

/// Why a tap or a note is not on the disk.
QString tapProblem(ErrorCode code);
/// Why it could not be finished: everything is still there.
QString finishProblem(ErrorCode code);

} // namespace pipit::viewmodels
