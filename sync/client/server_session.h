#pragma once

#include "sync/client/server_calls.h"
#include "sync/client/storage_gate.h"

namespace pipit::client {

/// What every conversation with the server begins with. Blocking, on the sync thread; errors as
/// Session::run.

/// Hello, and a session under the replica's key.
Result<Greeting> beginSession(ServerCalls& calls, StorageGate& gate);

/// Makes the register the same here and on the server: takes what the server has beyond ours, and
/// gives back what it lacks, each verbatim. Where that shows two branches, a lead's tablet joins
/// them; for others they stay open until one does. Conflict: the server's history is not ours.
Result<void> takeRegister(ServerCalls& calls, StorageGate& gate);

} // namespace pipit::client
