#include <QTest>

#include "app/viewmodels/sync_report.h"
#include "tests/app/app_tablet.h"
#include "tests/support/registry.h"

using namespace pipit;
using viewmodels::SyncReport;

/// What the panel says of the last session, without one.
class SyncReportTest : public QObject {
    Q_OBJECT

private slots:
    void stepsOfALastSessionDoNotStandForWhatWaitsNow()
    {
        SyncReport report(runner);
        report.showEnd(outcome(true));
        QCOMPARE(stages(report), (QList<int>{ done, done, done, done }));
        report.setWaiting(0);
        QCOMPARE(stages(report), (QList<int>{ done, done, done, done }));
        report.setWaiting(1);
        QCOMPARE(stages(report), (QList<int>{ notYet, notYet, notYet, notYet }));
    }

    void whatNeedsAttentionStays()
    {
        SyncReport report(runner);
        report.showEnd(outcome(false));
        report.setWaiting(3);
        QCOMPARE(stages(report).last(), attention);
    }

private:
    static client::Outcome outcome(bool equal)
    {
        client::Outcome outcome;
        outcome.progress.phase = client::Phase::Done;
        outcome.progress.sealed = outcome.progress.toSend = outcome.progress.acknowledged = 2;
        outcome.digestsEqual = equal;
        return outcome;
    }
    static QList<int> stages(const SyncReport& report)
    {
        QList<int> all;
        for (int row = 0; row < report.rowCount(); ++row) {
            all << report.index(row).data(SyncReport::StageRole).toInt();
        }
        return all;
    }

    static constexpr int notYet = static_cast<int>(SyncReport::Stage::NotYet);
    static constexpr int done = static_cast<int>(SyncReport::Stage::Done);
    static constexpr int attention = static_cast<int>(SyncReport::Stage::Attention);

    tests::TestClock clock;
    base::NullLog log;
    viewmodels::StorageThread storage;
    viewmodels::SyncRunner runner{ storage, {}, clock, log };
};

PIPIT_TEST(SyncReportTest)
#include "sync_report_test.moc"
