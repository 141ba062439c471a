#include "core/store/sealed/database_file.h"

#include "core/store/sealed/store_header.h"

#include <algorithm>
#include <string_view>

namespace pipit::store {

namespace {

constexpr auto kPage = static_cast<sqlite3_int64>(kPageSize);
constexpr auto kHeader = static_cast<sqlite3_int64>(kStoreHeaderSize);
constexpr std::size_t kFirstBytes = 100; ///< what SQLite reads before it looks for a log

/// What SQLite must find in page 1 before it looks for the log: the page's shape, and WAL.
void writeSyntheticHeader(std::span<std::uint8_t> out)
{
    constexpr std::string_view kMagic("SQLite format 3\0", 16);
    std::fill(out.begin(), out.end(), std::uint8_t{ 0 });
    std::copy(kMagic.begin(), kMagic.end(), out.begin());
    out[16] = kPageSize >> 8; // big-endian
    out[18] = out[19] = 2; // written and read in WAL mode
    out[20] = kSealSize;
    out[21] = 64; // the fixed payload fractions
    out[22] = out[23] = 32;
}

} // namespace

DatabaseFile::DatabaseFile(sqlite3_file* below, PageSeal& seal)
    : SealedFile(below)
    , m_seal(seal)
    , m_part(kPageSize)
{
}

int DatabaseFile::read(void* out, int amount, sqlite3_int64 offset)
{
    const std::span bytes(static_cast<std::uint8_t*>(out), static_cast<std::size_t>(amount));
    if (bytes.size() == kPageSize && offset % kPage == 0) {
        return readPage(bytes.first<kPageSize>(), offset / kPage);
    }
    if (bytes.size() == kFirstBytes && offset == 0) {
        return readFirstBytes(bytes);
    }
    return readPart(bytes, offset);
}

int DatabaseFile::readPage(std::span<std::uint8_t, kPageSize> out, sqlite3_int64 page)
{
    const int status = readBelow(m_sealed.data(), kPageSize, kHeader + page * kPage);
    if (status != SQLITE_OK && status != SQLITE_IOERR_SHORT_READ) {
        return status;
    }
    // A page that SQLite asks for was written once: one that is not there, or only in part, is
    // damage, and must not pass for an empty page.
    const bool opened = status == SQLITE_OK
        && m_seal.openPage(
            static_cast<std::uint32_t>(page + 1), m_sealed, out.first<kPageContent>());
    std::fill(out.begin() + (opened ? kPageContent : 0), out.end(), std::uint8_t{ 0 });
    return opened ? SQLITE_OK : SQLITE_IOERR_DATA;
}

int DatabaseFile::readPart(std::span<std::uint8_t> out, sqlite3_int64 offset)
{
    const auto start = static_cast<std::size_t>(offset % kPage);
    if (start + out.size() > kPageSize) {
        return SQLITE_IOERR_READ; // SQLite never reads across pages
    }
    sqlite3_int64 length = 0;
    if (const int status = size(&length); status != SQLITE_OK) {
        return status;
    }
    if (length == 0) { // being made: nothing is written yet
        std::fill(out.begin(), out.end(), std::uint8_t{ 0 });
        return SQLITE_IOERR_SHORT_READ;
    }
    const int status = readPage(m_part.span().first<kPageSize>(), offset / kPage);
    const auto from = m_part.view().subspan(start, out.size());
    std::copy(from.begin(), from.end(), out.begin());
    return status;
}

/// Before it looks for a log SQLite reads the first 100 bytes. If the page was torn while the log
/// was being copied back, the log still has it; if not, the next read, of the whole page, fails.
int DatabaseFile::readFirstBytes(std::span<std::uint8_t> out)
{
    const int status = readPart(out, 0);
    if (status == SQLITE_IOERR_DATA) {
        writeSyntheticHeader(out);
        return SQLITE_OK;
    }
    return status;
}

int DatabaseFile::write(const void* from, int amount, sqlite3_int64 offset)
{
    if (amount != static_cast<int>(kPageSize) || offset % kPage != 0) {
        return SQLITE_IOERR_WRITE;
    }
    const std::span<const std::uint8_t, kPageSize> page(
        static_cast<const std::uint8_t*>(from), kPageSize);
    const auto reserved = page.last<kSealSize>();
    if (std::ranges::any_of(reserved, [](std::uint8_t byte) { return byte != 0; })) {
        return SQLITE_IOERR_WRITE; // content would be lost
    }
    m_seal.sealPage(
        static_cast<std::uint32_t>(offset / kPage + 1), page.first<kPageContent>(), m_sealed);
    return writeBelow(m_sealed.data(), kPageSize, kHeader + offset);
}

int DatabaseFile::truncate(sqlite3_int64 size)
{
    if (size % kPage != 0) {
        return SQLITE_IOERR_TRUNCATE;
    }
    return below()->pMethods->xTruncate(below(), kHeader + size);
}

int DatabaseFile::size(sqlite3_int64* out)
{
    const int status = below()->pMethods->xFileSize(below(), out);
    *out = std::max<sqlite3_int64>(0, *out - kHeader);
    return status;
}

int DatabaseFile::sync(int flags) { return syncBelow(flags); }

int DatabaseFile::control(int operation, void* argument)
{
    if (operation == SQLITE_FCNTL_SIZE_HINT) {
        sqlite3_int64 hint = *static_cast<sqlite3_int64*>(argument) + kHeader;
        return below()->pMethods->xFileControl(below(), operation, &hint);
    }
    if (operation == SQLITE_FCNTL_MMAP_SIZE) {
        return SQLITE_NOTFOUND;
    }
    return below()->pMethods->xFileControl(below(), operation, argument);
}

} // namespace pipit::store
