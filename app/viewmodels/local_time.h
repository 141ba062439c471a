#pragma once

#include "core/base/clock.h"
#include "core/base/day.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace pipit::viewmodels {

/// An instant as the wall clock of the school shows it.
QDateTime toLocal(Instant instant);

/// The same to the minute, as the timetable counts.
WallTime wallTime(Instant instant);

QDate toDate(Day day);

/// "Today", "Yesterday", else "Tuesday 24 November", with the year if it is another one.
QString dayWords(const QDate& day, const QDate& today);

/// "Tuesday 24 November" in the language of the app.
QString longDate(const QDate& day);

} // namespace pipit::viewmodels
