#pragma once

#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "core/school/school.h"
#include "core/store/profile.h"
#include "core/store/projection.h"
#include "sync/client/install.h"
#include "sync/client/replica.h"
#include "sync/client/server_calls.h"
#include "sync/client/server_paper.h"
#include "sync/client/storage_gate.h"
#include "sync/protocol/recovery_kit.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pipit::client {

/// Who begins the school and what it is called.
struct SchoolNames {
    std::string school;
    school::Staff lead; ///< id and person are filled in
};

/// How the first lead's profile is shown and locked.
struct FirstProfile {
    store::Face face;
    crypto::Secret passcode; ///< UTF-8
    crypto::PasscodeCost cost;
};

/// Where the first profile is made. All of it outlives the call.
struct FirstTablet {
    store::Profiles& profiles;
    const store::Projections& projections;
    Clock& clock;
    crypto::Random& random;
};

/// A school that is about to begin, on the first lead's tablet: planned in memory, kept in a new
/// profile once the recovery kit is proved to be on paper, then offered to its server. Whatever
/// ends the app before `keep` leaves nothing behind, on the tablet or on the server.
///
/// One thread at a time. `greet` blocks, on the sync thread; `keep` belongs on the storage thread.
class NewSchool {
public:
    /// Makes the keys, the register and the kit.
    static NewSchool plan(
        const ServerPaper& server, const Install& install, Clock& clock, crypto::Random& random);

    /// Whether the server could take it. AlreadyExists: a school has begun there; Denied: another
    /// key answers; other errors of ServerCalls.
    Result<void> greet(Transport& transport) const;

    const protocol::RecoveryKit& kit() const noexcept { return m_kit; }
    /// What the kit's QR code holds.
    crypto::Secret sheetText() const;
    const ServerPaper& server() const noexcept { return m_server; }

    /// Makes the profile, with the school's register, its names and the start code in it: all of it
    /// or nothing. Errors of Profiles::create; BadInput for names over their limits.
    Result<std::unique_ptr<Replica>> keep(
        const FirstProfile& first, const SchoolNames& names, const FirstTablet& tablet) const;

private:
    NewSchool(ServerPaper server, protocol::RecoveryKit kit, Identity lead,
        std::vector<protocol::StatementAndWraps> statements);
    Result<void> fill(
        store::Profile fresh, const SchoolNames& names, const FirstTablet& tablet) const;

    ServerPaper m_server;
    protocol::RecoveryKit m_kit;
    Identity m_lead;
    std::vector<protocol::StatementAndWraps> m_statements;
};

/// The start code of a school that its server has not taken yet; nothing for any other profile.
/// Storage thread; errors of Database.
Result<std::optional<std::string>> waitingStartCode(Replica& replica, Clock& clock);
/// The person typed another one. Storage thread; BadInput for an empty one.
Result<void> changeStartCode(Replica& replica, const std::string& startCode, Clock& clock);

/// Gives the server a school that waits for it. What it has already is left out: after a break, the
/// same call again. Blocking, on the sync thread. WrongKey: not the server's start code; NotFound:
/// another school began there; Denied: another key answers; other errors of ServerCalls.
Result<void> offerSchool(Transport& transport, StorageGate& gate, Clock& clock);

} // namespace pipit::client
