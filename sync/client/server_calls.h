#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/change_log.h"
#include "sync/client/identity.h"
#include "sync/client/transport.h"
#include "sync/protocol/join.h"
#include "sync/protocol/wraps.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace pipit::client {

struct Greeting {
    Instant serverTime;
    Incarnation incarnation;
    Bytes nonce; ///< 32 bytes
    std::size_t maxPushItems = 0;
};

/// The answer to a greeting's challenge: who asks, and the signature that proves it.
struct SessionProof {
    SchoolId school;
    ReplicaId replica;
    Bytes nonce;
    crypto::Signature signature{};
};

struct RegisterPart {
    std::vector<protocol::StatementAndWraps> statements;
    std::uint64_t serverLength = 0;
    std::vector<StatementHash> tips; ///< the last of each branch that the server has
};

struct PullPart {
    std::vector<std::pair<std::int64_t, Bytes>> envelopes; ///< (server sequence, bytes), rising
    store::Cursor reached;
    bool more = false;
};

struct VaultHeads {
    VaultId vault;
    std::array<std::uint8_t, 32> digest{};
    std::vector<store::EnvelopePlace> authors; ///< `previous` holds the last chain hash
};

/// The server's calls with their answers checked: nothing it says is believed beyond its form.
///
/// Blocking, on the sync thread. Errors of Transport; Corrupt for an answer that makes no sense;
/// SlowDown for 429 and 503; Denied for 401 and 403; TooNew if the server speaks no version of
/// ours.
class ServerCalls {
public:
    explicit ServerCalls(Transport& transport)
        : m_transport(transport)
    {
    }

    Result<Greeting> hello(const SchoolId& school);
    /// Signs the greeting's challenge. Calls nobody: may run where the keys are.
    SessionProof prove(const Identity& identity, const Greeting& greeting) const;
    /// Later calls carry the token that the proof earns.
    Result<void> openSession(const SessionProof& proof);
    Result<RegisterPart> registerFrom(std::uint64_t position);
    /// Conflict for a stale head. `startCode` only with a school's first statement.
    Result<void> append(const protocol::StatementAndWraps& item, const std::string& startCode = {});
    /// Gives the server a statement of our register that it lacks: of a branch beside its own, too.
    /// Conflict if two other branches must be joined before.
    Result<void> giveBack(const protocol::StatementAndWraps& item);
    /// One answer for each envelope, in order.
    Result<std::vector<store::PushAnswer>> push(std::span<const store::OutboxItem> items);
    Result<PullPart> pull(const store::Cursor& after);
    Result<std::vector<VaultHeads>> digests(std::span<const VaultId> vaults);

    /// A lead expects a request there; with 0 seconds, none any more.
    Result<void> openJoin(const protocol::JoinSlot& slot, std::chrono::seconds life);
    /// Without a session. NotFound if nobody expects it: expired or used. Conflict if others asked.
    Result<void> leaveJoin(const protocol::JoinSlot& slot, ByteView request);
    /// NotFound if this lead expects nothing there.
    Result<std::vector<Bytes>> joinRequests(const protocol::JoinSlot& slot);

private:
    Result<void> appendAs(const std::string& request);
    Result<Bytes> call(std::string_view path, const std::string& body);

    Transport& m_transport;
    std::string m_token;
};

} // namespace pipit::client
