#pragma once

#include "core/base/wire_shape.h"
#include "sync/protocol/messages.pb.h"
#include "sync/server/service.h"

namespace pipit::server {

namespace wire = protocol::wire;

/// False if the bytes are no such message, or have more than `maxFields` fields at their top.
template <class Message>
[[nodiscard]] bool parseWire(Message& out, ByteView body, std::size_t maxFields)
{
    return base::hasWireShape(body, maxFields)
        && out.ParseFromArray(body.data(), static_cast<int>(body.size()));
}

template <class Message> Reply wireReply(int status, const Message& message)
{
    Bytes body(message.ByteSizeLong());
    message.SerializeToArray(body.data(), static_cast<int>(body.size()));
    return { .status = status, .body = std::move(body) };
}

template <class Id> void setId(std::string* field, const Id& id)
{
    field->assign(base::asText(id.view()));
}

inline std::string stringOf(ByteView bytes) { return std::string(base::asText(bytes)); }

} // namespace pipit::server
