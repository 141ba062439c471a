#include "sync/client/server_calls.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/messages.pb.h"
#include "tests/support/registry.h"
#include "tests/sync/bench/test_tablet.h"

#include <QTest>

#include <limits>
#include <set>

using namespace pipit;
using namespace pipit::tests;
using protocol::wire::PushReply;

namespace {

struct Bench {
    TestClock clock;
    crypto::SeededRandom random{ 11 };
    TestServer server{ clock, random };
    TestTablet senco{ server, clock, random };

    Bench() { senco.startSchool(server); }

    store::WaitingCounts waiting() { return senco.replica().log().waiting().value(); }
    /// Each note in an envelope of its own, sealed and not yet sent.
    void writeApart(int notes)
    {
        for (int i = 0; i < notes; ++i) {
            senco.write("note " + std::to_string(i));
            PIPIT_CHECK(senco.replica().sealPending().value() == 1);
        }
    }
};

template <class Message> client::Reply replyWith(const Message& message)
{
    Bytes body(message.ByteSizeLong());
    message.SerializeToArray(body.data(), static_cast<int>(body.size()));
    return { 200, std::move(body) };
}

/// As many as a message can hold.
Bytes emptyItems()
{
    Bytes hostile;
    while (hostile.size() < protocol::kMaxMessageBytes) {
        hostile.insert(hostile.end(), { 0x0A, 0x00 });
    }
    return hostile;
}

/// The same for every envelope; the server never sees them.
auto alwaysAnswered(int answer)
{
    return [answer](std::string_view path, ByteView body) -> std::optional<client::Reply> {
        if (path != "/v0/push") {
            return std::nullopt;
        }
        protocol::wire::PushRequest request;
        PIPIT_CHECK(request.ParseFromArray(body.data(), static_cast<int>(body.size())));
        PushReply reply;
        for (int i = 0; i < request.envelopes_size(); ++i) {
            reply.add_items()->set_answer(static_cast<PushReply::Answer>(answer));
        }
        return replyWith(reply);
    };
}

} // namespace

