#pragma once

#include "core/base/id.h"
#include "platform/qt/qt_transport.h"

#include <QEventLoop>
#include <QNetworkReply>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QSslCertificate;

namespace pipit::platform {

/// SHA-256 of the certificate's SubjectPublicKeyInfo; nothing if its key cannot be read.
std::optional<ServerKeyPin> pinOf(const QSslCertificate& certificate);

/// One request on its way and its reply back. Thread: the sync thread.
class Exchange {
public:
    /// `pins` is empty for plain http. The manager outlives the exchange.
    Exchange(QNetworkAccessManager& manager, const QNetworkRequest& request, ByteView body,
        const std::vector<ServerKeyPin>& pins, const QtTransport::TimeOuts& timeOuts);
    ~Exchange();
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    /// Runs an event loop until the reply is whole or something stands in its way.
    Result<client::Reply> run();
    /// Ends it with `error`; the first end counts.
    void end(ErrorCode code, const char* detail);
    /// The key that answered, once it was checked.
    const std::optional<ServerKeyPin>& answered() const { return m_answered; }

private:
    void connectSignals();
    void checkKey();
    void ignoreErrorsOfPinnedKey();
    void readSome();
    void alive();
    Result<client::Reply> finished();
    bool isWhole() const;

    const std::vector<ServerKeyPin>& m_pins;
    QtTransport::TimeOuts m_timeOuts;
    std::unique_ptr<QNetworkReply> m_reply;
    QEventLoop m_loop;
    QTimer m_silence;
    Bytes m_body;
    std::optional<ServerKeyPin> m_answered;
    std::optional<Error> m_error;
};

} // namespace pipit::platform
