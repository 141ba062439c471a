#include "tests/core/intervention/records_tablet.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::observation;
using namespace pipit::tests;

class StrategyUseTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;

    /// A lesson on a day in which one line was tapped like this.
    static void lesson(RecordsTablet& tablet, std::string_view date, std::vector<Mark> taps)
    {
        tablet.tick();
        Beginning beginning = tablet.lesson({ kAisha });
        beginning.day = day(date);
        const auto id = tablet.unfinished.begin(beginning).value();
        for (const Mark mark : taps) {
            PIPIT_CHECK(
                tablet.unfinished.mark(id, kAisha, { recordId(0x11), mark, {} }).has_value());
        }
        PIPIT_CHECK(tablet.record.finish(id, tablet.base.clock().now()).has_value());
    }

private slots:
    void lessonsInWhichItDidNotAriseOrWasNotLookedAtCountNowhere()
    {
        RecordsTablet here((m_directory.path() + "/use").toStdString(), 1);
        for (int i = 0; i < 7; ++i) {
            lesson(here, i < 4 ? "2026-11-03" : "2026-11-24", { Mark::Seen });
        }
        lesson(here, "2026-11-03", { Mark::Missed });
        lesson(here, "2026-11-24", { Mark::Missed, Mark::DidNotArise });
        lesson(here, "2026-11-24", { Mark::DidNotArise });
        lesson(here, "2026-11-24", {});
        const auto all = here.observations.strategyUse(kAisha).value();
        QCOMPARE(all, (std::vector<StrategyUse>{ { recordId(0x11), 7, 9 } }));
        const auto since = here.observations.strategyUse(kAisha, day("2026-11-10")).value();
        QCOMPARE(since, (std::vector<StrategyUse>{ { recordId(0x11), 3, 4 } }));
        const auto until
            = here.observations.strategyUse(kAisha, std::nullopt, day("2026-11-10")).value();
        QCOMPARE(until, (std::vector<StrategyUse>{ { recordId(0x11), 4, 5 } }));
        QVERIFY(here.observations.strategyUse(kDylan).value().empty());
        const auto marks = here.observations.marksOf(kAisha, recordId(0x11), 3).value();
        QCOMPARE(marks.size(), std::size_t{ 3 });
        QCOMPARE(marks.front().day, std::optional(day("2026-11-24")));
        QVERIFY(here.replaysEqual());
    }

    void seenTwiceInOneLessonIsOneLesson()
    {
        RecordsTablet here((m_directory.path() + "/twice").toStdString(), 1);
        lesson(here, "2026-11-24", { Mark::Seen, Mark::Seen, Mark::Missed });
        QCOMPARE(here.observations.strategyUse(kAisha).value(),
            (std::vector<StrategyUse>{ { recordId(0x11), 1, 1 } }));
    }

    void markThatIsNotWhatItsIdSaysIsNone()
    {
        RecordsTablet here((m_directory.path() + "/lies").toStdString(), 1);
        lesson(here, "2026-11-24", { Mark::Seen });
        const auto together = here.observations.latest(1).value().front().together;
        using namespace changes::strategy_mark;
        putRaw(here, here.observations.markKeyOf(together, kAisha, recordId(0x11)), kLine,
            base::asText(recordId(0x12).view()));
        QVERIFY(here.observations.strategyUse(kAisha).value().empty());
    }
};

PIPIT_TEST(StrategyUseTest)

#include "strategy_use_test.moc"
