#pragma once

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/result.h"
#include "sync/client/replica.h"
#include "sync/client/transport.h"

#include <cstdint>
#include <functional>
#include <stop_token>

namespace pipit::client {

/// Runs work where the replica lives and waits for it: the storage thread in the app, the caller's
/// own thread in tests.
class StorageGate {
public:
    virtual ~StorageGate() = default;
    virtual void run(const std::function<void(Replica&)>& work) = 0;
};

enum class Phase : std::uint8_t { Greeting, Register, Sealing, Sending, Receiving, Checking, Done };

/// How far a session has come. Counts are of changes; they come from per-item answers only.
struct Progress {
    Phase phase = Phase::Greeting;
    std::int64_t sealed = 0;
    std::int64_t toSend = 0; ///< in the outbox when sending began
    std::int64_t acknowledged = 0;
    std::int64_t refused = 0;
    std::int64_t received = 0;
    std::int64_t parked = 0;
};

/// What a finished session can truthfully say.
struct Outcome {
    Progress progress;
    bool digestsEqual = false;
    std::int64_t stillWaiting = 0; ///< changes pending or in the outbox
    std::int64_t clockOffsetMs = 0; ///< server minus tablet, as told at hello
    bool incarnationChanged = false;

    /// True if everything is on the school server, as acknowledged and compared.
    bool allOnServer() const noexcept { return digestsEqual && stillWaiting == 0; }
};

/// One conversation with the school server: hello, register, push, pull, digest.
///
/// Blocking; runs on the sync thread and touches the replica only through the gate, a batch at a
/// time. May be cut anywhere: nothing is lost and at most one batch is repeated.
class Session {
public:
    Session(Transport& transport, StorageGate& gate, Clock& clock, Log& log);

    /// Offline, Denied (another server key, or not a member), Corrupt (an answer that makes no
    /// sense), TooNew. Push and pull are independent: the first error is returned, after both had
    /// their turn.
    Result<Outcome> run(
        const std::function<void(const Progress&)>& onProgress, std::stop_token stop);

private:
    Transport& m_transport;
    StorageGate& m_gate;
    Clock& m_clock;
    Log& m_log;
};

} // namespace pipit::client
