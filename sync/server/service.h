#pragma once

#include "core/base/bytes.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace pipit::server {

enum class Method : std::uint8_t { Get, Post, Other };

/// What is known of a request before its body is read. Views live as long as the call.
struct RequestHead {
    Method method = Method::Other;
    std::string_view path;
    std::string_view token; ///< as it came: hexadecimal or anything else
    bool fromThisMachine = false; ///< the peer's address is a loopback address
};

struct Reply {
    int status = 500; ///< HTTP
    Bytes body{};
    std::string_view contentType = "application/x-protobuf"; ///< a literal

    bool operator==(const Reply&) const = default;
};

/// Whether a body may be sent at all.
struct Admission {
    std::size_t bodyLimit = 0; ///< bytes
    std::optional<Reply> refusal{}; ///< if set, the body is not read
};

/// What stands behind the HTTP listener: requests in, replies out; no sockets.
class Service {
public:
    virtual ~Service() = default;

    /// Cheap, on the network thread: never waits for a disk.
    virtual Admission admit(const RequestHead& head) = 0;
    /// On a worker thread, several at a time. `body` is within the limit that `admit` gave.
    virtual Reply handle(const RequestHead& head, ByteView body) = 0;
    /// The listener's own refusals, in the service's words: "slow-down", "try-later", "too-big"...
    virtual Reply problem(int status, std::string_view code) = 0;
};

} // namespace pipit::server
