#include "sync/client/server_session.h"

#include "core/base/try.h"

namespace pipit::client {

namespace {

constexpr int kMaxRegisterRounds = 1000;

} // namespace

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

Result<void> takeRegister(ServerCalls& calls, StorageGate& gate)
{
    for (int round = 0; round < kMaxRegisterRounds; ++round) {
        PIPIT_TRY_ASSIGN(const auto length,
            runAt<std::uint64_t>(gate, [](Replica& replica) -> Result<std::uint64_t> {
                return replica.schoolRegister().length();
            }));
        PIPIT_TRY_ASSIGN(const auto part, calls.registerFrom(length));
        if (part.statements.empty()) {
            return {};
        }
        PIPIT_TRY(runAt<bool>(gate, [&](Replica& replica) -> Result<bool> {
            PIPIT_TRY(replica.takeStatements(part.statements));
            return true;
        }));
    }
    return Error{ ErrorCode::Corrupt, "the register does not end" };
}

} // namespace pipit::client
