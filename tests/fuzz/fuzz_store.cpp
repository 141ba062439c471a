#include "core/base/check.h"
#include "core/crypto/hash.h"
#include "core/store/face.h"
#include "core/store/sealed/store_header.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace pipit;
using namespace pipit::store;

namespace {

constexpr std::size_t kHashed = 88; // of the header: fields and proof

/// With the hash that whoever can write a file can also make.
void checkHeader(ByteView fields)
{
    static const Bytes key(32, 7);
    Bytes bytes(fields.begin(),
        fields.begin() + static_cast<std::ptrdiff_t>(std::min(fields.size(), kHashed)));
    bytes.resize(kHashed);
    const auto hash = crypto::blake2b<32>(ByteView(bytes));
    bytes.insert(bytes.end(), hash.begin(), hash.end());
    bytes.resize(kStoreHeaderSize);
    for (const ByteView whole : { ByteView(bytes), fields }) {
        const auto header = decodeStoreHeader(whole, key, true);
        PIPIT_CHECK(!header || std::ranges::equal(encodeStoreHeader(header->fields, key), whole));
    }
}

void checkFace(ByteView bytes)
{
    const auto face = decodeFace(bytes);
    if (face) {
        const auto again = encodeFace(*face);
        PIPIT_CHECK(again && std::ranges::equal(*again, bytes));
    }
}

} // namespace

/// Files of a tablet that somebody else had in hand. The first byte chooses.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > 0 && data[0] % 2 == 0) {
        checkHeader({ data + 1, size - 1 });
    } else if (size > 0) {
        checkFace({ data + 1, size - 1 });
    }
    return 0;
}
