#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/crypto/aead.h"
#include "core/crypto/random.h"
#include "core/crypto/secret.h"
#include "core/store/suite.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace pipit::store {

inline constexpr std::size_t kPageSize = 4096;
inline constexpr std::size_t kSealSize = crypto::kTagSize + crypto::kNonceSize; ///< reserved bytes
inline constexpr std::size_t kPageContent = kPageSize - kSealSize;
inline constexpr std::size_t kFrameHeaderSize = 24;
inline constexpr std::size_t kFrameSize = kFrameHeaderSize + kPageSize;
inline constexpr std::size_t kFrameContent = kFrameSize - kSealSize;

/// Names one store file: the hash of its header. Bound into every seal.
using FileId = base::Id<struct FileTag, 32>;

/// Seals and opens the pages of one store and the frames of its log. On disk each is
/// ciphertext, tag (16), nonce (24); docs/formats/store.md has the layout.
///
/// Thread: the connection's. Nothing here takes memory for a page.
class PageSeal {
public:
    /// `profileKey` is 32 bytes; `random` outlives this. AesGcm only where crypto::hasAesGcm().
    PageSeal(ByteView profileKey, Suite suite, const FileId& file, crypto::Random& random);

    /// Pages count from 1.
    void sealPage(std::uint32_t number, std::span<const std::uint8_t, kPageContent> plain,
        std::span<std::uint8_t, kPageSize> out);
    /// False, and zeros, if this is not that page of this store.
    [[nodiscard]] bool openPage(std::uint32_t number,
        std::span<const std::uint8_t, kPageSize> sealed,
        std::span<std::uint8_t, kPageContent> out) const;

    /// Frames count from 0. Their content is SQLite's frame header and the page after it.
    void sealFrame(std::uint32_t index, std::span<const std::uint8_t, kFrameContent> plain,
        std::span<std::uint8_t, kFrameSize> out);
    /// False, and zeros, if this is not that frame of this store's log.
    [[nodiscard]] bool openFrame(std::uint32_t index,
        std::span<const std::uint8_t, kFrameSize> sealed,
        std::span<std::uint8_t, kFrameContent> out) const;

private:
    using Associated = std::array<std::uint8_t, FileId::kSize + 1 + 4>;

    Associated associate(char what, std::uint32_t number) const;
    crypto::Nonce nextNonce();
    void seal(ByteView associated, ByteView plain, std::span<std::uint8_t> out);
    bool open(ByteView associated, ByteView sealed, std::span<std::uint8_t> out) const;

    Suite m_suite;
    crypto::Secret m_key;
    FileId m_file;
    crypto::Random& m_random;
    std::array<std::uint8_t, 32 * crypto::kNonceSize> m_nonces{}; ///< drawn ahead, 32 at a time
    std::size_t m_noncesUsed = sizeof m_nonces;
};

} // namespace pipit::store
