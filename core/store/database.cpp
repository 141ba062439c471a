#include "core/store/database.h"

#include "core/base/check.h"
#include "core/base/try.h"
#include "core/store/connection.h"
#include "core/store/sqlite_error.h"
#include "core/store/statement.h"

#include <sqlite3.h>

namespace pipit::store {

struct Database::Impl {
    Impl(ConnectionHandle connection, std::shared_ptr<void> below)
        : vfs(std::move(below))
        , handle(std::move(connection))
        , statements(handle.get())
    {
    }

    Result<Statement> prepare(std::string_view sql, std::span<const Parameter> parameters)
    {
        PIPIT_TRY(checkTransaction());
        return Statement::prepare(handle.get(), statements, sql, parameters);
    }

    /// SQLite ends a transaction by itself after some failures. What would follow inside the body
    /// must not be committed piece by piece.
    Result<void> checkTransaction() const
    {
        if (depth > 0 && sqlite3_get_autocommit(handle.get()) != 0) {
            return Error{ ErrorCode::DiskFailed, "the transaction was rolled back" };
        }
        return {};
    }

    Result<void> script(const std::string& sql)
    {
        if (sqlite3_exec(handle.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
            return sqliteError(handle.get(), "script");
        }
        return {};
    }

    void rollBack(const std::string& name)
    {
        if (sqlite3_get_autocommit(handle.get()) != 0) {
            return; // SQLite has already done it
        }
        const std::string sql
            = name.empty() ? "ROLLBACK" : "ROLLBACK TO " + name + "; RELEASE " + name;
        // If even this fails, the pager stays in its error state and refuses what follows.
        sqlite3_exec(handle.get(), sql.c_str(), nullptr, nullptr, nullptr);
    }

    std::shared_ptr<void> vfs; // these three in this order: the last is destroyed first
    ConnectionHandle handle;
    StatementCache statements;
    int depth = 0; ///< transactions inside each other
    std::int64_t writtenAtCheckpoint = 0; ///< rows, as this connection counts them
};

std::int64_t Row::integer(int column) const
{
    return sqlite3_column_int64(static_cast<sqlite3_stmt*>(m_statement), column);
}

std::string_view Row::text(int column) const
{
    auto* statement = static_cast<sqlite3_stmt*>(m_statement);
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    return data == nullptr
        ? std::string_view{}
        : std::string_view(data, static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
}

ByteView Row::blob(int column) const
{
    auto* statement = static_cast<sqlite3_stmt*>(m_statement);
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement, column));
    return data == nullptr
        ? ByteView{}
        : ByteView(data, static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
}

bool Row::isNull(int column) const
{
    return sqlite3_column_type(static_cast<sqlite3_stmt*>(m_statement), column) == SQLITE_NULL;
}

Database DatabaseOpener::open(ConnectionHandle handle, std::shared_ptr<void> vfs)
{
    return Database(std::make_unique<Database::Impl>(std::move(handle), std::move(vfs)));
}

Database::Database(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Result<void> Database::run(std::string_view sql, std::initializer_list<Parameter> parameters)
{
    return each(sql, parameters, [](const Row&) { return Result<void>{}; });
}

Result<void> Database::each(std::string_view sql, std::initializer_list<Parameter> parameters,
    const std::function<Result<void>(const Row&)>& onRow)
{
    PIPIT_TRY_ASSIGN(Statement statement, m_impl->prepare(sql, parameters));
    const Row row(statement.raw());
    for (;;) {
        PIPIT_TRY_ASSIGN(const bool more, statement.step());
        if (!more) {
            return {};
        }
        PIPIT_TRY(onRow(row));
    }
}

Result<void> Database::runScript(std::string_view sql)
{
    PIPIT_TRY(m_impl->checkTransaction());
    return m_impl->script(std::string(sql));
}

Result<std::int64_t> Database::integer(
    std::string_view sql, std::initializer_list<Parameter> parameters)
{
    PIPIT_TRY_ASSIGN(Statement statement, m_impl->prepare(sql, parameters));
    PIPIT_TRY_ASSIGN(const bool found, statement.step());
    if (!found) {
        return Error{ ErrorCode::NotFound, "no row" };
    }
    return Row(statement.raw()).integer(0);
}

std::int64_t Database::changedRows() const { return sqlite3_changes64(m_impl->handle.get()); }

std::int64_t Database::lastRowId() const { return sqlite3_last_insert_rowid(m_impl->handle.get()); }

Result<void> Database::transaction(const std::function<Result<void>()>& body)
{
    PIPIT_TRY(m_impl->checkTransaction());
    const std::string name
        = m_impl->depth == 0 ? std::string{} : "inner" + std::to_string(m_impl->depth);
    PIPIT_TRY(m_impl->script(name.empty() ? "BEGIN IMMEDIATE" : "SAVEPOINT " + name));
    ++m_impl->depth;
    Result<void> done = body();
    if (done) {
        done = m_impl->checkTransaction();
    }
    if (done) {
        done = m_impl->script(name.empty() ? "COMMIT" : "RELEASE " + name);
    }
    if (!done) {
        m_impl->rollBack(name);
    }
    --m_impl->depth;
    return done;
}

Result<void> Database::checkpoint(std::int64_t worthRows)
{
    PIPIT_CHECK(m_impl->depth == 0);
    sqlite3* handle = m_impl->handle.get();
    const std::int64_t written = sqlite3_total_changes64(handle);
    if (written - m_impl->writtenAtCheckpoint < worthRows) {
        return {};
    }
    m_impl->writtenAtCheckpoint = written;
    if (sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr)
        != SQLITE_OK) {
        return sqliteError(handle, "checkpoint");
    }
    return {};
}

} // namespace pipit::store
