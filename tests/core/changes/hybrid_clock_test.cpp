#include <QTest> // first: moc 6.4 cannot begin with <compare>

#include "core/changes/hybrid_clock.h"
#include "tests/support/property.h"
#include "tests/support/registry.h"

#include <algorithm>
#include <limits>

using namespace pipit;
using namespace pipit::changes;

namespace {

Instant at(std::int64_t milliseconds) { return Instant(std::chrono::milliseconds(milliseconds)); }

rc::Gen<std::int64_t> wallTime() { return rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000); }

} // namespace

class HybridClockTest : public QObject {
    Q_OBJECT

private slots:
    void strictlyRisesWhateverTheWallClockDoes()
    {
        QVERIFY(rc::check("stamps rise over clock steps, restarts and others' stamps", [] {
            HybridClock clock;
            HybridTime last = clock.tick(at(*wallTime()));
            for (const int act : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 3))) {
                const Instant wall = at(*wallTime());
                if (act == 0) {
                    clock = HybridClock(clock.last()); // a restart
                } else if (act == 1) {
                    clock.observe({ *rc::gen::arbitrary<std::int64_t>(), 5 }, wall);
                } else {
                    const HybridTime next = clock.tick(wall);
                    RC_ASSERT(next > last);
                    last = next;
                }
            }
        }));
    }

    /// I18: whatever others stamp, it takes the clock at most two minutes past the wall's time.
    void nobodyDragsIt()
    {
        QVERIFY(rc::check("stamp <= latest wall time + 2 minutes, and above what was believed", [] {
            HybridClock clock;
            std::int64_t latest = std::numeric_limits<std::int64_t>::min();
            const auto acts = *rc::gen::container<std::vector<bool>>(rc::gen::arbitrary<bool>());
            std::int64_t ticks = 0;
            for (const bool hears : acts) {
                const std::int64_t wall = *wallTime();
                latest = std::max(latest, wall);
                const auto near = *rc::gen::inRange<std::int64_t>(-200'000, 200'000);
                const HybridTime stamp{
                    *rc::gen::arbitrary<bool>() ? wall + near : *rc::gen::arbitrary<std::int64_t>(),
                    *rc::gen::arbitrary<std::uint32_t>()
                };
                const bool believed = hears && clock.observe(stamp, at(wall));
                RC_ASSERT(!hears || believed == (stamp.milliseconds <= wall + 120'000));
                const HybridTime next = clock.tick(at(wall));
                ++ticks; // a full counter goes on with the next millisecond
                RC_ASSERT(!believed || next > stamp);
                RC_ASSERT(next.milliseconds <= std::max<std::int64_t>(latest + 120'000, 0) + ticks);
            }
        }));
    }

    void aboveABelievableStampOfAnother()
    {
        HybridClock clock;
        QVERIFY(clock.observe({ 120'000, 9 }, at(0)));
        QVERIFY((clock.tick(at(1)) == HybridTime{ 120'000, 10 }));
    }

    void notDraggedByAStampFromTheFarFuture()
    {
        HybridClock clock;
        QVERIFY(!clock.observe({ 120'001, 0 }, at(0)));
        QVERIFY(!clock.observe({ std::numeric_limits<std::int64_t>::max(), 0 }, at(-1)));
        QVERIFY((clock.tick(at(1)) == HybridTime{ 1, 0 }));
    }

    void fullCounterGoesOnWithTheNextMillisecond()
    {
        HybridClock clock(HybridTime{ 10, std::numeric_limits<std::uint32_t>::max() });
        QVERIFY((clock.tick(at(3)) == HybridTime{ 11, 0 }));
    }
};

PIPIT_TEST(HybridClockTest)

#include "hybrid_clock_test.moc"
