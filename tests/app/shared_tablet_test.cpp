#include <QTest>

#include "app/viewmodels/endofday/end_of_day.h"
#include "app/viewmodels/waiting_feed.h"
#include "sync/client/server_calls.h"
#include "tests/app/app_tablet.h"
#include "tests/support/registry.h"
#include "tests/sync/bench/test_server.h"

#include <QSignalSpy>

#include <atomic>

using namespace pipit;
using viewmodels::EndOfDay;
using viewmodels::HonestState;
using viewmodels::ServerAddress;
using viewmodels::Unlocker;

namespace {

/// A tablet of two with a real server, joined up as the app joins it.
struct Bench {
    tests::TestClock clock;
    crypto::SeededRandom random{ 11 };
    tests::TestServer server{ clock, random };
    tests::AppTablet tablet{ { "https://127.0.0.1:8443", server.pin() } };
    base::NullLog log;
    std::atomic<bool> online = true;
    viewmodels::SyncRunner sync{ tablet.storage(),
        [this](const ServerAddress&) -> Result<std::unique_ptr<client::Transport>> {
            if (!online) {
                return Error{ ErrorCode::Offline, "no way" };
            }
            return std::unique_ptr<client::Transport>(
                std::make_unique<tests::TestTransport>(server));
        },
        tablet.clock(), log, &tablet.outgoing() };
    Unlocker unlocker{ tablet.storage(), tablet.door() };
    viewmodels::Lock lock{ tablet.storage(), sync };
    HonestState honest{ tablet.clock() };
    viewmodels::SyncReport report{ sync };
    viewmodels::WaitingFeed waiting{ tablet.storage(), honest, report, tablet.door() };
    EndOfDay end{ { sync, report, honest, waiting, lock } };

    Bench()
    {
        viewmodels::leaveBeforeClosing(tablet.storage(), tablet.outgoing(), log);
        QObject::connect(
            &sync, &viewmodels::SyncRunner::finished, &honest, &HonestState::sessionFinished);
        QObject::connect(&unlocker, &Unlocker::opened, &lock, [this](const store::Face& face) {
            lock.opened(face);
            waiting.begin();
            sync.start(std::chrono::hours(1));
        });
        QObject::connect(&lock, &viewmodels::Lock::aboutToLock, &waiting, [this] {
            waiting.forget();
            honest.forget();
            report.forget();
            end.forget();
        });
        tablet.open();
        beginSchool();
        tablet.addColleague({ "Mira", "MP", "#4a3f8f" });
        tablet.close();
    }

    void beginSchool()
    {
        const auto begun = tablet.ask<void>([&](client::Replica& replica) -> Result<void> {
            tests::TestTransport transport(server);
            client::ServerCalls calls(transport);
            const auto items = replica.statementsFrom(0);
            if (!items) {
                return items.error();
            }
            const auto first = calls.append(items->front(), server.startCode());
            return first ? Result<void>() : Result<void>(first.error());
        });
        QVERIFY(begun);
    }

    /// The session that begins with it has no network yet: what waits is seen first.
    void unlock(const char* firstName)
    {
        const bool wasOnline = online.exchange(false);
        unlocker.faces()->setEntries({});
        unlocker.refresh();
        tests::waitUntil([&] { return unlocker.faces()->count() == 2; });
        const auto* faces = unlocker.faces();
        const int row
            = faces->index(0).data(viewmodels::FaceList::FirstNameRole) == firstName ? 0 : 1;
        unlocker.choose(row);
        unlocker.open(tests::AppTablet::kPasscode);
        tests::waitUntil([&] { return lock.isOpen() || !unlocker.problem().isEmpty(); });
        QCOMPARE(unlocker.problem(), QString());
        tests::waitUntil(
            [&] { return !sync.busy() && honest.kind() != HonestState::Kind::NotKnown; });
        online = wasOnline;
    }

    void leave()
    {
        QSignalSpy locked(&lock, &viewmodels::Lock::locked);
        lock.lockNow();
        tests::waitUntil([&] { return locked.count() == 1; });
    }

    void write(const std::string& words)
    {
        auto from = tablet.sources();
        const int before = honest.waiting();
        QVERIFY(tablet.ask<void>(
            [&](client::Replica& replica) { return viewmodels::keepNote(from, replica, words); }));
        tests::waitUntil([&] { return honest.waiting() == before + 1; });
    }

    void runToEnd()
    {
        end.start();
        tests::waitUntil([&] { return end.stage() != EndOfDay::Stage::Running; });
    }
};

} // namespace

/// What one person leaves on a shared tablet, whoever comes next sends.
class SharedTabletTest : public QObject {
    Q_OBJECT

private slots:
    void whatOneLeavesAtTheLockTheNextPersonSends()
    {
        Bench bench;
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

    void theChipDoesNotSayAllWhileSomebodyElseIsNotKnown()
    {
        Bench bench;
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
        Bench bench;
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
        Bench bench;
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
