#include "app/viewmodels/idle_check.h"

#include "tests/app/app_tablet.h"
#include "tests/support/registry.h"

#include <QKeyEvent>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <mutex>

using namespace pipit;
using viewmodels::IdleCheck;
using viewmodels::Lock;
using viewmodels::SyncRunner;

namespace {

/// Keeps the events, without their facts.
class EventLog final : public Log {
public:
    void write(base::LogLevel, std::string_view event, std::string_view) override
    {
        const std::scoped_lock lock(m_mutex);
        m_events << QString::fromUtf8(event.data(), static_cast<qsizetype>(event.size()));
    }
    QStringList events() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_events;
    }

private:
    mutable std::mutex m_mutex;
    QStringList m_events;
};

/// A tablet that is looked through a millisecond after the last touch.
struct Bench {
    Bench()
    {
        tablet.open();
        check.setIdleTime(std::chrono::milliseconds(1));
        auto from = tablet.sources();
        PIPIT_CHECK(tablet
                        .ask<void>([&](client::Replica& replica) {
                            return viewmodels::keepNote(from, replica, "as it was written");
                        })
                        .has_value());
    }
    void lose()
    {
        PIPIT_CHECK(tablet
                        .ask<void>([](client::Replica& replica) {
                            return replica.database().run("DELETE FROM note");
                        })
                        .has_value());
    }

    tests::AppTablet tablet;
    EventLog log;
    SyncRunner sync{ tablet.storage(), {}, tablet.clock(), log };
    Lock lock{ tablet.storage(), sync };
    IdleCheck check{ tablet.storage(), lock, log };
};

} // namespace

class IdleCheckTest : public QObject {
    Q_OBJECT

private slots:
    void whatTheScreensLostComesBackFromTheLog()
    {
        Bench bench;
        bench.lose();
        QSignalSpy finished(&bench.check, &IdleCheck::finished);
        QSignalSpy changed(&bench.tablet.storage(), &viewmodels::StorageThread::changed);
        bench.lock.opened(bench.tablet.face());
        tests::waitUntil([&] { return finished.count() == 1; });

        QCOMPARE(changed.count(), 1); // the screens read again
        QCOMPARE(bench.tablet.notes(), QStringList{ "as it was written" });
        QCOMPARE(bench.log.events(), QStringList{ "store.tables.rebuilt" });
    }

    void whereNothingIsWrongNothingHappensAndNobodyIsTold()
    {
        Bench bench;
        QSignalSpy finished(&bench.check, &IdleCheck::finished);
        QSignalSpy changed(&bench.tablet.storage(), &viewmodels::StorageThread::changed);
        bench.lock.opened(bench.tablet.face());
        tests::waitUntil([&] { return finished.count() == 1; });

        QCOMPARE(changed.count(), 0);
        QVERIFY(bench.log.events().isEmpty());
    }

    void aTouchStopsIt()
    {
        Bench bench;
        bench.lose();
        QSignalSpy finished(&bench.check, &IdleCheck::finished);
        QSemaphore gate;
        bench.tablet.storage().compute<int>(
            this, [&] { return gate.acquire(), 0; }, [](int) {});
        bench.lock.opened(bench.tablet.face());
        tests::waitUntil([&] { return bench.check.isChecking(); });
        bench.check.setIdleTime(std::chrono::hours(1));
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        bench.lock.eventFilter(nullptr, &key); // while its work stands in the queue
        gate.release();

        QCOMPARE(bench.tablet.notes(), QStringList{}); // asked behind it
        QVERIFY(!bench.check.isChecking());
        QCOMPARE(finished.count(), 0);

        bench.check.setIdleTime(std::chrono::milliseconds(1)); // until the next quiet moment
        tests::waitUntil([&] { return finished.count() == 1; });
        QCOMPARE(bench.tablet.notes(), QStringList{ "as it was written" });
    }

    void theLockEndsIt()
    {
        Bench bench;
        QSignalSpy finished(&bench.check, &IdleCheck::finished);
        QSignalSpy locked(&bench.lock, &Lock::locked);
        bench.check.setIdleTime(std::chrono::hours(1));
        bench.lock.opened(bench.tablet.face());
        bench.lock.lockNow();
        tests::waitUntil([&] { return locked.count() == 1; });

        bench.check.setIdleTime(std::chrono::milliseconds(1));
        bench.tablet.open();
        bench.lock.opened(bench.tablet.face()); // and the next opening begins again
        tests::waitUntil([&] { return finished.count() == 1; });
    }
};

PIPIT_TEST(IdleCheckTest)
#include "idle_check_test.moc"
