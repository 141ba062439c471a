#pragma once

#include "sync/client/server_calls.h"
#include "sync/client/storage_gate.h"

#include <cstddef>
#include <stop_token>

namespace pipit::client {

/// Offers the server what a file brought here and it is not known to have, `maxItems` at a time.
/// After the pull, which told of most of it. A refusal is its author's to hear: the next session
/// asks again. Errors: those of ServerCalls and Database; Offline if stopped or locked.
Result<void> passOn(
    ServerCalls& calls, StorageGate& gate, std::size_t maxItems, const std::stop_token& stop);

} // namespace pipit::client
