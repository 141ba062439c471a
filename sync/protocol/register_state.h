#pragma once

#include "core/base/clock.h"
#include "sync/protocol/members.h"

#include <map>
#include <optional>
#include <vector>

namespace pipit::protocol {

class Register;

/// A circle as the register has it now.
struct CircleState {
    CircleType type = CircleType::Everyone;
    std::vector<KeyId> keys; ///< newest last
    crypto::BoxPublicKey handIn;
    std::map<ReplicaId, Right> members;
    /// Who had a seat under the newest key and named a successor for it.
    std::map<ReplicaId, Right> succeeded;
    /// Somebody who was removed has the newest key, or somebody who should does not: a lead owes
    /// the circle another.
    bool isLeaked = false;
    /// Newest keys of branches that were joined: the next key seals them as well.
    std::vector<KeyId> apart;
};
struct VaultState {
    VaultType type = VaultType::School;
    std::vector<KeyId> keys; ///< newest last
    std::map<CircleId, Right> access;
    bool isLeaked = false; ///< as of a circle
    std::vector<KeyId> apart; ///< as of a circle
};

/// That a replica was removed.
struct Revocation {
    std::uint64_t position = 0;
    Instant signedAt; ///< by the clock of the lead who did it
};

/// A replica that was restored or cloned, and who goes on for it.
struct Succession {
    ReplicaId former;
    ReplicaId successor;
    std::uint64_t position = 0;
};

/// Where a head stands: on which line of the register, and at which position of that line.
struct HeadPlace {
    const Register* line = nullptr;
    std::uint64_t position = 0;
};

/// A statement as the register keeps it, its signature verified.
struct KeptStatement;

/// Two branches that nobody has joined yet.
struct Fork;

} // namespace pipit::protocol
