#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace pipit::base {

/// A day of the calendar on the wall. It belongs to no time zone, so no clock change touches it.
using Day = std::chrono::local_days;

/// A time on the clock on the wall, to the minute.
using WallTime = std::chrono::local_time<std::chrono::minutes>;

/// Nothing unless it is YYYY-MM-DD and there is such a day.
std::optional<Day> parseDay(std::string_view text);
/// YYYY-MM-DD. Years 0 to 9999.
std::string isoDay(Day day);

/// Minutes since midnight; nothing unless it is HH:MM from 00:00 to 23:59.
std::optional<std::chrono::minutes> parseTimeOfDay(std::string_view text);
/// HH:MM. From 0 up to 24 hours.
std::string timeOfDay(std::chrono::minutes sinceMidnight);

/// The Monday of the day's week.
Day mondayOf(Day day);

} // namespace pipit::base

namespace pipit {
using base::Day;
using base::WallTime;
} // namespace pipit
