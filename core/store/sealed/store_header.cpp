#include "core/store/sealed/store_header.h"

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

/// Shows that the key is the right one, and that its holder wrote the header.
std::array<std::uint8_t, kHashSize> proveKey(ByteView fieldsAndHash, ByteView profileKey)
{
    const crypto::Secret key = crypto::deriveKey(profileKey, "PipitHdr", 1);
    crypto::Hasher hasher(kHashSize, key.view());
    return hasher.add(fieldsAndHash).finish<kHashSize>();
}

} // namespace

FileId StoreHeader::fileId() const
{
    return { crypto::blake2b<FileId::kSize>(ByteView(encodeFields(*this))) };
}

Bytes encodeStoreHeader(const StoreHeader& header, ByteView profileKey)
{
    Bytes out = encodeFields(header);
    const FileId hash = header.fileId();
    out.insert(out.end(), hash.bytes.begin(), hash.bytes.end());
    const auto proof = proveKey(out, profileKey);
    out.insert(out.end(), proof.begin(), proof.end());
    out.resize(kStoreHeaderSize);
    return out;
}

Result<StoreHeader> decodeStoreHeader(ByteView bytes, ByteView profileKey)
{
    base::ByteReader in(bytes);
    const bool magic = std::ranges::equal(in.bytes(kMagic.size()), base::asBytes(kMagic));
    const std::uint8_t version = in.u8();
    StoreHeader header;
    header.suite = Suite{ in.u8() };
    const bool sizes = in.u16() == kSealSize && in.u32() == kPageSize;
    header.profile.bytes = in.array<crypto::ProfileId::kSize>();
    header.storeId = in.array<16>();
    const std::size_t hashed = bytes.size() - in.left();
    const FileId hash{ in.array<kHashSize>() };
    const std::size_t proved = bytes.size() - in.left();
    const auto proof = in.array<kHashSize>();
    const ByteView rest = in.bytes(in.left());

    // Later formats keep the first fields and their hash in place, so that damage and age differ.
    if (!magic || !in.ok() || hash.bytes != crypto::blake2b<kHashSize>(bytes.first(hashed))) {
        return Error{ ErrorCode::Corrupt, "the store's header is damaged" };
    }
    if (version > kVersion) {
        return Error{ ErrorCode::TooNew, "the store has a later format" };
    }
    if (header.suite != Suite::XChaCha20Poly1305) {
        return Error{ ErrorCode::TooNew, "the store's cipher suite is unknown" };
    }
    const bool padded = std::ranges::all_of(rest, [](std::uint8_t byte) { return byte == 0; });
    if (bytes.size() != kStoreHeaderSize || !sizes || !padded) {
        return Error{ ErrorCode::Corrupt, "the store's header is damaged" };
    }
    if (proof != proveKey(bytes.first(proved), profileKey)) {
        return Error{ ErrorCode::WrongKey, "the key does not open the store" };
    }
    return header;
}

} // namespace pipit::store
