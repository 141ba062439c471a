#pragma once

#include "app/viewmodels/note_row.h"
#include "core/base/result.h"
#include "sync/client/replica.h"

#include <string>

namespace pipit::viewmodels {

/// What the notes screen asks of the open profile. Thread: the storage thread, all of it.

/// The newest `limit` notes; those that hold every word of `search` if it is not empty.
Result<NotePage> readNotes(client::Replica& replica, const std::string& search, std::size_t limit);

/// Keeps a note and drops the draft it was, in one transaction.
Result<void> keepNote(client::Replica& replica, const std::string& text);

/// The draft of the next note; empty if there is none.
Result<std::string> readDraft(client::Replica& replica);
/// An empty text drops the draft.
Result<void> keepDraft(client::Replica& replica, const std::string& text);

} // namespace pipit::viewmodels
