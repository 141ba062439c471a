#pragma once

#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "sync/client/identity.h"
#include "sync/client/install.h"
#include "sync/client/replica.h"
#include "sync/protocol/wraps.h"

#include <string>
#include <vector>

namespace pipit::client {

/// What a school's first register is made from.
struct SchoolStart {
    std::string serverUrl; ///< "https://host:port"
    ServerKeyPin serverPin;
    std::vector<protocol::Member> recovery = {}; ///< of the school's recovery kits; none: no kit
};

/// A school's beginning, made on the first lead's tablet: first, install, server keys, policy, the
/// circles Everyone, TeachingStaff and SenTeam, and the school vault for Everyone. The root key
/// signs the first statement and is wiped. A recovery kit reads in all three circles. Fills school,
/// root, install and server into `lead`. To be appended on the server with its start code, then
/// taken by the lead's own replica.
std::vector<protocol::StatementAndWraps> startSchool(Identity& lead, const Install& install,
    const SchoolStart& start, Clock& clock, crypto::Random& random);

/// A member more: the replica, its install if it is new, and the keys of its role's circles sealed
/// to it. Leads are in all three; teachers, assistants and cover in Everyone and TeachingStaff;
/// administrators and visitors read what Everyone may; who teaches or assists also comes into the
/// circles of their classes and groups that there are, as the school's records name them. `lead`
/// signs. What the register says already
/// is left out, so that a call after a break does the rest. `requestHash` is of the request to
/// join, if there was one. Denied if its replica is no lead or lacks a key.
Result<std::vector<protocol::StatementAndWraps>> addMember(Replica& lead,
    const protocol::Member& member, const crypto::SignPublicKey& device, Clock& clock,
    const Bytes& requestHash = {});

} // namespace pipit::client
