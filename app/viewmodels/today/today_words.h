#pragma once

#include "app/viewmodels/today/today_page.h"
#include "app/viewmodels/today/today_row.h"

namespace pipit::viewmodels {

// What Today says, in the language of the app. Thread: the GUI's.

/// The lesson that matters now: what stands at the head of Today.
struct TodayHead {
    QString label; ///< "Now, until 10:45"; empty if there is no such lesson
    QString title; ///< "Maths with 4 Maple"
    QString
        detail; ///< "Room 7, Mrs Okafor. 5 pupils with a passport, 2 changed since you read them"
    QString classId; ///< whose door the button opens; empty: the person chooses there
    bool hasDoor = false;
};

TodayHead headOf(const TodayPage& page);
/// "week A"; empty if the school has no such weeks.
QString weekWords(const TodayPage& page);
QString lessonsHeading(const TodayPage& page);
std::vector<TodayRow> lessonRows(const TodayPage& page);
/// What somebody has to look at.
std::vector<TodayRow> eyeRows(const TodayPage& page);
std::vector<TodayRow> reviewRows(const TodayPage& page);
/// Begun and not shared, or written and not yet sent.
std::vector<TodayRow> unfinishedRows(const TodayPage& page);

} // namespace pipit::viewmodels
