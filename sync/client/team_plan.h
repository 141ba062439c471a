#pragma once

#include "core/crypto/random.h"
#include "sync/client/keyring.h"
#include "sync/client/teams.h"
#include "sync/protocol/wraps.h"

#include <span>
#include <vector>

namespace pipit::client {

/// What the register lacks so that each team has its circle and its circle opens the working
/// vaults of its pupils. It only adds: who is no longer in a team keeps the key until removal and
/// new keys come.
///
/// Pure but for the keys it makes: the same register, ring and teams lack the same things.
/// Thread: the storage thread. Lifetime: what it is made from outlives it.
class TeamPlan {
public:
    /// A statement that is not signed yet.
    struct Lack {
        protocol::StatementBody body;
        std::vector<protocol::Wrap> wraps;
    };

    TeamPlan(const Identity& me, const protocol::Register& known, const Keyring& ring)
        : m_me(me)
        , m_known(known)
        , m_ring(ring)
    {
    }

    /// Circles that there are not yet, and members whom circles lack; at most `most`, a circle
    /// each. A circle whose key is not here is left to a lead who has it.
    std::vector<Lack> circles(
        std::span<const Team> teams, std::size_t most, crypto::Random& random) const;

    /// What lets this member, who need not be on the register yet, into the circles of their
    /// teams; nothing for a circle that is not there or whose key is not here.
    std::vector<Lack> seats(std::span<const Team> teams, const protocol::Member& member) const;

    /// Circles that do not open the vault of a pupil of theirs yet, in statements of at most
    /// `kMostOpened` wraps; nothing for a vault or circle that the register or the ring lacks.
    std::vector<Lack> access(std::span<const Team> teams, crypto::Random& random) const;

    static constexpr std::size_t kMostOpened = 8000; ///< 1.1 of 2 MiB that the wraps may take

private:
    Lack made(const Team& team, const std::vector<protocol::Member>& members,
        crypto::Random& random) const;
    Lack extended(const CircleId& circle, std::span<const protocol::Member> more) const;
    std::vector<protocol::Member> replicasOf(const Team& team) const;
    ByteView keyOf(const CircleId& circle) const;

    const Identity& m_me;
    const protocol::Register& m_known;
    const Keyring& m_ring;
};

} // namespace pipit::client
