#pragma once

#include "app/viewmodels/inbox/inbox_item.h"
#include "app/viewmodels/passport/passport_desk.h"

namespace pipit::viewmodels {

// What the inbox asks of the open profile. Thread: the storage thread, all of it. Errors: those of
// Database, NotFound while the school's register has not come, and what stands beside a call.

Result<InboxPage> readInbox(const PassportSources& sources, client::Replica& replica);

/// One change that replaces what was on the screen; durable when this returns. As Inbox::settle.
Result<void> settleConflict(
    client::Replica& replica, const inbox::Conflict& shown, const std::string& value);

/// The same; and who settles a passport of which they have read all the rest has read it: they had
/// every version on the screen, and know the one that stays.
Result<void> settleItem(const PassportSources& sources, client::Replica& replica,
    const InboxItem& shown, const std::string& value);

} // namespace pipit::viewmodels
