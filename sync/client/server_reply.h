#pragma once

#include "core/base/result.h"
#include "core/base/wire_shape.h"

#include <string>
#include <string_view>

namespace pipit::client {

inline Error nonsense(std::string_view what)
{
    return { ErrorCode::Corrupt, "the server's answer makes no sense: " + std::string(what) };
}

/// More than any honest reply lists: a reply of nothing but empty items would take thirty times its
/// size in memory.
inline constexpr std::size_t kMaxReplyFields = 65'536;

/// The body of a reply as a message; Corrupt if it is none.
template <class Message> Result<Message> parsed(const Bytes& body, std::string_view what)
{
    Message message;
    if (!base::hasWireShape(body, kMaxReplyFields)
        || !message.ParseFromArray(body.data(), static_cast<int>(body.size()))) {
        return nonsense(what);
    }
    return message;
}

} // namespace pipit::client
