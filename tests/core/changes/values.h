#pragma once

#include "core/changes/change.h"

#include <string_view>

namespace pipit::tests {

/// An id whose bytes are all the same.
template <class IdType> IdType idWith(std::uint8_t byte)
{
    IdType id;
    id.bytes.fill(byte);
    return id;
}

inline Bytes bytesOf(std::string_view text)
{
    const ByteView view = base::asBytes(text);
    return Bytes(view.begin(), view.end());
}

inline Instant at(std::int64_t milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}

} // namespace pipit::tests
