#include "core/base/day.h"

#include <algorithm>

namespace pipit::base {

namespace {

/// The number that `text` is made of; nothing if it holds anything but digits.
std::optional<int> digits(std::string_view text)
{
    int value = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9') {
            return std::nullopt;
        }
        value = value * 10 + (digit - '0');
    }
    return value;
}

std::string padded(unsigned value, std::size_t width)
{
    std::string text = std::to_string(value);
    text.insert(0, width - std::min(width, text.size()), '0');
    return text;
}

} // namespace

std::optional<Day> parseDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{ std::chrono::year(*year),
        std::chrono::month(static_cast<unsigned>(*month)),
        std::chrono::day(static_cast<unsigned>(*day)) };
    return date.ok() ? std::optional(Day(date)) : std::nullopt;
}

std::string isoDay(Day day)
{
    const std::chrono::year_month_day date(day);
    return padded(static_cast<unsigned>(std::clamp(static_cast<int>(date.year()), 0, 9999)), 4)
        + '-' + padded(static_cast<unsigned>(date.month()), 2) + '-'
        + padded(static_cast<unsigned>(date.day()), 2);
}

std::optional<std::chrono::minutes> parseTimeOfDay(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':') {
        return std::nullopt;
    }
    const auto hours = digits(text.substr(0, 2));
    const auto minutes = digits(text.substr(3, 2));
    if (!hours || !minutes || *hours > 23 || *minutes > 59) {
        return std::nullopt;
    }
    return std::chrono::minutes(*hours * 60 + *minutes);
}

std::string timeOfDay(std::chrono::minutes sinceMidnight)
{
    const auto all = static_cast<unsigned>(
        std::clamp<std::chrono::minutes::rep>(sinceMidnight.count(), 0, 24 * 60));
    return padded(all / 60, 2) + ':' + padded(all % 60, 2);
}

Day mondayOf(Day day) { return day - (std::chrono::weekday(day) - std::chrono::Monday); }

} // namespace pipit::base
