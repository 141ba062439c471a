#include "core/base/wire_shape.h"

#include <optional>

namespace pipit::base {

namespace {

constexpr int kMaxVarintBytes = 10;

std::optional<std::uint64_t> varint(ByteReader& in)
{
    std::uint64_t value = 0;
    for (int i = 0; i < kMaxVarintBytes; ++i) {
        const std::uint64_t byte = in.u8();
        value |= (byte & 0x7FU) << (7 * i);
        if ((byte & 0x80U) == 0) {
            return in.ok() ? std::optional(value) : std::nullopt;
        }
    }
    return std::nullopt;
}

/// Groups are long out of use and not ours.
bool skipValue(ByteReader& in, std::uint64_t wireType)
{
    switch (wireType) {
    case 0:
        return varint(in).has_value();
    case 1:
        in.bytes(8);
        return in.ok();
    case 2: {
        const auto length = varint(in);
        if (!length || *length > in.left()) {
            return false;
        }
        in.bytes(static_cast<std::size_t>(*length));
        return true;
    }
    case 5:
        in.bytes(4);
        return in.ok();
    default:
        return false;
    }
}

} // namespace

bool hasWireShape(ByteView body, std::size_t maxFields)
{
    ByteReader in(body);
    for (std::size_t fields = 0; in.left() > 0; ++fields) {
        const auto tag = varint(in);
        if (!tag || fields >= maxFields || !skipValue(in, *tag & 7U)) {
            return false;
        }
    }
    return in.ok();
}

} // namespace pipit::base
