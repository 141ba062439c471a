#include "sync/client/school_setup.h"

#include "core/base/try.h"
#include "core/crypto/hash.h"
#include "sync/client/statement_writer.h"
#include "sync/client/team_plan.h"

namespace pipit::client {

namespace {

using protocol::CircleType;
using protocol::Right;
using protocol::Role;

constexpr std::uint32_t kMergeRules = 1;

/// Visitors and administrators read what all staff read; they write elsewhere, by hand-in. What
/// those who write may write is the policy's to say.
Right rightInEveryone(Role role)
{
    return role == Role::Administrator || role == Role::Visitor ? Right::Read : Right::Write;
}

struct Seat {
    CircleType circle;
    Right right;
};

/// The circles that somebody of this role is in from the beginning.
std::vector<Seat> seatsOf(Role role)
{
    std::vector<Seat> seats{ { CircleType::Everyone, rightInEveryone(role) } };
    const bool teaches = role == Role::Teacher || role == Role::Assistant || role == Role::Cover;
    if (teaches || role == Role::Lead) {
        seats.push_back({ CircleType::TeachingStaff, Right::Write });
    }
    if (role == Role::Lead) {
        seats.push_back({ CircleType::SenTeam, Right::Write });
    }
    return seats;
}

struct NewKey {
    crypto::Secret key;
    KeyId id;
};

struct NewCircle {
    CircleId id;
    NewKey key;
};

template <class Owner>
NewKey makeKey(const SchoolId& school, const Owner& owner, crypto::Random& random)
{
    NewKey made{ random.secret(crypto::kKeySize), {} };
    made.id = protocol::keyIdOf(school, owner.view(), made.key.view());
    return made;
}

struct Seated {
    std::vector<protocol::Grant> grants;
    std::vector<protocol::Wrap> wraps;
};

/// A circle's first members: the lead, who writes, and the recovery kits, which read.
Seated seatFirst(const Identity& lead, const std::vector<protocol::Member>& kits, const NewKey& key)
{
    Seated seated;
    const auto seat = [&](const ReplicaId& replica, const crypto::BoxPublicKey& box, Right right) {
        seated.grants.push_back({ replica, right });
        seated.wraps.emplace_back(
            protocol::sealGrant(lead.school, replica, box, key.id, key.key.view()));
    };
    seat(lead.replica, lead.box.publicKey(), Right::Write);
    for (const protocol::Member& kit : kits) {
        seat(kit.replica, kit.box, Right::Read);
    }
    return seated;
}

} // namespace

std::vector<protocol::StatementAndWraps> startSchool(Identity& lead, const Install& install,
    const SchoolStart& start, Clock& clock, crypto::Random& random)
{
    const auto root = crypto::SigningKey::generate(random); // wiped at the end of this function
    lead.root = root.publicKey();
    lead.school.bytes = crypto::blake2b<SchoolId::kSize>(lead.root.view());
    lead.install = install.id;
    lead.serverUrl = start.serverUrl;
    lead.serverPins = { start.serverPin };
    const SchoolId& school = lead.school;

    StatementWriter writer(school, 0, {}, clock);
    writer.add(
        protocol::FirstBody{ lead.root, memberOf(lead, Role::Lead), start.recovery }, {}, {}, root);
    const auto add
        = [&](protocol::StatementBody body, const std::vector<protocol::Wrap>& wraps = {}) {
              writer.add(std::move(body), wraps, lead.replica, lead.sign);
          };
    add(protocol::AddInstallBody{ install.id, install.device.publicKey() });
    add(protocol::ServerKeysBody{ start.serverPin, {} });
    add(protocol::PolicyBody{ kMergeRules, {} });

    const auto addCircle = [&](CircleType type) {
        NewCircle made{ random.id<CircleId>(), {} };
        made.key = makeKey(school, made.id, random);
        const Seated first = seatFirst(lead, start.recovery, made.key);
        add(protocol::CircleBody{ made.id, type, made.key.id,
                protocol::handInKey(made.key.key.view()).publicKey(), first.grants },
            first.wraps);
        return made;
    };
    const NewCircle everyone = addCircle(CircleType::Everyone);
    addCircle(CircleType::TeachingStaff);
    addCircle(CircleType::SenTeam);

    const auto vault = random.id<VaultId>();
    const NewKey vaultKey = makeKey(school, vault, random);
    add(protocol::VaultBody{ { { vault, protocol::VaultType::School, vaultKey.id,
            { { everyone.id, Right::Write } } } } },
        { protocol::sealKey(school, everyone.key.id, everyone.key.key.view(), vaultKey.id,
            vaultKey.key.view(), random) });
    return writer.take();
}

namespace {

/// A school that was started before there was such a circle has none to sit in.
Result<void> grantSeat(
    const Replica& lead, const protocol::Member& member, const Seat& seat, StatementWriter& writer)
{
    const auto circle = lead.schoolRegister().circleOf(seat.circle);
    if (!circle) {
        return seat.circle == CircleType::Everyone
            ? Error{ ErrorCode::Denied, "the school has no circle Everyone" }
            : Result<void>{};
    }
    const protocol::CircleState& state = lead.schoolRegister().circles().at(*circle);
    const KeyId& id = state.keys.back();
    const ByteView key = lead.keyring().find(id);
    if (key.empty()) {
        return Error{ ErrorCode::Denied, "this lead has no key for the circle" };
    }
    if (state.members.contains(member.replica)) {
        return {};
    }
    const Identity& me = lead.identity();
    writer.add(protocol::CircleBody{ *circle, state.type, id, state.handIn,
                   { { member.replica, seat.right } } },
        { protocol::sealGrant(me.school, member.replica, member.box, id, key) }, me.replica,
        me.sign);
    return {};
}

/// The circles of the classes and groups that the person is in, as the lead's tablet knows it.
Result<void> grantTeams(Replica& lead, const protocol::Member& member, StatementWriter& writer)
{
    const Identity& me = lead.identity();
    PIPIT_TRY_ASSIGN(const auto teams, readTeams(lead));
    const TeamPlan plan(me, lead.schoolRegister(), lead.keyring());
    for (TeamPlan::Lack& lack : plan.seats(teams, member)) {
        writer.add(std::move(lack.body), lack.wraps, me.replica, me.sign);
    }
    return {};
}

} // namespace

Result<std::vector<protocol::StatementAndWraps>> addMember(Replica& lead,
    const protocol::Member& member, const crypto::SignPublicKey& device, Clock& clock,
    const Bytes& requestHash)
{
    const Identity& me = lead.identity();
    const protocol::Register& known = lead.schoolRegister();
    const protocol::Member* self = known.member(me.replica);
    if (self == nullptr || self->role != Role::Lead) {
        return Error{ ErrorCode::Denied, "only a lead adds a member" };
    }
    StatementWriter writer(me.school, known.length(), known.head(), clock);
    if (known.install(member.install) == nullptr) {
        writer.add(protocol::AddInstallBody{ member.install, device }, {}, me.replica, me.sign);
    }
    if (known.member(member.replica) == nullptr) {
        writer.add(protocol::AddReplicaBody{ member, requestHash }, {}, me.replica, me.sign);
    }
    for (const Seat& seat : seatsOf(member.role)) {
        PIPIT_TRY(grantSeat(lead, member, seat, writer));
    }
    PIPIT_TRY(grantTeams(lead, member, writer));
    return writer.take();
}

} // namespace pipit::client
