#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace pipit::exchange {

/// A day of the calendar without a time or a zone: a birth date, a start date.
using Date = std::chrono::year_month_day;

/// A time of the school's day.
using TimeOfDay = std::chrono::minutes;

/// dd/mm/yyyy (also with `-` or `.`), yyyy-mm-dd and dd-Mon-yyyy (also with spaces, also the whole
/// month name), each with or without a time after it. Never mm/dd, never a year of two digits:
/// guessing would give a child another birthday. Years 1900 to 2100.
std::optional<Date> parseDate(std::string_view text);

/// yyyy-mm-dd.
std::string isoDate(const Date& date);
/// yyyy-mm-dd, or nothing.
std::string isoDate(const std::optional<Date>& date);

/// "9:45", "09:45", "09:45:00".
std::optional<TimeOfDay> parseTime(std::string_view text);

/// hh:mm
std::string clockText(TimeOfDay time);

/// "Monday", "Mon", "1" (Monday) to 7.
std::optional<int> parseWeekday(std::string_view text);

} // namespace pipit::exchange
