#include "platform/qt/qt_transport.h"
#include "sync/protocol/limits.h"
#include "tests/platform/scripted_server.h"
#include "tests/support/registry.h"

#include <QTest>

#include <thread>

using namespace pipit;
using namespace pipit::tests;
using namespace std::chrono_literals;
using platform::QtTransport;

namespace {

constexpr std::string_view kToken = "00ff";

/// Time-outs that no passing test reaches.
constexpr QtTransport::TimeOuts kPatient{ 60s, 60s };

std::unique_ptr<QtTransport> transportTo(const ScriptedServer& server,
    std::vector<ServerKeyPin> pins = { pinOfServer() }, QtTransport::TimeOuts timeOuts = kPatient)
{
    auto made = QtTransport::make(server.url(), std::move(pins), timeOuts);
    PIPIT_CHECK(made.has_value());
    return std::move(*made);
}

Result<client::Reply> post(client::Transport& transport, std::string_view body = "hello")
{
    return transport.post("/v0/push", base::asBytes(body), kToken);
}

/// "200 body", or why not.
QString outcome(const Result<client::Reply>& reply)
{
    if (reply) {
        return QStringLiteral("%1 %2")
            .arg(reply->status)
            .arg(QString::fromStdString(std::string(base::asText(reply->body))));
    }
    switch (reply.error().code) {
    case ErrorCode::Offline:
        return QStringLiteral("offline");
    case ErrorCode::Denied:
        return QStringLiteral("denied");
    case ErrorCode::TooBig:
        return QStringLiteral("too big");
    default:
        return QString::fromStdString(reply.error().detail);
    }
}

} // namespace

class QtTransportTest : public QObject {
    Q_OBJECT

private slots:
    void pinnedServerAnswers()
    {
        ScriptedServer server(ScriptedServer::Kind::Tls13);
        server.answer = [](const QByteArray&) { return httpReply(200, "welcome"); };
        const auto transport = transportTo(server, { pinOfOther(), pinOfServer() });

        QCOMPARE(outcome(post(*transport)), "200 welcome");

        QVERIFY(transport->serverPin() == pinOfServer());
        QVERIFY(server.received.startsWith("POST /v0/push HTTP/1.1\r\n"));
        QVERIFY(server.received.contains("Pipit-Token: 00ff\r\n"));
        QVERIFY(server.received.endsWith("\r\n\r\nhello"));
    }

    void otherKeyIsDeniedAndIsSentNothing()
    {
        ScriptedServer server(ScriptedServer::Kind::Tls13, QStringLiteral("other"));
        server.answer = [](const QByteArray&) { return httpReply(200, "give me all"); };
        const auto transport = transportTo(server);

        QCOMPARE(outcome(post(*transport)), "denied");
        QCOMPARE(outcome(post(*transport)), "denied"); // nor over a connection that was kept

        QCOMPARE(server.received, QByteArray());
        QVERIFY(transport->serverPin().isZero());
    }

    void keyThatChangesBetweenPostsIsDenied()
    {
        auto server = std::make_unique<ScriptedServer>(ScriptedServer::Kind::Tls13);
        server->answer = [](const QByteArray&) { return httpReply(200, "ok"); };
        const quint16 port = server->port();
        const auto transport = transportTo(*server);
        QCOMPARE(outcome(post(*transport)), "200 ok");

        server.reset();
        ScriptedServer intruder(ScriptedServer::Kind::Tls13, QStringLiteral("other"), port);
        intruder.answer = [](const QByteArray&) { return httpReply(200, "ok"); };

        // The first may only notice that the old connection is gone.
        QVERIFY(!post(*transport));
        QCOMPARE(outcome(post(*transport)), "denied");
        QCOMPARE(intruder.received, QByteArray());
    }

    void certificateOutOfDateIsStillThePinnedKey()
    {
        ScriptedServer server(ScriptedServer::Kind::Tls13, QStringLiteral("expired"));
        server.answer = [](const QByteArray&) { return httpReply(200, "welcome"); };
        QCOMPARE(outcome(post(*transportTo(server))), "200 welcome");
    }

