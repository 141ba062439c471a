#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <variant>

namespace pipit::store {

/// A value bound to a statement. Views are read before the call returns.
using Parameter = std::variant<std::monostate, std::int64_t, std::string_view, ByteView>;

/// One row of an answer; columns count from 0. Valid only inside the callback that got it.
class Row {
public:
    std::int64_t integer(int column) const;
    std::string_view text(int column) const;
    ByteView blob(int column) const;
    bool isNull(int column) const;
    /// A column that holds an Id. All zeros if its length is not that of the Id.
    template <class IdType> IdType id(int column) const
    {
        return IdType::from(blob(column)).value_or(IdType{});
    }

private:
    friend class Database;
    explicit Row(void* statement) noexcept
        : m_statement(statement)
    {
    }
    void* m_statement;
};

/// An open SQLite database, sealed or (on the server) plain.
///
/// Set on every connection and checked: cache_spill=OFF, temp_store=MEMORY, foreign_keys=ON,
/// synchronous=FULL, journal_mode=WAL. Statements are prepared once and kept.
/// Thread: all calls on one thread at a time. Errors: any call may give Corrupt, DiskFull,
/// DiskFailed or Busy.
class Database {
public:
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    Database(const Database&) = delete;
    ~Database();

    /// Runs one statement to its end, ignoring rows.
    Result<void> run(std::string_view sql, std::initializer_list<Parameter> parameters = {});

    /// Calls `onRow` for each row. An Error from it ends the query and is returned.
    Result<void> each(std::string_view sql, std::initializer_list<Parameter> parameters,
        const std::function<Result<void>(const Row&)>& onRow);

    /// Runs several statements separated by semicolons, without parameters (migrations).
    Result<void> runScript(std::string_view sql);

    /// The first column of the first row as an integer; NotFound if there is no row.
    Result<std::int64_t> integer(
        std::string_view sql, std::initializer_list<Parameter> parameters = {});

    /// Rows changed by the last `run`.
    std::int64_t changedRows() const;
    std::int64_t lastRowId() const;

    /// Runs `body` in one transaction: all of it is durable when this returns success, none of it
    /// if `body` or the commit fails. Inside another transaction it is a savepoint.
    Result<void> transaction(const std::function<Result<void>()>& body);

    /// Copies what the log holds back into the file. For idle moments: a commit only does it when
    /// the log has grown far (16 MB sealed, 4 MB plain), and then it takes its time. Nothing
    /// happens until so many rows were written since the last time.
    Result<void> checkpoint(std::int64_t worthRows = 0);

private:
    friend class DatabaseOpener;
    struct Impl;
    explicit Database(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace pipit::store
