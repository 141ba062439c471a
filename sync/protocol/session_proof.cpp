#include "sync/protocol/session_proof.h"

#include "core/base/check.h"

namespace pipit::protocol {

Bytes sessionProof(const SchoolId& school, const ServerKeyPin& server,
    const Incarnation& incarnation, ByteView nonce, const ReplicaId& replica)
{
    PIPIT_CHECK(nonce.size() == 32);
    base::ByteWriter out;
    out.bytes(school.view());
    out.bytes(server.view());
    out.bytes(incarnation.view());
    out.bytes(nonce);
    out.bytes(replica.view());
    return out.take();
}

} // namespace pipit::protocol
