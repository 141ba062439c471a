#pragma once

#include "core/store/database.h"

#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace pipit::store {

struct FinalizeStatement {
    void operator()(sqlite3_stmt* statement) const noexcept;
};
using StatementHandle = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// The prepared statements of one connection, by their text. A text has as many statements as
/// were ever in use at once, so a query may run again inside its own rows.
class StatementCache {
public:
    explicit StatementCache(sqlite3* handle) noexcept
        : m_handle(handle)
    {
    }

    /// A statement that nobody is using; give it back with `release`.
    Result<StatementHandle> take(std::string_view sql);
    void release(std::string_view sql, StatementHandle statement);

private:
    sqlite3* m_handle;
    std::map<std::string, std::vector<StatementHandle>, std::less<>> m_idle;
};

/// A statement taken from the cache, reset and given back at the end of the scope.
class Statement {
public:
    static Result<Statement> prepare(sqlite3* handle, StatementCache& cache, std::string_view sql,
        std::span<const Parameter> parameters);
    Statement(Statement&&) noexcept = default;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// True if there is a row, false at the end.
    Result<bool> step();
    void* raw() const noexcept { return m_statement.get(); }

private:
    Statement(sqlite3* handle, StatementCache& cache, std::string_view sql, StatementHandle taken);

    sqlite3* m_handle;
    StatementCache* m_cache;
    std::string_view m_sql;
    StatementHandle m_statement;
};

} // namespace pipit::store
