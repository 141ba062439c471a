#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <string>
#include <string_view>

namespace pipit::client {

struct Reply {
    int status = 0; ///< HTTP
    Bytes body; ///< at most protocol::kMaxMessageBytes
};

/// Carries one request to the school server and its reply back.
///
/// Blocking, on the sync thread. The server's key pin is checked before a byte of the request
/// leaves. Offline: no answer, or cut before the end of the reply. Denied: another key answered.
/// TooBig: the reply is over the limit. A reply with an HTTP error status is a Reply, not an Error.
class Transport {
public:
    virtual ~Transport() = default;

    /// `path` is like "/v0/push"; `token` is empty or the session token in hexadecimal.
    virtual Result<Reply> post(std::string_view path, ByteView body, std::string_view token) = 0;
    /// The key that answered the last post: one of the pins. Zeros before the first.
    virtual ServerKeyPin serverPin() const = 0;
    /// Makes a running post end with Offline. Any thread.
    virtual void cancel() = 0;
};

} // namespace pipit::client
