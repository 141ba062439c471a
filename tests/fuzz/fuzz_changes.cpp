#include "core/base/check.h"
#include "core/changes/change.h"
#include "core/changes/fold.h"
#include "core/changes/wire.h"

#include <cstddef>
#include <cstdint>

using namespace pipit;
using namespace pipit::changes;

namespace {

/// What is accepted comes back as it was read.
void checkChange(ByteView bytes, Refs refs)
{
    const auto change = decode(bytes, refs);
    if (change) {
        const auto again = decode(encode(*change, refs), refs);
        PIPIT_CHECK(again && *again == *change);
        const PendingChange pending{ LocalNumber{ 1 }, *change };
        PIPIT_CHECK(fold({ &pending, 1 }).size() == 1);
    }
}

void checkBatch(ByteView bytes)
{
    const auto batch = decodeBatch(bytes);
    if (batch) {
        PIPIT_CHECK(batch->changes.size() <= kMaxBatchChanges);
        const auto again = decodeBatch(encodeBatch(*batch));
        PIPIT_CHECK(again && *again == *batch);
        for (const Bytes& change : batch->changes) {
            checkChange(change, Refs::Sealed);
        }
    }
}

} // namespace

/// The first byte chooses: a batch, a change as it travels, or one that waits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const ByteView bytes(data + 1, size - 1);
    if (data[0] % 3 == 0) {
        checkBatch(bytes);
    } else {
        checkChange(bytes, data[0] % 3 == 1 ? Refs::Sealed : Refs::Local);
    }
    return 0;
}
