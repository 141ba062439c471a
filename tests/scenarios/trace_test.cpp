#include "tests/scenarios/oracle/invariants.h"
#include "tests/scenarios/runs/run_seed.h"
#include "tests/scenarios/world/world.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit::scenarios;

class TraceTest : public QObject {
    Q_OBJECT

private slots:
    void oneSeedGivesOneTrace()
    {
        const SchoolTemplate school(Scenario::Small);
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            const Plan plan = planOf(Scenario::Small, seed);
            const Trace first = runOnce(school, plan);
            const Trace second = runOnce(school, plan);
            QVERIFY(first.lines().size() > 10);
            QVERIFY(first.lines() == second.lines());
            QCOMPARE(first.hash(), second.hash());
        }
    }

    void anotherSeedGivesAnother()
    {
        const SchoolTemplate school(Scenario::Small);
        QVERIFY(runOnce(school, planOf(Scenario::Small, 1)).hash()
            != runOnce(school, planOf(Scenario::Small, 2)).hash());
    }

    /// Every second seed of the upgrade scenario begins with it.
    void whatALandingLeftIsInTheOracleAndOnTheTablets()
    {
        const Schools schools(Scenario::Upgrade);
        Plan plan = planOf(Scenario::Upgrade, 2);
        if (!schools.of(plan).isLanded()) {
            QSKIP("these stores were written on a processor with AES");
        }
        QVERIFY(!schools.of(planOf(Scenario::Upgrade, 3)).isLanded());
        QCOMPARE(schools.of(plan).pupils().size(), 2U);
        plan.troubles = 0;
        World world(schools.of(plan), plan);
        const auto known = world.model().writes();
        QVERIFY(known.size() > 40);

        world.run();

        QVERIFY(!world.trace().broken().has_value());
        for (std::size_t i = 0; i < known.size(); ++i) {
            QVERIFY(world.model().writes()[i].value == known[i].value);
        }
    }

    /// An oracle that expects more than was done must be heard.
    void anActThatNeverHappenedIsMissed()
    {
        const SchoolTemplate school(Scenario::Small);
        Plan plan = planOf(Scenario::Small, 1);
        plan.troubles = 0;
        World world(school, plan);
        Wrote invented;
        invented.field = { world.keyOf(pipit::changes::Kind::Note, world.newRecord()), 1 };
        invented.value = "nobody wrote this";
        invented.fate = Fate::Kept;
        world.model().write(invented);

        world.run();

        QVERIFY(world.trace().broken().has_value());
        QCOMPARE(world.trace().broken()->invariant, 1);
    }

    void everyInvariantStandsInTheTable()
    {
        int number = 0;
        for (const Invariant& one : invariants()) {
            QCOMPARE(one.number, ++number);
            QVERIFY(!one.sentence.empty() && !one.checked.empty());
        }
        QCOMPARE(number, 40);
    }
};

PIPIT_TEST(TraceTest)

#include "trace_test.moc"
