#include "app/viewmodels/honest_state.h"
#include "app/viewmodels/sync_report.h"
#include "app/viewmodels/sync_runner.h"
#include "app/viewmodels/waiting_feed.h"
#include "sync/client/server_calls.h"
#include "tests/app/app_tablet.h"
#include "tests/support/registry.h"
#include "tests/sync/bench/test_server.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using viewmodels::HonestState;
using viewmodels::ServerAddress;
using viewmodels::SyncRunner;

namespace {

/// Answers nothing until it is cancelled.
class SilentTransport final : public client::Transport {
public:
    explicit SilentTransport(QSemaphore& asked)
        : m_asked(asked)
    {
    }
    Result<client::Reply> post(std::string_view, ByteView, std::string_view) override
    {
        m_asked.release();
        m_cancelled.acquire();
        return Error{ ErrorCode::Offline, "cancelled" };
    }
    ServerKeyPin serverPin() const override { return {}; }
    void cancel() override { m_cancelled.release(); }

private:
    QSemaphore& m_asked;
    QSemaphore m_cancelled;
};

} // namespace

class SyncRunnerTest : public QObject {
    Q_OBJECT

private slots:
    void sendsWhatWaitsAndTheChipSaysSo()
    {
        tests::TestClock clock;
        crypto::SeededRandom random(7);
        tests::TestServer server(clock, random);
        tests::AppTablet tablet({ "https://127.0.0.1:8443", server.pin() });
        tablet.open();
        beginSchoolOn(server, tablet);
        write(tablet, "a note to send");
        SyncRunner sync(tablet.storage(), through(server), tablet.clock(), log);
        HonestState honest(tablet.clock());
        viewmodels::SyncReport report(sync);
        viewmodels::WaitingFeed waiting(tablet.storage(), honest, report);
        connect(&sync, &SyncRunner::finished, &honest, &HonestState::sessionFinished);
        waiting.begin();
        tests::waitUntil([&] { return honest.kind() == HonestState::Kind::Waiting; });

        sync.syncNow();
        QVERIFY(sync.busy());
        tests::waitUntil([&] { return honest.kind() == HonestState::Kind::AllOnServer; });
        QVERIFY(report.problem().isEmpty());

        write(tablet, "one more");
        tests::waitUntil([&] { return honest.kind() == HonestState::Kind::Waiting; });
        QCOMPARE(honest.waiting(), 1);
    }

    void aSilentServerIsAProblemThatSaysWhatIsSafe()
    {
        tests::AppTablet tablet;
        tablet.open();
        SyncRunner sync(
            tablet.storage(),
            [](const ServerAddress&) -> Result<std::unique_ptr<client::Transport>> {
                return Error{ ErrorCode::Offline, "no way" };
            },
            tablet.clock(), log);
        viewmodels::SyncReport report(sync);
        report.setWaiting(3);
        sync.syncNow();
        tests::waitUntil([&] { return !sync.busy(); });
        QVERIFY(report.problem().contains("did not answer"));
        QVERIFY(report.problem().contains("safe on this tablet"));
    }

    void lockingCutsASessionShort()
    {
        tests::AppTablet tablet;
        tablet.open();
        QSemaphore asked;
        SyncRunner sync(
            tablet.storage(),
            [&](const ServerAddress&) {
                return Result<std::unique_ptr<client::Transport>>(
                    std::make_unique<SilentTransport>(asked));
            },
            tablet.clock(), log);
        QSignalSpy failed(&sync, &SyncRunner::failed);
        sync.start(std::chrono::hours(1));
        asked.acquire();
        sync.stop();
        tests::waitUntil([&] { return !sync.busy(); });
        QCOMPARE(failed.count(), 0); // the person locked: nobody is there to read a problem
    }

private:
    static viewmodels::TransportFactory through(tests::TestServer& server)
    {
        return [&server](const ServerAddress&) {
            return Result<std::unique_ptr<client::Transport>>(
                std::make_unique<tests::TestTransport>(server));
        };
    }

    /// Gives the server the register that the tablet has made.
    static void beginSchoolOn(tests::TestServer& server, tests::AppTablet& tablet)
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

    static void write(tests::AppTablet& tablet, const std::string& words)
    {
        auto from = tablet.sources();
        QVERIFY(tablet.ask<void>(
            [&](client::Replica& replica) { return viewmodels::keepNote(from, replica, words); }));
    }

    base::NullLog log;
};

PIPIT_TEST(SyncRunnerTest)
#include "sync_runner_test.moc"
