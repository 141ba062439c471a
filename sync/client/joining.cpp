#include "sync/client/joining.h"

#include "core/base/check.h"
#include "core/base/try.h"
#include "core/base/utf8.h"
#include "sync/protocol/register.h"

#include <algorithm>

namespace pipit::client {

namespace {

constexpr int kMaxRegisterRounds = 1000;

bool isStatementOf(const protocol::StatementView& view, const ReplicaId& replica,
    const protocol::RequestHash& request)
{
    const auto* added = std::get_if<protocol::AddReplicaBody>(&view.statement.body);
    return added != nullptr && added->member.replica == replica
        && std::ranges::equal(added->requestHash, request.view());
}

} // namespace

Joining::Joining(protocol::Invitation invitation, Identity identity)
    : m_invitation(std::move(invitation))
    , m_identity(std::move(identity))
{
}

Result<Joining> Joining::begin(std::string_view invitation, const Install& install,
    const std::string& tabletName, crypto::Random& random)
{
    if (tabletName.size() > protocol::kMaxTabletName
        || !base::isPlainText(tabletName, protocol::kMaxTabletName, base::Lines::One)) {
        return Error{ ErrorCode::BadInput, "a tablet's name over its limits" };
    }
    PIPIT_TRY_ASSIGN(auto read, protocol::readInvitation(invitation));
    Identity me = makeIdentity(random);
    me.school = protocol::schoolIdOf(read.root);
    me.root = read.root;
    me.person = read.person;
    me.install = install.id;
    me.serverUrl = read.serverUrl;
    me.serverPins = { read.serverPin };
    Joining joining(std::move(read), std::move(me));
    const protocol::Invitation& offered = joining.m_invitation;
    joining.m_request = protocol::sealRequest(offered,
        { joining.m_identity.school, offered.serverPin, offered.expires,
            memberOf(joining.m_identity, offered.role), install.device.publicKey(), tabletName },
        joining.m_identity.sign, random);
    joining.m_hash = protocol::hashRequest(joining.m_request);
    return joining;
}

Result<void> Joining::ask(Transport& transport) const
{
    return ServerCalls(transport).leaveJoin(protocol::slotOf(m_invitation), m_request);
}

Result<bool> Joining::look(Transport& transport)
{
    ServerCalls calls(transport);
    PIPIT_TRY_ASSIGN(const auto greeting, calls.hello(m_identity.school));
    const auto opened = calls.openSession(calls.prove(m_identity, greeting));
    if (!opened && opened.error().code == ErrorCode::Denied) {
        return false; // no member yet
    }
    PIPIT_TRY(opened);
    std::vector<protocol::StatementAndWraps> all;
    for (int round = 0; round < kMaxRegisterRounds; ++round) {
        PIPIT_TRY_ASSIGN(auto part, calls.registerFrom(all.size()));
        if (part.statements.empty()) {
            PIPIT_TRY(accept(std::move(all)));
            return true;
        }
        std::ranges::move(part.statements, std::back_inserter(all));
    }
    return Error{ ErrorCode::Corrupt, "the register does not end" };
}

Result<void> Joining::accept(std::vector<protocol::StatementAndWraps> statements)
{
    protocol::Register known(m_identity.school);
    bool isNamed = false;
    for (const auto& item : statements) {
        PIPIT_TRY_ASSIGN(const auto view, protocol::parseStatement(item.statement));
        PIPIT_TRY(known.take(item.statement));
        isNamed = isNamed || isStatementOf(view, m_identity.replica, m_hash);
    }
    const protocol::Member* me = known.member(m_identity.replica);
    if (!isNamed || me == nullptr || *me != memberOf(m_identity, m_invitation.role)) {
        return Error{ ErrorCode::Corrupt, "a register without this tablet's own statement" };
    }
    if (const auto keys = known.serverKeys()) {
        m_identity.serverPins = { keys->current };
        if (keys->next) {
            m_identity.serverPins.push_back(*keys->next);
        }
    }
    m_statements = std::move(statements);
    return {};
}

Result<std::unique_ptr<Replica>> Joining::enter(store::Profile profile,
    const store::Projections& projections, Clock& clock, crypto::Random& random)
{
    PIPIT_CHECK(!m_statements.empty());
    PIPIT_TRY(saveIdentity(profile.database, m_identity));
    PIPIT_TRY_ASSIGN(auto replica, Replica::open(std::move(profile), projections, clock, random));
    PIPIT_TRY(replica->takeStatements(m_statements));
    return replica;
}

} // namespace pipit::client
