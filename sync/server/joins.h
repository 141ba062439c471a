#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "sync/protocol/join.h"

#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace pipit::server {

/// Invitations that leads have open, and what new tablets left for them: sealed, only in memory. A
/// restart ends every invitation.
///
/// Any thread.
class Joins {
public:
    static constexpr std::chrono::seconds kMaxLife{ 900 };
    static constexpr std::size_t kMaxOpen = 256; ///< of all leads
    static constexpr std::size_t kMaxOfLead = 32;
    /// Two are enough to see that a secret was not kept; more are not stored.
    static constexpr std::size_t kMaxRequests = 4;

    explicit Joins(const Clock& clock)
        : m_clock(clock)
    {
    }

    /// False if there are too many, or the slot is another lead's. Opening it again changes its
    /// time only; a life of 0 closes it.
    [[nodiscard]] bool open(
        const protocol::JoinSlot& slot, const ReplicaId& lead, std::chrono::seconds life);

    enum class Left : std::uint8_t { Kept, NoSuchInvitation, Full };
    /// The same bytes twice are kept once.
    [[nodiscard]] Left leave(const protocol::JoinSlot& slot, ByteView request);

    /// Nothing if this lead has no such invitation open.
    std::optional<std::vector<Bytes>> fetch(
        const protocol::JoinSlot& slot, const ReplicaId& lead) const;

private:
    struct Invited {
        ReplicaId lead;
        Instant opened;
        std::chrono::seconds life{ 0 };
        std::vector<Bytes> requests;
    };

    bool isOpen(const Invited& invited) const;
    void forgetOld();

    const Clock& m_clock;
    mutable std::mutex m_mutex;
    std::map<protocol::JoinSlot, Invited> m_open; ///< under m_mutex
};

} // namespace pipit::server
