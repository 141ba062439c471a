#pragma once

#include "core/store/log_items.h"
#include "sync/client/outgoing_file.h"
#include "sync/protocol/register.h"

#include <vector>

namespace pipit::client {

/// What of it has no answer yet, in its author's order; only what a member of this school signed.
std::vector<store::OutboxItem> notYetSent(
    const protocol::Register& known, const LeftBehind& left, const SentOn& sent);

} // namespace pipit::client
