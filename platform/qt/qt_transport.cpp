#include "platform/qt/qt_transport.h"

#include "platform/qt/exchange.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslConfiguration>

namespace pipit::platform {

namespace {

bool isLoopback(const QString& host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

/// TLS 1.3, no authority trusted, every connection a full handshake that shows the key.
QSslConfiguration tls()
{
    QSslConfiguration configuration;
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    configuration.setCaCertificates({});
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    return configuration;
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

Result<std::unique_ptr<QtTransport>> QtTransport::make(
    const std::string& serverUrl, std::vector<ServerKeyPin> pins, TimeOuts timeOuts)
{
    const QUrl url(toQString(serverUrl), QUrl::StrictMode);
    const bool isTls = url.scheme() == QLatin1String("https");
    const bool isPlain = url.scheme() == QLatin1String("http") && isLoopback(url.host());
    const bool isBare = (url.path().isEmpty() || url.path() == QLatin1String("/"))
        && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || url.host().isEmpty() || !isBare || !(isTls || isPlain)) {
        return Error{ ErrorCode::BadInput, "transport: server address" };
    }
    if (pins.empty()) {
        return Error{ ErrorCode::BadInput, "transport: no server key" };
    }
    return std::unique_ptr<QtTransport>(new QtTransport(url, std::move(pins), timeOuts));
}

QtTransport::QtTransport(QUrl server, std::vector<ServerKeyPin> pins, TimeOuts timeOuts)
    : m_server(std::move(server))
    , m_pins(std::move(pins))
    , m_timeOuts(timeOuts)
{
}

QtTransport::~QtTransport() = default;

QNetworkRequest QtTransport::requestFor(std::string_view path, std::string_view token) const
{
    QUrl url = m_server;
    url.setPath(toQString(path));
    QNetworkRequest request(url);
    request.setSslConfiguration(tls());
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-protobuf"));
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArray("Pipit"));
    request.setRawHeader("Accept-Encoding", "identity"); // or Qt would inflate behind our cap
    if (!token.empty()) {
        request.setRawHeader(
            "Pipit-Token", QByteArray(token.data(), static_cast<qsizetype>(token.size())));
    }
    return request;
}

Result<client::Reply> QtTransport::post(
    std::string_view path, ByteView body, std::string_view token)
{
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
    }
    const bool isTls = m_server.scheme() == QLatin1String("https");
    Result<client::Reply> reply = Error{ ErrorCode::Offline, "transport" };
    {
        Exchange exchange(*m_manager, requestFor(path, token), body, m_pins, m_timeOuts);
        m_exchange = &exchange;
        m_running = ++m_posts;
        reply = exchange.run();
        m_running = 0;
        m_exchange = nullptr;
        // On a kept connection the key is the one that was checked when it was made.
        m_serverPin = exchange.answered().value_or(isTls ? m_serverPin : m_pins.front());
    }
    if (!reply) {
        m_manager.reset(); // with its connections: the next post checks the key anew
    }
    return reply;
}

void QtTransport::cancel()
{
    const quint64 post = m_running;
    const auto carry = [this, post] {
        if (post != 0 && m_running == post) {
            m_exchange->end(ErrorCode::Offline, "transport: cancelled");
        }
    };
    QMetaObject::invokeMethod(&m_here, carry, Qt::QueuedConnection);
}

} // namespace pipit::platform
