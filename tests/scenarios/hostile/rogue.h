#pragma once

#include "core/changes/kinds.h"
#include "core/crypto/random.h"
#include "sync/client/replica.h"
#include "sync/protocol/envelope.h"
#include "tests/scenarios/world/chance.h"

#include <optional>
#include <string_view>
#include <vector>

namespace pipit::scenarios {

class World;

/// In every value that no honest app would have written. Nobody must ever be shown it.
inline constexpr std::string_view kNotAllowed = "not allowed";

/// What a member's own keys can make if no rule of the app is in the way, put straight into the
/// store of a server that asks nothing either. Whoever does it is no lead: a lead may do all.
class Rogue {
public:
    /// In the name of `self`, a member whose tablet is no part of the run: an honest tablet of the
    /// same person would take it for its twin. Null: nobody does harm. It outlives this.
    Rogue(World& world, const client::Replica* self, std::uint64_t seed);

    /// One such envelope.
    void act();

private:
    struct Forgery {
        protocol::EnvelopeHeader header;
        changes::Kind kind;
        std::uint16_t field = 1;
        bool otherInside = false; ///< the batch names another place than the header
        bool otherKey = false; ///< sealed under a key that nobody has
        bool allowed = false; ///< what any honest app would write
    };

    Forgery inVault(const VaultId& vault);
    void wrongVault();
    void forbiddenKind();
    void otherInside();
    void unopenable();
    void backDated();
    void secondBranch();
    void olderHead();
    void ordinary();
    void datedBack();
    void put(const Forgery& forgery, std::string_view what);

    VaultId schoolVault() const;
    /// A pupil's vault that this replica has never written into; nothing if there is none.
    std::optional<VaultId> untouchedVault(const ReplicaId& replica) const;
    std::optional<StatementHash> headBefore(std::uint64_t position) const;
    std::optional<protocol::EnvelopeHeader> headerOf(
        const VaultId& vault, const ChainHash& hash) const;
    bool holds(const VaultId& vault, const ChainHash& hash) const;

    World& m_world;
    const client::Replica* m_self;
    Chance m_chance;
    crypto::SeededRandom m_random;
    std::uint64_t m_counter = 1'000'000;
    std::vector<ChainHash> m_ordinary; ///< what was written as anybody would
};

} // namespace pipit::scenarios
