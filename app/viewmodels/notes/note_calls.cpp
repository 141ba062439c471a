#include "app/viewmodels/notes/note_calls.h"

#include "app/viewmodels/pupil_colour.h"
#include "app/viewmodels/school_calls.h"
#include "core/base/try.h"
#include "core/notes/note_store.h"
#include "core/school/names.h"

#include <algorithm>
#include <map>

namespace pipit::viewmodels {

namespace {

/// The note store is asked for at most this many rows.
constexpr std::size_t kMostRows = 500;

bool isMine(client::Replica& replica, const ReplicaId& author)
{
    return personOf(replica)(author) == replica.identity().person;
}

/// Runs `work` on the notes of the replica's school.
template <class T>
Result<T> withNotes(NoteSources& sources, client::Replica& replica,
    const std::function<Result<T>(notes::NoteStore&)>& work)
{
    PIPIT_TRY_ASSIGN(const auto place, placeOf(replica));
    notes::NoteStore store(
        replica.database(), replica.log(), sources.clock, sources.random, place.vault);
    return work(store);
}

/// Colleagues, each looked up once.
using Authors = std::map<ReplicaId, std::optional<school::Staff>>;

const std::optional<school::Staff>& lookUp(
    client::Replica& replica, Authors& authors, const ReplicaId& author)
{
    const auto known = authors.find(author);
    return known != authors.end() ? known->second : (authors[author] = authorOf(replica, author));
}

NoteRow rowOf(client::Replica& replica, Authors& authors, const notes::Note& note)
{
    NoteRow row;
    row.id = note.id;
    row.text = QString::fromStdString(note.text);
    row.at = note.happened;
    row.mine = isMine(replica, note.author);
    if (const auto& staff = lookUp(replica, authors, note.author); !row.mine && staff) {
        row.author = QString::fromStdString(school::fullName(*staff));
        row.initials = QString::fromStdString(initialsOf(*staff));
        row.colour = pupilColour(staff->id);
    }
    row.waiting = note.waiting;
    row.refused = note.refused;
    row.contested = note.conflict;
    return row;
}

} // namespace

Result<NotePage> readNotes(
    NoteSources& sources, client::Replica& replica, const std::string& search, std::size_t limit)
{
    return withNotes<NotePage>(sources, replica, [&](notes::NoteStore& store) -> Result<NotePage> {
        // One more than asked for tells whether there are earlier ones.
        const std::size_t rows = std::min(limit + 1, kMostRows);
        PIPIT_TRY_ASSIGN(
            auto found, search.empty() ? store.latest(rows) : store.search(search, rows));
        NotePage page;
        page.hasEarlier = found.size() > limit;
        found.resize(std::min(found.size(), limit));
        PIPIT_TRY_ASSIGN(const auto all, store.count());
        page.total = static_cast<int>(all);
        Authors authors;
        std::transform(found.rbegin(), found.rend(), std::back_inserter(page.rows),
            [&](const notes::Note& note) { return rowOf(replica, authors, note); });
        return page;
    });
}

Result<void> keepNote(NoteSources& sources, client::Replica& replica, const std::string& text)
{
    return withNotes<void>(sources, replica, [&](notes::NoteStore& store) -> Result<void> {
        PIPIT_TRY(store.add(text));
        return {};
    });
}

Result<std::string> readDraft(NoteSources& sources, client::Replica& replica)
{
    return withNotes<std::string>(
        sources, replica, [&](notes::NoteStore& store) -> Result<std::string> {
            PIPIT_TRY_ASSIGN(auto draft, store.draft(std::nullopt));
            return draft ? std::move(draft->text) : std::string();
        });
}

Result<void> keepDraft(NoteSources& sources, client::Replica& replica, const std::string& text)
{
    return withNotes<void>(sources, replica,
        [&](notes::NoteStore& store) { return store.keepDraft(std::nullopt, text); });
}

} // namespace pipit::viewmodels
