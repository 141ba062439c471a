#include "core/base/check.h"
#include "sync/client/server_calls.h"
#include "sync/protocol/limits.h"

#include <cstddef>
#include <cstdint>

using namespace pipit;
using namespace pipit::client;

namespace {

/// A server that says whatever it was told to say.
class Parrot final : public Transport {
public:
    explicit Parrot(ByteView body)
        : m_body(body.begin(), body.end())
    {
    }
    Result<Reply> post(std::string_view, ByteView, std::string_view) override
    {
        return Reply{ 200, m_body };
    }
    ServerKeyPin serverPin() const override { return {}; }
    void cancel() override { }

private:
    Bytes m_body;
};

void checkGreeting(ServerCalls& calls)
{
    const auto greeting = calls.hello(SchoolId{});
    if (greeting) {
        using namespace std::chrono;
        const Instant fiction = sys_days(year(10'000) / 1 / 1);
        PIPIT_CHECK(greeting->serverTime >= Instant{} && greeting->serverTime < fiction);
        PIPIT_CHECK(
            greeting->maxPushItems > 0 && greeting->maxPushItems <= protocol::kMaxPushItems);
        PIPIT_CHECK(greeting->nonce.size() == 32);
    }
}

void checkPull(ServerCalls& calls)
{
    const store::Cursor after{ {}, 7 };
    const auto part = calls.pull(after, true);
    if (part) {
        PIPIT_CHECK(part->reached.sequence >= after.sequence);
        for (const OwnEnvelope& own : part->own) {
            PIPIT_CHECK(own.serverSequence > 0 && own.sequence > 0);
        }
        std::int64_t last = after.sequence;
        for (const auto& [sequence, bytes] : part->envelopes) {
            PIPIT_CHECK(sequence > last && sequence <= part->reached.sequence);
            last = sequence;
        }
    }
}

void checkPush(ServerCalls& calls)
{
    const std::vector<store::OutboxItem> items(3);
    const auto answers = calls.push(items);
    PIPIT_CHECK(!answers || answers->size() == items.size());
}

void checkLook(ServerCalls& calls)
{
    const store::Cursor after{ {}, 7 };
    const auto looked = calls.look(after);
    if (looked) {
        PIPIT_CHECK(looked->more || looked->reached.sequence >= after.sequence);
    }
}

using Check = void (*)(ServerCalls&);
constexpr Check kChecks[] = { checkGreeting, checkPull, checkPush,
    [](ServerCalls& calls) { static_cast<void>(calls.openSession({})); },
    [](ServerCalls& calls) { static_cast<void>(calls.registerFrom(3)); },
    [](ServerCalls& calls) { static_cast<void>(calls.append({})); },
    [](ServerCalls& calls) { static_cast<void>(calls.digests({})); },
    [](ServerCalls& calls) { static_cast<void>(calls.joinRequests({})); }, checkLook };

} // namespace

/// What a server of evil intent answers. The first byte chooses the question.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > 0) {
        Parrot parrot({ data + 1, size - 1 });
        ServerCalls calls(parrot);
        kChecks[data[0] % std::size(kChecks)](calls);
    }
    return 0;
}
