#include "core/changes/kinds.h"
#include "tests/support/registry.h"
#include "tests/sync/bench/test_tablet.h"

#include <QTest>

#include <stop_token>
#include <utility>

using namespace pipit;
using namespace pipit::tests;
using Fault = TestTransport::Fault;

namespace {

/// A server, the SENCo's tablet A and a teacher's tablet B, both of one school.
struct Bench {
    TestClock clock;
    crypto::SeededRandom random{ 7 };
    TestServer server{ clock, random };
    TestTablet senco{ server, clock, random };
    TestTablet teacher{ server, clock, random };

    Bench()
    {
        senco.startSchool(server);
        teacher.join(senco, protocol::Role::Teacher);
    }
};

} // namespace

class SessionTest : public QObject {
    Q_OBJECT

private slots:
    void noteTypedOnOneTabletShowsOnTheOther()
    {
        Bench bench;
        bench.senco.write("Leo's taxi is late today");

        const auto sent = bench.senco.sync();
        const auto got = bench.teacher.sync();

        QVERIFY(sent.has_value());
        QCOMPARE(sent->progress.acknowledged, 1);
        QVERIFY(sent->allOnServer());
        QVERIFY(got.has_value());
        QCOMPARE(got->progress.received, 1);
        QVERIFY(got->allOnServer());
        QCOMPARE(bench.teacher.notes(), std::vector<std::string>{ "Leo's taxi is late today" });
        QCOMPARE(bench.teacher.dump(), bench.senco.dump());
    }

    /// While a session runs, somebody joins and the lead writes, knowing that. The session ends
    /// between that statement and what waited for it.
    void whatWaitsForAStatementIsExaminedUntilThatWasDone()
    {
        Bench bench;
        TestTablet third(bench.server, bench.clock, bench.random);
        std::stop_source stop;
        bool joined = false;
        bool sent = false;
        bench.teacher.transport().fault = [&](int, std::string_view path) {
            if (path == "/v0/pull" && !std::exchange(joined, true)) {
                third.join(bench.senco, protocol::Role::Teacher);
                bench.senco.write("since somebody joined");
                sent = bench.senco.sync().has_value();
            } else if (joined && path == "/v0/register/fetch") {
                stop.request_stop();
            }
            return Fault::None;
        };
        QVERIFY(!bench.teacher.sync(stop.get_token()).has_value());
        QVERIFY(sent);
        QVERIFY(
            bench.teacher.replica().schoolRegister().member(third.replica().identity().replica));
        QCOMPARE(bench.teacher.notes(), std::vector<std::string>{});

        QVERIFY(bench.teacher.sync()->allOnServer());

        QCOMPARE(bench.teacher.notes(), std::vector<std::string>{ "since somebody joined" });
    }

    void ownWordsFromAnotherTabletAreNoColleagues()
    {
        Bench bench;
        TestTablet second(bench.server, bench.clock, bench.random);
        second.joinAs(
            bench.senco, protocol::Role::Teacher, bench.teacher.replica().identity().person);
        bench.teacher.write("from the classroom");
        bench.senco.write("from the office");
        QVERIFY(bench.teacher.sync().has_value());
        QVERIFY(bench.senco.sync().has_value());

        const auto got = second.sync();

        QCOMPARE(got->progress.received, 2);
        QCOMPARE(got->progress.authors, 1);
    }

    void killedTabletSendsWhatItWasToldIsKept()
    {
        Bench bench;
        bench.senco.write("before the battery died");
        bench.senco.restart();

        QCOMPARE(bench.senco.notes(), std::vector<std::string>{ "before the battery died" });
        QVERIFY(bench.senco.sync().has_value());
        QVERIFY(bench.teacher.sync().has_value());
        QCOMPARE(bench.teacher.notes(), std::vector<std::string>{ "before the battery died" });
    }

    void nothingIsSaidToBeOnTheServerWhileItIsNot()
    {
        Bench bench;
        bench.senco.write("still here only");
        bench.senco.transport().fault = [](int, std::string_view path) {
            return path == "/v0/push" ? Fault::ReplyLost : Fault::None;
        };

        const auto cut = bench.senco.sync();
        QVERIFY(!cut.has_value());
        QCOMPARE(cut.error().code, ErrorCode::Offline);
        const auto counts = bench.senco.replica().log().waiting();
        QCOMPARE(counts->waiting(), 1);
    }

