#pragma once

#include "sync/client/server_calls.h"
#include "sync/client/storage_gate.h"

namespace pipit::client {

/// What every conversation with the server begins with. Blocking, on the sync thread; errors as
/// Session::run.

/// Hello, and a session under the replica's key.
Result<Greeting> beginSession(ServerCalls& calls, StorageGate& gate);

/// Takes the statements that the server has beyond ours.
Result<void> takeRegister(ServerCalls& calls, StorageGate& gate);

} // namespace pipit::client
