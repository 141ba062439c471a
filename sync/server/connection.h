#pragma once

#include "core/base/log.h"
#include "sync/server/listener.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <memory>
#include <set>
#include <string>

namespace pipit::server {

/// What all connections of a listener share. Used on the network thread only.
struct ConnectionShared {
    Service& service;
    Metrics& metrics;
    Log& log;
    const ListenerLimits limits;
    boost::asio::thread_pool& workers;
    RateLimit rate;
    bool stopping = false;
    std::size_t open = 0;
    std::size_t waiting = 0; ///< requests on or before the workers
    std::set<boost::beast::tcp_stream*> idle{}; ///< between requests: stop() closes these
};

/// Talks with one peer until it goes, breaks a limit or the listener stops. Null `tls`: plain.
/// `refuse`: there are too many connections; the first request is answered 503.
boost::asio::awaitable<void> serveConnection(boost::asio::ip::tcp::socket socket,
    boost::asio::ssl::context* tls, std::shared_ptr<ConnectionShared> shared, bool refuse);

/// What the rate limit counts by: the IPv4 address, or the /64 that an IPv6 host can choose from.
std::string rateKey(const boost::asio::ip::address& address);

} // namespace pipit::server
