#pragma once

#include "app/viewmodels/notes/note_row.h"
#include "core/base/result.h"
#include "core/crypto/random.h"
#include "sync/client/replica.h"

#include <string>

namespace pipit::viewmodels {

/// What a note takes from outside when it is written. Both outlive every call.
struct NoteSources {
    Clock& clock;
    crypto::Random& random;
};

// What the notes screen asks of the open profile. Thread: the storage thread, all of it.
// Errors: those of NoteStore, and NotFound while the school's register has not come.

/// The newest `limit` notes (1 to 499); those that match if `search` is not empty.
Result<NotePage> readNotes(
    NoteSources& sources, client::Replica& replica, const std::string& search, std::size_t limit);

/// Keeps a note and drops the draft it was, in one transaction.
Result<void> keepNote(NoteSources& sources, client::Replica& replica, const std::string& text);

/// The draft of the next note; empty if there is none.
Result<std::string> readDraft(NoteSources& sources, client::Replica& replica);
/// An empty text drops the draft.
Result<void> keepDraft(NoteSources& sources, client::Replica& replica, const std::string& text);

} // namespace pipit::viewmodels
