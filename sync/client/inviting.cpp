#include "sync/client/inviting.h"

#include "core/base/mutant.h"
#include "core/base/try.h"
#include "sync/client/school_setup.h"
#include "sync/client/server_session.h"

namespace pipit::client {

namespace {

/// Others may write to the register meanwhile; so often they do not.
constexpr int kMaxRounds = 64;

} // namespace

Inviting::Inviting(Transport& transport, StorageGate& gate, Clock& clock, crypto::Random& random)
    : m_calls(transport)
    , m_gate(gate)
    , m_clock(clock)
    , m_random(random)
{
}

Error Inviting::refuse(InvitingRefusal why)
{
    m_refusal = why;
    return { ErrorCode::Denied, "invitation: refused " + std::to_string(static_cast<int>(why)) };
}

Result<void> Inviting::refuseUnlessLead(const Invitee& invitee)
{
    using protocol::Role;
    PIPIT_TRY_ASSIGN(const bool fine, runAt<bool>(m_gate, [&](Replica& replica) -> Result<bool> {
        const auto* me = replica.schoolRegister().member(replica.identity().replica);
        const bool isLead = me != nullptr && me->role == Role::Lead;
        return isLead && !invitee.person.isZero() && invitee.role != Role::Recovery
            && (invitee.role != Role::Lead || invitee.person == me->person);
    }));
    return fine ? Result<void>{} : Result<void>(refuse(InvitingRefusal::NotALead));
}

Result<std::string> Inviting::begin(const Invitee& invitee)
{
    m_refusal = InvitingRefusal::None;
    PIPIT_TRY(refuseUnlessLead(invitee));
    protocol::Invitation invitation;
    invitation.secret = m_random.secret(crypto::kKeySize);
    invitation.person = invitee.person;
    invitation.role = invitee.role;
    invitation.expires = m_clock.now() + kLife;
    PIPIT_TRY(runAt<bool>(m_gate, [&](Replica& replica) -> Result<bool> {
        const Identity& me = replica.identity();
        invitation.serverUrl = me.serverUrl;
        invitation.serverPin = me.serverPins.empty() ? ServerKeyPin{} : me.serverPins.front();
        invitation.root = me.root;
        return true;
    }));
    PIPIT_TRY_ASSIGN(const auto greeting, beginSession(m_calls, m_gate));
    static_cast<void>(greeting);
    PIPIT_TRY(m_calls.openJoin(protocol::slotOf(invitation), kLife));
    m_invitation = std::move(invitation);
    m_void = false;
    return protocol::invitationText(m_invitation);
}

Result<Joined> Inviting::approve(const std::string& scanned)
{
    m_refusal = InvitingRefusal::None;
    PIPIT_TRY_ASSIGN(const auto hash, protocol::readRequestText(scanned));
    if (m_void) {
        return refuse(InvitingRefusal::Used);
    }
    if (m_clock.now() > m_invitation.expires || m_clock.now() < m_invitation.expires - kLife) {
        static_cast<void>(cancel());
        return refuse(InvitingRefusal::Expired);
    }
    PIPIT_TRY_ASSIGN(const auto greeting, beginSession(m_calls, m_gate));
    static_cast<void>(greeting);
    PIPIT_TRY_ASSIGN(const auto requests, m_calls.joinRequests(protocol::slotOf(m_invitation)));
    auto request = theOne(requests, hash);
    if (!request) {
        if (request.error().code == ErrorCode::Conflict) {
            static_cast<void>(cancel());
        }
        return request.error();
    }
    PIPIT_TRY(letIn(*request, hash));
    static_cast<void>(cancel());
    return Joined{ request->member, request->tabletName };
}

/// The only request that was made under the secret, if it is the one on the new tablet's screen.
Result<protocol::JoinRequest> Inviting::theOne(
    const std::vector<Bytes>& requests, const protocol::RequestHash& scanned)
{
    std::optional<protocol::JoinRequest> found;
    protocol::RequestHash hash;
    for (const Bytes& bytes : requests) {
        auto request = protocol::openRequest(m_invitation, bytes);
        if (!request) {
            continue; // not made by anybody who saw the invitation
        }
        if (found) {
            return Error{ ErrorCode::Conflict, "invitation: two tablets asked" };
        }
        found = std::move(*request);
        hash = protocol::hashRequest(bytes);
    }
    if (!found) {
        return Error{ ErrorCode::NotFound, "invitation: nobody has asked yet" };
    }
    return hash == scanned || broken(Mutant::GrantToFetchedKey)
        ? Result<protocol::JoinRequest>(std::move(*found))
        : refuse(InvitingRefusal::OtherTablet);
}

Result<void> Inviting::letIn(
    const protocol::JoinRequest& request, const protocol::RequestHash& hash)
{
    for (int round = 0; round < kMaxRounds; ++round) {
        PIPIT_TRY(takeRegister(m_calls, m_gate));
        PIPIT_TRY_ASSIGN(const bool more, appendNext(request, hash));
        if (!more) {
            return {};
        }
    }
    return Error{ ErrorCode::SlowDown, "the register is being written by others" };
}

/// True if something may be left to say.
Result<bool> Inviting::appendNext(
    const protocol::JoinRequest& request, const protocol::RequestHash& hash)
{
    using Items = std::vector<protocol::StatementAndWraps>;
    const ByteView view = hash.view();
    PIPIT_TRY_ASSIGN(const Items items, runAt<Items>(m_gate, [&](Replica& replica) {
        return addMember(
            replica, request.member, request.device, m_clock, Bytes(view.begin(), view.end()));
    }));
    for (const auto& item : items) {
        const auto appended = m_calls.append(item);
        if (!appended && appended.error().code == ErrorCode::Conflict) {
            return true; // somebody else was first: again, on the new head
        }
        PIPIT_TRY(appended);
        PIPIT_TRY(runAt<bool>(m_gate, [&](Replica& replica) -> Result<bool> {
            PIPIT_TRY(replica.takeStatements({ &item, 1 }));
            return true;
        }));
    }
    return !items.empty();
}

Result<void> Inviting::cancel()
{
    m_void = true;
    return m_calls.openJoin(protocol::slotOf(m_invitation), std::chrono::seconds(0));
}

} // namespace pipit::client
