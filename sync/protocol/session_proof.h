#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"

namespace pipit::protocol {

/// What a replica signs (label labels::kSession) to begin a session: bound to the school, to the
/// very server key it is talking to, to this database's life and to a nonce that is good once.
/// `nonce` is 32 bytes.
Bytes sessionProof(const SchoolId& school, const ServerKeyPin& server,
    const Incarnation& incarnation, ByteView nonce, const ReplicaId& replica);

} // namespace pipit::protocol
