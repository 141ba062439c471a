#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <string>
#include <string_view>

namespace pipit::base {

/// Lower-case hexadecimal.
std::string toHex(ByteView bytes);

/// Nothing if the length is odd or a character is not a hexadecimal digit.
std::optional<Bytes> fromHex(std::string_view text);

} // namespace pipit::base