    void olderTlsIsRefused()
    {
        ScriptedServer server(ScriptedServer::Kind::Tls12);
        server.answer = [](const QByteArray&) { return httpReply(200, "welcome"); };
        QCOMPARE(outcome(post(*transportTo(server))), "offline");
        QCOMPARE(server.received, QByteArray());
    }

    void connectionIsKeptBetweenPosts()
    {
        ScriptedServer server(ScriptedServer::Kind::Tls13);
        server.answer = [](const QByteArray&) { return httpReply(200, "ok"); };
        const auto transport = transportTo(server);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(outcome(post(*transport)), "200 ok");
        }
        QCOMPARE(server.connections, 1);
        QVERIFY(transport->serverPin() == pinOfServer());
    }

    void connectionThatTheServerClosedIsMadeAnew()
    {
        ScriptedServer server(ScriptedServer::Kind::Tls13);
        server.closeAfterAnswer = true;
        server.answer = [](const QByteArray&) { return httpReply(200, "ok"); };
        const auto transport = transportTo(server);
        QCOMPARE(outcome(post(*transport)), "200 ok");
        QCOMPARE(outcome(post(*transport)), "200 ok");
    }

    void answersThatAreNotWhatTheyShould_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const QByteArray head = "HTTP/1.1 200 OK\r\n";
        const QByteArray over = QByteArray::number(qulonglong(protocol::kMaxMessageBytes) + 1);
        QTest::newRow("error with body") << httpReply(500, "problem") << "500 problem";
        QTest::newRow("conflict") << httpReply(409, "stale") << "409 stale";
        QTest::newRow("forbidden") << httpReply(401, "") << "401 ";
        QTest::newRow("redirect stays here") << QByteArray(
            "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\n"
            "Content-Length: 0\r\n\r\n") << "302 ";
        QTest::newRow("garbage") << QByteArray("\x16\x03nonsense\r\n\r\n") << "offline";
        QTest::newRow("closed at once") << QByteArray() << "offline";
        QTest::newRow("cut in the headers") << head << "offline";
        QTest::newRow("cut half-way") << head + "Content-Length: 10\r\n\r\nhalf"
                                      << "offline";
        QTest::newRow("error cut half-way")
            << QByteArray("HTTP/1.1 500 No\r\nContent-Length: 10\r\n\r\nhalf") << "offline";
        QTest::newRow("no length") << head + "\r\nwho knows where this ends"
                                   << "offline";
        QTest::newRow("chunks") << head + "Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n0\r\n\r\n"
                                << "200 half";
        QTest::newRow("chunks cut") << head + "Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n"
                                    << "offline";
        QTest::newRow("claims too much") << head + "Content-Length: " + over + "\r\n\r\n"
                                         << "too big";
        QTest::newRow("sends too much without a claim")
            << head + "Transfer-Encoding: chunked\r\n\r\n900000\r\n" + QByteArray(0x900000, 'x')
                + "\r\n0\r\n\r\n"
            << "too big";
    }
    void answersThatAreNotWhatTheyShould()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        ScriptedServer server(ScriptedServer::Kind::Tls13);
        server.closeAfterAnswer = true;
        server.answer = [&bytes](const QByteArray&) { return bytes; };
        const auto transport = transportTo(server);
        QCOMPARE(outcome(post(*transport)), expected);

        server.answer = [](const QByteArray&) { return httpReply(200, "again"); };
        QCOMPARE(outcome(post(*transport)), "200 again");
    }

    void replyAtTheLimitGoesThrough()
    {
        ScriptedServer server(ScriptedServer::Kind::Tls13);
        const QByteArray body(protocol::kMaxMessageBytes, 'x');
        server.answer = [&body](const QByteArray&) { return httpReply(200, body); };
        const auto reply = post(*transportTo(server));
        QVERIFY(reply && reply->body.size() == protocol::kMaxMessageBytes);
    }

    void bigRequestArrivesWhole()
    {
        ScriptedServer server(ScriptedServer::Kind::Tls13);
        server.answer = [](const QByteArray& request) {
            return httpReply(200, QByteArray::number(request.size() - request.indexOf("\r\n\r\n")));
        };
        const std::string body(500'000, 'y');
        QCOMPARE(outcome(post(*transportTo(server), body)), "200 500004");
    }

    void cancelFromAnotherThreadEndsThePost()
    {
        ScriptedServer server(ScriptedServer::Kind::Tls13);
        const auto transport = transportTo(server);
        std::thread canceller;
        server.answer = [&](const QByteArray&) {
            canceller = std::thread([&] { transport->cancel(); });
            return QByteArray();
        };
        QCOMPARE(outcome(post(*transport)), "offline");
        canceller.join();

        server.answer = [](const QByteArray&) { return httpReply(200, "again"); };
        QCOMPARE(outcome(post(*transport)), "200 again");
    }

    void cancelBetweenPostsChangesNothing()
    {
        ScriptedServer server(ScriptedServer::Kind::Tls13);
        server.answer = [](const QByteArray&) { return httpReply(200, "ok"); };
        const auto transport = transportTo(server);
        transport->cancel();
        QCOMPARE(outcome(post(*transport)), "200 ok");
    }

    void worksOnAThreadThatQtDidNotMake()
    {
        ScriptedServer server(ScriptedServer::Kind::Tls13);
        server.answer = [](const QByteArray&) { return httpReply(200, "ok"); };
        QString seen;
        std::atomic<bool> done{ false };
        std::thread sync([&] {
            seen = outcome(post(*transportTo(server)));
            done = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
        sync.join();
        QCOMPARE(seen, "200 ok");
    }

    void serverThatStaysSilentTimesOut()
    {
        QtTransport::TimeOuts hasty{ 60s, 20ms };
        ScriptedServer server(ScriptedServer::Kind::Tls13); // has no answer
        QCOMPARE(outcome(post(*transportTo(server, { pinOfServer() }, hasty))), "offline");
    }

    void handshakeThatNeverEndsTimesOut()
    {
        QtTransport::TimeOuts hasty{ 20ms, 60s };
        ScriptedServer plain(ScriptedServer::Kind::Plain); // takes our hello, says nothing
        const std::string url = "https://127.0.0.1:" + std::to_string(plain.port());
        const auto transport = QtTransport::make(url, { pinOfServer() }, hasty);
        QCOMPARE(outcome(post(**transport)), "offline");
        QVERIFY(!plain.received.contains("hello"));
    }

    void nobodyThereIsOffline()
    {
        quint16 port = 0;
        {
            port = ScriptedServer(ScriptedServer::Kind::Plain).port();
        }
        const auto transport = QtTransport::make(
            "https://127.0.0.1:" + std::to_string(port), { pinOfServer() }, kPatient);
        QCOMPARE(outcome(post(**transport)), "offline");
    }

    void plainHttpGoesToLoopbackOnly()
    {
        ScriptedServer server(ScriptedServer::Kind::Plain);
        server.answer = [](const QByteArray&) { return httpReply(200, "ok"); };
        const auto transport = transportTo(server);
        QCOMPARE(outcome(post(*transport)), "200 ok");
        QVERIFY(transport->serverPin() == pinOfServer());
    }

    void addressesAreChecked_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("good");
        QTest::newRow("tls") << "https://school.example:8443" << true;
        QTest::newRow("slash") << "https://school.example/" << true;
        QTest::newRow("loopback 6") << "http://[::1]:8080" << true;
        QTest::newRow("localhost") << "http://localhost:8080" << true;
        QTest::newRow("plain") << "http://school.example" << false;
        QTest::newRow("plain, almost loopback") << "http://127.0.0.1.example" << false;
        QTest::newRow("path") << "https://school.example/x" << false;
        QTest::newRow("user") << "https://me:pw@school.example" << false;
        QTest::newRow("query") << "https://school.example?x" << false;
        QTest::newRow("other scheme") << "ftp://school.example" << false;
        QTest::newRow("nothing") << "" << false;
        QTest::newRow("spaces") << "https://sch ool.example" << false;
    }
    void addressesAreChecked()
    {
        QFETCH(QString, url);
        QFETCH(bool, good);
        const auto made = QtTransport::make(url.toStdString(), { pinOfServer() }, kPatient);
        QCOMPARE(made.has_value(), good);
        QVERIFY(!QtTransport::make(url.toStdString(), {}, kPatient));
    }
};

PIPIT_TEST(QtTransportTest)

#include "qt_transport_test.moc"
