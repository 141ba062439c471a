#include "tests/scenarios/hostile/rogue.h"

#include "core/changes/change.h"
#include "core/changes/fields.h"
#include "core/changes/kinds.h"
#include "tests/scenarios/world/world.h"

#include <algorithm>
#include <set>

namespace pipit::scenarios {

namespace {

using changes::Kind;

constexpr std::uint64_t kRogue = 7;
constexpr std::size_t kAll = std::size_t{ 64 } * 1024 * 1024;

std::uint16_t number(Kind kind) { return static_cast<std::uint16_t>(kind); }

} // namespace

Rogue::Rogue(World& world, const client::Replica* self, std::uint64_t seed)
    : m_world(world)
    , m_self(self)
    , m_chance(seed, kRogue)
    , m_random(seed * 2 + kRogue)
{
}

void Rogue::act()
{
    if (m_self == nullptr) {
        return;
    }
    if (m_world.plan().removesPeople() && m_chance.oneIn(2)) {
        return m_world.leavers().isGone(m_self->identity().replica) ? datedBack() : ordinary();
    }
    switch (m_chance.below(7)) {
    case 0:
        return wrongVault();
    case 1:
        return forbiddenKind();
    case 2:
        return otherInside();
    case 3:
        return unopenable();
    case 4:
        return backDated();
    case 5:
        return olderHead();
    default:
        return secondBranch();
    }
}

VaultId Rogue::schoolVault() const { return m_world.keyOf(Kind::Note, {}).vault; }

std::optional<VaultId> Rogue::untouchedVault(const ReplicaId& replica) const
{
    for (const auto& [id, vault] : m_world.server().schoolRegister().vaults()) {
        const auto heads = m_world.server().store().heads(id);
        const bool opens = vault.type == protocol::VaultType::PupilPassport
            && m_self->keyring().has(vault.keys.back());
        if (opens && heads
            && std::ranges::find(*heads, replica, &protocol::AuthorHead::replica) == heads->end()) {
            return id;
        }
    }
    return std::nullopt;
}

std::optional<StatementHash> Rogue::headBefore(std::uint64_t position) const
{
    const auto items = m_world.server().store().statements(position - 1, 1);
    const auto view = items && !items->empty()
        ? protocol::parseStatement(items->front().statement)
        : Result<protocol::StatementView>(Error{ ErrorCode::NotFound, "no such statement" });
    return view ? std::optional(view->hash) : std::nullopt;
}

/// The next place of the replica in the vault, as the server has it.
Rogue::Forgery Rogue::inVault(const VaultId& vault)
{
    const client::Identity& me = m_self->identity();
    const protocol::Register& school = m_world.server().schoolRegister();
    Forgery forgery{ {}, Kind::Note };
    forgery.header.school = me.school;
    forgery.header.vault = vault;
    forgery.header.replica = me.replica;
    forgery.header.registerHead = school.head();
    for (const KeyId& key : school.vault(vault)->keys) { // those of after a removal are not theirs
        forgery.header.key = m_self->keyring().has(key) ? key : forgery.header.key;
    }
    forgery.header.sequence = 1;
    m_random.fill(forgery.header.nonce);
    const auto heads = m_world.server().store().heads(vault);
    for (const protocol::AuthorHead& head : heads ? *heads : std::vector<protocol::AuthorHead>{}) {
        if (head.replica == me.replica && head.sequence >= forgery.header.sequence) {
            forgery.header.sequence = head.sequence + 1;
            forgery.header.previous = head.hash;
        }
    }
    return forgery;
}

void Rogue::wrongVault()
{
    Forgery forgery = inVault(schoolVault());
    forgery.kind = Kind::Passport;
    forgery.field = changes::passport::kAlert;
    put(forgery, "a passport in the school's vault");
}

void Rogue::forbiddenKind()
{
    Forgery forgery = inVault(schoolVault());
    forgery.kind = Kind::Strategy;
    put(forgery, "a strategy that only leads may write");
}

void Rogue::otherInside()
{
    Forgery forgery = inVault(schoolVault());
    forgery.otherInside = true;
    put(forgery, "a batch of another place");
}

void Rogue::unopenable()
{
    Forgery forgery = inVault(schoolVault());
    forgery.otherKey = true;
    put(forgery, "what nobody can open");
}

/// It names a register in which its author was nobody yet.
void Rogue::backDated()
{
    const ReplicaId me = m_self->identity().replica;
    const auto since = m_world.server().schoolRegister().memberSince(me);
    const auto vault = untouchedVault(me);
    const auto head = since && *since > 0 ? headBefore(*since) : std::nullopt;
    if (!vault || !head) {
        return;
    }
    Forgery forgery = inVault(*vault);
    forgery.header.registerHead = *head;
    forgery.kind = Kind::Passport;
    forgery.field = changes::passport::kAlert;
    put(forgery, "a passport from before they were here");
}

/// Another envelope at the place of their last one.
void Rogue::secondBranch()
{
    const VaultId vault = schoolVault();
    Forgery forgery = inVault(vault);
    const auto last = headerOf(vault, forgery.header.previous);
    if (last) {
        forgery.header.sequence = last->sequence;
        forgery.header.previous = last->previous;
        forgery.kind = Kind::Strategy;
        put(forgery, "a second branch");
    }
}

/// A note that names a register of before the one that their last envelope names. Where that one
/// gets lost, nobody can tell.
void Rogue::olderHead()
{
    const Plan& plan = m_world.plan();
    if (plan.has(Trouble::LosesAll) || plan.has(Trouble::ServerRestored)) {
        return ordinary();
    }
    Forgery forgery = inVault(schoolVault());
    const auto last = headerOf(forgery.header.vault, forgery.header.previous);
    const protocol::Register& school = m_world.server().schoolRegister();
    const auto since = school.memberSince(forgery.header.replica);
    const auto position = last ? school.positionOf(last->registerHead) : std::nullopt;
    const auto head
        = position && since && *position > *since + 1 ? headBefore(*position) : std::nullopt;
    if (!head) {
        return ordinary();
    }
    forgery.header.registerHead = *head;
    forgery.field = changes::note::kText;
    put(forgery, "a note on an older register");
}

/// For a while they do as everybody does.
void Rogue::ordinary()
{
    Forgery forgery = inVault(schoolVault());
    forgery.field = changes::note::kText;
    forgery.allowed = true;
    put(forgery, "nothing, and writes a note");
}

/// After they were removed: a note in the place of one that was counted, as if from before.
void Rogue::datedBack()
{
    const auto* removal = m_world.server().schoolRegister().revocation(m_self->identity().replica);
    const VaultId vault = schoolVault();
    const auto head = headBefore(removal->position);
    const auto counted
        = m_ordinary.empty() ? std::nullopt : headerOf(vault, m_chance.pick(m_ordinary));
    if (!head || !counted) {
        return;
    }
    Forgery forgery = inVault(vault);
    forgery.header.sequence = counted->sequence;
    forgery.header.previous = counted->previous;
    forgery.header.registerHead = *head;
    forgery.header.key = counted->key;
    forgery.field = changes::note::kText;
    put(forgery, "a note of before they were removed");
}

std::optional<protocol::EnvelopeHeader> Rogue::headerOf(
    const VaultId& vault, const ChainHash& hash) const
{
    const std::set<VaultId> wanted{ vault };
    const auto page = m_world.server().store().pull({ wanted }, 0, kAll);
    for (const auto& item : page ? page->items : std::vector<server::StoredEnvelope>{}) {
        const auto view = protocol::parseEnvelope(item.bytes);
        if (view && view->chainHash == hash) {
            return view->header;
        }
    }
    return std::nullopt;
}

void Rogue::put(const Forgery& forgery, std::string_view what)
{
    const auto& header = forgery.header;
    const std::string value
        = std::string(forgery.allowed ? "a word" : kNotAllowed) + ' ' + std::to_string(++m_counter);
    const Instant now = m_world.now();
    const changes::Change change{ number(forgery.kind), m_random.id<RecordId>(), m_counter,
        { now.time_since_epoch().count(), 0 }, now, now,
        { { forgery.field, changes::PutOp{ { value.begin(), value.end() }, {} } } } };
    const changes::Batch batch{ header.school, header.vault, header.replica,
        header.sequence + (forgery.otherInside ? 1 : 0), { changes::encodeChange(change) } };
    const crypto::Secret noKey = m_random.secret(crypto::kKeySize);
    const auto sealed = protocol::sealEnvelope(header, changes::encodeBatch(batch),
        forgery.otherKey ? noKey.view() : m_self->keyring().find(header.key),
        m_self->identity().sign);
    if (!sealed) {
        return;
    }
    const server::NewEnvelope envelope{ header.vault, header.replica, header.sequence,
        header.previous, sealed->chainHash, sealed->bytes };
    const auto stored = m_world.server().store().put({ &envelope, 1 });
    m_world.say("somebody forges " + std::string(what) + (stored ? "" : ", in vain"));
    if (stored && forgery.allowed) {
        m_ordinary.push_back(sealed->chainHash);
    }
    if (m_world.server().isDown()) {
        return; // killed over it: the next request finds that out
    }
    if (stored && !holds(header.vault, sealed->chainHash)) {
        m_world.breaks(22, "the server said that it stored a branch that it does not have");
    }
    m_world.watch().serverMoved();
}

bool Rogue::holds(const VaultId& vault, const ChainHash& hash) const
{
    return headerOf(vault, hash).has_value();
}

} // namespace pipit::scenarios
