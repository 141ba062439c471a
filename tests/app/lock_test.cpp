#include "app/viewmodels/lock.h"
#include "tests/app/app_tablet.h"
#include "tests/support/registry.h"

#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using viewmodels::Lock;
using viewmodels::SyncRunner;

class LockTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsAskedWhenItIsAboutToLockIsStillDone()
    {
        tests::AppTablet tablet;
        tablet.open();
        SyncRunner sync(tablet.storage(), {}, tablet.clock(), log);
        Lock lock(tablet.storage(), sync);
        lock.opened(tablet.face());
        auto from = tablet.sources();
        connect(&lock, &Lock::aboutToLock, this, [&] {
            tablet.storage().change<void>(
                this,
                [&](client::Replica& replica) {
                    return viewmodels::keepNote(from, replica, "the last words");
                },
                [](const Result<void>&) {});
        });
        QSignalSpy locked(&lock, &Lock::locked);

        lock.lockNow();
        QVERIFY(!lock.isOpen()); // the screen is covered at once
        tests::waitUntil([&] { return locked.count() == 1; });

        tablet.open();
        QCOMPARE(tablet.notes(), QStringList{ "the last words" });
    }

    void locksByItselfAfterTheIdleTime()
    {
        tests::AppTablet tablet;
        tablet.open();
        SyncRunner sync(tablet.storage(), {}, tablet.clock(), log);
        Lock lock(tablet.storage(), sync);
        lock.setIdleTime(std::chrono::milliseconds(1));
        QSignalSpy locked(&lock, &Lock::locked);
        lock.opened(tablet.face());
        tests::waitUntil([&] { return locked.count() == 1; });
    }

private:
    base::NullLog log;
};

PIPIT_TEST(LockTest)
#include "lock_test.moc"
