#pragma once

#include <sqlite3.h>

namespace pipit::store {

/// A file as SQLite sees it, over a file as the disk holds it. Results are SQLite's codes.
class SealedFile {
public:
    explicit SealedFile(sqlite3_file* below) noexcept
        : m_below(below)
    {
    }
    virtual ~SealedFile() = default;
    SealedFile(const SealedFile&) = delete;
    SealedFile& operator=(const SealedFile&) = delete;

    virtual int read(void* out, int amount, sqlite3_int64 offset) = 0;
    virtual int write(const void* from, int amount, sqlite3_int64 offset) = 0;
    virtual int truncate(sqlite3_int64 size) = 0;
    virtual int size(sqlite3_int64* out) = 0;
    virtual int sync(int flags) = 0;
    virtual int control(int operation, void* argument) = 0;

    sqlite3_file* below() const noexcept { return m_below; }

protected:
    int readBelow(void* out, std::size_t amount, sqlite3_int64 offset)
    {
        return m_below->pMethods->xRead(m_below, out, static_cast<int>(amount), offset);
    }
    int writeBelow(const void* from, std::size_t amount, sqlite3_int64 offset)
    {
        return m_below->pMethods->xWrite(m_below, from, static_cast<int>(amount), offset);
    }
    int syncBelow(int flags) { return m_below->pMethods->xSync(m_below, flags); }

private:
    sqlite3_file* m_below;
};

} // namespace pipit::store
