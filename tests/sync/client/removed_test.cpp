#include "sync/client/removing.h"
#include "tests/support/registry.h"
#include "tests/sync/client/hand_in_bench.h"

#include <QTest>

using namespace pipit;
using namespace pipit::tests;

namespace {

using Notes = std::vector<std::string>;

/// A SENCo, a colleague, and a teacher who leaves.
struct Bench {
    TestClock clock;
    crypto::SeededRandom random{ 13 };
    TestServer server{ clock, random };
    TestTablet senco{ server, clock, random };
    TestTablet colleague{ server, clock, random };
    TestTablet leaver{ server, clock, random };

    Bench()
    {
        senco.startSchool(server);
        colleague.join(senco, protocol::Role::Teacher);
        leaver.join(senco, protocol::Role::Teacher);
        leaver.write("while here");
        QVERIFY(leaver.sync()->allOnServer());
        QVERIFY(senco.sync()->allOnServer());
        QVERIFY(colleague.sync()->allOnServer());
    }

    ReplicaId who() { return leaver.replica().identity().replica; }
    Result<void> remove() { return client::Removing(senco.transport(), senco).remove(who()); }
    Result<void> accept() { return client::Removing(senco.transport(), senco).acceptLate(who()); }
    /// Both who stay, and they agree.
    void syncAll()
    {
        QVERIFY(senco.sync()->allOnServer());
        QVERIFY(colleague.sync()->allOnServer());
        QCOMPARE(colleague.dump(), senco.dump());
    }
};

ErrorCode codeOf(const Result<client::Outcome>& outcome)
{
    return outcome ? ErrorCode::NotFound : outcome.error().code;
}

} // namespace

/// A tablet that was taken out of the school: what counts, what is late, what is refused.
class RemovedTest : public QObject {
    Q_OBJECT

private slots:
    void whatALeaverWroteOnFridayIsNeitherLostNorMergedUnseen()
    {
        Bench bench;
        bench.leaver.write("on Friday");
        QVERIFY(bench.remove().has_value());

        QCOMPARE(codeOf(bench.leaver.sync()), ErrorCode::Denied);
        bench.syncAll();

        QCOMPARE(bench.leaver.replica().log().waiting()->waiting(), 0); // the server has it
        QCOMPARE(bench.leaver.replica().log().waiting()->refused, 0);
        QCOMPARE(bench.leaver.notes(), (Notes{ "on Friday", "while here" }));
        QCOMPARE(bench.senco.notes(), Notes{ "while here" });

        QVERIFY(bench.accept().has_value());
        bench.syncAll();

        QCOMPARE(bench.senco.notes(), (Notes{ "on Friday", "while here" }));
        QCOMPARE(bench.colleague.notes(), bench.senco.notes());
        const std::string before = bench.colleague.dump();
        QVERIFY(bench.colleague.replica().replay().has_value());
        QCOMPARE(bench.colleague.dump(), before);
    }

    void acceptanceOfNothingSaysNothing()
    {
        Bench bench;
        QVERIFY(bench.remove().has_value());
        const auto length = bench.senco.replica().schoolRegister().length();
        QVERIFY(bench.remove().has_value());
        QVERIFY(bench.accept().has_value());
        QCOMPARE(bench.senco.replica().schoolRegister().length(), length);
    }

    void whatWasAppliedBecomesLateWhenTheRemovalDoesNotCountIt()
    {
        Bench bench;
        bench.leaver.write("seen by the colleague only");
        QVERIFY(bench.leaver.sync()->allOnServer());
        QVERIFY(bench.colleague.sync()->allOnServer());
        QCOMPARE(bench.colleague.notes(), (Notes{ "seen by the colleague only", "while here" }));

        QVERIFY(bench.remove().has_value()); // the SENCo has not pulled that note
        bench.syncAll();

        QCOMPARE(bench.colleague.notes(), Notes{ "while here" });
        const std::string before = bench.colleague.dump();
        QVERIFY(bench.colleague.replica().replay().has_value());
        QCOMPARE(bench.colleague.dump(), before);
        bench.colleague.restart();
        QCOMPARE(bench.colleague.dump(), before);

        QVERIFY(bench.accept().has_value());
        bench.syncAll();
        QCOMPARE(bench.colleague.notes(), (Notes{ "seen by the colleague only", "while here" }));
    }

