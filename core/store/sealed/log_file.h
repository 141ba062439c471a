#pragma once

#include "core/crypto/secret.h"
#include "core/store/sealed/page_seal.h"
#include "core/store/sealed/sealed_file.h"

#include <array>
#include <optional>

namespace pipit::store {

/// store.db-wal: SQLite's 32-byte header in clear (it holds nothing of the content), then frames,
/// each sealed as one.
///
/// SQLite writes a frame in two steps, header then page. The header is held back until its page
/// comes, so that the checksum over the page, which the header carries, is never in clear on disk.
class LogFile final : public SealedFile {
public:
    /// `seal` outlives this.
    LogFile(sqlite3_file* below, PageSeal& seal);

    int read(void* out, int amount, sqlite3_int64 offset) override;
    int write(const void* from, int amount, sqlite3_int64 offset) override;
    int truncate(sqlite3_int64 size) override;
    int size(sqlite3_int64* out) override;
    int sync(int flags) override;
    int control(int operation, void* argument) override;

private:
    int openFrame(std::uint32_t index);
    int holdHeader(std::span<const std::uint8_t, kFrameHeaderSize> header, std::uint32_t index);
    int writeFrame(std::span<const std::uint8_t, kPageSize> page);
    void forget();

    PageSeal& m_seal;
    std::array<std::uint8_t, kFrameSize> m_sealed{};
    crypto::Secret m_open; ///< the frame opened last, as SQLite sees it
    std::optional<std::uint32_t> m_openIndex;
    crypto::Secret m_next; ///< the frame being written
    std::optional<std::uint32_t> m_waiting; ///< the frame whose header is in m_next
};

} // namespace pipit::store
