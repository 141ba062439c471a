#include "core/notes/note_store.h"

#include "core/base/mutant.h"
#include "core/base/try.h"
#include "core/base/utf8.h"
#include "core/changes/kinds.h"
#include "core/store/search_words.h"

#include <algorithm>

namespace pipit::notes {

namespace {

using store::Row;

constexpr std::size_t kMaxRows = 500;
constexpr std::int64_t kConflict = 2; // of the column `state`

std::int64_t limited(std::size_t limit)
{
    return static_cast<std::int64_t>(std::clamp<std::size_t>(limit, 1, kMaxRows));
}

Instant instant(std::int64_t milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}

/// Columns: record, text, author, happened, noted, edited, state, waiting, refused.
Note noteOf(const Row& row)
{
    return { row.id<RecordId>(0), std::string(row.text(1)), row.id<ReplicaId>(2),
        instant(row.integer(3)), instant(row.integer(4)), row.integer(5) != 0, row.integer(7) != 0,
        row.integer(8) != 0, row.integer(6) == kConflict };
}

auto intoList(std::vector<Note>& notes)
{
    return [&notes](const Row& row) -> Result<void> {
        notes.push_back(noteOf(row));
        return {};
    };
}

std::string draftPlace(const std::optional<RecordId>& id)
{
    return "note/" + (id ? id->hex() : std::string("new"));
}

changes::Write textWrite(std::string_view text, std::vector<changes::HeadRef> heads)
{
    const ByteView bytes = base::asBytes(text);
    return { changes::note::kText,
        changes::PutOp{ Bytes(bytes.begin(), bytes.end()), std::move(heads) } };
}

bool isText(std::string_view text)
{
    return base::codePoints(text).has_value() && text.find('\0') == std::string_view::npos;
}

Result<void> checkText(std::string_view text)
{
    if (text.empty() || text.size() > kMaxTextBytes || !isText(text)) {
        return Error{ ErrorCode::BadInput, "a note's text" };
    }
    return {};
}

} // namespace

NoteStore::NoteStore(store::Database& database, store::ChangeLog& log, Clock& clock,
    crypto::Random& random, VaultId schoolVault)
    : m_database(database)
    , m_log(log)
    , m_drafts(database, clock)
    , m_random(random)
    , m_vault(schoolVault)
{
}

changes::RecordKey NoteStore::keyOf(const RecordId& id) const
{
    return { m_vault, static_cast<std::uint16_t>(changes::Kind::Note), id };
}

Result<void> NoteStore::write(const std::optional<RecordId>& draft, changes::Draft change)
{
    // One transaction: after a crash there is the note or its draft, never both and never neither.
    return m_database.transaction([&]() -> Result<void> {
        PIPIT_TRY_ASSIGN(std::ignore, m_log.append(change));
        return m_drafts.clear(draftPlace(draft));
    });
}

Result<RecordId> NoteStore::add(std::string_view text, std::optional<Instant> happened)
{
    PIPIT_TRY(checkText(text));
    const auto id = m_random.id<RecordId>();
    PIPIT_TRY(write(std::nullopt, { keyOf(id), happened, { textWrite(text, {}) } }));
    return id;
}

Result<void> NoteStore::edit(
    const RecordId& id, std::string_view text, std::span<const changes::HeadRef> headsOnScreen)
{
    PIPIT_TRY(checkText(text));
    PIPIT_TRY_ASSIGN(std::ignore, find(id));
    std::vector<changes::HeadRef> heads(headsOnScreen.begin(), headsOnScreen.end());
    return write(id, { keyOf(id), std::nullopt, { textWrite(text, std::move(heads)) } });
}

Result<Note> NoteStore::find(const RecordId& id)
{
    std::vector<Note> notes;
    PIPIT_TRY(m_database.each(
        "SELECT record, text, author, happened, noted, edited, state, waiting, refused"
        " FROM note_shown WHERE vault = ? AND record = ?",
        { m_vault.view(), id.view() }, intoList(notes)));
    return notes.empty() ? Result<Note>(Error{ ErrorCode::NotFound, "no such note" })
                         : Result<Note>(std::move(notes.front()));
}

Result<std::vector<changes::Head>> NoteStore::heads(const RecordId& id)
{
    return m_log.heads(keyOf(id), changes::note::kText);
}

Result<std::vector<Note>> NoteStore::latest(std::size_t limit)
{
    std::vector<Note> notes;
    PIPIT_TRY(m_database.each(
        "SELECT record, text, author, happened, noted, edited, state, waiting, refused"
        " FROM note_shown WHERE vault = ? ORDER BY noted DESC, record LIMIT ?",
        { m_vault.view(), limited(limit) }, intoList(notes)));
    return notes;
}

Result<std::int64_t> NoteStore::count()
{
    return m_database.integer(
        "SELECT count(*) FROM note_shown WHERE vault = ?", { m_vault.view() });
}

Result<std::vector<Note>> NoteStore::search(std::string_view words, std::size_t limit)
{
    const std::string query = store::searchWords(words);
    std::vector<Note> notes;
    if (query.empty()) {
        return notes;
    }
    PIPIT_TRY(m_database.each(
        "SELECT record, text, author, happened, noted, edited, state, waiting, refused"
        " FROM note_shown WHERE vault = ? AND row IN"
        " (SELECT rowid FROM note_fts WHERE note_fts MATCH ?)"
        " ORDER BY noted DESC, record LIMIT ?",
        { m_vault.view(), query, limited(limit) }, intoList(notes)));
    return notes;
}

Result<void> NoteStore::keepDraft(const std::optional<RecordId>& id, std::string_view text,
    std::span<const changes::HeadRef> headsOnScreen)
{
    if (broken(Mutant::DraftSealed)) {
        const RecordId note = id ? *id : m_random.id<RecordId>();
        PIPIT_TRY(m_log.append({ keyOf(note), {}, { textWrite(text, {}) } }));
    }
    return m_drafts.keep(draftPlace(id), text, headsOnScreen);
}

Result<std::optional<store::KeptDraft>> NoteStore::draft(const std::optional<RecordId>& id)
{
    return m_drafts.find(draftPlace(id));
}

} // namespace pipit::notes