    void newcomerSeesTheSameAsThoseWhoWereThere()
    {
        Bench bench;
        bench.leaver.write("late");
        QVERIFY(bench.remove().has_value());
        QCOMPARE(codeOf(bench.leaver.sync()), ErrorCode::Denied);
        TestTablet newcomer(bench.server, bench.clock, bench.random);
        newcomer.join(bench.senco, protocol::Role::Teacher);
        bench.syncAll();
        QCOMPARE(newcomer.dump(), bench.senco.dump());
    }

    void removedReplicaPullsNothingAndLearnsNothingMore()
    {
        Bench bench;
        QVERIFY(bench.remove().has_value());
        bench.senco.write("after the removal");
        QVERIFY(bench.senco.sync()->allOnServer());
        TestTablet newcomer(bench.server, bench.clock, bench.random);
        newcomer.join(bench.senco, protocol::Role::Teacher);

        QCOMPARE(codeOf(bench.leaver.sync()), ErrorCode::Denied);
        QCOMPARE(bench.leaver.notes(), Notes{ "while here" });
        const auto* removal = bench.leaver.replica().schoolRegister().revocation(bench.who());
        QVERIFY(removal != nullptr);
        QCOMPARE(bench.leaver.replica().schoolRegister().length(), removal->position + 1);

        client::ServerCalls calls(bench.leaver.transport());
        const auto& me = bench.leaver.replica().identity();
        const auto greeting = calls.hello(me.school);
        QVERIFY(calls.openSession(calls.prove(me, *greeting)).has_value());
        QCOMPARE(calls.pull({ greeting->incarnation, 0 }).error().code, ErrorCode::Denied);
        protocol::JoinSlot slot;
        QCOMPARE(calls.openJoin(slot, std::chrono::seconds(60)).error().code, ErrorCode::Denied);
    }

    void theSixtyDaysAreTheServers()
    {
        TestClock clock;
        TestClock ofTheLead;
        crypto::SeededRandom random{ 5 };
        TestServer server{ clock, random };
        TestTablet lead{ server, ofTheLead, random };
        TestTablet leaver{ server, clock, random };
        lead.startSchool(server);
        leaver.join(lead, protocol::Role::Teacher);
        ofTheLead.advance(std::chrono::hours(-24 * 365 * 3));
        leaver.write("in time");

        const auto who = leaver.replica().identity().replica;
        QVERIFY(client::Removing(lead.transport(), lead).remove(who).has_value());

        QCOMPARE(codeOf(leaver.sync()), ErrorCode::Denied);
        const auto left = leaver.replica().log().waiting();
        QVERIFY(left && left->waiting() == 0 && left->refused == 0);
    }

    void lateWorkIsTakenForSixtyDays()
    {
        Bench bench;
        bench.leaver.write("in time");
        QVERIFY(bench.remove().has_value());
        bench.clock.advance(std::chrono::hours(60 * 24));
        QCOMPARE(codeOf(bench.leaver.sync()), ErrorCode::Denied);
        QCOMPARE(bench.leaver.replica().log().waiting()->waiting(), 0);

        bench.leaver.write("too late");
        bench.clock.advance(std::chrono::minutes(1));
        QCOMPARE(codeOf(bench.leaver.sync()), ErrorCode::Denied);
        QCOMPARE(bench.leaver.replica().log().waiting()->refused, 1); // kept, listed
        QCOMPARE(bench.leaver.notes(), (Notes{ "in time", "too late", "while here" }));
    }

    void membersBringLateWorkBackAfterAServerLostIt()
    {
        Bench bench;
        bench.leaver.write("late");
        QVERIFY(bench.remove().has_value());
        QCOMPARE(codeOf(bench.leaver.sync()), ErrorCode::Denied);
        bench.syncAll();
        bench.clock.advance(std::chrono::hours(90 * 24));

        bench.server.loseEverything();
        bench.senco.offerStart(bench.server);
        bench.syncAll();

        QCOMPARE(bench.server.store().counts()->envelopes, 2);
        QVERIFY(bench.accept().has_value());
        bench.syncAll();
        QCOMPARE(bench.colleague.notes(), (Notes{ "late", "while here" }));
    }

