#include "core/store/field_values.h"

#include "core/base/day.h"

#include <algorithm>
#include <charconv>

namespace pipit::store {

Parameter numberValue(
    const ShownFields& fields, std::uint16_t field, std::int64_t from, std::int64_t to)
{
    const auto value = fields.integer(field);
    return value && from <= *value && *value <= to ? Parameter(*value) : Parameter();
}

Parameter idValue(const ShownFields& fields, std::uint16_t field)
{
    const ByteView bytes = fields.bytes(field);
    return bytes.size() == RecordId::kSize ? Parameter(bytes) : Parameter();
}

Parameter timeValue(const ShownFields& fields, std::uint16_t field)
{
    const auto time = base::parseTimeOfDay(fields.text(field));
    return time ? Parameter(std::int64_t{ time->count() }) : Parameter();
}

std::string_view dayValue(const ShownFields& fields, std::uint16_t field)
{
    return base::parseDay(fields.text(field)) ? fields.text(field) : std::string_view{};
}

std::string_view textValue(
    const ShownFields& fields, std::uint16_t field, std::size_t maxCodePoints, base::Lines lines)
{
    const std::string_view text = fields.text(field);
    return base::isPlainText(text, maxCodePoints, lines) ? text : std::string_view{};
}

Parameter choiceValue(
    const ShownFields& fields, std::uint16_t field, std::span<const std::string_view> choices)
{
    const auto found = std::ranges::find(choices, fields.text(field));
    return found == choices.end() ? Parameter()
                                  : Parameter(std::int64_t{ found - choices.begin() } + 1);
}

Parameter instantValue(const ShownFields& fields, std::uint16_t field)
{
    constexpr std::int64_t kYear10000 = 253'402'300'800'000;
    const std::string_view text = fields.text(field);
    std::int64_t value = -1;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool fits = problem == std::errc() && end == text.data() + text.size() && value >= 0
        && value < kYear10000;
    return fits ? Parameter(value) : Parameter();
}

} // namespace pipit::store
