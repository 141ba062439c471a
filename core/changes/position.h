#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace pipit::changes {

/// A key that sorts (as bytes) after `lower` and before `upper`, ending in digits made of `salt`,
/// so that two people who insert at one place apart make different keys.
///
/// Empty `lower` is the beginning, empty `upper` the end. The digits are 0-9A-Za-z and the last one
/// is never 0. Keys are read from others' changes: between two that are equal, out of order or of
/// other letters it gives a key after `lower`.
std::string positionBetween(std::string_view lower, std::string_view upper, std::uint32_t salt);

} // namespace pipit::changes
