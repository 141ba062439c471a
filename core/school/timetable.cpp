#include "core/school/timetable.h"

#include <algorithm>
#include <tuple>

namespace pipit::school {

namespace {

/// Of those running at once, the better one to show has the higher rank.
auto rankNow(const Lesson& lesson)
{
    return std::tuple(lesson.isNamed, lesson.slot.starts, lesson.slot.id);
}

/// The earlier; at the same time the one that names the person.
auto orderNext(const Lesson& lesson)
{
    return std::tuple(lesson.slot.starts, !lesson.isNamed, lesson.slot.id);
}

} // namespace

std::optional<Week> weekOf(Day day, std::optional<Day> weekA)
{
    if (!weekA) {
        return std::nullopt;
    }
    const auto weeks = (base::mondayOf(day) - base::mondayOf(*weekA)).count() / 7; // exact
    return weeks % 2 == 0 ? Week::A : Week::B;
}

bool isTaught(std::optional<Week> slot, std::optional<Week> now)
{
    return !slot || !now || *slot == *now;
}

int weekdayOf(Day day) { return static_cast<int>(std::chrono::weekday(day).iso_encoding()); }

NowAndNext nowAndNext(const std::vector<Lesson>& lessons, std::chrono::minutes timeOfDay)
{
    const Lesson* now = nullptr;
    const Lesson* next = nullptr;
    for (const Lesson& lesson : lessons) {
        const TimetableSlot& slot = lesson.slot;
        const bool runs = slot.starts <= timeOfDay && timeOfDay < slot.ends;
        if (runs && (now == nullptr || rankNow(*now) < rankNow(lesson))) {
            now = &lesson;
        }
        const bool comes = slot.starts > timeOfDay;
        if (comes && (next == nullptr || orderNext(lesson) < orderNext(*next))) {
            next = &lesson;
        }
    }
    const auto copied = [](const Lesson* lesson) {
        return lesson == nullptr ? std::nullopt : std::optional(*lesson);
    };
    return { copied(now), copied(next) };
}

} // namespace pipit::school
