#pragma once

#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "sync/client/server_calls.h"
#include "sync/client/storage_gate.h"
#include "sync/protocol/join.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace pipit::client {

/// For whom an invitation is.
struct Invitee {
    PersonId person; ///< as in their staff record; a person's second tablet has the same
    protocol::Role role = protocol::Role::Teacher;
};

/// Who asked to join, once a lead has let them in.
struct Joined {
    protocol::Member member;
    std::string tabletName;
};

/// Why an Inviting itself said Denied; None if the server or its key did.
enum class InvitingRefusal : std::uint8_t { None, NotALead, Expired, Used, OtherTablet };

/// A lead lets one person with one new tablet in, in person: shows the invitation, scans what the
/// new tablet shows in answer, approves. One of these for each invitation.
///
/// Blocking, on the sync thread; touches the replica only through the gate. All outlive it.
class Inviting {
public:
    static constexpr std::chrono::seconds kLife{ 900 };

    Inviting(Transport& transport, StorageGate& gate, Clock& clock, crypto::Random& random);

    /// Makes the invitation and tells the server to expect somebody. Denied if this is no lead, or
    /// for a role that nobody is invited to (recovery; a lead, but for the lead's own next tablet);
    /// errors of ServerCalls. Gives the text for the QR code.
    Result<std::string> begin(const Invitee& invitee);
    Instant expires() const noexcept { return m_invitation.expires; }
    /// Somebody is expected: not before `begin`, nor once it is used, void or cancelled.
    bool isOpen() const noexcept { return !m_void; }
    /// What the last call's Denied was about.
    InvitingRefusal refusal() const noexcept { return m_refusal; }

    /// `scanned` is the text that the new tablet shows. NotFound: nothing has come yet, ask again.
    /// BadInput: the text is none. Denied: expired, used, or what came is not what was scanned.
    /// Conflict: two tablets asked under one secret. After Denied by expiry or use, and after
    /// Conflict, the invitation is void. Offline and the like: call again, what was done stays.
    Result<Joined> approve(const std::string& scanned);

    /// Nobody is expected any more.
    Result<void> cancel();

private:
    Error refuse(InvitingRefusal why);
    Result<void> refuseUnlessLead(const Invitee& invitee);
    Result<protocol::JoinRequest> theOne(
        const std::vector<Bytes>& requests, const protocol::RequestHash& scanned);
    Result<void> letIn(const protocol::JoinRequest& request, const protocol::RequestHash& hash);
    Result<bool> appendNext(
        const protocol::JoinRequest& request, const protocol::RequestHash& hash);

    ServerCalls m_calls;
    StorageGate& m_gate;
    Clock& m_clock;
    crypto::Random& m_random;
    protocol::Invitation m_invitation;
    bool m_void = true;
    InvitingRefusal m_refusal = InvitingRefusal::None;
};

} // namespace pipit::client
