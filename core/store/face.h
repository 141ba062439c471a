#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/store/profile.h"

namespace pipit::store {

/// A face file is four lines of text; docs/formats/store.md has them.
inline constexpr std::size_t kMaxFaceFile = 256;

/// BadInput for a name of more than 64 bytes, initials of more than 8, control characters, text
/// that is not UTF-8, or a colour that is not "#rrggbb".
Result<Bytes> encodeFace(const Face& face);

/// Corrupt if a byte is not as encodeFace writes it; TooNew for a later format.
Result<Face> decodeFace(ByteView bytes);

} // namespace pipit::store
