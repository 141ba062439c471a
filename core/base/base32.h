#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <string>
#include <string_view>

namespace pipit::base {

/// Crockford's base 32: capitals and digits, no letters that look like digits. The last character
/// is filled with zero bits.
std::string toBase32(ByteView bytes);

/// Case, spaces, line ends and hyphens do not count; O is 0, I and L are 1. Nothing for any other
/// character, for a length that no bytes give, and for filling that is not zeros.
std::optional<Bytes> fromBase32(std::string_view text);

/// A typed text as toBase32 would write it: what does not count is gone, O is 0, I and L are 1.
/// Nothing for any other character.
std::optional<std::string> plainBase32(std::string_view text);

} // namespace pipit::base
