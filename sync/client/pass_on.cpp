#include "sync/client/pass_on.h"

#include "core/base/mutant.h"
#include "core/base/try.h"
#include "sync/client/brought.h"

namespace pipit::client {

namespace {

using Items = std::vector<store::OutboxItem>;

constexpr std::size_t kPassBytes = 2 * 1024 * 1024;

std::vector<std::int64_t> storedOf(
    const Items& items, const std::vector<store::PushAnswer>& answers)
{
    std::vector<std::int64_t> stored;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (store::isAcknowledgement(answers[i])) {
            stored.push_back(items[i].envelope);
        }
    }
    return stored;
}

} // namespace

Result<void> passOn(
    ServerCalls& calls, StorageGate& gate, std::size_t maxItems, const std::stop_token& stop)
{
    if (broken(Mutant::NotPassedOn)) {
        return {};
    }
    for (std::int64_t last = 0; !stop.stop_requested();) {
        PIPIT_TRY_ASSIGN(const Items items, runAt<Items>(gate, [&](Replica& replica) {
            return broughtItems(replica, last, maxItems, kPassBytes);
        }));
        if (items.empty()) {
            return {};
        }
        PIPIT_TRY_ASSIGN(const auto answers, calls.push(items));
        PIPIT_TRY(runAt<bool>(gate, [&](Replica& replica) -> Result<bool> {
            PIPIT_TRY(passedOn(replica, storedOf(items, answers)));
            return true;
        }));
        last = items.back().envelope;
    }
    return Error{ ErrorCode::Offline, "the session was stopped" };
}

} // namespace pipit::client
