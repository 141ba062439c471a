#pragma once

#include "core/changes/change.h"

namespace pipit::changes {

/// Which head references a change may hold: sealed ones have only ids; those that wait on this
/// tablet may name each other by local number (8 bytes little-endian in place of a 20-byte id).
enum class Refs : std::uint8_t { Sealed, Local };

/// The bytes of a change. With Refs::Sealed every reference must be a ChangeId.
Bytes encode(const Change& change, Refs refs);

/// Corrupt for ids, numbers or framing that cannot be; TooBig over a limit of change.h.
Result<Change> decode(ByteView bytes, Refs refs);

/// At most this many bytes once local numbers are ids and there is a counter.
std::size_t sealedSizeBound(const Change& change);

/// The bytes that stand for a reference: 20 of an id, or 8 of a local number.
Bytes encodeRef(const HeadRef& ref);
/// Nothing unless there are 20 or 8 bytes.
std::optional<HeadRef> decodeRef(ByteView bytes);

} // namespace pipit::changes