/// What a push is told of each item, and what becomes of the outbox.
class AnswersTest : public QObject {
    Q_OBJECT

private slots:
    /// I2: the outbox shrinks only on an answer that says stored or already.
    void everyAnswerDoesWithAnItemWhatItSays_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<int>("outbox");
        QTest::addColumn<int>("refused");
        const auto row = [](const char* name, int answer, int outbox, int refused) {
            QTest::newRow(name) << answer << outbox << refused;
        };
        row("stored", PushReply::STORED, 0, 0);
        row("stored late", PushReply::STORED_LATE, 0, 0);
        row("already", PushReply::ALREADY, 0, 0);
        row("stored as a fork", PushReply::STORED_FORK, 0, 0);
        row("try later", PushReply::TRY_LATER, 1, 0);
        row("not a member", PushReply::NOT_A_MEMBER, 0, 1);
        row("no write right", PushReply::NO_WRITE_RIGHT, 0, 1);
        row("bad signature", PushReply::BAD_SIGNATURE, 0, 1);
        row("too big", PushReply::TOO_BIG, 0, 1);
        row("nothing said", PushReply::UNKNOWN, 1, 0);
        row("an answer of a later version", 4711, 1, 0);
    }
    void everyAnswerDoesWithAnItemWhatItSays()
    {
        QFETCH(int, answer);
        QFETCH(int, outbox);
        QFETCH(int, refused);
        Bench bench;
        bench.senco.write("said to be kept");
        bench.senco.transport().instead = alwaysAnswered(answer);

        const auto outcome = bench.senco.sync();

        QVERIFY(outcome.has_value());
        QCOMPARE(bench.waiting().outbox, outbox);
        QCOMPARE(bench.waiting().refused, refused);
        QCOMPARE(outcome->progress.acknowledged, outbox + refused == 0 ? 1 : 0);
        QCOMPARE(outcome->progress.refused, refused);
        QVERIFY(!outcome->digestsEqual); // whatever it said, it does not hold it
        QVERIFY(!outcome->allOnServer());
        QCOMPARE(bench.senco.notes(), std::vector<std::string>{ "said to be kept" });

        bench.senco.transport().instead = {};
        QVERIFY(bench.senco.sync()->allOnServer()); // I9: also what was refused, once it is taken
        QCOMPARE(bench.waiting().refused, 0);
        QCOMPARE(bench.server.store().counts()->envelopes, 1);
    }

    void mixedAnswersEachGoToTheirOwnItem()
    {
        Bench bench;
        bench.writeApart(3);
        bench.senco.transport().instead
            = [](std::string_view path, ByteView) -> std::optional<client::Reply> {
            if (path != "/v0/push") {
                return std::nullopt;
            }
            PushReply reply;
            for (const auto answer :
                { PushReply::BAD_SIGNATURE, PushReply::ALREADY, PushReply::TRY_LATER }) {
                reply.add_items()->set_answer(answer);
            }
            return replyWith(reply);
        };
        bench.senco.transport().fault = [](int, std::string_view path) {
            return path == "/v0/digest" ? TestTransport::Fault::Status503
                                        : TestTransport::Fault::None; // nothing is offered again
        };

        QCOMPARE(bench.senco.sync().error().code, ErrorCode::SlowDown);

        const auto left = bench.senco.replica().log().outbox(10, 1 << 20).value();
        QCOMPARE(left.size(), 1u);
        QCOMPARE(left[0].place.sequence, std::uint64_t{ 3 });
        QCOMPARE(bench.waiting().refused, 1);
    }

    void anotherNumberOfAnswersIsNoAnswer_data()
    {
        QTest::addColumn<int>("answers");
        for (const int answers : { 0, 1, 3 }) {
            QTest::addRow("%d", answers) << answers;
        }
    }
    void anotherNumberOfAnswersIsNoAnswer()
    {
        QFETCH(int, answers);
        Bench bench;
        bench.writeApart(2);
        bench.senco.transport().instead
            = [answers](std::string_view path, ByteView) -> std::optional<client::Reply> {
            PushReply reply;
            for (int i = 0; i < answers; ++i) {
                reply.add_items()->set_answer(PushReply::STORED);
            }
            return path == "/v0/push" ? std::optional(replyWith(reply)) : std::nullopt;
        };
        QCOMPARE(bench.senco.sync().error().code, ErrorCode::Corrupt);
        QCOMPARE(bench.waiting().outbox, 2);
    }

    /// I10: a whole request of items that are put off, and one behind them.
    void whatIsPutOffDelaysNothingBehindIt()
    {
        Bench bench;
        bench.writeApart(static_cast<int>(protocol::kMaxPushItems));
        std::set<std::string> putOff;
        const auto poison
            = bench.senco.replica().log().outbox(protocol::kMaxPushItems, 1 << 30).value();
        for (const store::OutboxItem& item : poison) {
            putOff.emplace(base::asText(item.sealed.bytes));
        }
        bench.senco.write("behind them");
        bench.senco.transport().instead
            = [&](std::string_view path, ByteView body) -> std::optional<client::Reply> {
            protocol::wire::PushRequest request;
            if (path != "/v0/push"
                || !request.ParseFromArray(body.data(), static_cast<int>(body.size()))
                || !putOff.contains(request.envelopes(0))) {
                return std::nullopt;
            }
            return alwaysAnswered(PushReply::TRY_LATER)(path, body);
        };

        const auto outcome = bench.senco.sync();

        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->progress.acknowledged, 1);
        QCOMPARE(bench.waiting().outbox, static_cast<std::int64_t>(putOff.size()));
    }

    /// I8: more than fits one request comes back to a server that lost everything.
    void aGreatLossIsMadeGoodInRequestsThatTheServerTakes()
    {
        Bench bench;
        std::size_t bytes = 0;
        while (bytes <= protocol::kMaxMessageBytes) {
            Bytes noise(250 * 1024); // does not compress
            bench.random.fill(noise);
            bench.senco.write(std::string(base::asText(noise)));
            QVERIFY(bench.senco.replica().sealPending().has_value());
            bytes += noise.size();
        }
        QVERIFY(bench.senco.sync()->allOnServer());
        const auto held = bench.server.store().counts()->envelopes;

        bench.server.loseEverything();
        bench.senco.offerStart(bench.server);
        const auto back = bench.senco.sync();

        QVERIFY2(back.has_value(), back ? "" : back.error().detail.c_str());
        QVERIFY(back->allOnServer());
        QCOMPARE(bench.server.store().counts()->envelopes, held);
    }

    void aReplyOfNothingButEmptyItemsIsRefusedUnread()
    {
        Bench bench;
        bench.senco.transport().instead
            = [](std::string_view path, ByteView) -> std::optional<client::Reply> {
            return path == "/v0/pull" ? std::optional(client::Reply{ 200, emptyItems() })
                                      : std::nullopt;
        };
        const auto refused = bench.senco.sync();
        QCOMPARE(refused.error().code, ErrorCode::Corrupt);
        QVERIFY(refused.error().detail.ends_with(": pull")); // and not: the order of a pull
    }

    void soAreRequestsToJoinThatAreNothing()
    {
        Bench bench;
        bench.senco.transport().instead
            = [](std::string_view, ByteView) -> std::optional<client::Reply> {
            return client::Reply{ 200, emptyItems() };
        };
        client::ServerCalls calls(bench.senco.transport());
        const auto refused = calls.joinRequests(protocol::JoinSlot{});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Corrupt);
    }

    void aTimeThatNoClockShowsIsNotTheServers_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::newRow("before all") << std::numeric_limits<qint64>::min();
        QTest::newRow("before 1970") << qint64(-1);
        QTest::newRow("after all") << std::numeric_limits<qint64>::max();
    }
    void aTimeThatNoClockShowsIsNotTheServers()
    {
        QFETCH(qint64, time);
        Bench bench;
        bench.senco.transport().twist = [time](std::string_view path, client::Reply& reply) {
            protocol::wire::HelloReply hello;
            if (path == "/v0/hello"
                && hello.ParseFromArray(reply.body.data(), static_cast<int>(reply.body.size()))) {
                hello.set_server_time_ms(time);
                reply = replyWith(hello);
            }
        };
        const auto refused = bench.senco.sync();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Corrupt);
    }
};

PIPIT_TEST(AnswersTest)

#include "answers_test.moc"
