#pragma once

#include "core/base/utf8.h"
#include "core/store/shown_fields.h"

#include <span>

namespace pipit::store {

// What fields show, as values for the columns of read tables. Fields were written by others: a
// value that does not fit its field is none.

/// NULL unless it is a decimal number in the range.
Parameter numberValue(
    const ShownFields& fields, std::uint16_t field, std::int64_t from, std::int64_t to);
/// NULL unless it is the bytes of an id of 16.
Parameter idValue(const ShownFields& fields, std::uint16_t field);
/// Minutes since midnight; NULL unless it is HH:MM.
Parameter timeValue(const ShownFields& fields, std::uint16_t field);
/// Empty unless it is YYYY-MM-DD.
std::string_view dayValue(const ShownFields& fields, std::uint16_t field);
/// Empty unless it is plain text of at most so many characters.
std::string_view textValue(const ShownFields& fields, std::uint16_t field,
    std::size_t maxCodePoints, base::Lines lines = base::Lines::One);
/// The place of the value in the list, from 1; NULL for one that is not in it.
Parameter choiceValue(
    const ShownFields& fields, std::uint16_t field, std::span<const std::string_view> choices);
/// Milliseconds since 1970; NULL unless it is decimal and within the years 1970 to 9999.
Parameter instantValue(const ShownFields& fields, std::uint16_t field);

} // namespace pipit::store
