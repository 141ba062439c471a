#pragma once

#include "core/base/bytes.h"

#include <cstddef>

namespace pipit::base {

/// True if the bytes have the shape of a Protocol Buffers message with at most `maxFields` fields
/// at its top. Asked before parsing: two bytes of an empty repeated field would otherwise cost
/// fifty of memory.
bool hasWireShape(ByteView body, std::size_t maxFields);

} // namespace pipit::base
