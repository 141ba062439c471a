#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/aes_gcm.h"
#include "core/crypto/slots.h"
#include "core/store/sealed/page_seal.h"

#include <array>

namespace pipit::store {

/// The first 4,096 bytes of store.db, before SQLite's first page. Written once, when the store is
/// made, so no crash can tear it; what SQLite writes never touches it.
struct StoreHeader {
    crypto::ProfileId profile;
    std::array<std::uint8_t, 16> storeId{}; ///< random: no two stores share their pages
    Suite suite = fastestSuite();

    bool operator==(const StoreHeader&) const = default;
};

/// A header as it stands in the file, with the name that is bound into every page and frame.
struct WrittenHeader {
    StoreHeader fields;
    FileId file;
};

inline constexpr std::size_t kStoreHeaderSize = kPageSize;

Bytes encodeStoreHeader(const StoreHeader& header, ByteView profileKey);

/// Corrupt for damage (found without a key), TooNew for a later format or an unknown suite,
/// Denied for a suite that needs AES where the processor has none, WrongKey if all is well but
/// the key is another's.
Result<WrittenHeader> decodeStoreHeader(
    ByteView bytes, ByteView profileKey, bool hasAes = crypto::hasAesGcm());

} // namespace pipit::store
