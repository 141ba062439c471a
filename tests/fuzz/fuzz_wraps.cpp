#include "core/base/check.h"
#include "sync/protocol/wraps.h"

#include <cstddef>
#include <cstdint>

using namespace pipit;

/// What is accepted comes back as it was read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto wraps = protocol::decodeWraps(ByteView(data, size));
    if (wraps) {
        const auto again = protocol::decodeWraps(protocol::encodeWraps(*wraps));
        PIPIT_CHECK(again && *again == *wraps);
    }
    return 0;
}
