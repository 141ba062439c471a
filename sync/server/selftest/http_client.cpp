#include "sync/server/selftest/http_client.h"

#include "core/base/try.h"
#include "core/crypto/hash.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <openssl/x509.h>

namespace pipit::server {

namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;
using Tcp = asio::ip::tcp;
using BytesBody = http::vector_body<std::uint8_t>;

constexpr std::uint64_t kMaxReply = 64 * 1024 * 1024;
constexpr unsigned kHttp11 = 11;

Error offline(const error_code& error) { return { ErrorCode::Offline, error.message() }; }

boost::beast::string_view foreign(std::string_view text) { return { text.data(), text.size() }; }

std::optional<ServerKeyPin> pinOfPeer(SSL* ssl)
{
    const std::unique_ptr<X509, decltype(&X509_free)> peer(
        SSL_get1_peer_certificate(ssl), X509_free);
    unsigned char* der = nullptr;
    const int size = peer ? i2d_X509_PUBKEY(X509_get_X509_PUBKEY(peer.get()), &der) : 0;
    if (size <= 0) {
        return std::nullopt;
    }
    const ServerKeyPin pin{ crypto::sha256({ der, static_cast<std::size_t>(size) }) };
    OPENSSL_free(der);
    return pin;
}

} // namespace

struct HttpClient::Impl {
    explicit Impl(bool secure)
        : sealed(secure)
    {
        // The pin decides, not a chain of certificates.
        SSL_CTX_set_min_proto_version(context.native_handle(), TLS1_3_VERSION);
        context.set_verify_mode(asio::ssl::verify_none);
    }

    template <class Work> error_code on(Work work)
    {
        error_code error;
        if (sealed) {
            work(stream, error);
        } else {
            work(stream.next_layer(), error);
        }
        return error;
    }

    Result<Reply> send(http::request<BytesBody> request)
    {
        request.set(http::field::host, "localhost");
        request.prepare_payload();
        error_code error = on([&](auto& to, error_code& e) { http::write(to, request, e); });
        if (error) {
            return offline(error);
        }
        http::response_parser<BytesBody> parser;
        parser.body_limit(kMaxReply);
        error = on([&](auto& from, error_code& e) { http::read(from, buffer, parser, e); });
        if (error) {
            return offline(error);
        }
        return Reply{ .status = static_cast<int>(parser.get().result_int()),
            .body = std::move(parser.get().body()) };
    }

    asio::io_context network;
    asio::ssl::context context{ asio::ssl::context::tls_client };
    asio::ssl::stream<Tcp::socket> stream{ network, context };
    boost::beast::flat_buffer buffer;
    bool sealed;
};

HttpClient::HttpClient(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

HttpClient::~HttpClient() = default;

Result<std::unique_ptr<HttpClient>> HttpClient::connect(
    std::uint16_t port, std::optional<ServerKeyPin> pin)
{
    auto impl = std::make_unique<Impl>(pin.has_value());
    error_code error;
    impl->stream.next_layer().connect({ asio::ip::address_v4::loopback(), port }, error);
    if (error) {
        return offline(error);
    }
    if (pin) {
        impl->stream.handshake(asio::ssl::stream_base::client, error);
        if (error) {
            return offline(error);
        }
        if (pinOfPeer(impl->stream.native_handle()) != pin) {
            return Error{ ErrorCode::Denied, "another key answered" };
        }
    }
    return std::unique_ptr<HttpClient>(new HttpClient(std::move(impl)));
}

Result<Reply> HttpClient::post(std::string_view path, ByteView body, std::string_view token)
{
    http::request<BytesBody> request(http::verb::post, foreign(path), kHttp11);
    if (!token.empty()) {
        request.set("Pipit-Token", foreign(token));
    }
    request.body().assign(body.begin(), body.end());
    return m_impl->send(std::move(request));
}

Result<Reply> HttpClient::get(std::string_view path)
{
    return m_impl->send(http::request<BytesBody>(http::verb::get, foreign(path), kHttp11));
}

Result<Bytes> HttpClient::exchangeRaw(ByteView bytes)
{
    error_code error = m_impl->on([&](auto& to, error_code& e) {
        asio::write(to, asio::buffer(bytes.data(), bytes.size()), e);
    });
    Bytes all;
    while (!error) {
        Bytes chunk(4096);
        std::size_t count = 0;
        error = m_impl->on([&](auto& from, error_code& e) {
            count = from.read_some(asio::buffer(chunk.data(), chunk.size()), e);
        });
        all.insert(all.end(), chunk.begin(), chunk.begin() + static_cast<std::ptrdiff_t>(count));
    }
    return all;
}

} // namespace pipit::server
