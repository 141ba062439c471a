#pragma once

#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "core/store/profile.h"
#include "core/store/projection.h"
#include "sync/client/install.h"
#include "sync/client/replica.h"
#include "sync/client/server_calls.h"
#include "sync/protocol/join.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace pipit::client {

/// A new person on this tablet asks to join a school, in person. Kept in memory until a lead has
/// let them in: a crash before that costs a new invitation.
///
/// `ask` and `look` block, on the sync thread; the rest calls nobody. One thread at a time.
class Joining {
public:
    /// From the scanned or typed invitation; makes the keys. BadInput for a text that is none;
    /// TooNew. `tabletName` is shown to the lead: at most 64 bytes of plain text, else BadInput.
    static Result<Joining> begin(std::string_view invitation, const Install& install,
        const std::string& tabletName, crypto::Random& random);

    /// Where to connect, and the only key to accept there.
    const std::string& serverUrl() const noexcept { return m_invitation.serverUrl; }
    const ServerKeyPin& serverPin() const noexcept { return m_invitation.serverPin; }
    /// To be shown as a QR code for the lead to scan.
    std::string requestText() const { return protocol::requestText(m_hash); }
    protocol::Role role() const noexcept { return m_invitation.role; }

    /// Leaves the request at the server. NotFound: the invitation is expired or used. Conflict:
    /// others asked under it. Errors of ServerCalls; asking again does no harm.
    Result<void> ask(Transport& transport) const;

    /// Whether a lead has let us in: false if not yet. Takes only a register that begins with the
    /// invitation's root and names this request; Corrupt for any other.
    Result<bool> look(Transport& transport);

    /// After `look` was true: the school's register and this identity go into the new profile.
    /// Storage thread; errors of Replica::open and takeStatements.
    Result<std::unique_ptr<Replica>> enter(store::Profile profile,
        const store::Projections& projections, Clock& clock, crypto::Random& random);

private:
    Joining(protocol::Invitation invitation, Identity identity);
    Result<void> accept(std::vector<protocol::StatementAndWraps> statements);

    protocol::Invitation m_invitation;
    Identity m_identity;
    Bytes m_request;
    protocol::RequestHash m_hash;
    std::vector<protocol::StatementAndWraps> m_statements; ///< empty until let in
};

} // namespace pipit::client
