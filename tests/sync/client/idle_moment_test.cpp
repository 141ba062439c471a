#include "tests/support/registry.h"
#include "tests/sync/bench/test_tablet.h"

#include <QTest>

using namespace pipit;
using namespace pipit::tests;

namespace {

bool always() { return true; }

} // namespace

/// What a tablet does while nobody touches it.
class IdleMomentTest : public QObject {
    Q_OBJECT

    TestClock m_clock;
    crypto::SeededRandom m_random{ 31 };

private slots:
    void tablesThatDifferAreBuiltAgain()
    {
        TestServer server(m_clock, m_random);
        TestTablet tablet(server, m_clock, m_random);
        tablet.startSchool(server);
        tablet.write("sealed");
        QVERIFY(tablet.sync().has_value());
        tablet.write("waits");
        const std::string dump = tablet.dump();
        QVERIFY(tablet.replica().database().run("DELETE FROM head").has_value());
        QVERIFY(tablet.notes().empty());

        const auto checked = tablet.replica().checkTables({}, always);

        QVERIFY(checked.has_value());
        QVERIFY(checked->rebuilt);
        QCOMPARE(tablet.dump(), dump);
        QCOMPARE(tablet.notes(), (std::vector<std::string>{ "sealed", "waits" }));
        const auto again = tablet.replica().checkTables({}, always);
        QVERIFY(!again->rebuilt && again->atEnd);
    }

    void oneThatIsStoppedGoesOnWhereItWas()
    {
        TestServer server(m_clock, m_random);
        TestTablet tablet(server, m_clock, m_random);
        tablet.startSchool(server);
        tablet.write("sealed");
        const auto stopped = tablet.replica().checkTables({}, [] { return false; });
        QVERIFY(stopped.has_value());
        QVERIFY(!stopped->last && !stopped->atEnd);
        const auto checked = tablet.replica().checkTables(stopped->last, always);
        QVERIFY(checked->last && checked->atEnd);
    }
};

PIPIT_TEST(IdleMomentTest)
#include "idle_moment_test.moc"
