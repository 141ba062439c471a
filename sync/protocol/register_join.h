#pragma once

#include "sync/protocol/register_fork.h"
#include "sync/protocol/register_step.h"

namespace pipit::protocol {

/// What two branches come to: `left`, and behind its end all that `right` has more, as one step.
///
/// Whatever either granted stands, unless the other took it away; removals and closings of both
/// bind. Where both made or moved a key, the circle or vault has all of them and is due another.
class RegisterJoin {
public:
    /// `left` and `right` are the branches as far as they count: without what was said by those
    /// whom the other branch removed. What such people brought in is known, and removed.
    RegisterJoin(const Fork& fork, const Register& left, const Register& right);

    Register made();

private:
    void addMembers();
    void addCircles();
    void addCircle(const CircleId& id, const CircleState& theirs);
    void seat(const CircleId& id);
    bool isUnderOldTeamKey(const CircleId& id) const;
    void addVaults();
    void addVault(const VaultId& id, const VaultState& theirs);
    void open(const VaultId& id, const VaultState& theirs);
    void moveSeats();
    void removeAll();
    void addPolicy();
    bool hasMovedCircle(const VaultState& vault, const Register& line) const;

    const Register& m_base;
    const Register& m_leftLine;
    const Register& m_rightLine;
    const Register& m_left;
    const Register& m_right;
    std::uint64_t m_position; ///< of the one step
    Register m_made;
    RegisterStep m_step; ///< on m_made
};

} // namespace pipit::protocol
