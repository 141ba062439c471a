#pragma once

#include "tests/core/school/school_tablet.h"

namespace pipit::tests {

inline school::Pupil pupil(
    std::uint8_t id, std::string forename, std::string surname, std::string preferred = {})
{
    return { recordId(id), std::move(forename), std::move(surname), std::move(preferred), 4, {},
        {} };
}

inline school::Staff teacher(std::uint8_t id, std::string title, std::string surname)
{
    return { recordId(id), "Sam", std::move(surname), std::move(title), {}, {}, {}, {} };
}

inline school::Class classOf(std::uint8_t id, std::string name, std::string room = "Room 7")
{
    return { recordId(id), std::move(name), 4, std::move(room), school::ClassForm::Class };
}

inline school::TimetableSlot slot(std::uint8_t id, int weekday, std::optional<school::Week> week,
    std::chrono::minutes starts, std::uint8_t theClass, std::optional<std::uint8_t> staff = {})
{
    return { recordId(id), weekday, week, starts, starts + std::chrono::hours(1), "Maths",
        recordId(theClass), {}, staff ? std::optional(recordId(*staff)) : std::nullopt };
}

/// When a clock on a British wall shows this, in winter.
inline Instant wintersDay(WallTime wall) { return Instant(wall.time_since_epoch()); }

} // namespace pipit::tests
