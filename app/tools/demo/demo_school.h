#pragma once

#include "app/tools/demo/demo_import.h"
#include "sync/client/transport.h"

#include <filesystem>
#include <string>

namespace pipit::demo {

/// The running server that takes the school.
struct DemoServer {
    std::string url; ///< "https://host:port"
    ServerKeyPin pin;
    std::string startCode;
    client::Transport& transport;
};

/// Another one when another school would be made: of other content, or in another form of store.
std::string contentVersion();

/// The school day on which the demo school is looked at.
Day demoDay();

/// Makes `out`/<tablet> for each of demoPeople() and Oakfield Primary on the server, the way the
/// app does it: profiles, signed statements, an import, sessions. When it returns, all tablets have
/// everything, as it is at 9:40 on demoDay().
/// With `shared`, sharingPerson() uses that tablet too, once all the others have what they have.
/// AlreadyExists if `out` holds a tablet; Offline, Denied (another key, or a wrong start code).
Result<void> makeDemoSchool(const std::filesystem::path& out, const DemoServer& server,
    crypto::Random& random, const Say& say, bool shared);

} // namespace pipit::demo
