#include "core/changes/change.h"
#include "core/crypto/hash.h"

#include <algorithm>

namespace pipit::changes {

namespace {

constexpr std::string_view kLabel("pipit change v0\0", 16); // the zero byte ends it

}

ChangeId changeId(const ReplicaId& replica, std::uint64_t counter, ByteView changeBytes)
{
    base::ByteWriter number;
    number.u64(counter);
    const auto hash
        = crypto::blake2b<32>(kLabel, replica.view(), ByteView(number.view()), changeBytes);
    ChangeId id;
    std::copy_n(hash.begin(), ChangeId::kSize, id.bytes.begin());
    return id;
}

} // namespace pipit::changes