    void removalCoversSuccessors()
    {
        Bench bench;
        const auto backup = bench.leaver.backUp();
        bench.leaver.write("then restored");
        QVERIFY(bench.leaver.sync()->allOnServer());
        const ReplicaId first = bench.who();
        bench.leaver.restore(*backup);
        QVERIFY(bench.leaver.sync()->tookNewId);
        bench.leaver.write("as the successor");
        QVERIFY(bench.leaver.sync()->allOnServer());
        QVERIFY(bench.senco.sync()->allOnServer());

        QVERIFY(client::Removing(bench.senco.transport(), bench.senco).remove(first).has_value());

        bench.leaver.write("late");
        QCOMPARE(codeOf(bench.leaver.sync()), ErrorCode::Denied);
        bench.syncAll();
        QCOMPARE(bench.senco.notes(), (Notes{ "as the successor", "then restored", "while here" }));
    }

    void cloneOfALeaverHasNoWayBack()
    {
        Bench bench;
        const auto clone = TestTablet::cloneOf(bench.leaver, bench.server);
        QVERIFY(bench.remove().has_value());
        clone->write("from the clone");
        bench.leaver.write("from the tablet");
        QCOMPARE(codeOf(bench.leaver.sync()), ErrorCode::Denied);
        QCOMPARE(codeOf(clone->sync()), ErrorCode::Denied);
        QCOMPARE(codeOf(clone->sync()), ErrorCode::Denied);
        bench.syncAll();
        QVERIFY(bench.senco.replica().schoolRegister().successions().empty());
        QCOMPARE(bench.senco.notes(), Notes{ "while here" });
        QVERIFY(bench.accept().has_value());
        bench.syncAll();
        QCOMPARE(bench.senco.notes(), (Notes{ "from the clone", "from the tablet", "while here" }));
    }

    void onlyLeadsRemove()
    {
        Bench bench;
        const auto length = bench.senco.replica().schoolRegister().length();
        const auto tried
            = client::Removing(bench.colleague.transport(), bench.colleague).remove(bench.who());
        QCOMPARE(tried.error().code, ErrorCode::Denied);
        QVERIFY(bench.leaver.sync()->allOnServer());
        QCOMPARE(bench.senco.replica().schoolRegister().length(), length);
    }

    void removalCutAtAnyCallIsDoneOnceAndOneWayOrTheOther_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("request lost") << static_cast<int>(Fault::RequestLost);
        QTest::newRow("reply lost") << static_cast<int>(Fault::ReplyLost);
        QTest::newRow("garbage") << static_cast<int>(Fault::Garbage);
    }
    void removalCutAtAnyCallIsDoneOnceAndOneWayOrTheOther()
    {
        QFETCH(int, fault);
        bool whole = false;
        for (int cut = 0; !whole; ++cut) {
            QVERIFY(cut < 20);
            Bench bench;
            auto& transport = bench.senco.transport();
            transport.calls = 0;
            transport.fault = [cut, fault](int call, std::string_view) {
                return call == cut ? static_cast<Fault>(fault) : Fault::None;
            };
            whole = bench.remove().has_value() && transport.calls <= cut;
            transport.fault = {};
            QVERIFY(bench.remove().has_value());
            QCOMPARE(bench.senco.replica().schoolRegister().revocations().size(), std::size_t(1));
            QCOMPARE(codeOf(bench.leaver.sync()), ErrorCode::Denied);
            bench.syncAll();
        }
    }

    void sessionOfTheRemovedCutAtAnyCallLosesNothing()
    {
        bool whole = false;
        for (int cut = 0; !whole; ++cut) {
            QVERIFY(cut < 20);
            Bench bench;
            bench.leaver.write("on Friday");
            QVERIFY(bench.remove().has_value());
            auto& transport = bench.leaver.transport();
            transport.calls = 0;
            transport.fault = [cut](int call, std::string_view) {
                return call == cut ? Fault::ReplyLost : Fault::None;
            };
            QVERIFY(!bench.leaver.sync().has_value());
            whole = transport.calls <= cut;
            transport.fault = {};
            bench.leaver.restart();
            QCOMPARE(codeOf(bench.leaver.sync()), ErrorCode::Denied);
            QCOMPARE(bench.leaver.replica().log().waiting()->waiting(), 0);
            bench.syncAll();
            QVERIFY(bench.accept().has_value());
            bench.syncAll();
            QCOMPARE(bench.colleague.notes(), (Notes{ "on Friday", "while here" }));
            QCOMPARE(bench.server.store().counts()->envelopes, 2);
        }
    }
};

PIPIT_TEST(RemovedTest)

#include "removed_test.moc"
