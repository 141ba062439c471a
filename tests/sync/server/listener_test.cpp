#include "sync/server/listener.h"
#include "sync/server/selftest/http_client.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <sys/stat.h>
#include <thread>

using namespace pipit;
using namespace std::chrono_literals;

namespace {

/// Gives bodies back; can be made to wait, so that a test decides when a worker ends.
class EchoService final : public server::Service {
public:
    static constexpr std::size_t kBodyLimit = 1000;

    server::Admission admit(const server::RequestHead& head) override
    {
        if (head.path == "/nowhere") {
            return { .refusal = problem(404, "unknown-path") };
        }
        return { .bodyLimit = kBodyLimit };
    }
    server::Reply handle(const server::RequestHead& head, ByteView body) override
    {
        if (head.path == "/slow") {
            entered.test_and_set();
            entered.notify_all();
            released.wait(false);
        }
        ++handled;
        return { 200, Bytes(body.begin(), body.end()) };
    }
    server::Reply problem(int status, std::string_view code) override
    {
        const ByteView bytes = base::asBytes(code);
        return { status, Bytes(bytes.begin(), bytes.end()) };
    }

    void waitUntilEntered() { entered.wait(false); }
    void release()
    {
        released.test_and_set();
        released.notify_all();
    }

    std::atomic_flag entered;
    std::atomic_flag released;
    std::atomic<int> handled{ 0 };
};

Bytes bytesOf(std::string_view text)
{
    const ByteView view = base::asBytes(text);
    return { view.begin(), view.end() };
}

} // namespace

class ListenerTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<EchoService> m_service;
    std::unique_ptr<server::Metrics> m_metrics;
    base::NullLog m_log;
    QTemporaryDir m_directory;
    std::unique_ptr<server::Listener> m_listener;

    server::ServerKeyFiles files() const
    {
        const std::filesystem::path root = m_directory.path().toStdString();
        return { root / "server.key", root / "server.crt" };
    }
    void startPlain(const server::ListenerLimits& limits = {})
    {
        m_listener.reset();
        auto started = server::Listener::start(
            { .tls = std::nullopt, .limits = limits }, *m_service, *m_metrics, m_log);
        QVERIFY(started);
        m_listener = std::move(*started);
    }
    std::unique_ptr<server::HttpClient> client()
    {
        auto connected = server::HttpClient::connect(m_listener->port(), std::nullopt);
        return connected ? std::move(*connected) : nullptr;
    }
    std::string raw(std::string_view text)
    {
        const auto reply = client()->exchangeRaw(base::asBytes(text));
        return reply ? std::string(base::asText(*reply)) : std::string("no reply");
    }

