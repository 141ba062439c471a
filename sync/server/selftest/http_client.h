#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "sync/server/service.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace pipit::server {

/// A small blocking HTTP client for this machine's own server. One connection, kept open.
class HttpClient {
public:
    /// With a pin over TLS 1.3, else plain. Offline; Denied if another key answers.
    static Result<std::unique_ptr<HttpClient>> connect(
        std::uint16_t port, std::optional<ServerKeyPin> pin);
    ~HttpClient();

    /// `token` in hexadecimal or empty. Offline if the server closed.
    Result<Reply> post(std::string_view path, ByteView body, std::string_view token = {});
    Result<Reply> get(std::string_view path);
    /// Writes bytes as they are and gives all that comes until the server closes.
    Result<Bytes> exchangeRaw(ByteView bytes);

private:
    struct Impl;
    explicit HttpClient(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace pipit::server
