#pragma once

#include <QString>

#include <string>

namespace pipit::viewmodels {

/// Which field of which kind of record: "Passport, How to help me". Of a later version's kind,
/// that it is one.
QString fieldWords(std::uint16_t kind, std::uint16_t field);

/// A value of that field as one reads it: a code or a date in words, all else as it was written.
QString shownValue(std::uint16_t kind, std::uint16_t field, const std::string& value);

} // namespace pipit::viewmodels
