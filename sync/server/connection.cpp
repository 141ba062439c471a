#include "sync/server/connection.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

namespace pipit::server {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using BytesBody = http::vector_body<std::uint8_t>;
using Parser = http::request_parser<BytesBody>;

constexpr auto kNoThrow = asio::as_tuple(asio::use_awaitable);
constexpr std::size_t kReadAhead = 64 * 1024;
constexpr unsigned kHttp11 = 11;

/// Counts something for as long as it lives.
class Counted {
public:
    explicit Counted(std::size_t& count)
        : m_count(count)
    {
        ++m_count;
    }
    ~Counted() { --m_count; }
    Counted(const Counted&) = delete;
    Counted& operator=(const Counted&) = delete;

private:
    std::size_t& m_count;
};

/// Marks a connection as idle for as long as it lives.
class IdleMark {
public:
    IdleMark(ConnectionShared& shared, beast::tcp_stream& stream)
        : m_shared(shared)
        , m_stream(stream)
    {
        m_shared.idle.insert(&m_stream);
    }
    ~IdleMark() { m_shared.idle.erase(&m_stream); }
    IdleMark(const IdleMark&) = delete;
    IdleMark& operator=(const IdleMark&) = delete;

private:
    ConnectionShared& m_shared;
    beast::tcp_stream& m_stream;
};

Method methodOf(http::verb verb)
{
    return verb == http::verb::post ? Method::Post
        : verb == http::verb::get   ? Method::Get
                                    : Method::Other;
}

std::string_view viewOf(beast::string_view text) { return { text.data(), text.size() }; }

/// One peer, over TLS or not.
template <class Stream> class Connection {
public:
    Connection(Stream& stream, ConnectionShared& shared, asio::ip::address peer, bool refuse)
        : m_stream(stream)
        , m_tcp(beast::get_lowest_layer(stream))
        , m_shared(shared)
        , m_rateKey(rateKey(peer))
        , m_local(peer.is_loopback())
        , m_refuse(refuse)
    {
        m_buffer.max_size(m_shared.limits.headerBytes + kReadAhead);
    }

    /// True if the peer should be said goodbye to properly.
    asio::awaitable<bool> converse()
    {
        bool more = true;
        while (more && !m_shared.stopping) {
            if (m_buffer.size() == 0) {
                const bool spoke = co_await firstByte();
                if (!spoke) {
                    co_return false;
                }
            }
            more = co_await exchange();
        }
        co_return m_polite;
    }

private:
    asio::awaitable<bool> firstByte()
    {
        const IdleMark mark(m_shared, m_tcp);
        m_tcp.expires_after(m_shared.limits.idle);
        const auto [error, count]
            = co_await m_stream.async_read_some(m_buffer.prepare(1024), kNoThrow);
        m_buffer.commit(count);
        noteTimeOut(error);
        co_return !error;
    }

    /// One request and its reply. False if the connection ends with it.
    asio::awaitable<bool> exchange()
    {
        Parser parser;
        parser.header_limit(static_cast<std::uint32_t>(m_shared.limits.headerBytes));
        parser.body_limit(boost::none); // decided below, once the path is known
        m_tcp.expires_after(m_shared.limits.header);
        const auto [error, count]
            = co_await http::async_read_header(m_stream, m_buffer, parser, kNoThrow);
        if (error) {
            co_return co_await unreadable(error);
        }
        m_shared.metrics.add(Count::Requests);
        const auto& message = parser.get();
        const std::string path(viewOf(message.target()));
        const std::string token(viewOf(message["Pipit-Token"]));
        const RequestHead head{ methodOf(message.method()), path, token, m_local };
        const Admission admission = admit(head);
        if (admission.refusal && !isCheapToKeep(parser, admission.refusal->status)) {
            co_return co_await refuse(*admission.refusal);
        }
        const std::size_t limit = admission.refusal ? kReadAhead : admission.bodyLimit;
        if (parser.content_length().value_or(0) > limit) {
            co_return co_await refuse(m_shared.service.problem(413, "too-big"));
        }
        parser.body_limit(limit);
        const bool read = co_await readBody(parser);
        if (!read) {
            co_return false;
        }
        if (admission.refusal) {
            co_return co_await answer(*admission.refusal, parser.keep_alive());
        }
        const Reply reply = co_await onWorker(head, parser.get().body());
        co_return co_await answer(reply, parser.keep_alive() && !m_shared.stopping);
    }

    /// True if the connection should outlive this refusal: a session that ended is begun anew on
    /// it, once a small body is out of the way.
    static bool isCheapToKeep(Parser& parser, int status)
    {
        const bool mayAskAgain = status == 401 || status == 404;
        return mayAskAgain && !parser.chunked()
            && parser.content_length().value_or(0) <= kReadAhead;
    }

    /// The listener's own limits first, then the service's.
    Admission admit(const RequestHead& head)
    {
        if (m_refuse || m_shared.waiting >= m_shared.limits.waiting) {
            return { .refusal = m_shared.service.problem(503, "try-later") };
        }
        if (!m_shared.rate.allow(m_rateKey, std::chrono::steady_clock::now())) {
            m_shared.metrics.add(Count::SlowedDown);
            return { .refusal = m_shared.service.problem(429, "slow-down") };
        }
        return m_shared.service.admit(head);
    }

    asio::awaitable<bool> readBody(Parser& parser)
    {
        m_tcp.expires_after(m_shared.limits.body);
        if (beast::iequals(parser.get()[http::field::expect], "100-continue")) {
            http::response<http::empty_body> go(http::status::continue_, kHttp11);
            const auto [error, count] = co_await http::async_write(m_stream, go, kNoThrow);
            if (error) {
                co_return false;
            }
        }
        const auto [error, count] = co_await http::async_read(m_stream, m_buffer, parser, kNoThrow);
        if (error) {
            co_return co_await unreadable(error);
        }
        co_return true;
    }

    asio::awaitable<Reply> onWorker(RequestHead head, const Bytes& body)
    {
        const Counted counted(m_shared.waiting);
        m_tcp.expires_never();
        Service& service = m_shared.service;
        co_return co_await asio::co_spawn(
            m_shared.workers,
            [&service, head, &body]() -> asio::awaitable<Reply> {
                co_return service.handle(head, body);
            },
            asio::use_awaitable);
    }

    /// True if the connection goes on.
    asio::awaitable<bool> answer(const Reply& reply, bool keep)
    {
        countReply(reply.status);
        http::response<http::span_body<const std::uint8_t>> response(
            static_cast<http::status>(reply.status), kHttp11);
        response.set(http::field::content_type,
            beast::string_view(reply.contentType.data(), reply.contentType.size()));
        response.set(http::field::cache_control, "no-store");
        if (reply.status == 503 || reply.status == 429) {
            response.set(http::field::retry_after, "5");
        }
        response.body() = beast::span<const std::uint8_t>(reply.body.data(), reply.body.size());
        response.keep_alive(keep);
        response.prepare_payload();
        m_tcp.expires_after(m_shared.limits.reply);
        const auto [error, count] = co_await http::async_write(m_stream, response, kNoThrow);
        noteTimeOut(error);
        m_polite = !error;
        co_return keep && !error;
    }

    /// Answers with the request's body unread, and reads on for a moment: closing at once would
    /// make the peer's system throw the answer away.
    asio::awaitable<bool> refuse(const Reply& reply)
    {
        co_await answer(reply, false);
        m_buffer.clear();
        m_tcp.expires_after(m_shared.limits.linger);
        const IdleMark mark(m_shared, m_tcp);
        for (bool reading = m_polite; reading;) {
            const auto [error, count]
                = co_await m_stream.async_read_some(m_buffer.prepare(kReadAhead), kNoThrow);
            reading = !error;
        }
        co_return false;
    }

    asio::awaitable<bool> unreadable(beast::error_code error)
    {
        noteTimeOut(error);
        if (error == http::error::body_limit || error == http::error::buffer_overflow) {
            co_return co_await refuse(m_shared.service.problem(413, "too-big"));
        }
        if (error == http::error::header_limit) {
            co_return co_await refuse(m_shared.service.problem(431, "too-big"));
        }
        const bool spokeNonsense
            = error.category() == beast::error_code(http::error::bad_method).category()
            && error != http::error::end_of_stream && error != http::error::partial_message;
        if (spokeNonsense) {
            co_return co_await refuse(m_shared.service.problem(400, "not-http"));
        }
        co_return false;
    }

    void noteTimeOut(beast::error_code error)
    {
        if (error == beast::error::timeout) {
            m_shared.metrics.add(Count::TimedOut);
        }
    }

    void countReply(int status)
    {
        if (status >= 500) {
            m_shared.metrics.add(Count::RequestsFailed);
        } else if (status >= 400) {
            m_shared.metrics.add(Count::RequestsRefused);
        }
    }

    Stream& m_stream;
    beast::tcp_stream& m_tcp;
    ConnectionShared& m_shared;
    std::string m_rateKey;
    bool m_local;
    bool m_refuse;
    bool m_polite = false; ///< the last reply was written whole
    beast::flat_buffer m_buffer;
};

asio::awaitable<bool> shakeHands(
    beast::ssl_stream<beast::tcp_stream>& sealed, ConnectionShared& shared)
{
    beast::tcp_stream& tcp = beast::get_lowest_layer(sealed);
    const IdleMark mark(shared, tcp);
    tcp.expires_after(shared.limits.handshake);
    const auto [error] = co_await sealed.async_handshake(asio::ssl::stream_base::server, kNoThrow);
    co_return !error;
}

asio::awaitable<void> serveTls(beast::tcp_stream stream, asio::ssl::context& tls,
    ConnectionShared& shared, asio::ip::address peer, bool refuse)
{
    beast::ssl_stream<beast::tcp_stream> sealed(std::move(stream), tls);
    const bool greeted = co_await shakeHands(sealed, shared);
    if (!greeted) {
        shared.metrics.add(Count::HandshakesFailed);
        co_return;
    }
    Connection connection(sealed, shared, peer, refuse);
    const bool polite = co_await connection.converse();
    if (polite) {
        beast::get_lowest_layer(sealed).expires_after(shared.limits.linger);
        co_await sealed.async_shutdown(kNoThrow);
    }
}

asio::awaitable<void> servePlain(
    beast::tcp_stream stream, ConnectionShared& shared, asio::ip::address peer, bool refuse)
{
    Connection connection(stream, shared, peer, refuse);
    co_await connection.converse();
}

} // namespace

std::string rateKey(const asio::ip::address& address)
{
    if (address.is_v6() && !address.to_v6().is_v4_mapped()) {
        const auto bytes = address.to_v6().to_bytes();
        return { bytes.begin(), bytes.begin() + 8 };
    }
    return address.to_string();
}

asio::awaitable<void> serveConnection(asio::ip::tcp::socket socket, asio::ssl::context* tls,
    std::shared_ptr<ConnectionShared> shared, bool refuse)
{
    boost::system::error_code gone;
    const asio::ip::address peer = socket.remote_endpoint(gone).address();
    if (gone) {
        co_return;
    }
    beast::tcp_stream stream(std::move(socket));
    if (tls != nullptr) {
        co_await serveTls(std::move(stream), *tls, *shared, peer, refuse);
    } else {
        co_await servePlain(std::move(stream), *shared, peer, refuse);
    }
}

} // namespace pipit::server
