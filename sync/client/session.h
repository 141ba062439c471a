#pragma once

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/result.h"
#include "sync/client/outgoing.h"
#include "sync/client/replica.h"
#include "sync/client/server_calls.h"
#include "sync/client/standing.h"
#include "sync/client/storage_gate.h"
#include "sync/client/transport.h"

#include <cstdint>
#include <functional>
#include <set>
#include <stop_token>

namespace pipit::client {

enum class Phase : std::uint8_t { Greeting, Register, Sealing, Sending, Receiving, Checking, Done };

/// How far a session has come. Counts are of changes unless they say otherwise; those of sending
/// come from per-item answers only.
struct Progress {
    Phase phase = Phase::Greeting;
    std::int64_t sealed = 0;
    std::int64_t toSend = 0; ///< in the outbox when sending began
    std::int64_t acknowledged = 0;
    std::int64_t refused = 0;
    std::int64_t carried = 0; ///< acknowledged for others who left them on this tablet
    std::int64_t received = 0; ///< envelopes' changes applied
    std::int64_t authors = 0; ///< other people who wrote of what was received
    std::int64_t parked = 0; ///< envelopes that could not be applied yet

    bool operator==(const Progress&) const = default;
};

/// What a finished session can truthfully say.
struct Outcome {
    Progress progress;
    bool digestsEqual = false;
    std::int64_t stillWaiting = 0; ///< changes pending, in the outbox or refused
    std::int64_t clockOffsetMs = 0; ///< server minus tablet, as told at hello
    bool incarnationChanged = false;
    /// True if this tablet met proof that its store was restored or cloned, and goes on as a new
    /// replica.
    bool tookNewId = false;
    /// Replicas of anybody that named a successor, as the register told in this session.
    std::int64_t successions = 0;

    /// True if everything is on the school server, as acknowledged and compared.
    bool allOnServer() const noexcept { return digestsEqual && stillWaiting == 0; }
};

/// One conversation with the school server: hello, register, push, carry, pull, digest.
///
/// Blocking; runs on the sync thread and touches the replica only through the gate, a batch at a
/// time. May be cut anywhere: nothing is lost and at most one batch is repeated.
class Session {
public:
    /// With `outgoing`, what others of this tablet left is carried too. With `standing`, the
    /// session goes on where the last one of this profile ended. Both outlive the session.
    Session(Transport& transport, StorageGate& gate, Clock& clock, Log& log,
        const Outgoing* outgoing = nullptr, Standing* standing = nullptr);

    /// Offline (also when stopped or locked), Denied (another server key, or not a member), Corrupt
    /// (an answer that makes no sense), Conflict (another register than ours), TooNew, SlowDown.
    /// Whoever was removed from the school gets Denied, after what they wrote was sent.
    /// Push, carry and pull are independent: the first error is returned, after all had their turn.
    Result<Outcome> run(
        const std::function<void(const Progress&)>& onProgress, std::stop_token stop);

private:
    /// Runs `work` at the gate and gives its result; Offline if stopped or locked.
    template <class T> Result<T> at(const std::function<Result<T>(Replica&)>& work)
    {
        Result<T> result = Error{ ErrorCode::Offline, "the session was stopped" };
        if (!m_stop.stop_requested()
            && !m_gate.run([&](Replica& replica) { result = work(replica); })) {
            return Error{ ErrorCode::Offline, "the profile was locked" };
        }
        return result;
    }

    Result<void> begin();
    Result<bool> resume();
    void keepStanding(const Greeting& greeting, const ReplicaId& me);
    enum class Answer : std::uint8_t { NotAsked, Same, Different };
    Result<Answer> look();
    void lookAgain();
    Result<void> greet();
    Result<void> greetIfRenamed();
    Result<void> syncRegister();
    Result<bool> wasRemoved();
    Result<void> offerVaults();
    Result<void> succeedIfOvertaken();
    Result<void> offerNewKeys();
    Result<void> offerTeams();
    using Due = std::vector<protocol::StatementAndWraps>;
    Result<void> offerAll(const std::function<Result<Due>(Replica&)>& due);
    Result<bool> offerSome(const Due& items);
    Result<void> lookBeforeSealing();
    Result<void> push();
    Result<void> pushItems(const std::vector<store::OutboxItem>& items);
    bool isNextOfLog(const ServerCalls::Pushed& pushed) const;
    /// How many from the first on go into one request.
    std::size_t fitting(std::span<const store::OutboxItem> items) const;
    Result<void> carry();
    Result<void> carryFor(const LeftBehind& left);
    Result<void> carryStatement(const LeftBehind& left, SentOn& sent);
    Result<void> carrySome(std::span<const store::OutboxItem> items, SentOn& sent);
    Result<store::Cursor> cursorHere();
    Result<void> pull();
    Result<void> pullFrom(store::Cursor cursor);
    Result<bool> holdsOwn(const PullPart& part);
    Result<void> takePulled(const PullPart& part);
    Result<void> compare();
    Result<void> compareSome(std::span<const VaultId> vaults);
    Result<std::vector<VaultHeads>> digestsOf(std::span<const VaultId> vaults);
    Result<bool> agrees(std::span<const VaultId> vaults, const std::vector<VaultHeads>& server);
    Result<void> offerMissing(const std::vector<VaultHeads>& server);
    Result<void> learn(
        std::span<const store::OutboxItem> offered, std::span<const store::PushAnswer> answers);
    void report(Phase phase);

    static constexpr std::size_t kPushBytes = 2 * 1024 * 1024; ///< but one envelope always goes

    ServerCalls m_calls;
    StorageGate& m_gate;
    Clock& m_clock;
    Log& m_log;
    const Outgoing* m_outgoing;
    Standing* m_standing;
    std::function<void(const Progress&)> m_onProgress;
    std::stop_token m_stop;
    ReplicaId m_me; ///< whose session it is
    Incarnation m_incarnation;
    std::size_t m_pushItems = 1;
    bool m_isCalm = false; ///< the server has what is here, and nothing else for this replica
    bool m_hasPushed = false;
    std::int64_t m_reached = 0; ///< while calm: what the cursor may be set to
    Outcome m_outcome;
    std::set<PersonId> m_authors; ///< of what this session received
};

/// The heads that a digest is over.
std::vector<protocol::AuthorHead> authorHeads(const std::vector<store::EnvelopePlace>& held);

} // namespace pipit::client
