#include "sync/client/server_session.h"

#include "core/base/try.h"

namespace pipit::client {

Result<Greeting> beginSession(ServerCalls& calls, StorageGate& gate)
{
    PIPIT_TRY_ASSIGN(const SchoolId school,
        runAt<SchoolId>(
            gate, [](Replica& replica) -> Result<SchoolId> { return replica.identity().school; }));
    PIPIT_TRY_ASSIGN(auto greeting, calls.hello(school));
    // The keys never leave the storage thread: the proof is made there, the call runs here.
    PIPIT_TRY_ASSIGN(
        const auto proof, runAt<SessionProof>(gate, [&](Replica& replica) -> Result<SessionProof> {
            return calls.prove(replica.identity(), greeting);
        }));
    PIPIT_TRY(calls.openSession(proof));
    return greeting;
}

} // namespace pipit::client
