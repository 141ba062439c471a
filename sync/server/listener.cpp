#include "sync/server/listener.h"

#include "core/base/try.h"
#include "sync/server/connection.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <thread>

namespace pipit::server {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

constexpr auto kNoThrow = asio::as_tuple(asio::use_awaitable);
constexpr std::chrono::milliseconds kAcceptPause{ 100 };

Error systemError(const error_code& error, const char* what)
{
    const ErrorCode code = error == asio::error::address_in_use ? ErrorCode::Busy
        : error == asio::error::access_denied                   ? ErrorCode::Denied
                                                                : ErrorCode::BadInput;
    return { code, std::string(what) + ": " + error.message() };
}

Result<void> prepareTls(asio::ssl::context& tls, const ServerKeyFiles& files)
{
    if (SSL_CTX_set_min_proto_version(tls.native_handle(), TLS1_3_VERSION) != 1) {
        return Error{ ErrorCode::BadInput, "this OpenSSL knows no TLS 1.3" };
    }
    SSL_CTX_set_num_tickets(tls.native_handle(), 0); // every connection shows the key
    error_code error;
    tls.use_certificate_chain_file(files.certificate.string(), error);
    if (error) {
        return Error{ ErrorCode::Corrupt, "the certificate does not load: " + error.message() };
    }
    tls.use_private_key_file(files.key.string(), asio::ssl::context::pem, error);
    if (error) {
        return Error{ ErrorCode::Corrupt, "the key does not load: " + error.message() };
    }
    return {};
}

} // namespace

struct Listener::Impl {
    Impl(const ListenerOptions& options, Service& service, Metrics& metrics, Log& log)
        : limits(options.limits)
        , workers(options.limits.workers)
        , shared(new ConnectionShared{
              service, metrics, log, options.limits, workers, RateLimit(options.limits.rate) })
        , secure(options.tls.has_value())
    {
    }

    Result<void> open(const ListenerOptions& options)
    {
        error_code error;
        const auto address = asio::ip::make_address(options.address, error);
        if (error) {
            return Error{ ErrorCode::BadInput, "not an IP address: " + options.address };
        }
        if (!options.tls && !address.is_loopback()) {
            return Error{ ErrorCode::BadInput,
                "plain HTTP is for a loopback address only, behind a proxy" };
        }
        if (options.tls) {
            PIPIT_TRY(prepareTls(tls, *options.tls));
        }
        return bind(tcp::endpoint(address, options.port));
    }

    Result<void> bind(const tcp::endpoint& endpoint)
    {
        error_code error;
        acceptor.open(endpoint.protocol(), error);
        if (error) {
            return systemError(error, "open");
        }
        acceptor.set_option(tcp::acceptor::reuse_address(true), error);
        acceptor.bind(endpoint, error);
        if (error) {
            return systemError(error, "bind");
        }
        acceptor.listen(asio::socket_base::max_listen_connections, error);
        if (error) {
            return systemError(error, "listen");
        }
        port = acceptor.local_endpoint(error).port();
        return {};
    }

    asio::awaitable<void> acceptAll()
    {
        while (!shared->stopping) {
            auto [error, socket] = co_await acceptor.async_accept(kNoThrow);
            if (!error) {
                admit(std::move(socket));
            } else if (!shared->stopping) { // out of descriptors, for example: it passes
                shared->log.write(base::LogLevel::Warning, "server.accept.failed",
                    "code=" + std::to_string(error.value()));
                asio::steady_timer pause(network, kAcceptPause);
                co_await pause.async_wait(kNoThrow);
            }
        }
    }

    void admit(tcp::socket socket)
    {
        error_code gone;
        const auto peer = socket.remote_endpoint(gone).address();
        const bool allowed = !gone && shared->open < limits.connections + limits.refusals
            && shared->rate.allow(rateKey(peer), std::chrono::steady_clock::now());
        if (!allowed) {
            shared->metrics.add(Count::ConnectionsRefused);
            return; // closes it
        }
        shared->metrics.add(Count::ConnectionsOpened);
        socket.set_option(tcp::no_delay(true), gone);
        asio::co_spawn(network,
            serveConnection(std::move(socket), secure ? &tls : nullptr, shared,
                shared->open >= limits.connections),
            [this](const std::exception_ptr& failure) {
                if (failure) {
                    std::rethrow_exception(failure); // out of memory, or a bug: end
                }
                --shared->open;
                endIfQuiet();
            });
        ++shared->open;
    }

    /// On the network thread.
    void beginStop()
    {
        shared->stopping = true;
        error_code ignored;
        acceptor.close(ignored);
        for (boost::beast::tcp_stream* stream : shared->idle) {
            stream->cancel();
        }
        deadline.expires_after(limits.stop);
        deadline.async_wait([this](error_code error) {
            if (!error) {
                network.stop();
            }
        });
        endIfQuiet();
    }

    /// Without the deadline and without connections the network thread runs out of work.
    void endIfQuiet()
    {
        if (shared->stopping && shared->open == 0) {
            deadline.cancel();
        }
    }

    ListenerLimits limits;
    asio::io_context network{ 1 };
    asio::thread_pool workers;
    asio::ssl::context tls{ asio::ssl::context::tls_server };
    tcp::acceptor acceptor{ network };
    asio::steady_timer deadline{ network };
    std::shared_ptr<ConnectionShared> shared;
    bool secure;
    std::uint16_t port = 0;
    std::thread thread;
};

Listener::Listener(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

Listener::~Listener() { stop(); }

Result<std::unique_ptr<Listener>> Listener::start(
    const ListenerOptions& options, Service& service, Metrics& metrics, Log& log)
{
    auto impl = std::make_unique<Impl>(options, service, metrics, log);
    PIPIT_TRY(impl->open(options));
    asio::co_spawn(impl->network, impl->acceptAll(), asio::detached);
    impl->thread = std::thread([raw = impl.get()] { raw->network.run(); });
    return std::unique_ptr<Listener>(new Listener(std::move(impl)));
}

std::uint16_t Listener::port() const noexcept { return m_impl->port; }

void Listener::stop()
{
    if (!m_impl->thread.joinable()) {
        return;
    }
    asio::post(m_impl->network, [raw = m_impl.get()] { raw->beginStop(); });
    m_impl->thread.join();
    m_impl->workers.join(); // a request that outlived the deadline still ends before its service
}

} // namespace pipit::server
