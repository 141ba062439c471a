#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QObject>
#include <QSsl>
#include <QString>

#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace pipit::tests {

/// A server on loopback, in the caller's thread, that answers each request with the bytes it was
/// told to.
class ScriptedServer {
public:
    enum class Kind { Plain, Tls13, Tls12 };

    /// `certificate` names a pair in tests/data/tls. Port 0 takes a free one.
    explicit ScriptedServer(
        Kind kind, const QString& certificate = QStringLiteral("server"), quint16 port = 0);
    ~ScriptedServer();
    ScriptedServer(const ScriptedServer&) = delete;
    ScriptedServer& operator=(const ScriptedServer&) = delete;

    /// "https://127.0.0.1:port" or "http://...".
    std::string url() const;
    quint16 port() const;

    /// What is sent back for a whole request, as it stands. Called in the caller's event loop.
    std::function<QByteArray(const QByteArray& request)> answer;
    bool closeAfterAnswer = false;

    int connections = 0;
    QByteArray received; ///< every byte that came, deciphered

private:
    void accept();
    void read(QTcpSocket* socket);

    Kind m_kind;
    std::unique_ptr<QTcpServer> m_server;
};

/// A whole HTTP reply.
QByteArray httpReply(int status, const QByteArray& body);
/// Of a certificate in tests/data/tls, as `openssl pkey -pubin -outform DER | sha256sum` gives it.
ServerKeyPin pinOfServer();
ServerKeyPin pinOfOther();

} // namespace pipit::tests
