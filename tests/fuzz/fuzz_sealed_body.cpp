#include "core/base/check.h"
#include "sync/protocol/envelope.h"
#include "sync/protocol/limits.h"
#include "tests/sync/protocol/samples.h"

#include <cstddef>
#include <cstdint>

using namespace pipit;

/// The inside of a seal, as a member of evil intent may write it: padding, length, compression.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const crypto::Secret key = tests::sampleKey(0x33);
    const Bytes header(186);
    const crypto::Nonce nonce{};
    const Bytes sealed = crypto::seal(ByteView(data, size), header, nonce, key.view());
    protocol::EnvelopeView view;
    view.headerBytes = header;
    view.sealed = sealed;
    const auto batch = protocol::openEnvelope(view, key.view());
    PIPIT_CHECK(!batch || (!batch->empty() && batch->size() <= protocol::kMaxBatchPlainBytes));
    return 0;
}
