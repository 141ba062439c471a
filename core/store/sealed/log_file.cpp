#include "core/store/sealed/log_file.h"

#include <algorithm>

namespace pipit::store {

namespace {

constexpr sqlite3_int64 kLogHeader = 32;
constexpr auto kFrame = static_cast<sqlite3_int64>(kFrameSize);

/// A byte of the log: which frame, and where in it.
struct FramePlace {
    std::uint32_t index;
    std::size_t start;
};

FramePlace placeOf(sqlite3_int64 offset)
{
    const sqlite3_int64 after = offset - kLogHeader;
    return { static_cast<std::uint32_t>(after / kFrame), static_cast<std::size_t>(after % kFrame) };
}

sqlite3_int64 offsetOf(std::uint32_t index) { return kLogHeader + sqlite3_int64{ index } * kFrame; }

} // namespace

LogFile::LogFile(sqlite3_file* below, PageSeal& seal)
    : SealedFile(below)
    , m_seal(seal)
    , m_open(kFrameSize) // its last 40 bytes stay zero: what SQLite sees of the seal
    , m_next(kFrameContent)
{
}

int LogFile::read(void* out, int amount, sqlite3_int64 offset)
{
    if (offset < kLogHeader) {
        return offset + amount <= kLogHeader
            ? readBelow(out, static_cast<std::size_t>(amount), offset)
            : SQLITE_IOERR_READ;
    }
    const std::span bytes(static_cast<std::uint8_t*>(out), static_cast<std::size_t>(amount));
    const auto [index, start] = placeOf(offset);
    if (start + bytes.size() > kFrameSize) {
        return SQLITE_IOERR_READ;
    }
    const int status = openFrame(index);
    if (status == SQLITE_OK) {
        const auto from = m_open.view().subspan(start, bytes.size());
        std::copy(from.begin(), from.end(), bytes.begin());
        return SQLITE_OK;
    }
    std::fill(bytes.begin(), bytes.end(), std::uint8_t{ 0 });
    // Only recovery reads whole frames: zeros tell it that the log ends here.
    const bool recovering = bytes.size() == kFrameSize;
    return status == SQLITE_IOERR_DATA && recovering ? SQLITE_OK : status;
}

/// Into m_open. SQLITE_IOERR_DATA if the frame is not there, not whole, or does not open.
int LogFile::openFrame(std::uint32_t index)
{
    if (m_openIndex == index) {
        return SQLITE_OK;
    }
    m_openIndex.reset();
    const int status = readBelow(m_sealed.data(), kFrameSize, offsetOf(index));
    if (status == SQLITE_IOERR_SHORT_READ) {
        return SQLITE_IOERR_DATA;
    }
    if (status != SQLITE_OK) {
        return status; // a failing disk is not the end of the log
    }
    if (!m_seal.openFrame(index, m_sealed, m_open.span().first<kFrameContent>())) {
        return SQLITE_IOERR_DATA;
    }
    m_openIndex = index;
    return SQLITE_OK;
}

int LogFile::write(const void* from, int amount, sqlite3_int64 offset)
{
    if (offset == 0 && amount == kLogHeader) {
        forget();
        return writeBelow(from, kLogHeader, 0);
    }
    const auto* bytes = static_cast<const std::uint8_t*>(from);
    if (offset >= kLogHeader) {
        const auto [index, start] = placeOf(offset);
        if (start == 0 && amount == static_cast<int>(kFrameHeaderSize)) {
            return holdHeader(
                std::span<const std::uint8_t, kFrameHeaderSize>(bytes, kFrameHeaderSize), index);
        }
        if (start == kFrameHeaderSize && amount == static_cast<int>(kPageSize)
            && m_waiting == index) {
            return writeFrame(std::span<const std::uint8_t, kPageSize>(bytes, kPageSize));
        }
    }
    m_waiting.reset();
    return SQLITE_IOERR_WRITE;
}

int LogFile::holdHeader(std::span<const std::uint8_t, kFrameHeaderSize> header, std::uint32_t index)
{
    if (m_waiting.has_value()) {
        m_waiting.reset();
        return SQLITE_IOERR_WRITE; // the page of the last header never came
    }
    std::copy(header.begin(), header.end(), m_next.span().begin());
    m_waiting = index;
    return SQLITE_OK;
}

int LogFile::writeFrame(std::span<const std::uint8_t, kPageSize> page)
{
    const std::uint32_t index = *m_waiting;
    forget();
    const auto reserved = page.last<kSealSize>();
    if (std::ranges::any_of(reserved, [](std::uint8_t byte) { return byte != 0; })) {
        return SQLITE_IOERR_WRITE;
    }
    std::copy_n(page.begin(), kPageContent, m_next.span().begin() + kFrameHeaderSize);
    m_seal.sealFrame(index, m_next.span().first<kFrameContent>(), m_sealed);
    return writeBelow(m_sealed.data(), kFrameSize, offsetOf(index));
}

void LogFile::forget()
{
    m_waiting.reset();
    m_openIndex.reset();
}

int LogFile::truncate(sqlite3_int64 size)
{
    forget();
    return below()->pMethods->xTruncate(below(), size);
}

int LogFile::size(sqlite3_int64* out) { return below()->pMethods->xFileSize(below(), out); }

int LogFile::sync(int flags)
{
    return m_waiting.has_value() ? SQLITE_IOERR_FSYNC : syncBelow(flags);
}

int LogFile::control(int operation, void* argument)
{
    return below()->pMethods->xFileControl(below(), operation, argument);
}

} // namespace pipit::store
