#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/crypto/random.h"
#include "core/store/profile.h"
#include "sync/client/transport.h"
#include "sync/protocol/statement_bodies.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pipit::demo {

/// Somebody of the demo school, with a tablet of their own.
struct DemoPerson {
    std::string tablet; ///< the folder of the tablet's data
    store::Face face;
    std::string passcode; ///< printed: nothing real is kept under it
    protocol::Role role;
};

/// The SENCo first: the school begins on her tablet.
const std::vector<DemoPerson>& demoPeople();

/// The running server that takes the school.
struct DemoServer {
    std::string url; ///< "https://host:port"
    ServerKeyPin pin;
    std::string startCode;
    client::Transport& transport;
};

/// Makes `out`/<tablet> for each person and the school on the server, the way the app does it:
/// profile, install and keys on each tablet, signed statements on the server.
/// AlreadyExists if `out` holds a tablet; Offline, Denied (another key, or a wrong start code).
Result<void> makeDemoSchool(const std::filesystem::path& out, const DemoServer& server,
    Clock& clock, crypto::Random& random);

} // namespace pipit::demo
