#include "core/store/sealed/page_seal.h"

#include "core/crypto/aes_gcm.h"
#include "core/crypto/kdf.h"

#include <algorithm>

namespace pipit::store {

Suite fastestSuite() noexcept
{
    return crypto::hasAesGcm() ? Suite::AesGcm : Suite::XChaCha20Poly1305;
}

PageSeal::PageSeal(ByteView profileKey, Suite suite, const FileId& file, crypto::Random& random)
    : m_suite(suite)
    , m_key(crypto::deriveKey(profileKey, "PipitPag", static_cast<std::uint64_t>(suite)))
    , m_file(file)
    , m_random(random)
{
}

void PageSeal::sealPage(std::uint32_t number, std::span<const std::uint8_t, kPageContent> plain,
    std::span<std::uint8_t, kPageSize> out)
{
    seal(associate('P', number), plain, out);
}

bool PageSeal::openPage(std::uint32_t number, std::span<const std::uint8_t, kPageSize> sealed,
    std::span<std::uint8_t, kPageContent> out) const
{
    return open(associate('P', number), sealed, out);
}

void PageSeal::sealFrame(std::uint32_t index, std::span<const std::uint8_t, kFrameContent> plain,
    std::span<std::uint8_t, kFrameSize> out)
{
    seal(associate('W', index), plain, out);
}

bool PageSeal::openFrame(std::uint32_t index, std::span<const std::uint8_t, kFrameSize> sealed,
    std::span<std::uint8_t, kFrameContent> out) const
{
    return open(associate('W', index), sealed, out);
}

PageSeal::Associated PageSeal::associate(char what, std::uint32_t number) const
{
    Associated out;
    auto* end = std::copy(m_file.bytes.begin(), m_file.bytes.end(), out.begin());
    *end++ = static_cast<std::uint8_t>(what);
    for (int shift = 0; shift < 32; shift += 8) {
        *end++ = static_cast<std::uint8_t>(number >> shift);
    }
    return out;
}

crypto::Nonce PageSeal::nextNonce()
{
    if (m_noncesUsed == m_nonces.size()) { // one call to the system for many pages
        m_random.fill(m_nonces);
        m_noncesUsed = 0;
    }
    crypto::Nonce nonce;
    std::copy_n(m_nonces.data() + m_noncesUsed, nonce.size(), nonce.begin());
    m_noncesUsed += nonce.size();
    return nonce;
}

void PageSeal::seal(ByteView associated, ByteView plain, std::span<std::uint8_t> out)
{
    const crypto::Nonce nonce = nextNonce();
    const std::size_t sealed = plain.size() + crypto::kTagSize;
    const auto sealInto = m_suite == Suite::AesGcm ? crypto::sealAesInto : crypto::sealInto;
    sealInto(out.first(sealed), plain, associated, nonce, m_key.view());
    std::copy(nonce.begin(), nonce.end(), out.subspan(sealed).begin());
}

bool PageSeal::open(ByteView associated, ByteView sealed, std::span<std::uint8_t> out) const
{
    crypto::Nonce nonce;
    const ByteView tail = sealed.last(nonce.size());
    std::copy(tail.begin(), tail.end(), nonce.begin());
    const auto openInto = m_suite == Suite::AesGcm ? crypto::openAesInto : crypto::openInto;
    return openInto(
        out, sealed.first(sealed.size() - nonce.size()), associated, nonce, m_key.view());
}

} // namespace pipit::store
