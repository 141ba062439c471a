#include "tests/platform/scripted_server.h"

#include "core/base/check.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

namespace pipit::tests {

namespace {

QString tlsFile(const QString& name) { return QStringLiteral(PIPIT_TEST_DATA "/tls/") + name; }

QSslConfiguration tls(const QString& certificate, QSsl::SslProtocol protocol)
{
    const QString keyName
        = certificate == QLatin1String("expired") ? QStringLiteral("server") : certificate;
    QFile key(tlsFile(keyName + QStringLiteral(".key")));
    PIPIT_CHECK(key.open(QIODevice::ReadOnly));
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(
        QSslCertificate::fromPath(tlsFile(certificate + QStringLiteral(".pem"))));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(protocol);
    return configuration;
}

std::unique_ptr<QTcpServer> makeServer(ScriptedServer::Kind kind, const QString& certificate)
{
    if (kind == ScriptedServer::Kind::Plain) {
        return std::make_unique<QTcpServer>();
    }
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls(
        certificate, kind == ScriptedServer::Kind::Tls13 ? QSsl::TlsV1_3OrLater : QSsl::TlsV1_2));
    return server;
}

/// True if headers and the body that they announce are there.
bool isWhole(const QByteArray& request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    const qsizetype at = request.toLower().indexOf("content-length:");
    if (end < 0 || at < 0) {
        return false;
    }
    const qsizetype from = at + 15;
    const qsizetype length
        = request.mid(from, request.indexOf('\r', from) - from).trimmed().toInt();
    return request.size() >= end + 4 + length;
}

} // namespace

ScriptedServer::ScriptedServer(Kind kind, const QString& certificate, quint16 port)
    : m_kind(kind)
    , m_server(makeServer(kind, certificate))
{
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
        [this] { accept(); });
    PIPIT_CHECK(m_server->listen(QHostAddress::LocalHost, port));
}

ScriptedServer::~ScriptedServer() = default;

quint16 ScriptedServer::port() const { return m_server->serverPort(); }

std::string ScriptedServer::url() const
{
    return (m_kind == Kind::Plain ? "http://127.0.0.1:" : "https://127.0.0.1:")
        + std::to_string(port());
}

void ScriptedServer::accept()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        ++connections;
        auto read = [this, socket] { this->read(socket); };
        QObject::connect(socket, &QTcpSocket::readyRead, socket, read);
        read();
    }
}

void ScriptedServer::read(QTcpSocket* socket)
{
    const QByteArray some = socket->readAll();
    received += some;
    const QByteArray request = socket->property("request").toByteArray() + some;
    socket->setProperty("request", request);
    if (!isWhole(request) || !answer) {
        return;
    }
    socket->setProperty("request", QByteArray());
    socket->write(answer(request));
    if (closeAfterAnswer) {
        socket->disconnectFromHost();
    }
}

QByteArray httpReply(int status, const QByteArray& body)
{
    return "HTTP/1.1 " + QByteArray::number(status)
        + " Word\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

ServerKeyPin pinOfServer()
{
    return *ServerKeyPin::fromHex(
        "48d15b2c362a45d0c10f50814161d48b0d2d43bf9bc9122180e43b1b161b7054");
}

ServerKeyPin pinOfOther()
{
    return *ServerKeyPin::fromHex(
        "e21deb75bddcf9d27e494df4aecbd6705e97d45223d6e6cba7f95a0e9ad9eaf0");
}

} // namespace pipit::tests
