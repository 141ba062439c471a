#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/crypto/random.h"
#include "core/crypto/secret.h"

#include <array>
#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <string_view>

namespace pipit::server {

using Nonce = std::array<std::uint8_t, 32>;
using Token = std::array<std::uint8_t, 32>;

/// Who may speak: challenges, and the tokens given for answering them. Only in memory; a restart
/// ends every session.
///
/// A challenge carries its own time under a key of this process, so that asking for one costs the
/// server nothing; only those that were answered are remembered. Any thread.
class Sessions {
public:
    static constexpr std::chrono::seconds kNonceLife{ 60 };
    static constexpr std::chrono::seconds kTokenLife{ 3600 };
    static constexpr std::size_t kMaxTokens = 20'000; ///< the oldest go first

    /// References outlive it.
    Sessions(const Clock& clock, crypto::Random& random);

    Nonce challenge();
    /// True once for each challenge of ours that is at most 60 s old. Call it last, when the
    /// answer's signature is known to be good.
    [[nodiscard]] bool spend(ByteView nonce);

    Token open(const ReplicaId& replica);
    /// Nothing if this is no token of ours or its hour is over.
    std::optional<ReplicaId> find(std::string_view tokenHex) const;

private:
    using Name = base::Id<struct TokenNameTag, 32>; ///< hash of a token
    struct Session {
        ReplicaId replica;
        Instant opened;
    };

    bool isFresh(Instant from, std::chrono::seconds life) const;
    Name nameOf(ByteView token) const;
    void makeRoom();

    const Clock& m_clock;
    crypto::Random& m_random;
    crypto::Secret m_key; ///< of this process
    mutable std::mutex m_mutex;
    std::map<Bytes, Instant> m_spent; ///< under m_mutex, as is what follows
    std::map<Name, Session> m_open;
};

} // namespace pipit::server
