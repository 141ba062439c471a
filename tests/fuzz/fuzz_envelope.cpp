#include "core/base/check.h"
#include "sync/protocol/envelope.h"
#include "sync/protocol/limits.h"

#include <cstddef>
#include <cstdint>

using namespace pipit;

/// Whatever frames as an envelope lies whole within its bytes and its limits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto view = protocol::parseEnvelope(ByteView(data, size));
    if (view) {
        PIPIT_CHECK(size <= protocol::kMaxEnvelopeBytes && view->header.sequence > 0);
        PIPIT_CHECK(view->headerBytes.size() + view->sealed.size() + 64 == size);
        PIPIT_CHECK(!protocol::verifyEnvelope(*view, {}));
    }
    return 0;
}
