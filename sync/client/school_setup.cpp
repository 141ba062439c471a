#include "sync/client/school_setup.h"

#include "core/crypto/hash.h"
#include "sync/client/statement_writer.h"

#include <algorithm>

namespace pipit::client {

namespace {

using protocol::CircleType;
using protocol::Right;
using protocol::Role;

constexpr std::uint32_t kMergeRules = 1;

/// Visitors and administrators read what all staff read; they write elsewhere, by hand-in.
Right rightInEveryone(Role role)
{
    const bool writes = role == Role::Lead || role == Role::Teacher || role == Role::Assistant;
    return writes ? Right::Write : Right::Read;
}

struct NewKey {
    crypto::Secret key;
    KeyId id;
};

template <class Owner>
NewKey makeKey(const SchoolId& school, const Owner& owner, crypto::Random& random)
{
    NewKey made{ random.secret(crypto::kKeySize), {} };
    made.id = protocol::keyIdOf(school, owner.view(), made.key.view());
    return made;
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
    writer.add(protocol::FirstBody{ lead.root, memberOf(lead, Role::Lead), {} }, {}, {}, root);
    const auto add
        = [&](protocol::StatementBody body, const std::vector<protocol::Wrap>& wraps = {}) {
              writer.add(std::move(body), wraps, lead.replica, lead.sign);
          };
    add(protocol::AddInstallBody{ install.id, install.device.publicKey() });
    add(protocol::ServerKeysBody{ start.serverPin, {} });
    add(protocol::PolicyBody{ kMergeRules, {} });

    const auto circle = random.id<CircleId>();
    const NewKey circleKey = makeKey(school, circle, random);
    add(protocol::CircleBody{ circle, CircleType::Everyone, circleKey.id,
            protocol::handInKey(circleKey.key.view()).publicKey(),
            { { lead.replica, Right::Write } } },
        { protocol::sealGrant(
            school, lead.replica, lead.box.publicKey(), circleKey.id, circleKey.key.view()) });

    const auto vault = random.id<VaultId>();
    const NewKey vaultKey = makeKey(school, vault, random);
    add(protocol::VaultBody{ { { vault, protocol::VaultType::School, vaultKey.id,
            { { circle, Right::Write } } } } },
        { protocol::sealKey(school, circleKey.id, circleKey.key.view(), vaultKey.id,
            vaultKey.key.view(), random) });
    return writer.take();
}

Result<std::vector<protocol::StatementAndWraps>> addMember(const Replica& lead,
    const protocol::Member& member, const crypto::SignPublicKey& device, Clock& clock)
{
    const Identity& me = lead.identity();
    const protocol::Register& known = lead.schoolRegister();
    const protocol::Member* self = known.member(me.replica);
    const auto everyone = std::find_if(known.circles().begin(), known.circles().end(),
        [](const auto& entry) { return entry.second.type == CircleType::Everyone; });
    if (self == nullptr || self->role != Role::Lead || everyone == known.circles().end()) {
        return Error{ ErrorCode::Denied, "only a lead adds a member" };
    }
    const auto& [circle, state] = *everyone;
    const ByteView key = lead.keyring().find(state.keys.back());
    if (key.empty()) {
        return Error{ ErrorCode::Denied, "this lead has no key for the circle" };
    }
    StatementWriter writer(me.school, known.length(), known.head(), clock);
    if (known.install(member.install) == nullptr) {
        writer.add(protocol::AddInstallBody{ member.install, device }, {}, me.replica, me.sign);
    }
    writer.add(protocol::AddReplicaBody{ member, {} }, {}, me.replica, me.sign);
    writer.add(protocol::CircleBody{ circle, state.type, state.keys.back(), state.handIn,
                   { { member.replica, rightInEveryone(member.role) } } },
        { protocol::sealGrant(me.school, member.replica, member.box, state.keys.back(), key) },
        me.replica, me.sign);
    return writer.take();
}

} // namespace pipit::client
