#include "core/base/check.h"
#include "sync/protocol/messages.pb.h"

#include <cstddef>
#include <cstdint>

namespace wire = pipit::protocol::wire;

namespace {

/// What is accepted survives being written and read again.
template <class Message> void check(const std::uint8_t* data, std::size_t size)
{
    Message message;
    if (message.ParseFromArray(data, static_cast<int>(size))) {
        Message again;
        PIPIT_CHECK(again.ParseFromString(message.SerializeAsString()));
        PIPIT_CHECK(again.SerializeAsString() == message.SerializeAsString());
    }
}

using Check = void (*)(const std::uint8_t*, std::size_t);
constexpr Check kChecks[] = { check<wire::HelloRequest>, check<wire::HelloReply>,
    check<wire::SessionRequest>, check<wire::SessionReply>, check<wire::RegisterRequest>,
    check<wire::RegisterReply>, check<wire::AppendRequest>, check<wire::PushRequest>,
    check<wire::PushReply>, check<wire::PullRequest>, check<wire::PullReply>,
    check<wire::DigestReply>, check<wire::JoinOpenRequest>, check<wire::JoinLeaveRequest>,
    check<wire::JoinFetchRequest>, check<wire::JoinFetchReply> };

} // namespace

/// The first byte chooses the message.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > 0) {
        kChecks[data[0] % std::size(kChecks)](data + 1, size - 1);
    }
    return 0;
}
