#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstddef>

namespace pipit::protocol {

/// One zstd frame that names its content size.
Bytes compress(ByteView plain);

/// Exactly one zstd frame and nothing behind it. TooBig if it claims more than `cap` bytes, before
/// memory is taken; Corrupt for anything else than what compress() gives.
Result<Bytes> decompress(ByteView frame, std::size_t cap);

} // namespace pipit::protocol
