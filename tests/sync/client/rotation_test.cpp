#include "sync/client/removing.h"
#include "tests/support/registry.h"
#include "tests/sync/client/hand_in_bench.h"

#include <QTest>

#include <utility>

using namespace pipit;
using namespace pipit::tests;

namespace {

using Notes = std::vector<std::string>;

/// A SENCo, a colleague, and a teacher who is to be removed.
struct Bench {
    TestClock clock;
    crypto::SeededRandom random{ 17 };
    TestServer server{ clock, random };
    TestTablet senco{ server, clock, random };
    TestTablet colleague{ server, clock, random };
    TestTablet leaver{ server, clock, random };

    Bench()
    {
        senco.startSchool(server);
        colleague.join(senco, Role::Teacher);
        leaver.join(senco, Role::Teacher);
        leaver.write("before");
        syncAll();
        syncAll();
    }

    void remove()
    {
        const ReplicaId who = leaver.replica().identity().replica;
        QVERIFY(client::Removing(senco.transport(), senco).remove(who).has_value());
    }
    void syncAll()
    {
        for (TestTablet* tablet : { &leaver, &senco, &colleague }) {
            const auto synced = tablet->sync();
            QVERIFY(synced.has_value() || tablet == &leaver);
        }
    }
    const protocol::Register& known() { return senco.replica().schoolRegister(); }
    const KeyId& newestKey() { return known().vault(senco.schoolVault())->keys.back(); }
    bool isClean()
    {
        return std::ranges::none_of(
                   known().circles(), [](const auto& entry) { return entry.second.isLeaked; })
            && std::ranges::none_of(
                known().vaults(), [](const auto& entry) { return entry.second.isLeaked; });
    }
    std::size_t epochs() { return known().vault(senco.schoolVault())->keys.size(); }
};

} // namespace

/// New keys after a removal: I29, I34.
class RotationTest : public QObject {
    Q_OBJECT

private slots:
    void removedMemberOpensNothingThatIsSealedLater()
    {
        Bench bench;
        bench.remove();
        QVERIFY(!bench.isClean());
        QVERIFY(bench.senco.sync()->allOnServer());
        QVERIFY(bench.isClean());
        QCOMPARE(bench.epochs(), std::size_t(2));
        QVERIFY(bench.colleague.sync()->allOnServer());
        bench.colleague.write("after");
        QVERIFY(bench.colleague.sync()->allOnServer());
        QVERIFY(bench.senco.sync()->allOnServer());
        QCOMPARE(bench.senco.notes(), (Notes{ "after", "before" }));

        // A hostile server hands the removed tablet everything.
        auto& removed = bench.leaver.replica();
        const auto all = bench.senco.replica().statementsFrom(removed.schoolRegister().length());
        QVERIFY(removed.takeStatements(*all).has_value());
        for (const auto& [id, circle] : bench.known().circles()) {
            QVERIFY(circle.keys.size() == 1 || !removed.keyring().has(circle.keys.back()));
        }
        QVERIFY(!removed.keyring().has(bench.newestKey()));
        const auto sealed = bench.senco.replica().log().envelopesAt(
            bench.senco.schoolVault(), bench.colleague.replica().identity().replica, 1);
        QCOMPARE(sealed->size(), std::size_t(1));
        QCOMPARE(*removed.examine(sealed->front(), 99)->parked, std::string("key-missing"));
    }

    void newcomerOpensAllThatTheVaultEverHeld()
    {
        Bench bench;
        bench.remove();
        QVERIFY(bench.senco.sync()->allOnServer());
        bench.senco.write("after");
        TestTablet newcomer(bench.server, bench.clock, bench.random);
        newcomer.join(bench.senco, Role::Teacher);
        QVERIFY(newcomer.sync()->allOnServer());
        QCOMPARE(newcomer.notes(), (Notes{ "after", "before" }));
        newcomer.restart();
        QVERIFY(newcomer.replica().replay().has_value());
        QCOMPARE(newcomer.notes(), (Notes{ "after", "before" }));
    }

    void whatSomebodySealedOfflineUnderTheOldKeyIsRead()
    {
        Bench bench;
        bench.colleague.write("sealed in the basement");
        QVERIFY(bench.colleague.replica().sealPending().has_value());
        bench.colleague.write("not sealed yet");
        bench.remove();
        QVERIFY(bench.senco.sync()->allOnServer());

        QVERIFY(bench.colleague.sync()->allOnServer());
        QVERIFY(bench.senco.sync()->allOnServer());

        QCOMPARE(
            bench.senco.notes(), (Notes{ "before", "not sealed yet", "sealed in the basement" }));
        QCOMPARE(bench.colleague.dump(), bench.senco.dump());
    }

    void twoLeadsAtOnceConverge()
    {
        Bench bench;
        TestTablet second(bench.server, bench.clock, bench.random);
        second.joinAs(bench.senco, Role::Lead, bench.senco.replica().identity().person);
        bench.remove();
        bool raced = false;
        second.transport().fault = [&](int, std::string_view path) {
            if (path == "/v0/register/append" && !std::exchange(raced, true)) {
                PIPIT_CHECK(bench.senco.sync().has_value()); // the other lead is quicker
            }
            return Fault::None;
        };

        QVERIFY(second.sync()->allOnServer());
        QVERIFY(raced);
        QVERIFY(bench.senco.sync()->allOnServer());
        QVERIFY(bench.isClean());
        QCOMPARE(bench.epochs(), std::size_t(2));
        QVERIFY(bench.colleague.sync()->allOnServer());
        bench.colleague.write("after");
        QVERIFY(bench.colleague.sync()->allOnServer());
        QVERIFY(second.sync()->allOnServer());
        QCOMPARE(second.notes(), (Notes{ "after", "before" }));
    }

    void rotationCutAtAnyCallIsFinishedNextTime_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("request lost") << static_cast<int>(Fault::RequestLost);
        QTest::newRow("reply lost") << static_cast<int>(Fault::ReplyLost);
    }
    void rotationCutAtAnyCallIsFinishedNextTime()
    {
        QFETCH(int, fault);
        bool whole = false;
        for (int cut = 0; !whole; ++cut) {
            QVERIFY(cut < 60);
            Bench bench;
            bench.remove();
            auto& transport = bench.senco.transport();
            transport.calls = 0;
            transport.fault = [cut, fault](int call, std::string_view) {
                return call == cut ? static_cast<Fault>(fault) : Fault::None;
            };
            whole = bench.senco.sync().has_value() && transport.calls <= cut;
            transport.fault = {};
            bench.senco.restart();
            QVERIFY(bench.senco.sync()->allOnServer());
            QVERIFY(bench.isClean());
            QCOMPARE(bench.epochs(), std::size_t(2));
            bench.senco.write("after");
            QVERIFY(bench.senco.sync()->allOnServer());
            QVERIFY(bench.colleague.sync()->allOnServer());
            QCOMPARE(bench.colleague.notes(), (Notes{ "after", "before" }));
        }
    }

    void circlesThatTheyWereNotInKeepTheirKeys()
    {
        Bench bench;
        bench.remove();
        QVERIFY(bench.senco.sync()->allOnServer());
        const auto senTeam = bench.known().circleOf(CircleType::SenTeam);
        QCOMPARE(bench.known().circles().at(*senTeam).keys.size(), std::size_t(1));
        const auto teachers = bench.known().circleOf(CircleType::TeachingStaff);
        QCOMPARE(bench.known().circles().at(*teachers).keys.size(), std::size_t(2));
    }
};

PIPIT_TEST(RotationTest)

#include "rotation_test.moc"
