#pragma once

#include "sync/client/identity.h"
#include "sync/client/transport.h"
#include "sync/protocol/wraps.h"

#include <string>
#include <vector>

namespace pipit::client {

/// A school's beginning, made on the first lead's tablet: signed statements with their wraps, ready
/// to be taken by the lead's own profile and appended on the server.
struct NewSchool {
    SchoolId school;
    crypto::SignPublicKey root;
    std::vector<protocol::StatementAndWraps> statements;
};

/// First, install, server keys, policy, circle Everyone, school vault. The root key signs the first
/// statement and is wiped. Fills school, root and server into `lead`.
Result<NewSchool> startSchool(Identity& lead, const std::string& serverUrl, const ServerKeyPin& pin,
    Clock& clock, crypto::Random& random);

} // namespace pipit::client
