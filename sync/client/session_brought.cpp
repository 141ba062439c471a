#include "core/base/try.h"
#include "sync/client/brought.h"
#include "sync/client/session.h"

namespace pipit::client {

namespace {

using Items = std::vector<store::OutboxItem>;

constexpr std::size_t kPassBytes = 2 * 1024 * 1024;

} // namespace

/// After the pull, which told of most of it that the server has it. A refusal is its author's to
/// hear: the next session asks again.
Result<void> Session::passOn()
{
    for (std::int64_t last = 0;;) {
        PIPIT_TRY_ASSIGN(const Items items, at<Items>([&](Replica& replica) -> Result<Items> {
            if (last == 0 && m_outcome.incarnationChanged) {
                PIPIT_TRY(forgetPassedOn(replica));
            }
            return broughtItems(replica, last, m_pushItems, kPassBytes);
        }));
        if (items.empty()) {
            return {};
        }
        PIPIT_TRY(passSome(items));
        last = items.back().envelope;
    }
}

Result<void> Session::passSome(const Items& items)
{
    PIPIT_TRY_ASSIGN(const auto answers, m_calls.push(items));
    std::vector<std::int64_t> stored;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (store::isAcknowledgement(answers[i])) {
            stored.push_back(items[i].envelope);
        }
    }
    PIPIT_TRY(at<bool>([&](Replica& replica) -> Result<bool> {
        PIPIT_TRY(passedOn(replica, stored));
        return true;
    }));
    return {};
}

} // namespace pipit::client
