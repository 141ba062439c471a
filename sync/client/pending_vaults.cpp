#include "sync/client/pending_vaults.h"

#include "core/base/try.h"

namespace pipit::client {

namespace {

constexpr std::size_t kMaxCircles = 16;

Bytes encodeAccess(const std::vector<protocol::CircleAccess>& access)
{
    base::ByteWriter writer;
    for (const auto& one : access) {
        writer.bytes(one.circle.view());
        writer.u8(static_cast<std::uint8_t>(one.right));
    }
    return writer.take();
}

Result<std::vector<protocol::CircleAccess>> decodeAccess(ByteView bytes)
{
    std::vector<protocol::CircleAccess> access;
    base::ByteReader reader(bytes);
    while (reader.ok() && reader.left() > 0) {
        const CircleId circle{ reader.array<CircleId::kSize>() };
        access.push_back({ circle, static_cast<protocol::Right>(reader.u8()) });
    }
    if (!reader.finished()) {
        return Error{ ErrorCode::Corrupt, "damaged pending vault" };
    }
    return access;
}

/// A pending vault's row as a register entry with the wraps that open it.
class Proposer {
public:
    Proposer(const Identity& me, const protocol::Register& schoolRegister, const Keyring& ring,
        crypto::Random& random)
        : m_me(me)
        , m_register(schoolRegister)
        , m_ring(ring)
        , m_random(random)
    {
    }

    Result<void> add(const store::Row& row, PendingVaults::Proposal& proposal)
    {
        protocol::VaultEntry entry;
        entry.vault = row.id<VaultId>(0);
        entry.type = static_cast<protocol::VaultType>(row.integer(1));
        const crypto::Secret key = m_random.secret(crypto::kKeySize);
        entry.key = protocol::keyIdOf(m_me.school, entry.vault.view(), key.view());
        PIPIT_TRY_ASSIGN(entry.access, decodeAccess(row.blob(2)));
        std::vector<protocol::Wrap> wraps;
        for (const auto& access : entry.access) {
            const auto circle = m_register.circles().find(access.circle);
            if (circle == m_register.circles().end() || !m_ring.has(circle->second.keys.back())) {
                return {}; // waits until its circles can be reached
            }
            const KeyId& circleKey = circle->second.keys.back();
            wraps.emplace_back(protocol::sealKey(
                m_me.school, circleKey, m_ring.find(circleKey), entry.key, key.view(), m_random));
        }
        proposal.body.vaults.push_back(std::move(entry));
        proposal.wraps.insert(proposal.wraps.end(), wraps.begin(), wraps.end());
        return {};
    }

private:
    const Identity& m_me;
    const protocol::Register& m_register;
    const Keyring& m_ring;
    crypto::Random& m_random;
};

} // namespace

Result<void> PendingVaults::ensure(std::span<const NewVault> vaults)
{
    return m_database.transaction([&]() -> Result<void> {
        for (const NewVault& vault : vaults) {
            if (vault.access.empty() || vault.access.size() > kMaxCircles) {
                return Error{ ErrorCode::BadInput, "a vault needs between 1 and 16 circles" };
            }
            if (m_register.vault(vault.vault) != nullptr) {
                continue;
            }
            const Bytes access = encodeAccess(vault.access);
            PIPIT_TRY(m_database.run("INSERT OR IGNORE INTO pending_vault (vault, type, access)"
                                     " VALUES (?, ?, ?)",
                { vault.vault.view(), static_cast<std::int64_t>(vault.type), ByteView(access) }));
        }
        return {};
    });
}

Result<void> PendingVaults::settle()
{
    std::vector<VaultId> known;
    PIPIT_TRY(m_database.each(
        "SELECT vault FROM pending_vault", {}, [&](const store::Row& row) -> Result<void> {
            const auto vault = row.id<VaultId>(0);
            if (m_register.vault(vault) != nullptr) {
                known.push_back(vault);
            }
            return {};
        }));
    return m_database.transaction([&]() -> Result<void> {
        for (const VaultId& vault : known) {
            PIPIT_TRY(
                m_database.run("DELETE FROM pending_vault WHERE vault = ?", { vault.view() }));
        }
        return {};
    });
}

Result<std::optional<PendingVaults::Proposal>> PendingVaults::propose(
    const Identity& me, std::size_t most, crypto::Random& random)
{
    PIPIT_TRY(settle());
    Proposal proposal;
    Proposer proposer(me, m_register, m_ring, random);
    PIPIT_TRY(m_database.each("SELECT vault, type, access FROM pending_vault ORDER BY vault", {},
        [&](const store::Row& row) -> Result<void> {
            return proposal.body.vaults.size() < most ? proposer.add(row, proposal)
                                                      : Result<void>{};
        }));
    if (proposal.body.vaults.empty()) {
        return std::optional<Proposal>{};
    }
    return std::optional<Proposal>{ std::move(proposal) };
}

} // namespace pipit::client
