#include "sync/client/replica.h"

#include "core/base/mutant.h"
#include "core/base/try.h"
#include "core/store/first_change.h"
#include "core/store/recovery_slots.h"
#include "sync/client/statement_writer.h"
#include "sync/protocol/hand_in.h"

#include <algorithm>

namespace pipit::client {

namespace {

/// Of at most 4,096 that a statement holds: keeps wraps well below their limit, and a request
/// small.
constexpr std::size_t kVaultsInStatement = 1000;
/// Of at most 512 KiB each: few enough for one transaction, so that a school of small vaults does
/// not wait for the disk once for each.
constexpr int kSealingsInTransaction = 16;

/// Those that `known` lacks, verified, at the end of the table.
Result<void> keepStatements(store::Database& database, protocol::Register& known,
    std::span<const protocol::StatementAndWraps> items)
{
    for (const auto& item : items) {
        PIPIT_TRY_ASSIGN(const auto view, protocol::parseStatement(item.statement));
        if (known.knows(view.hash)) {
            continue;
        }
        const auto& statement = view.statement;
        const bool wrapsFit = item.wraps.size() == statement.wrapsLength
            && (item.wraps.empty() || protocol::hashWraps(item.wraps) == statement.wraps);
        if (!wrapsFit) {
            return Error{ ErrorCode::Corrupt, "wraps are not those of their statement" };
        }
        PIPIT_TRY(known.take(item.statement));
        PIPIT_TRY(database.run("INSERT INTO statement (position, bytes, wraps) VALUES (?, ?, ?)",
            { static_cast<std::int64_t>(known.count() - 1), ByteView(item.statement),
                ByteView(item.wraps) }));
    }
    return {};
}

} // namespace

Replica::Replica(store::Profile profile, Identity identity, const store::Projections& projections,
    Clock& clock, crypto::Random& random)
    : m_profile(std::move(profile))
    , m_identity(std::move(identity))
    , m_clock(clock)
    , m_random(random)
    , m_projections(projections)
    , m_register(m_identity.school)
    , m_log(m_profile.database, projections, clock, m_identity.school, m_identity.replica)
    , m_vaults(m_profile.database, m_register, m_keyring)
{
}

Result<std::unique_ptr<Replica>> Replica::open(store::Profile profile,
    const store::Projections& projections, Clock& clock, crypto::Random& random)
{
    PIPIT_TRY_ASSIGN(Identity identity, loadIdentity(profile.database));
    std::unique_ptr<Replica> replica(
        new Replica(std::move(profile), std::move(identity), projections, clock, random));
    PIPIT_TRY(replica->load());
    return replica;
}

Result<void> Replica::load()
{
    PIPIT_TRY(m_log.load());
    PIPIT_TRY(loadSelves());
    PIPIT_TRY(database().each("SELECT bytes FROM statement ORDER BY position", {},
        [this](const store::Row& row) -> Result<void> {
            if (auto taken = m_register.takeKept(row.blob(0)); !taken) {
                return Error{ ErrorCode::Corrupt, "the stored register does not verify" };
            }
            return {};
        }));
    giveKitsASlot();
    // As with the kits: what cannot be written now keeps nobody out.
    static_cast<void>(store::keepFirstChange(m_profile, m_random));
    PIPIT_TRY(meetSuccessor());
    PIPIT_TRY(openKeys());
    return replayIfDue();
}

/// A slot that cannot be written now keeps nobody from their own store: the next opening tries
/// again.
void Replica::giveKitsASlot()
{
    std::vector<crypto::BoxPublicKey> kits;
    for (const protocol::Member& member : m_register.members()) {
        if (member.role == protocol::Role::Recovery) {
            kits.push_back(member.box);
        }
    }
    if (!kits.empty()) {
        static_cast<void>(store::addRecoverySlots(m_profile, kits));
    }
}

Result<void> Replica::takeStatements(std::span<const protocol::StatementAndWraps> items)
{
    protocol::Register next = m_register;
    PIPIT_TRY(database().transaction([&]() -> Result<void> {
        PIPIT_TRY(keepStatements(database(), next, items));
        return judgeAgain(next);
    }));
    return standOn(std::move(next));
}

Result<void> Replica::takeInOrder(std::span<const protocol::StatementAndWraps> items)
{
    PIPIT_TRY_ASSIGN(const auto ours, statementsFrom(0));
    protocol::Register next(m_identity.school);
    PIPIT_TRY(database().transaction([&]() -> Result<void> {
        PIPIT_TRY(database().run("DELETE FROM statement"));
        PIPIT_TRY(keepStatements(database(), next, items));
        PIPIT_TRY(keepStatements(database(), next, ours));
        return judgeAgain(next);
    }));
    return standOn(std::move(next));
}

Result<void> Replica::standOn(protocol::Register next)
{
    const bool isFirst = m_register.length() == 0;
    m_register = std::move(next);
    if (isFirst) { // kits stand in the first statement
        giveKitsASlot();
    }
    PIPIT_TRY(meetSuccessor());
    PIPIT_TRY(openKeys());
    return replayIfDue();
}

Result<void> Replica::ensureVaults(std::span<const NewVault> vaults)
{
    return m_vaults.ensure(vaults);
}

Result<std::optional<protocol::StatementAndWraps>> Replica::vaultStatement()
{
    using Made = std::optional<protocol::StatementAndWraps>;
    if (m_register.isForked()) {
        return Made{};
    }
    PIPIT_TRY_ASSIGN(auto proposal, m_vaults.propose(m_identity, kVaultsInStatement, m_random));
    if (!proposal) {
        return Made{};
    }
    StatementWriter writer(m_identity.school, m_register.length(), m_register.head(), m_clock);
    writer.add(std::move(proposal->body), proposal->wraps, m_identity.replica, m_identity.sign);
    return Made{ std::move(writer.take().front()) };
}

Result<std::vector<protocol::StatementAndWraps>> Replica::statementsFrom(std::uint64_t number)
{
    std::vector<protocol::StatementAndWraps> items;
    PIPIT_TRY(
        database().each("SELECT bytes, wraps FROM statement WHERE position >= ? ORDER BY position",
            { static_cast<std::int64_t>(number) }, [&](const store::Row& row) -> Result<void> {
                items.push_back({ Bytes(row.blob(0).begin(), row.blob(0).end()),
                    Bytes(row.blob(1).begin(), row.blob(1).end()) });
                return {};
            }));
    return items;
}

std::vector<VaultId> Replica::readableVaults() const
{
    std::vector<VaultId> readable;
    for (const auto& [id, vault] : m_register.vaults()) {
        if (m_register.rightOn(m_identity.replica, id)) {
            readable.push_back(id);
        }
    }
    return readable;
}

Result<std::size_t> Replica::sealPending()
{
    PIPIT_TRY_ASSIGN(auto vaults, m_log.pendingVaults());
    std::erase_if(vaults, [this](const VaultId& id) { return !canSeal(id); });
    std::size_t sealed = 0;
    for (std::size_t next = 0; next < vaults.size();) {
        PIPIT_TRY(database().transaction([&]() -> Result<void> {
            for (int i = 0; i < kSealingsInTransaction && next < vaults.size(); ++i) {
                PIPIT_TRY_ASSIGN(const std::size_t count, sealVault(vaults[next++]));
                sealed += count;
            }
            return {};
        }));
    }
    return sealed;
}

bool Replica::canSeal(const VaultId& vault) const
{
    const protocol::VaultState* state = m_register.vault(vault);
    if (m_register.isForked()
        && m_register.rightAt(m_identity.replica, vault, sealingPosition())
            != protocol::Right::Write) {
        return false; // the head that it would name knows nothing of what the other branch granted
    }
    return state != nullptr
        && (m_keyring.has(m_register.keyAt(vault, sealingPosition()).value_or(KeyId{}))
            || m_register.handInCircle(m_identity.replica, vault, sealingPosition()).has_value());
}

Result<std::size_t> Replica::sealVault(const VaultId& vault)
{
    return m_log.sealPending(vault,
        [&](const store::EnvelopePlace& place, ByteView batch) -> Result<store::SealedBytes> {
            protocol::EnvelopeHeader header;
            header.school = m_identity.school;
            header.vault = place.vault;
            header.replica = place.replica;
            header.sequence = place.sequence;
            header.previous = place.previous;
            header.registerHead = m_register.headAt(sealingPosition());
            if (!broken(Mutant::NonceRepeats)) {
                m_random.fill(header.nonce);
            }
            PIPIT_TRY_ASSIGN(auto envelope, seal(header, batch));
            return store::SealedBytes{ std::move(envelope.bytes), envelope.chainHash };
        });
}

Result<protocol::SealedEnvelope> Replica::seal(protocol::EnvelopeHeader header, ByteView batch)
{
    const std::uint64_t position = sealingPosition();
    header.key = m_register.keyAt(header.vault, position).value_or(KeyId{});
    const auto circle = m_register.handInCircle(m_identity.replica, header.vault, position);
    if (!circle) {
        return protocol::sealEnvelope(header, batch, m_keyring.find(header.key), m_identity.sign);
    }
    const protocol::CircleState& state = m_register.circles().at(*circle);
    header.suite = protocol::kHandInSuite;
    header.key = state.keys.back();
    return protocol::sealHandIn(
        header, batch, { state.handIn, m_identity.box.publicKey() }, m_identity.sign, m_random);
}

Result<std::vector<VaultId>> Replica::comparedVaults()
{
    std::vector<VaultId> vaults = readableVaults();
    for (const ReplicaId& self : m_register.selvesOf(m_identity.replica)) {
        PIPIT_TRY(database().each("SELECT DISTINCT vault FROM envelope WHERE replica = ?",
            { self.view() }, [&](const store::Row& row) -> Result<void> {
                vaults.push_back(row.id<VaultId>(0));
                return {};
            }));
    }
    std::ranges::sort(vaults);
    vaults.erase(std::ranges::unique(vaults).begin(), vaults.end());
    return vaults;
}

Result<std::vector<store::EnvelopePlace>> Replica::comparedHeads(const VaultId& vault)
{
    PIPIT_TRY_ASSIGN(auto heads, m_log.heldHeads(vault));
    if (!m_register.rightOn(m_identity.replica, vault)) {
        const auto selves = m_register.selvesOf(m_identity.replica);
        std::erase_if(heads,
            [&](const store::EnvelopePlace& head) { return !selves.contains(head.replica); });
    }
    return heads;
}

} // namespace pipit::client
