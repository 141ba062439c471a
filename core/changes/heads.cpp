#include "core/changes/heads.h"

#include "core/base/check.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace pipit::changes {

std::vector<HeadRef> currentHeads(std::span<const FieldWrite> applied)
{
    std::set<HeadRef> named;
    std::set<HeadRef> written;
    for (const FieldWrite& write : applied) {
        named.insert(write.names.begin(), write.names.end());
        written.insert(write.ref);
    }
    std::vector<HeadRef> heads;
    std::ranges::set_difference(written, named, std::back_inserter(heads));
    return heads;
}

Showing showRegister(std::span<const Head> heads)
{
    PIPIT_CHECK(!heads.empty());
    const auto order
        = [](const Head& head) { return std::tie(head.stamp, head.replica, head.ref); };
    Showing showing;
    for (std::size_t i = 1; i < heads.size(); ++i) {
        if (order(heads[i]) > order(heads[showing.index])) {
            showing.index = i;
        }
        showing.conflict = showing.conflict || heads[i].value != heads[0].value;
    }
    return showing;
}

} // namespace pipit::changes
