#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/change_log.h"
#include "sync/client/identity.h"
#include "sync/client/transport.h"
#include "sync/protocol/digest.h"
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

/// An envelope that this replica wrote, as the server names it to its author.
struct OwnEnvelope {
    std::int64_t serverSequence = 0;
    VaultId vault;
    std::uint64_t sequence = 0;
    ChainHash hash;
};

struct PullPart {
    std::vector<std::pair<std::int64_t, Bytes>> envelopes; ///< (server sequence, bytes), rising
    std::vector<OwnEnvelope> own; ///< only if asked for by name
    store::Cursor reached;
    bool more = false;
};

/// What the server has, in short.
struct Looked {
    Instant serverTime;
    bool more = false; ///< a pull is worth its while
    store::Cursor reached; ///< without `more`: up to here nothing new is for this replica
    std::vector<StatementHash> tips; ///< of the register
    protocol::Digest digest; ///< over all compared vaults
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
    /// The token that a session earned, and how long the server keeps it.
    const std::string& token() const noexcept { return m_token; }
    std::chrono::seconds tokenLife() const noexcept { return m_tokenLife; }
    /// Later calls carry a token that an earlier session earned.
    void resume(const std::string& token) { m_token = token; }
    /// Register, pull and digest in one. NotFound if the server does not know this call.
    Result<Looked> look(const store::Cursor& after);
    Result<RegisterPart> registerFrom(std::uint64_t position);
    /// Conflict for a stale head. `startCode` only with a school's first statement.
    Result<void> append(const protocol::StatementAndWraps& item, const std::string& startCode = {});
    /// Gives the server a statement of our register that it lacks: of a branch beside its own, too.
    /// Conflict if two other branches must be joined before.
    Result<void> giveBack(const protocol::StatementAndWraps& item);
    /// One answer for each envelope, in order.
    Result<std::vector<store::PushAnswer>> push(std::span<const store::OutboxItem> items);
    /// The same, with the server's numbers of what it stored; 0 for the rest.
    struct Pushed {
        std::vector<store::PushAnswer> answers;
        std::vector<std::int64_t> sequences;
    };
    Result<Pushed> pushNumbered(std::span<const store::OutboxItem> items);
    /// `ownByName`: what this replica wrote itself may come as a name only.
    Result<PullPart> pull(const store::Cursor& after, bool ownByName = false);
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
    std::chrono::seconds m_tokenLife{ 0 };
};

} // namespace pipit::client
