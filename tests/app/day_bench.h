#pragma once

#include "app/viewmodels/endofday/end_of_day.h"
#include "app/viewmodels/waiting_feed.h"
#include "sync/client/server_calls.h"
#include "tests/app/app_tablet.h"
#include "tests/app/lies.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

namespace pipit::tests {

using viewmodels::EndOfDay;
using viewmodels::HonestState;
using viewmodels::ServerAddress;
using viewmodels::Unlocker;

/// A tablet of two with a real server, joined up as the app joins it.
struct DayBench {
    TestClock clock;
    crypto::SeededRandom random{ 11 };
    TestServer server{ clock, random };
    AppTablet tablet{ { "https://127.0.0.1:8443", server.pin() } };
    base::NullLog log;
    std::atomic<bool> online = true;
    Lies lies;
    viewmodels::SyncRunner sync{ tablet.storage(),
        [this](const ServerAddress&) -> Result<std::unique_ptr<client::Transport>> {
            if (!online) {
                return Error{ ErrorCode::Offline, "no way" };
            }
            return std::unique_ptr<client::Transport>(
                std::make_unique<LyingTransport>(server, lies));
        },
        tablet.clock(), log, &tablet.outgoing() };
    Unlocker unlocker{ tablet.storage(), tablet.door() };
    viewmodels::Lock lock{ tablet.storage(), sync };
    HonestState honest{ tablet.clock() };
    viewmodels::SyncReport report{ sync };
    viewmodels::WaitingFeed waiting{ tablet.storage(), honest, report, tablet.door() };
    viewmodels::TabletFile byFile{ tablet.storage(), tablet.clock(), &tablet.outgoing() };
    EndOfDay end{ { sync, report, honest, waiting, lock, byFile } };

    DayBench()
    {
        viewmodels::leaveBeforeClosing(tablet.storage(), tablet.outgoing(), log);
        QObject::connect(
            &sync, &viewmodels::SyncRunner::finished, &honest, &HonestState::sessionFinished);
        QObject::connect(&byFile, &viewmodels::TabletFile::tookIn, &honest, &HonestState::brought);
        QObject::connect(&unlocker, &Unlocker::opened, &lock, [this](const store::Face& face) {
            lock.opened(face);
            waiting.begin();
            sync.start(std::chrono::hours(1));
        });
        QObject::connect(&lock, &viewmodels::Lock::aboutToLock, &waiting, [this] {
            waiting.forget();
            honest.forget();
            report.forget();
            byFile.forget();
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
            TestTransport transport(server);
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
        waitUntil([&] { return unlocker.faces()->count() == 2; });
        const auto* faces = unlocker.faces();
        const int row
            = faces->index(0).data(viewmodels::FaceList::FirstNameRole) == firstName ? 0 : 1;
        unlocker.choose(row);
        unlocker.open(AppTablet::kPasscode);
        waitUntil([&] { return lock.isOpen() || !unlocker.problem().isEmpty(); });
        QCOMPARE(unlocker.problem(), QString());
        waitUntil([&] { return !sync.busy() && honest.kind() != HonestState::Kind::NotKnown; });
        online = wasOnline;
    }

    void leave()
    {
        QSignalSpy locked(&lock, &viewmodels::Lock::locked);
        lock.lockNow();
        waitUntil([&] { return locked.count() == 1; });
    }

    void write(const std::string& words)
    {
        auto from = tablet.sources();
        const int before = honest.waiting();
        QVERIFY(tablet.ask<void>(
            [&](client::Replica& replica) { return viewmodels::keepNote(from, replica, words); }));
        waitUntil([&] { return honest.waiting() == before + 1; });
    }

    void runToEnd()
    {
        end.start();
        waitUntil([&] { return end.stage() != EndOfDay::Stage::Running; });
    }
};

/// A step of sending: what it says, and how it stands.
inline QString words(const viewmodels::SyncReport& report, int row)
{
    const auto index = report.index(row);
    return index.data(viewmodels::SyncReport::HeadingRole).toString() + QLatin1Char('|')
        + index.data(viewmodels::SyncReport::DetailRole).toString();
}

inline viewmodels::SyncReport::Stage stageOf(const viewmodels::SyncReport& report, int row)
{
    return static_cast<viewmodels::SyncReport::Stage>(
        report.index(row).data(viewmodels::SyncReport::StageRole).toInt());
}

} // namespace pipit::tests
