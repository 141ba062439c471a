#pragma once

#include "core/school/school.h"

#include <optional>
#include <vector>

namespace pipit::school {

/// A slot as a person reads it.
struct Lesson {
    TimetableSlot slot;
    std::string className;
    std::string room; ///< the slot's, else the class's
    std::string staffName; ///< empty if the slot names nobody
    bool isNamed = false; ///< the slot names the person who asks

    bool operator==(const Lesson&) const = default;
};

struct NowAndNext {
    std::optional<Lesson> now;
    std::optional<Lesson> next; ///< later the same day

    bool operator==(const NowAndNext&) const = default;
};

/// Which week of a two-week timetable a day is in. Weeks follow each other without a break from
/// the Monday `weekA` (also backwards), holidays too: a school that skips them enters a new Monday.
/// Nothing if the school has entered none.
std::optional<Week> weekOf(Day day, std::optional<Day> weekA);

/// True if a slot of that week is taught in a week `now`. While nobody has said which week it is,
/// slots of both are.
bool isTaught(std::optional<Week> slot, std::optional<Week> now);

/// 1 Monday to 7 Sunday.
int weekdayOf(Day day);

/// Out of the day's lessons, those that a person needs at a time of day. A lesson runs from its
/// start up to, not with, its end. Where several run at once, one that names the person comes
/// first, then the one that began last.
NowAndNext nowAndNext(const std::vector<Lesson>& lessons, std::chrono::minutes timeOfDay);

} // namespace pipit::school
