#include "core/store/sqlite_error.h"

#include <cerrno>
#include <new>
#include <sqlite3.h>
#include <string>

namespace pipit::store {

namespace {

ErrorCode meaningOfIo(int extended)
{
    // A page or frame whose seal does not open is reported as SQLITE_IOERR_DATA.
    return extended == SQLITE_IOERR_DATA || extended == SQLITE_IOERR_CORRUPTFS
        ? ErrorCode::Corrupt
        : ErrorCode::DiskFailed;
}

ErrorCode meaningOfConstraint(int extended)
{
    const bool twice = extended == SQLITE_CONSTRAINT_UNIQUE
        || extended == SQLITE_CONSTRAINT_PRIMARYKEY || extended == SQLITE_CONSTRAINT_ROWID;
    return twice ? ErrorCode::AlreadyExists : ErrorCode::BadInput;
}

ErrorCode meaning(int extended)
{
    switch (extended & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
    case SQLITE_INTERRUPT:
        return ErrorCode::Busy;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return ErrorCode::Corrupt;
    case SQLITE_IOERR:
        return meaningOfIo(extended);
    case SQLITE_CONSTRAINT:
        return meaningOfConstraint(extended);
    case SQLITE_TOOBIG:
        return ErrorCode::TooBig;
    case SQLITE_AUTH:
        return ErrorCode::Denied;
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_NOLFS:
        return ErrorCode::DiskFailed;
    default:
        return ErrorCode::BadInput; // SQLITE_ERROR: for instance a search that does not parse
    }
}

} // namespace

Error sqliteError(int code, std::string_view doing)
{
    if ((code & 0xff) == SQLITE_NOMEM) {
        throw std::bad_alloc();
    }
    return { meaning(code), std::string(doing) + ": sqlite " + std::to_string(code) };
}

Error sqliteError(sqlite3* handle, std::string_view doing)
{
    const int code = sqlite3_extended_errcode(handle);
    Error error = sqliteError(code, doing);
    if (error.code == ErrorCode::DiskFailed) {
        const int cause = sqlite3_system_errno(handle);
        if (cause == ENOSPC || cause == EDQUOT) {
            error.code = ErrorCode::DiskFull;
        }
    }
    return error;
}

} // namespace pipit::store
