#include "tests/app/day_bench.h"
#include "tests/support/registry.h"

using namespace pipit;
using tests::DayBench;
using viewmodels::EndOfDay;
using viewmodels::HonestState;

namespace {

/// "Mira 2": as the faces say it to who comes next.
QStringList waitingAtTheDoor(DayBench& bench)
{
    using viewmodels::FaceList;
    QSignalSpy counted(bench.unlocker.faces(), &FaceList::waitingChanged);
    bench.unlocker.refresh();
    tests::waitUntil([&] { return counted.count() == 2; }); // the faces, then what waits
    QStringList words;
    for (int row = 0; row < bench.unlocker.faces()->count(); ++row) {
        const auto face = bench.unlocker.faces()->index(row);
        words << face.data(FaceList::FirstNameRole).toString() + QLatin1Char(' ')
                + face.data(FaceList::WaitingRole).toString();
    }
    return words;
}

} // namespace

/// What one person leaves on a shared tablet, whoever comes next sends.
class SharedTabletTest : public QObject {
    Q_OBJECT

private slots:
    void whatOneLeavesAtTheLockTheNextPersonSends()
    {
        DayBench bench;
        bench.unlock("Mira");
        bench.write("Leo read a whole page");
        bench.write("Maya used her card");
        bench.leave(); // at midday

        bench.unlock("Rhian");
        QCOMPARE(bench.honest.kind(), HonestState::Kind::Waiting);
        QCOMPARE(bench.honest.waiting(), 2);
        QCOMPARE(bench.honest.mine(), 0);
        QCOMPARE(bench.honest.others(), QStringList{ "Mira: 2 waiting to send" });
        bench.runToEnd();

        QCOMPARE(bench.end.stage(), EndOfDay::Stage::Done);
        QCOMPARE(bench.honest.kind(), HonestState::Kind::AllOnServer);
        auto notes = bench.tablet.notes();
        notes.sort(); // kept in the same millisecond
        QCOMPARE(notes, (QStringList{ "Leo read a whole page", "Maya used her card" }));
        bench.leave();

        bench.online = false;
        bench.unlock("Mira"); // learns it without a network
        QCOMPARE(bench.honest.mine(), 0);
        QCOMPARE(bench.honest.waiting(), 0);
    }

    void theFacesSayWhatWaitsBehindEach()
    {
        DayBench bench;
        bench.unlock("Mira");
        bench.write("Leo read a whole page");
        bench.write("Maya used her card");
        bench.leave();
        QCOMPARE(waitingAtTheDoor(bench), (QStringList{ "Mira 2", "Rhian 0" }));
        QVERIFY(bench.unlocker.faces()->anyWaits());

        bench.unlock("Rhian");
        bench.runToEnd();
        bench.leave();
        QCOMPARE(waitingAtTheDoor(bench), (QStringList{ "Mira 0", "Rhian 0" }));
        QVERIFY(!bench.unlocker.faces()->anyWaits());
    }

    void aFaceSaysNothingOfWhatNobodyKnows()
    {
        DayBench bench;
        bench.unlock("Mira");
        bench.write("left in order");
        bench.leave();
        bench.unlock("Mira");
        bench.write("typed before the battery died");
        bench.tablet.storage().beforeClosing({}); // a kill: nothing is left in order
        bench.leave();
        QCOMPARE(waitingAtTheDoor(bench), (QStringList{ "Mira 0", "Rhian 0" }));
    }

    void theChipDoesNotSayAllWhileSomebodyElseIsNotKnown()
    {
        DayBench bench;
        bench.unlock("Mira");
        bench.write("typed before the battery died");
        bench.tablet.storage().beforeClosing({}); // a kill: nothing is left in order
        bench.leave();

        bench.unlock("Rhian");
        bench.runToEnd();

        QCOMPARE(bench.end.stage(), EndOfDay::Stage::Unfinished);
        QCOMPARE(bench.honest.kind(), HonestState::Kind::Saved);
        QVERIFY(bench.end.detail().contains("Mira"));
    }

    void locksOnlyWhenItIsReallyDone()
    {
        DayBench bench;
        bench.unlock("Rhian");
        bench.write("the last words of the day");
        bench.online = false;
        bench.end.setLockWhenDone(true);
        bench.runToEnd();
        QCOMPARE(bench.end.stage(), EndOfDay::Stage::Trouble);
        QVERIFY(bench.lock.isOpen());
        QVERIFY(bench.end.detail().contains("safe on this tablet"));

        bench.online = true;
        bench.end.start();
        tests::waitUntil([&] { return !bench.lock.isOpen(); });
        QCOMPARE(bench.server.store().counts()->envelopes, 1);
    }

    void aPauseIsKeptUntilItGoesOn()
    {
        DayBench bench;
        bench.unlock("Rhian");
        bench.write("one");
        bench.end.start();
        bench.end.pause();
        tests::waitUntil([&] { return !bench.sync.busy(); });
        QCOMPARE(bench.end.stage(), EndOfDay::Stage::Paused);
        QVERIFY(bench.sync.isPaused());

        bench.runToEnd();
        QCOMPARE(bench.end.stage(), EndOfDay::Stage::Done);
        QCOMPARE(bench.end.total(), 1);
        QCOMPARE(bench.end.onServer(), 1);
    }
};

PIPIT_TEST(SharedTabletTest)
#include "shared_tablet_test.moc"