    void sessionCutAtAnyCallLosesAndDoublesNothing_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("request lost") << static_cast<int>(Fault::RequestLost);
        QTest::newRow("reply lost") << static_cast<int>(Fault::ReplyLost);
        QTest::newRow("garbage") << static_cast<int>(Fault::Garbage);
        QTest::newRow("half a reply") << static_cast<int>(Fault::HalfReply);
        QTest::newRow("an empty reply") << static_cast<int>(Fault::Empty);
        QTest::newRow("401") << static_cast<int>(Fault::Status401);
        QTest::newRow("429") << static_cast<int>(Fault::Status429);
        QTest::newRow("503") << static_cast<int>(Fault::Status503);
        QTest::newRow("500") << static_cast<int>(Fault::Status500);
    }

    void sessionCutAtAnyCallLosesAndDoublesNothing()
    {
        QFETCH(int, fault);
        bool whole = false;
        for (int cut = 0; !whole; ++cut) {
            QVERIFY(cut < 50);
            Bench bench;
            bench.senco.write("one");
            bench.teacher.write("two");
            QVERIFY(bench.teacher.sync().has_value());
            auto& transport = bench.senco.transport();
            transport.calls = 0;
            transport.fault = [cut, fault](int call, std::string_view) {
                return call == cut ? static_cast<Fault>(fault) : Fault::None;
            };
            whole = bench.senco.sync().has_value() && transport.calls <= cut;
            bench.senco.restart();
            transport.fault = {};

            const auto again = bench.senco.sync();
            QVERIFY(again.has_value());
            QVERIFY(again->allOnServer());
            QVERIFY(bench.teacher.sync()->allOnServer());
            QCOMPARE(bench.senco.notes(), (std::vector<std::string>{ "one", "two" }));
            QCOMPARE(bench.teacher.notes(), bench.senco.notes());
            QCOMPARE(bench.teacher.dump(), bench.senco.dump());
            QCOMPARE(bench.server.store().counts()->envelopes, 2);
            QCOMPARE(bench.server.store().counts()->forks, 0);
        }
    }

    void editsMadeApartAreBothKept()
    {
        Bench bench;
        const RecordId note = bench.senco.write("Front seat.");
        QVERIFY(bench.senco.sync().has_value());
        QVERIFY(bench.teacher.sync().has_value());
        bench.senco.edit(note, "Front seat, left side.");
        bench.teacher.edit(note, "Front seat, away from the door.");

        QVERIFY(bench.senco.sync().has_value());
        QVERIFY(bench.teacher.sync().has_value());
        QVERIFY(bench.senco.sync().has_value());

        const changes::RecordKey key{ bench.senco.schoolVault(),
            static_cast<std::uint16_t>(changes::Kind::Note), note };
        QCOMPARE(bench.senco.replica().log().heads(key, changes::note::kText)->size(), 2U);
        QCOMPARE(bench.teacher.dump(), bench.senco.dump());
    }

    void replayGivesWhatIncrementalApplyGave()
    {
        Bench bench;
        const RecordId note = bench.senco.write("first");
        QVERIFY(bench.senco.sync().has_value());
        QVERIFY(bench.teacher.sync().has_value());
        bench.teacher.edit(note, "second");
        QVERIFY(bench.teacher.sync().has_value());
        QVERIFY(bench.senco.sync().has_value());
        bench.senco.write("not sealed yet");

        const std::string before = bench.senco.dump();
        QVERIFY(bench.senco.replica().replay().has_value());

        QCOMPARE(bench.senco.dump(), before);
    }

    void serverThatLostEverythingGetsItBack()
    {
        Bench bench;
        bench.senco.write("by the SENCo");
        bench.teacher.write("by the teacher");
        QVERIFY(bench.senco.sync().has_value());
        QVERIFY(bench.teacher.sync().has_value());
        QVERIFY(bench.senco.sync().has_value());

        bench.server.loseEverything();
        bench.senco.offerStart(bench.server);
        const auto back = bench.senco.sync();

        QVERIFY(back.has_value());
        QVERIFY(back->incarnationChanged);
        QVERIFY(back->allOnServer());
        QCOMPARE(bench.server.store().counts()->envelopes, 2);
        QCOMPARE(
            bench.senco.notes(), (std::vector<std::string>{ "by the SENCo", "by the teacher" }));
        QVERIFY(bench.teacher.sync()->allOnServer());
    }

    /// The server holds the second envelope of the teacher and not the first: both ends look alike.
    void serverThatLostABeginningGetsItBack()
    {
        Bench bench;
        bench.teacher.write("before the disk broke");
        QVERIFY(bench.teacher.sync().has_value());
        bench.server.loseEverything();
        bench.senco.offerStart(bench.server);
        bench.teacher.write("after it");
        bench.teacher.transport().fault = [](int, std::string_view path) {
            return path == "/v0/digest" ? Fault::RequestLost : Fault::None;
        };
        QVERIFY(!bench.teacher.sync().has_value());
        QCOMPARE(bench.server.store().counts()->envelopes, 1);
        bench.teacher.transport().fault = {};

        const auto back = bench.teacher.sync();

        QVERIFY(back.has_value());
        QVERIFY(back->allOnServer());
        QCOMPARE(bench.server.store().counts()->envelopes, 2);
        QVERIFY(bench.senco.sync().has_value());
        QCOMPARE(bench.senco.notes(), bench.teacher.notes());
    }

    void strangerIsRefusedAndKeepsItsWork()
    {
        Bench bench;
        TestServer other(bench.clock, bench.random);
        TestTablet stranger(other, bench.clock, bench.random);
        stranger.startSchool(other);
        stranger.write("mine");
        stranger.transport().redirect(bench.server);

        const auto refused = stranger.sync();

        QVERIFY(!refused.has_value());
        QCOMPARE(stranger.notes(), std::vector<std::string>{ "mine" });
        QCOMPARE(stranger.replica().log().waiting()->waiting(), 1);
    }

    void stoppedSessionEndsAndGoesOnNextTime()
    {
        Bench bench;
        bench.senco.write("later");
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(bench.senco.sync(stop.get_token()).error().code, ErrorCode::Offline);
        QVERIFY(bench.senco.sync()->allOnServer());
    }
};

PIPIT_TEST(SessionTest)

#include "session_test.moc"
