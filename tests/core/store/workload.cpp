#include "tests/core/store/workload.h"

#include "core/base/try.h"
#include "core/store/connection.h"
#include "core/store/sealed/sealed_vfs.h"

#include <array>
#include <sqlite3.h>

namespace pipit::tests {

namespace {

constexpr std::array kSchema{ store::Migration{ 1,
    "CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT UNIQUE);"
    "CREATE TABLE last(number INTEGER); INSERT INTO last VALUES(0);"
    "CREATE VIRTUAL TABLE words USING fts5(text, content='note', content_rowid='id')" } };

constexpr int kNotes = 3; ///< of one commit

std::string textOf(int commit, int note)
{
    std::string text;
    const auto size = static_cast<std::size_t>(40 + (commit * 997 + note * 3001) % 6000);
    while (text.size() < size) {
        text += "commit " + std::to_string(commit) + " note " + std::to_string(note) + " ";
    }
    return text;
}

Result<void> writeNote(store::Database& database, int commit, int note)
{
    const std::int64_t id = commit * 10 + note;
    const std::string text = textOf(commit, note);
    PIPIT_TRY(database.run("INSERT INTO note VALUES(?,?)", { id, std::string_view(text) }));
    return database.run(
        "INSERT INTO words(rowid,text) VALUES(?,?)", { id, std::string_view(text) });
}

/// Something that is begun and given up, inside a commit that succeeds.
Result<void> writeAndTakeBack(store::Database& database, int commit)
{
    const auto inner = database.transaction([&]() -> Result<void> {
        PIPIT_TRY(writeNote(database, commit, 9));
        return Error{ ErrorCode::Conflict, "taken back" };
    });
    return inner.error().code == ErrorCode::Conflict ? Result<void>{} : inner;
}

std::optional<std::string> findFaultInNotes(store::Database& database, std::int64_t commits)
{
    for (int commit = 1; commit <= commits; ++commit) {
        for (int note = 0; note < kNotes; ++note) {
            const std::string text = textOf(commit, note);
            const auto found = database.integer("SELECT count(*) FROM note WHERE id=? AND text=?",
                { std::int64_t{ commit } * 10 + note, std::string_view(text) });
            if (!found || *found != 1) {
                return "note of commit " + std::to_string(commit) + " is not as written";
            }
        }
    }
    const auto all = database.integer("SELECT count(*) FROM note");
    return all && *all == commits * kNotes ? std::nullopt
                                           : std::optional<std::string>("another number of notes");
}

} // namespace

Workload::Workload(const std::filesystem::path& directory)
{
    auto made = store::createSealed(directory, options({}), kSchema);
    PIPIT_CHECK(made.has_value());
}

store::SealedOptions Workload::options(const std::string& baseVfs) const
{
    return { m_key, m_profile, m_random, baseVfs };
}

std::span<const store::Migration> Workload::schema() { return kSchema; }

/// With `weaken`, as openSealed, but without its promise.
Result<store::Database> Workload::open(
    const std::filesystem::path& directory, FaultDisk& disk, bool weaken) const
{
    if (!weaken) {
        return store::openSealed(directory, options(disk.vfs()), kSchema);
    }
    const auto vfs = std::make_shared<store::SealedVfs>(options(disk.vfs()), store::Making::No);
    const store::ConnectionOptions connection{
        .file = directory / "store.db", .vfs = vfs->name(), .exclusive = true
    };
    PIPIT_TRY_ASSIGN(store::ConnectionHandle handle, store::connect(connection));
    PIPIT_TRY(store::settle(handle.get(), connection));
    sqlite3_set_authorizer(handle.get(), nullptr, nullptr);
    sqlite3_exec(handle.get(), "PRAGMA synchronous=OFF", nullptr, nullptr, nullptr);
    return store::DatabaseOpener::open(std::move(handle), vfs);
}

Result<void> Workload::run(const std::filesystem::path& directory, FaultDisk& disk, bool weaken)
{
    restart();
    for (int session = 0; session < 2; ++session) {
        PIPIT_TRY_ASSIGN(store::Database database, open(directory, disk, weaken));
        for (int i = 0; i < 6; ++i) {
            PIPIT_TRY(commit(database));
            if (i == 2) {
                PIPIT_TRY(database.run("PRAGMA wal_checkpoint(TRUNCATE)"));
            }
            if (i == 4) {
                PIPIT_TRY(database.run("PRAGMA wal_checkpoint(RESTART)"));
            }
        }
    }
    return {};
}

Result<void> Workload::commit(store::Database& database)
{
    const int number = ++m_attempted;
    PIPIT_TRY(database.transaction([&]() -> Result<void> {
        for (int note = 0; note < kNotes; ++note) {
            PIPIT_TRY(writeNote(database, number, note));
        }
        if (number % 3 == 0) {
            PIPIT_TRY(writeAndTakeBack(database, number));
        }
        return database.run("UPDATE last SET number=?", { std::int64_t{ number } });
    }));
    m_acknowledged = number;
    return {};
}

Result<std::int64_t> Workload::lastCommit(store::Database& database)
{
    return database.integer("SELECT number FROM last");
}

std::optional<std::string> Workload::findFault(store::Database& database, int atLeast, int atMost)
{
    std::string health;
    const auto checked
        = database.each("PRAGMA integrity_check", {}, [&](const store::Row& row) -> Result<void> {
              health += row.text(0);
              return {};
          });
    if (!checked || health != "ok") {
        return "integrity: " + (checked ? health : checked.error().detail);
    }
    const auto last = lastCommit(database);
    if (!last) {
        return last.error().detail;
    }
    if (*last < atLeast || *last > atMost) {
        return std::to_string(*last) + " commits, not " + std::to_string(atLeast) + " to "
            + std::to_string(atMost);
    }
    if (const auto fault = findFaultInNotes(database, *last)) {
        return fault;
    }
    const auto found = database.integer("SELECT count(*) FROM words WHERE words MATCH 'commit'");
    return found && *found == *last * kNotes ? std::nullopt
                                             : std::optional<std::string>("search differs");
}

} // namespace pipit::tests
