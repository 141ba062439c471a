#include "platform/qt/exchange.h"

#include "core/crypto/hash.h"
#include "sync/protocol/limits.h"

#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslKey>

#include <algorithm>

namespace pipit::platform {

namespace {

/// What Qt may hold of a reply before we have counted it.
constexpr qint64 kReadBuffer = 256 * 1024;

ByteView viewOf(const QByteArray& bytes)
{
    return { reinterpret_cast<const std::uint8_t*>(bytes.constData()),
        static_cast<std::size_t>(bytes.size()) };
}

/// Qt calls a status from 400 on an error too, in two blocks of its list.
bool isAnswer(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError
        || (error >= QNetworkReply::ContentAccessDenied
            && error <= QNetworkReply::UnknownContentError)
        || (error >= QNetworkReply::InternalServerError
            && error <= QNetworkReply::UnknownServerError);
}

} // namespace

std::optional<ServerKeyPin> pinOf(const QSslCertificate& certificate)
{
    const QByteArray key = certificate.isNull() ? QByteArray() : certificate.publicKey().toDer();
    if (key.isEmpty()) {
        return std::nullopt;
    }
    return ServerKeyPin{ crypto::sha256(viewOf(key)) };
}

Exchange::Exchange(QNetworkAccessManager& manager, const QNetworkRequest& request, ByteView body,
    const std::vector<ServerKeyPin>& pins, const QtTransport::TimeOuts& timeOuts)
    : m_pins(pins)
    , m_timeOuts(timeOuts)
    , m_reply(manager.post(request,
          QByteArray(reinterpret_cast<const char*>(body.data()), static_cast<int>(body.size()))))
{
    m_reply->setReadBufferSize(kReadBuffer);
    m_silence.setSingleShot(true);
    connectSignals();
}

Exchange::~Exchange() = default;

void Exchange::connectSignals()
{
    QNetworkReply* reply = m_reply.get();
    const auto read = [this] {
        alive();
        readSome();
    };
    QObject::connect(reply, &QNetworkReply::encrypted, &m_loop, [this] { checkKey(); });
    QObject::connect(
        reply, &QNetworkReply::sslErrors, &m_loop, [this] { ignoreErrorsOfPinnedKey(); });
    QObject::connect(reply, &QNetworkReply::requestSent, &m_loop, [this] { alive(); });
    QObject::connect(reply, &QNetworkReply::uploadProgress, &m_loop, [this] { alive(); });
    QObject::connect(reply, &QNetworkReply::metaDataChanged, &m_loop, read);
    QObject::connect(reply, &QNetworkReply::readyRead, &m_loop, read);
    QObject::connect(reply, &QNetworkReply::finished, &m_loop, &QEventLoop::quit);
    QObject::connect(&m_silence, &QTimer::timeout, &m_loop,
        [this] { end(ErrorCode::Offline, "transport: time-out"); });
}

Result<client::Reply> Exchange::run()
{
    m_silence.start(m_timeOuts.connect);
    if (!m_reply->isFinished()) {
        m_loop.exec();
    }
    m_silence.stop();
    return finished();
}

void Exchange::end(ErrorCode code, const char* detail)
{
    if (!m_error) {
        m_error = Error{ code, detail };
    }
    m_loop.quit();
}

void Exchange::checkKey()
{
    m_answered = pinOf(m_reply->sslConfiguration().peerCertificate());
    if (!m_answered || std::find(m_pins.begin(), m_pins.end(), *m_answered) == m_pins.end()) {
        m_answered.reset();
        end(ErrorCode::Denied, "transport: another server key");
        m_reply->abort(); // at once: the request leaves when this returns
        return;
    }
    alive();
}

/// Who made the certificate, for which name and until when does not matter; the key does. Errors
/// that are not ignored end the handshake.
void Exchange::ignoreErrorsOfPinnedKey()
{
    const auto pin = pinOf(m_reply->sslConfiguration().peerCertificate());
    if (pin && std::find(m_pins.begin(), m_pins.end(), *pin) != m_pins.end()) {
        m_reply->ignoreSslErrors();
    } else {
        end(ErrorCode::Denied, "transport: another server key");
    }
}

void Exchange::alive() { m_silence.start(m_timeOuts.idle); }

void Exchange::readSome()
{
    const auto claimed = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    const auto cap = static_cast<qint64>(protocol::kMaxMessageBytes);
    const auto here = static_cast<qint64>(m_body.size()) + m_reply->bytesAvailable();
    if (claimed > cap || here > cap) {
        end(ErrorCode::TooBig, "transport: reply over its limit");
        return;
    }
    const QByteArray some = m_reply->readAll();
    const ByteView view = viewOf(some);
    m_body.insert(m_body.end(), view.begin(), view.end());
}

Result<client::Reply> Exchange::finished()
{
    if (!m_error) {
        readSome();
    }
    if (m_error) {
        return *m_error;
    }
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (!isAnswer(m_reply->error()) || !status.isValid() || !isWhole()) {
        return Error{ ErrorCode::Offline,
            "transport: network error " + std::to_string(m_reply->error()) };
    }
    return client::Reply{ status.toInt(), std::move(m_body) };
}

/// A reply that ends with its connection cannot be told from one that was cut.
bool Exchange::isWhole() const
{
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    return length.isValid() ? length.toLongLong() == static_cast<qint64>(m_body.size())
                            : m_reply->rawHeader("Transfer-Encoding").toLower() == "chunked";
}

} // namespace pipit::platform
