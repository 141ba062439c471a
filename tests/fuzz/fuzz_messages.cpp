#include "core/base/check.h"
#include "core/base/wire_shape.h"
#include "sync/protocol/messages.pb.h"

#include <cstddef>
#include <cstdint>

using namespace pipit;
using base::hasWireShape;
namespace wire = protocol::wire;

namespace {

/// What is accepted survives being written and read again.
template <class Message> void check(const std::uint8_t* data, std::size_t size)
{
    Message message;
    if (message.ParseFromArray(data, static_cast<int>(size))) {
        const std::string written = message.SerializeAsString();
        PIPIT_CHECK(!hasWireShape({ data, size }, size)
            || hasWireShape(base::asBytes(written), written.size()));
        Message again;
        PIPIT_CHECK(again.ParseFromString(written));
        PIPIT_CHECK(again.SerializeAsString() == written);
    }
}

using Check = void (*)(const std::uint8_t*, std::size_t);
constexpr Check kChecks[] = { check<wire::HelloRequest>, check<wire::HelloReply>,
    check<wire::SessionRequest>, check<wire::SessionReply>, check<wire::RegisterRequest>,
    check<wire::RegisterReply>, check<wire::AppendRequest>, check<wire::PushRequest>,
    check<wire::PushReply>, check<wire::PullRequest>, check<wire::PullReply>,
    check<wire::DigestReply>, check<wire::DigestRequest>, check<wire::AppendReply>,
    check<wire::Problem>, check<wire::JoinOpenRequest>, check<wire::JoinLeaveRequest>,
    check<wire::JoinFetchRequest>, check<wire::JoinFetchReply>, check<wire::LookRequest>,
    check<wire::LookReply> };

} // namespace

/// The first byte chooses the message.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > 0) {
        kChecks[data[0] % std::size(kChecks)](data + 1, size - 1);
    }
    return 0;
}