private slots:
    void initTestCase() { QVERIFY(server::makeServerKey(files())); }
    void init()
    {
        m_service = std::make_unique<EchoService>();
        m_metrics = std::make_unique<server::Metrics>();
    }
    void cleanup()
    {
        m_service->release();
        m_listener.reset();
    }

    void requestsAreAnsweredOneAfterAnotherOnOneConnection()
    {
        startPlain();
        const auto one = client();
        for (const char* text : { "first", "", "third" }) {
            const auto reply = one->post("/echo", base::asBytes(text));
            QVERIFY(reply);
            QCOMPARE(reply->status, 200);
            QCOMPARE(reply->body, bytesOf(text));
        }
        QCOMPARE(m_metrics->value(server::Count::ConnectionsOpened), std::uint64_t{ 1 });
    }

    void tlsAnswersUnderThePinnedKeyOnly()
    {
        auto started = server::Listener::start({ .tls = files() }, *m_service, *m_metrics, m_log);
        QVERIFY(started);
        m_listener = std::move(*started);
        const auto pin = server::serverKeyPin(files().certificate);
        QVERIFY(pin);

        const auto right = server::HttpClient::connect(m_listener->port(), *pin);
        QVERIFY(right);
        const auto reply = (*right)->post("/echo", base::asBytes("sealed"));
        QVERIFY(reply);
        QCOMPARE(reply->body, bytesOf("sealed"));

        const auto wrong = server::HttpClient::connect(m_listener->port(), ServerKeyPin{});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::Denied);
    }

    void theKeyFileIsForItsOwnerOnly()
    {
        struct stat found { };
        QCOMPARE(::stat(files().key.c_str(), &found), 0);
        QCOMPARE(found.st_mode & 0777U, 0600U);
    }

    void aSecondKeyIsNeverMade()
    {
        const auto pin = server::serverKeyPin(files().certificate);
        const auto again = server::makeServerKey(files());
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
        QVERIFY(*server::serverKeyPin(files().certificate) == *pin);
    }

    void plainHttpForOtherMachinesIsRefusedAtStart()
    {
        for (const char* address : { "0.0.0.0", "::", "192.0.2.1" }) {
            const auto started = server::Listener::start(
                { .address = address, .tls = std::nullopt }, *m_service, *m_metrics, m_log);
            QVERIFY(!started);
            QCOMPARE(started.error().code, ErrorCode::BadInput);
        }
    }

    void aTakenPortIsSaid()
    {
        startPlain();
        const auto second = server::Listener::start(
            { .port = m_listener->port(), .tls = std::nullopt }, *m_service, *m_metrics, m_log);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Busy);
    }

    void garbageIsRefusedAndTheConnectionClosed()
    {
        startPlain({ .linger = 30ms });
        const std::string reply = raw("\x16\x03\x01 this is not HTTP\r\n\r\n");
        QVERIFY2(reply.starts_with("HTTP/1.1 400"), reply.c_str());
        QCOMPARE(m_service->handled.load(), 0);
    }

    void silenceIsClosedAtEachStage_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("half a header") << QByteArray("POST /echo HTTP/1.1\r\nHost: x");
        QTest::newRow("half a body")
            << QByteArray("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n12345");
    }
    void silenceIsClosedAtEachStage()
    {
        QFETCH(QByteArray, sent);
        startPlain({ .idle = 30ms, .header = 30ms, .body = 30ms });
        const std::string reply = raw({ sent.data(), static_cast<std::size_t>(sent.size()) });

        m_listener->stop();
        QCOMPARE(reply, std::string()); // the read ends only because the server closed
        QCOMPARE(m_metrics->value(server::Count::TimedOut), std::uint64_t{ 1 });
        QCOMPARE(m_service->handled.load(), 0);
    }

    void silenceInTheHandshakeIsClosed()
    {
        auto started = server::Listener::start(
            { .tls = files(), .limits = { .handshake = 30ms } }, *m_service, *m_metrics, m_log);
        QVERIFY(started);
        m_listener = std::move(*started);
        QCOMPARE(raw("\x16"), std::string());
        m_listener->stop();
        QVERIFY(m_metrics->value(server::Count::HandshakesFailed) > 0);
    }

    void tooBigIsRefusedBeforeItIsRead()
    {
        startPlain({ .linger = 30ms });
        const std::string claimed = raw("POST /echo HTTP/1.1\r\nContent-Length: 1001\r\n\r\n");
        QVERIFY2(claimed.starts_with("HTTP/1.1 413"), claimed.c_str());
        const std::string huge
            = raw("POST /echo HTTP/1.1\r\nContent-Length: 18446744073709551615\r\n\r\n");
        QVERIFY2(huge.starts_with("HTTP/1.1 413"), huge.c_str());
        const std::string chunk = std::string(600, 'x');
        const std::string chunked = raw("POST /echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                                        "258\r\n"
            + chunk + "\r\n258\r\n" + chunk + "\r\n0\r\n\r\n");
        QVERIFY2(chunked.starts_with("HTTP/1.1 413"), chunked.c_str());
        QCOMPARE(m_service->handled.load(), 0);
    }

    void aBodyAtTheLimitIsTaken()
    {
        startPlain();
        const auto reply
            = client()->post("/echo", Bytes(EchoService::kBodyLimit, std::uint8_t{ 5 }));
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->body.size(), EchoService::kBodyLimit);
    }

    void aLongHeaderIsRefused()
    {
        startPlain({ .linger = 30ms, .headerBytes = 1024 });
        const std::string reply
            = raw("GET / HTTP/1.1\r\nX: " + std::string(5000, 'x') + "\r\n\r\n");
        QVERIFY2(reply.starts_with("HTTP/1.1 431"), reply.c_str());
    }

    void aSmallRefusedRequestKeepsTheConnection()
    {
        startPlain();
        const auto one = client();
        QCOMPARE(one->post("/nowhere", base::asBytes("small"))->status, 404);
        const auto next = one->post("/echo", base::asBytes("next"));
        QVERIFY(next);
        QCOMPARE(next->body, bytesOf("next"));
    }

    void aBigRefusedRequestIsNotReadFurther()
    {
        startPlain({ .linger = 30ms });
        const std::string reply
            = raw("POST /nowhere HTTP/1.1\r\nContent-Length: 9000000\r\n\r\nonly this");
        QVERIFY2(reply.starts_with("HTTP/1.1 404"), reply.c_str());
        QVERIFY(reply.find("Connection: close") != std::string::npos);
    }

    void aClientThatAsksFirstIsToldToContinue()
    {
        startPlain();
        const std::string reply = raw("POST /echo HTTP/1.1\r\nExpect: 100-continue\r\n"
                                      "Connection: close\r\nContent-Length: 2\r\n\r\nhi");
        QVERIFY2(reply.starts_with("HTTP/1.1 100"), reply.c_str());
        QVERIFY2(reply.ends_with("\r\n\r\nhi"), reply.c_str());
    }

    void askingTooOftenIsSlowedDown()
    {
        startPlain({ .linger = 30ms, .rate = { .perSecond = 0, .burst = 3 } });
        const auto one = client(); // takes one
        QCOMPARE(one->post("/echo", {})->status, 200);
        QCOMPARE(one->post("/echo", {})->status, 200);
        const auto third = one->post("/echo", {});
        QVERIFY(third);
        QCOMPARE(third->status, 429);
        QCOMPARE(third->body, bytesOf("slow-down"));
    }

    void tooManyConnectionsAreToldToTryLater()
    {
        startPlain({ .linger = 30ms, .connections = 1, .refusals = 1 });
        const auto first = client();
        QCOMPARE(first->post("/echo", {})->status, 200);
        const auto second = client();
        const auto told = second->post("/echo", {});
        QVERIFY(told);
        QCOMPARE(told->status, 503);
        QCOMPARE(told->body, bytesOf("try-later"));
        QCOMPARE(first->post("/echo", {})->status, 200);
    }

    void aSlowRequestDelaysNobodyElse()
    {
        startPlain();
        const auto slow = client();
        std::jthread waiting([&] { (void)slow->post("/slow", base::asBytes("late")); });
        m_service->waitUntilEntered();

        const auto reply = client()->post("/echo", base::asBytes("quick"));
        m_service->release();

        QVERIFY(reply);
        QCOMPARE(reply->body, bytesOf("quick"));
    }

    void stopLetsARunningRequestEnd()
    {
        startPlain();
        const auto idle = client();
        QCOMPARE(idle->post("/echo", {})->status, 200);
        const auto slow = client();
        Result<server::Reply> answer = Error{ ErrorCode::Busy, "" };
        std::jthread waiting([&] { answer = slow->post("/slow", base::asBytes("late")); });
        m_service->waitUntilEntered();
        std::jthread stopping([&] { m_listener->stop(); });
        (void)idle->exchangeRaw({}); // ends when the server closes it: the stop has begun
        m_service->release();
        waiting.join();
        stopping.join();

        QVERIFY(answer);
        QCOMPARE(answer->body, bytesOf("late"));
        QVERIFY(!server::HttpClient::connect(m_listener->port(), std::nullopt));
    }
};

PIPIT_TEST(ListenerTest)

#include "listener_test.moc"
