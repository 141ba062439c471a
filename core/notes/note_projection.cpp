#include "core/notes/note_projection.h"

#include "core/base/try.h"
#include "core/changes/kinds.h"
#include "core/store/record_state.h"
#include "core/store/text_state.h"

namespace pipit::notes {

namespace {

using store::Database;
using store::Row;

/// The row that is there now, with the text that the search index knows it by.
struct Indexed {
    std::int64_t row = 0;
    std::string text;
};

Result<std::optional<Indexed>> indexed(Database& database, const changes::RecordKey& record)
{
    std::optional<Indexed> found;
    PIPIT_TRY(database.each("SELECT row, text FROM note WHERE vault = ? AND record = ?",
        { record.vault.view(), record.id.view() }, [&](const Row& row) -> Result<void> {
            found = { row.integer(0), std::string(row.text(1)) };
            return {};
        }));
    return found;
}

/// An index without content of its own has to be told what it forgets.
Result<void> forget(Database& database, const Indexed& note)
{
    return database.run("INSERT INTO note_fts (note_fts, rowid, text) VALUES ('delete', ?, ?)",
        { note.row, note.text });
}

Result<void> remove(Database& database, const std::optional<Indexed>& note)
{
    if (!note) {
        return {};
    }
    PIPIT_TRY(forget(database, *note));
    return database.run("DELETE FROM note WHERE row = ?", { note->row });
}

std::int64_t stateOf(const store::TextField& text)
{
    return static_cast<std::uint8_t>(text.view.state);
}

/// Its row's number.
Result<std::int64_t> insert(Database& database, const changes::RecordKey& record,
    const store::TextField& text, const store::Origin& origin)
{
    PIPIT_TRY(database.run(
        "INSERT INTO note (vault, record, text, author, happened, noted, edited, state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        { record.vault.view(), record.id.view(), text.view.text, origin.replica.view(),
            std::int64_t{ origin.happened.time_since_epoch().count() },
            std::int64_t{ origin.noted.time_since_epoch().count() },
            std::int64_t{ text.edited ? 1 : 0 }, stateOf(text) }));
    return database.lastRowId();
}

Result<void> update(
    Database& database, std::int64_t row, const store::TextField& text, const store::Origin& origin)
{
    return database.run("UPDATE note SET text = ?, author = ?, happened = ?, noted = ?, edited = ?,"
                        " state = ? WHERE row = ?",
        { text.view.text, origin.replica.view(),
            std::int64_t{ origin.happened.time_since_epoch().count() },
            std::int64_t{ origin.noted.time_since_epoch().count() },
            std::int64_t{ text.edited ? 1 : 0 }, stateOf(text), row });
}

/// By values: a row that is selected makes SQLite begin a statement of its own, before which the
/// index writes down all that it has gathered, at four times the price.
Result<void> index(Database& database, std::int64_t row, std::string_view text)
{
    return database.run("INSERT INTO note_fts (rowid, text) VALUES (?, ?)", { row, text });
}

} // namespace

std::uint16_t NoteProjection::kind() const
{
    return static_cast<std::uint16_t>(changes::Kind::Note);
}

std::vector<std::string> NoteProjection::tables() const { return { "note" }; }

Result<void> NoteProjection::refresh(Database& database, const changes::RecordKey& record) const
{
    PIPIT_TRY_ASSIGN(const auto before, indexed(database, record));
    PIPIT_TRY_ASSIGN(const auto text, store::textOf(database, record, changes::note::kText));
    PIPIT_TRY_ASSIGN(const auto origin, store::originOf(database, record));
    PIPIT_TRY_ASSIGN(const bool hidden, store::isHidden(database, record));
    if (!text || !origin || hidden) {
        return remove(database, before);
    }
    if (!before) {
        PIPIT_TRY_ASSIGN(const std::int64_t row, insert(database, record, *text, *origin));
        return index(database, row, text->view.text);
    }
    const bool isSameText = before->text == text->view.text;
    PIPIT_TRY(isSameText ? Result<void>{} : forget(database, *before));
    PIPIT_TRY(update(database, before->row, *text, *origin));
    return isSameText ? Result<void>{} : index(database, before->row, text->view.text);
}

Result<void> NoteProjection::clear(Database& database) const
{
    PIPIT_TRY(database.run("INSERT INTO note_fts (note_fts) VALUES ('delete-all')"));
    return database.run("DELETE FROM note");
}

} // namespace pipit::notes
