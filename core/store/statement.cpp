#include "core/store/statement.h"

#include "core/base/check.h"
#include "core/base/try.h"
#include "core/store/sqlite_error.h"

#include <sqlite3.h>

namespace pipit::store {

namespace {

/// The views outlive the statement's run, so nothing is copied.
struct Binder {
    sqlite3_stmt* statement;
    int index;

    int operator()(std::monostate) const { return sqlite3_bind_null(statement, index); }
    int operator()(std::int64_t value) const { return sqlite3_bind_int64(statement, index, value); }
    int operator()(std::string_view value) const
    {
        const char* data = value.empty() ? "" : value.data(); // a null pointer would bind NULL
        return sqlite3_bind_text64(
            statement, index, data, value.size(), SQLITE_STATIC, SQLITE_UTF8);
    }
    int operator()(ByteView value) const
    {
        if (value.empty()) {
            return sqlite3_bind_zeroblob(statement, index, 0);
        }
        return sqlite3_bind_blob64(statement, index, value.data(), value.size(), SQLITE_STATIC);
    }
};

} // namespace

void FinalizeStatement::operator()(sqlite3_stmt* statement) const noexcept
{
    sqlite3_finalize(statement);
}

Result<StatementHandle> StatementCache::take(std::string_view sql)
{
    if (const auto found = m_idle.find(sql); found != m_idle.end() && !found->second.empty()) {
        StatementHandle statement = std::move(found->second.back());
        found->second.pop_back();
        return statement;
    }
    sqlite3_stmt* raw = nullptr;
    const int status = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()),
        SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    if (status != SQLITE_OK) {
        Error error = sqliteError(m_handle, "prepare");
        if (error.code == ErrorCode::BadInput) { // our own SQL is wrong: its text holds no content
            error.detail += std::string(" ") + sqlite3_errmsg(m_handle);
        }
        return error;
    }
    PIPIT_CHECK(raw != nullptr); // an empty statement
    return StatementHandle(raw);
}

void StatementCache::release(std::string_view sql, StatementHandle statement)
{
    auto found = m_idle.find(sql);
    if (found == m_idle.end()) {
        found = m_idle.emplace(std::string(sql), std::vector<StatementHandle>{}).first;
    }
    found->second.push_back(std::move(statement));
}

Statement::Statement(
    sqlite3* handle, StatementCache& cache, std::string_view sql, StatementHandle taken)
    : m_handle(handle)
    , m_cache(&cache)
    , m_sql(sql)
    , m_statement(std::move(taken))
{
}

Result<Statement> Statement::prepare(sqlite3* handle, StatementCache& cache, std::string_view sql,
    std::span<const Parameter> parameters)
{
    PIPIT_TRY_ASSIGN(StatementHandle taken, cache.take(sql));
    Statement statement(handle, cache, sql, std::move(taken));
    sqlite3_stmt* raw = statement.m_statement.get();
    PIPIT_CHECK(static_cast<std::size_t>(sqlite3_bind_parameter_count(raw)) == parameters.size());
    int index = 0;
    for (const Parameter& parameter : parameters) {
        if (std::visit(Binder{ raw, ++index }, parameter) != SQLITE_OK) {
            return sqliteError(handle, "bind");
        }
    }
    return statement;
}

Statement::~Statement()
{
    if (m_statement) {
        sqlite3_reset(m_statement.get());
        sqlite3_clear_bindings(m_statement.get());
        m_cache->release(m_sql, std::move(m_statement));
    }
}

Result<bool> Statement::step()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return sqliteError(m_handle, "step");
    }
}

} // namespace pipit::store
