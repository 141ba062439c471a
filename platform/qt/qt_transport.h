#pragma once

#include "sync/client/transport.h"

#include <QObject>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <memory>
#include <string>
#include <vector>

class QNetworkAccessManager;
class QNetworkRequest;

namespace pipit::platform {

class Exchange;

/// Talks to the school server over TLS 1.3 and trusts nothing but the pinned key.
///
/// Certificates, names and dates are not looked at: whoever proves to hold the pinned key is the
/// server. Plain http goes to this machine's own loopback only. The connection is kept between
/// posts and dropped after any error.
/// Thread: made, used and destroyed on the sync thread, where post() runs an event loop; cancel()
/// may come from any thread while the transport lives.
class QtTransport final : public client::Transport {
public:
    struct TimeOuts {
        std::chrono::milliseconds connect{ 10'000 }; ///< until the server's key is known
        std::chrono::milliseconds idle{ 30'000 }; ///< without a byte either way
    };

    /// `serverUrl` is "https://host:port", or "http://" to loopback. BadInput for anything else, or
    /// without a pin.
    static Result<std::unique_ptr<QtTransport>> make(
        const std::string& serverUrl, std::vector<ServerKeyPin> pins, TimeOuts timeOuts);
    ~QtTransport() override;

    /// What is not HTTP counts as no answer: Offline.
    Result<client::Reply> post(
        std::string_view path, ByteView body, std::string_view token) override;
    ServerKeyPin serverPin() const override { return m_serverPin; }
    void cancel() override;

private:
    QtTransport(QUrl server, std::vector<ServerKeyPin> pins, TimeOuts timeOuts);
    QNetworkRequest requestFor(std::string_view path, std::string_view token) const;

    QUrl m_server;
    std::vector<ServerKeyPin> m_pins;
    TimeOuts m_timeOuts;
    ServerKeyPin m_serverPin;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    QObject m_here; ///< lives on the sync thread: where cancel() is carried to
    std::atomic<quint64> m_running{ 0 }; ///< number of the running post; 0 if none
    quint64 m_posts = 0;
    Exchange* m_exchange = nullptr;
};

} // namespace pipit::platform
