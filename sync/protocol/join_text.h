#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <string>
#include <string_view>

namespace pipit::protocol {

/// `prefix`, then the bytes and 4 bytes of their BLAKE2b-256 in base 32.
std::string toCheckedText(std::string_view prefix, ByteView bytes);
/// BadInput for another prefix, what is no base 32, or a slip of a finger.
Result<Bytes> fromCheckedText(std::string_view prefix, std::string_view text);

} // namespace pipit::protocol
