#pragma once

#include "core/store/log_items.h"
#include "sync/client/replica.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace pipit::client {

// What others wrote and a file brought here: until a server is known to have it, whoever holds it
// offers it. The log says so itself: such a row has no place in the server's log. Place 0 means
// that the server has it, and did not say where. Errors: those of Database.

/// False if taking this in would change nothing: it is here already.
Result<bool> isNew(Replica& replica, const store::ReceivedEnvelope& envelope);
/// False for a vault that is known to be closed to this person: what is there stays sealed.
bool isMeantFor(const Replica& replica, const VaultId& vault);

/// Oldest first, behind the row `after`; at most `maxItems`, and `maxBytes` in all (but at least
/// one).
Result<std::vector<store::OutboxItem>> broughtItems(
    Replica& replica, std::int64_t after, std::size_t maxItems, std::size_t maxBytes);
/// How many envelopes that is in all.
Result<std::int64_t> broughtCount(Replica& replica);
/// The server said that it has these rows.
Result<void> passedOn(Replica& replica, std::span<const std::int64_t> rows);
/// Another database answers: what the last one had is offered to this one again. True.
Result<bool> forgetPassedOn(Replica& replica);

} // namespace pipit::client
