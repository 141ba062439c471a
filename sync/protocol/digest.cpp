#include "sync/protocol/digest.h"

#include "core/crypto/hash.h"
#include "sync/protocol/labels.h"

#include <algorithm>

namespace pipit::protocol {

Digest digestOf(std::vector<AuthorHead> heads)
{
    std::sort(heads.begin(), heads.end());
    heads.erase(std::unique(heads.begin(), heads.end()), heads.end());
    base::ByteWriter out;
    out.bytes(base::asBytes(labels::kDigest));
    out.u8(0);
    for (const AuthorHead& head : heads) {
        out.bytes(head.replica.view());
        out.u64(head.sequence);
        out.bytes(head.hash.view());
    }
    return { crypto::blake2b<32>(ByteView(out.view())) };
}

} // namespace pipit::protocol
