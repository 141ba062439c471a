#pragma once

#include "core/crypto/random.h"
#include "core/notes/note.h"
#include "core/store/change_log.h"
#include "core/store/draft_store.h"

#include <optional>
#include <span>
#include <string_view>

namespace pipit::notes {

/// The notes that staff leave for each other, in the school vault.
///
/// Thread: the database's. All references outlive it. Errors: those of Database, and what stands
/// beside a call.
class NoteStore {
public:
    NoteStore(store::Database& database, store::ChangeLog& log, Clock& clock,
        crypto::Random& random, VaultId schoolVault);

    /// Durable when this returns; the draft of a new note is cleared with it. `happened` is what
    /// the person says; the clock's time if absent. BadInput unless the text is valid UTF-8 of 1 to
    /// kMaxTextBytes bytes without U+0000.
    Result<RecordId> add(std::string_view text, std::optional<Instant> happened = std::nullopt);

    /// Replaces the values that were on the screen when the person began; clears the note's draft.
    /// BadInput as `add`.
    Result<void> edit(
        const RecordId& id, std::string_view text, std::span<const changes::HeadRef> headsOnScreen);

    /// NotFound if it never came here or was deleted.
    Result<Note> find(const RecordId& id);
    /// Give them back to `edit`. With a conflict there are several.
    Result<std::vector<changes::Head>> heads(const RecordId& id);

    /// Newest first. `limit` is a row count, 1 to 500.
    Result<std::vector<Note>> latest(std::size_t limit);
    /// How many there are.
    Result<std::int64_t> count();
    /// Those with words that begin with each of the words given, newest first. Case and accents do
    /// not count. Nothing is found by an empty query.
    Result<std::vector<Note>> search(std::string_view words, std::size_t limit);

    /// Keeps what is being typed: into a new note, or into one that is there. Empty text clears.
    Result<void> keepDraft(const std::optional<RecordId>& id, std::string_view text,
        std::span<const changes::HeadRef> headsOnScreen = {});
    Result<std::optional<store::KeptDraft>> draft(const std::optional<RecordId>& id);

private:
    changes::RecordKey keyOf(const RecordId& id) const;
    Result<void> write(const std::optional<RecordId>& draft, changes::Draft change);

    store::Database& m_database;
    store::ChangeLog& m_log;
    store::DraftStore m_drafts;
    crypto::Random& m_random;
    VaultId m_vault;
};

} // namespace pipit::notes
