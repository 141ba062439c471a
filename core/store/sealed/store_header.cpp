#include "core/store/sealed/store_header.h"

#include "core/base/try.h"
#include "core/crypto/hash.h"
#include "core/crypto/kdf.h"

#include <algorithm>
#include <string_view>

namespace pipit::store {

namespace {

using namespace std::string_view_literals;

constexpr auto kMagic = "Pipit store\0\0\0\0\0"sv;
constexpr std::uint8_t kVersion = 0;
constexpr std::size_t kHashSize = 32;
constexpr std::size_t kFields = 56; ///< bytes of the fields
constexpr std::size_t kHashed = kFields + kHashSize; ///< the fields and the proof of the key

Bytes encodeFields(const StoreHeader& header)
{
    base::ByteWriter out;
    out.bytes(base::asBytes(kMagic));
    out.u8(kVersion);
    out.u8(static_cast<std::uint8_t>(header.suite));
    out.u16(kSealSize);
    out.u32(kPageSize);
    out.bytes(header.profile.view());
    out.bytes(header.storeId);
    return out.take();
}

/// Shows that the key is the right one, and that its holder wrote the fields.
std::array<std::uint8_t, kHashSize> proveKey(ByteView fields, ByteView profileKey)
{
    const crypto::Secret key = crypto::deriveKey(profileKey, "PipitHdr", 1);
    crypto::Hasher hasher(kHashSize, key.view());
    return hasher.add(fields).finish<kHashSize>();
}

Error damaged() { return { ErrorCode::Corrupt, "the store's header is damaged" }; }

/// Magic, and the hash of all before it. Every format keeps these in place, so that damage, age
/// and a wrong key are told apart.
bool isWhole(ByteView bytes)
{
    if (bytes.size() != kStoreHeaderSize) {
        return false;
    }
    const auto hash = crypto::blake2b<kHashSize>(bytes.first(kHashed));
    const ByteView rest = bytes.subspan(kHashed + kHashSize);
    return std::ranges::equal(bytes.first(kMagic.size()), base::asBytes(kMagic))
        && std::ranges::equal(bytes.subspan(kHashed, kHashSize), hash)
        && std::ranges::all_of(rest, [](std::uint8_t byte) { return byte == 0; });
}

Result<void> usable(Suite suite, bool hasAes)
{
    if (suite != Suite::XChaCha20Poly1305 && suite != Suite::AesGcm) {
        return Error{ ErrorCode::TooNew, "the store's cipher suite is unknown" };
    }
    if (suite == Suite::AesGcm && !hasAes) {
        return Error{ ErrorCode::Denied, "the store's cipher suite needs a processor with AES" };
    }
    return {};
}

} // namespace

Bytes encodeStoreHeader(const StoreHeader& header, ByteView profileKey)
{
    Bytes out = encodeFields(header);
    const auto proof = proveKey(out, profileKey);
    out.insert(out.end(), proof.begin(), proof.end());
    const auto hash = crypto::blake2b<kHashSize>(ByteView(out));
    out.insert(out.end(), hash.begin(), hash.end());
    out.resize(kStoreHeaderSize);
    return out;
}

Result<WrittenHeader> decodeStoreHeader(ByteView bytes, ByteView profileKey, bool hasAes)
{
    if (!isWhole(bytes)) {
        return damaged();
    }
    base::ByteReader in(bytes.subspan(kMagic.size()));
    if (in.u8() > kVersion) {
        return Error{ ErrorCode::TooNew, "the store has a later format" };
    }
    WrittenHeader header;
    header.fields.suite = Suite{ in.u8() };
    const bool sizes = in.u16() == kSealSize && in.u32() == kPageSize;
    header.fields.profile.bytes = in.array<crypto::ProfileId::kSize>();
    header.fields.storeId = in.array<16>();
    const auto proof = in.array<kHashSize>();
    header.file.bytes = in.array<kHashSize>();
    PIPIT_TRY(usable(header.fields.suite, hasAes));
    if (!sizes) {
        return damaged();
    }
    if (proof != proveKey(bytes.first(kFields), profileKey)) {
        return Error{ ErrorCode::WrongKey, "the key does not open the store" };
    }
    return header;
}

} // namespace pipit::store
