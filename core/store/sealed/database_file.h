#pragma once

#include "core/crypto/secret.h"
#include "core/store/sealed/page_seal.h"
#include "core/store/sealed/sealed_file.h"

#include <array>

namespace pipit::store {

/// store.db: the header, then each page sealed in its place.
class DatabaseFile final : public SealedFile {
public:
    /// `seal` outlives this. The header below has been read, or written, by the caller.
    DatabaseFile(sqlite3_file* below, PageSeal& seal);

    int read(void* out, int amount, sqlite3_int64 offset) override;
    int write(const void* from, int amount, sqlite3_int64 offset) override;
    int truncate(sqlite3_int64 size) override;
    int size(sqlite3_int64* out) override;
    int sync(int flags) override;
    int control(int operation, void* argument) override;

private:
    int readPage(std::span<std::uint8_t, kPageSize> out, sqlite3_int64 page);
    int readPart(std::span<std::uint8_t> out, sqlite3_int64 offset);
    int readFirstBytes(std::span<std::uint8_t> out);

    PageSeal& m_seal;
    std::array<std::uint8_t, kPageSize> m_sealed{};
    crypto::Secret m_part; ///< a page, when only a part of it is asked for
};

} // namespace pipit::store
