#include "core/base/check.h"
#include "sync/protocol/statement.h"
#include "tests/sync/protocol/samples.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace pipit;

/// What is accepted is exactly what we would have written.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const crypto::SigningKey signer = tests::sampleSigner(2);
    const auto view = protocol::parseStatement(ByteView(data, size));
    if (view) {
        const Bytes again = protocol::signStatement(view->statement, signer).bytes;
        PIPIT_CHECK(std::equal(
            view->signedBytes.begin(), view->signedBytes.end(), again.begin(), again.end() - 64));
    }
    return 0;
}
