#include "sync/client/server_session.h"
#include "sync/protocol/messages.pb.h"
#include "tests/support/registry.h"
#include "tests/sync/bench/test_tablet.h"

#include <QTest>

#include <algorithm>

using namespace pipit;
using namespace pipit::tests;

namespace {

using Paths = std::vector<std::string>;

/// A tablet whose app runs on from one session to the next, and a colleague's.
struct Bench {
    TestClock clock;
    crypto::SeededRandom random{ 11 };
    TestServer server{ clock, random };
    TestTablet tablet{ server, clock, random };
    TestTablet colleague{ server, clock, random };
    Paths asked;

    Bench()
    {
        tablet.startSchool(server);
        colleague.join(tablet, protocol::Role::Teacher);
        PIPIT_CHECK(tablet.syncAgain().has_value());
        tablet.transport().fault = [this](int, std::string_view path) {
            asked.emplace_back(path);
            return TestTransport::Fault::None;
        };
    }

    /// What the tablet's next session asks the server; none if it does not end well.
    Paths pathsOfASession()
    {
        asked.clear();
        const auto outcome = tablet.syncAgain();
        return outcome && outcome->allOnServer() ? asked : Paths{};
    }
};

} // namespace

/// Sessions of an app that runs on: they begin by asking whether there is anything new.
class LookTest : public QObject {
    Q_OBJECT

private slots:
    void nothingNewIsOneCall()
    {
        Bench bench;
        QCOMPARE(bench.pathsOfASession(), Paths{ "/v0/look" });
        QCOMPARE(bench.pathsOfASession(), Paths{ "/v0/look" });
    }

    void aChangeIsSentBetweenTwoLooks()
    {
        Bench bench;
        bench.tablet.write("the taxi is late");
        QCOMPARE(bench.pathsOfASession(), (Paths{ "/v0/look", "/v0/push", "/v0/look" }));
        QCOMPARE(bench.pathsOfASession(), Paths{ "/v0/look" });
        QVERIFY(bench.colleague.sync().has_value());
        QCOMPARE(bench.colleague.notes(), bench.tablet.notes());
    }

    void whatOthersWroteIsFetched()
    {
        Bench bench;
        bench.colleague.write("new glasses");
        QVERIFY(bench.colleague.sync().has_value());
        bench.tablet.write("the taxi is late");
        QVERIFY(!bench.pathsOfASession().empty());
        QCOMPARE(
            bench.tablet.notes(), (std::vector<std::string>{ "new glasses", "the taxi is late" }));
        QCOMPARE(bench.pathsOfASession(), Paths{ "/v0/look" });
    }

    void whatComesBetweenLookAndPushIsFetched()
    {
        Bench bench;
        bench.colleague.write("new glasses");
        bench.tablet.write("the taxi is late");
        bench.tablet.transport().fault = [&](int, std::string_view path) {
            if (path == "/v0/push" && bench.colleague.notes().size() == 1) {
                PIPIT_CHECK(bench.colleague.sync().has_value());
            }
            return TestTransport::Fault::None;
        };
        const auto outcome = bench.tablet.syncAgain();
        QVERIFY(outcome.has_value() && outcome->allOnServer());
        QCOMPARE(
            bench.tablet.notes(), (std::vector<std::string>{ "new glasses", "the taxi is late" }));
    }

    void aStatementOfOthersIsFetched()
    {
        Bench bench;
        QVERIFY(bench.colleague.syncAgain().has_value());
        TestTablet third(bench.server, bench.clock, bench.random);
        third.join(bench.tablet, protocol::Role::Teacher);
        const auto outcome = bench.colleague.syncAgain();
        QVERIFY(outcome.has_value() && outcome->allOnServer());
        QVERIFY(bench.colleague.replica().schoolRegister().tips()
            == bench.tablet.replica().schoolRegister().tips());
    }

    void aServerThatForgotTheSessionIsGreeted()
    {
        Bench bench;
        bench.server.restart();
        const auto outcome = bench.tablet.syncAgain();
        QVERIFY(outcome.has_value() && outcome->allOnServer());
        QCOMPARE(bench.pathsOfASession(), Paths{ "/v0/look" });
    }

    void aServerThatWasRestoredGetsBackWhatItLost()
    {
        Bench bench;
        const Bytes backup = bench.server.backUp();
        bench.tablet.write("the taxi is late");
        QVERIFY(!bench.pathsOfASession().empty());
        bench.server.restore(backup);
        const auto outcome = bench.tablet.syncAgain();
        QVERIFY(outcome.has_value() && outcome->allOnServer());
        QVERIFY(bench.colleague.sync().has_value());
        QCOMPARE(bench.colleague.notes(), bench.tablet.notes());
    }

    void anOlderServerIsAskedForEachThing()
    {
        Bench bench;
        bench.tablet.transport().instead
            = [](std::string_view path, ByteView) -> std::optional<client::Reply> {
            return path == "/v0/look" ? std::optional(client::Reply{ 404, {} }) : std::nullopt;
        };
        bench.tablet.write("the taxi is late");
        const auto outcome = bench.tablet.syncAgain();
        QVERIFY(outcome.has_value() && outcome->allOnServer());
        const Paths paths = bench.pathsOfASession();
        QVERIFY(std::ranges::find(paths, "/v0/look") == paths.end());
        QVERIFY(std::ranges::find(paths, "/v0/digest") != paths.end());
    }

    void aServerThatHoldsSomethingElseIsCompared()
    {
        Bench bench;
        bench.tablet.transport().twist = [](std::string_view path, client::Reply& reply) {
            protocol::wire::LookReply look;
            if (path == "/v0/look"
                && look.ParseFromArray(reply.body.data(), static_cast<int>(reply.body.size()))) {
                look.mutable_digest()->front() ^= 1;
                const std::string bytes = look.SerializeAsString();
                reply.body.assign(bytes.begin(), bytes.end());
            }
        };
        const Paths paths = bench.pathsOfASession();
        QVERIFY(std::ranges::find(paths, "/v0/digest") != paths.end());
    }

    void whoWasRemovedIsToldSo()
    {
        Bench bench;
        QVERIFY(bench.colleague.syncAgain().has_value());
        const auto out = bench.tablet.replica().removalStatements(
            bench.colleague.replica().identity().replica);
        QVERIFY(out.has_value());
        client::ServerCalls calls(bench.tablet.transport());
        QVERIFY(client::beginSession(calls, bench.tablet).has_value());
        QVERIFY(calls.append(out->front()).has_value());
        const auto outcome = bench.colleague.syncAgain();
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().code, ErrorCode::Denied);
        QVERIFY(bench.colleague.replica().isRemoved());
    }
};

PIPIT_TEST(LookTest)
#include "look_test.moc"
