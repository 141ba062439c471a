#include "core/base/try.h"
#include "sync/client/server_calls.h"
#include "sync/client/server_reply.h"
#include "sync/protocol/messages.pb.h"

namespace pipit::client {

namespace {

namespace wire = protocol::wire;

std::string bytesOf(ByteView view) { return std::string(base::asText(view)); }

} // namespace

Result<void> ServerCalls::openJoin(const protocol::JoinSlot& slot, std::chrono::seconds life)
{
    wire::JoinOpenRequest request;
    request.set_slot(bytesOf(slot.view()));
    request.set_valid_seconds(static_cast<std::uint32_t>(life.count()));
    PIPIT_TRY_ASSIGN(const Bytes body, call("/v0/join/open", request.SerializeAsString()));
    return {};
}

Result<void> ServerCalls::leaveJoin(const protocol::JoinSlot& slot, ByteView request)
{
    wire::JoinLeaveRequest message;
    message.set_slot(bytesOf(slot.view()));
    message.set_request(bytesOf(request));
    PIPIT_TRY_ASSIGN(const Bytes body, call("/v0/join/leave", message.SerializeAsString()));
    return {};
}

Result<std::vector<Bytes>> ServerCalls::joinRequests(const protocol::JoinSlot& slot)
{
    wire::JoinFetchRequest request;
    request.set_slot(bytesOf(slot.view()));
    PIPIT_TRY_ASSIGN(const Bytes body, call("/v0/join/fetch", request.SerializeAsString()));
    PIPIT_TRY_ASSIGN(const auto reply, parsed<wire::JoinFetchReply>(body, "join"));
    std::vector<Bytes> requests;
    for (const auto& one : reply.requests()) {
        const ByteView view = base::asBytes(one);
        requests.emplace_back(view.begin(), view.end());
    }
    return requests;
}

} // namespace pipit::client
