#pragma once

#include "sync/protocol/statement_bodies.h"

namespace pipit::protocol {

/// The kind of a body, as its statement says it.
std::uint16_t kindOf(const StatementBody& body);

/// The inner framing of a statement (docs/formats/register.md).
Bytes encodeBody(const StatementBody& body);
/// Corrupt, TooBig, TooNew. A kind that is not known gives an UnknownBody.
Result<StatementBody> decodeBody(std::uint16_t kind, ByteView bytes);

} // namespace pipit::protocol
