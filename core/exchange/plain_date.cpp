#include "core/exchange/plain_date.h"

#include "core/exchange/key_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace pipit::exchange {

namespace {

constexpr std::array<std::string_view, 12> kMonths{ "january", "february", "march", "april", "may",
    "june", "july", "august", "september", "october", "november", "december" };
constexpr std::array<std::string_view, 7> kDays{ "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday" };

/// A number of `min` to `max` digits and nothing else.
std::optional<int> digits(std::string_view text, std::size_t min, std::size_t max)
{
    if (text.size() < min || text.size() > max) {
        return std::nullopt;
    }
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return value;
}

/// 1-based place of the name that `text` is, or abbreviates with at least three letters.
template <std::size_t N>
std::optional<int> placeOf(std::string_view text, const std::array<std::string_view, N>& names)
{
    const std::string key = keyText(text);
    for (std::size_t i = 0; i < N && key.size() >= 3; ++i) {
        if (names[i].starts_with(key)) {
            return static_cast<int>(i) + 1;
        }
    }
    return std::nullopt;
}

std::optional<Date> makeDate(
    std::optional<int> year, std::optional<int> month, std::optional<int> day)
{
    if (!year || !month || !day || *year < 1900 || *year > 2100) {
        return std::nullopt;
    }
    const Date date{ std::chrono::year{ *year },
        std::chrono::month{ static_cast<unsigned>(*month) },
        std::chrono::day{ static_cast<unsigned>(*day) } };
    return date.ok() ? std::optional(date) : std::nullopt;
}

/// What stands before a time of day: "01/09/2016 00:00:00", "2016-09-01T00:00:00Z".
std::string_view withoutTime(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) {
        return text;
    }
    const std::size_t cut = text.find_last_of(" T", colon);
    return cut == std::string_view::npos ? text : trimmed(text.substr(0, cut));
}

} // namespace

std::optional<Date> parseDate(std::string_view text)
{
    const std::string_view date = withoutTime(trimmed(text));
    const auto parts = splitParts(date, "/-. ");
    const auto separators
        = date.size() < 8 ? 0 : std::count_if(date.begin(), date.end(), [](char c) {
              return c == '/' || c == '-' || c == '.' || c == ' ';
          });
    if (parts.size() != 3 || separators != 2) {
        return std::nullopt;
    }
    if (parts[0].size() == 4) {
        return makeDate(digits(parts[0], 4, 4), digits(parts[1], 1, 2), digits(parts[2], 1, 2));
    }
    const auto month = placeOf(parts[1], kMonths);
    return makeDate(
        digits(parts[2], 4, 4), month ? month : digits(parts[1], 1, 2), digits(parts[0], 1, 2));
}

std::string isoDate(const Date& date)
{
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string isoDate(const std::optional<Date>& date) { return date ? isoDate(*date) : ""; }

std::optional<TimeOfDay> parseTime(std::string_view text)
{
    const auto parts = splitParts(trimmed(text), ":");
    if (parts.size() < 2 || parts.size() > 3) {
        return std::nullopt;
    }
    const auto hours = digits(parts[0], 1, 2);
    const auto minutes = digits(parts[1], 2, 2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59) {
        return std::nullopt;
    }
    return std::chrono::hours(*hours) + TimeOfDay(*minutes);
}

std::string clockText(TimeOfDay time)
{
    return fmt::format("{:02}:{:02}", time.count() / 60, time.count() % 60);
}

std::optional<int> parseWeekday(std::string_view text)
{
    const auto number = digits(trimmed(text), 1, 1);
    if (number && *number >= 1 && *number <= 7) {
        return number;
    }
    return placeOf(text, kDays);
}

} // namespace pipit::exchange
