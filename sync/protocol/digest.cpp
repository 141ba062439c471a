#include "sync/protocol/digest.h"

#include "core/base/mutant.h"
#include "core/crypto/hash.h"
#include "sync/protocol/labels.h"

#include <algorithm>

namespace pipit::protocol {

namespace {

/// As no rule of ours does: see Mutant. Of sorted heads, the last of each replica, with no hash.
std::vector<AuthorHead> lastSequences(const std::vector<AuthorHead>& heads)
{
    std::vector<AuthorHead> last;
    for (const AuthorHead& head : heads) {
        if (!last.empty() && last.back().replica == head.replica) {
            last.pop_back();
        }
        last.push_back({ head.replica, head.sequence, {} });
    }
    return last;
}

} // namespace

Digest digestOf(std::vector<AuthorHead> heads)
{
    std::sort(heads.begin(), heads.end());
    heads.erase(std::unique(heads.begin(), heads.end()), heads.end());
    base::ByteWriter out;
    out.bytes(base::asBytes(labels::kDigest));
    out.u8(0);
    if (broken(Mutant::ChainHashNotChecked)) {
        heads = lastSequences(heads);
    }
    for (const AuthorHead& head : heads) {
        out.bytes(head.replica.view());
        out.u64(head.sequence);
        out.bytes(head.hash.view());
    }
    return { crypto::blake2b<32>(ByteView(out.view())) };
}

Digest digestOfAll(const std::map<VaultId, Digest>& vaults)
{
    base::ByteWriter out;
    out.bytes(base::asBytes(labels::kLook));
    out.u8(0);
    for (const auto& [vault, digest] : vaults) {
        out.bytes(vault.view());
        out.bytes(digest.view());
    }
    return { crypto::blake2b<32>(ByteView(out.view())) };
}

} // namespace pipit::protocol
