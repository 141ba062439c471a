#include <QTest>

#include "app/viewmodels/endofday/end_of_day.h"
#include "tests/app/app_tablet.h"
#include "tests/support/registry.h"

using namespace pipit;
using viewmodels::EndOfDay;
using viewmodels::OthersWaiting;

namespace {

client::PersonWaiting person(const char* name, std::int64_t waiting, std::int64_t refused = 0)
{
    client::PersonWaiting who;
    who.entry.face.firstName = name;
    who.known = true;
    who.waiting = who.sealed = waiting;
    who.refused = refused;
    return who;
}

client::PersonWaiting unknown(const char* name)
{
    auto who = person(name, 0);
    who.known = false;
    return who;
}

client::Progress progress(client::Phase phase, std::int64_t acknowledged = 0)
{
    client::Progress now;
    now.phase = phase;
    now.toSend = 30;
    now.acknowledged = acknowledged;
    return now;
}

} // namespace

/// What the screen says for each end that a session can have. Without a session.
class EndOfDayTest : public QObject {
    Q_OBJECT

private slots:
    void saysEverythingOnlyWhenAllOfItIsTrue_data()
    {
        QTest::addColumn<int>("waiting");
        QTest::addColumn<int>("refused");
        QTest::addColumn<bool>("equal");
        QTest::addColumn<int>("other"); // 0 nobody, 1 all sent, 2 waiting, 3 refused, 4 not known
        QTest::addColumn<bool>("done");
        QTest::addColumn<QString>("says");
        QTest::newRow("all") << 0 << 0 << true << 0 << true << "both sides";
        QTest::newRow("all of both") << 0 << 0 << true << 1 << true << "both sides";
        QTest::newRow("mine waits") << 2 << 0 << true << 1 << false << "2 of yours";
        QTest::newRow("mine refused") << 0 << 1 << true << 1 << false << "could not be sent";
        QTest::newRow("differs") << 0 << 0 << false << 1 << false << "do not count the same";
        QTest::newRow("theirs waits") << 0 << 0 << true << 2 << false << "Mira: 7 waiting";
        QTest::newRow("theirs refused") << 0 << 0 << true << 3 << false << "Mira: 1 could not";
        QTest::newRow("theirs not known") << 0 << 0 << true << 4 << false << "Mira: Pipit ended";
    }
    void saysEverythingOnlyWhenAllOfItIsTrue()
    {
        QFETCH(int, waiting);
        QFETCH(int, refused);
        QFETCH(bool, equal);
        QFETCH(int, other);
        QFETCH(bool, done);
        QFETCH(QString, says);
        const std::vector<OthersWaiting> others{ {}, { { person("Mira", 0) } },
            { { person("Mira", 7) } }, { { person("Mira", 0, 1) } }, { { unknown("Mira") } } };
        honest.setOthers(others[static_cast<std::size_t>(other)]);
        honest.setCounts({ waiting, 0, refused });
        end.start();
        QCOMPARE(end.stage(), EndOfDay::Stage::Running);

        finish(equal, waiting + refused);
        QCOMPARE(end.stage(), EndOfDay::Stage::Running); // not before it is counted anew
        end.counted();

        QCOMPARE(end.stage() == EndOfDay::Stage::Done, done);
        QCOMPARE(end.stage() == EndOfDay::Stage::Unfinished, !done);
        QVERIFY2(end.detail().contains(says), qPrintable(end.detail()));
        QCOMPARE(end.heading().contains("Everything"), done);
        QCOMPARE(qFuzzyCompare(end.part(), 1.0), done);
    }

    void countsOfEverybodyAsTheServerAnswers()
    {
        honest.setOthers({ { person("Mira", 7) } });
        honest.setCounts({ 0, 30, 0 });
        report.setOthers({ { person("Mira", 7) } });
        QCOMPARE(end.total(), 37);
        QCOMPARE(end.onServer(), 0);
        end.start();
        report.show(progress(client::Phase::Greeting));
        end.show(progress(client::Phase::Sending, 28));
        report.show(progress(client::Phase::Sending, 28));
        honest.setCounts({ 0, 2, 0 });

        QCOMPARE(end.total(), 37);
        QCOMPARE(end.onServer(), 28);
        QCOMPARE(words(0),
            QStringLiteral("Sealed 37 record(s)|You 30, Mira 7. Only your school can open them"));
        QCOMPARE(words(1), QStringLiteral("Sending|28 acknowledged, 9 to go, 0 refused"));

        honest.setCounts({ 1, 2, 0 }); // written meanwhile
        QCOMPARE(end.total(), 38);
        QCOMPARE(end.onServer(), 28);
    }

    void aFailureSaysWhatIsSafeAndLocksNothing()
    {
        lock.opened({ "Rhian", "RK", "#c98a3a" });
        end.setLockWhenDone(true);
        honest.setCounts({ 37, 0, 0 });
        report.setWaiting(37);
        end.start();
        report.showProblem(ErrorCode::Offline);
        end.showProblem(ErrorCode::Offline);

        QCOMPARE(end.stage(), EndOfDay::Stage::Trouble);
        QVERIFY(end.detail().contains("did not answer"));
        QVERIFY(end.detail().contains("37"));
        QVERIFY(lock.isOpen());

        end.show(progress(client::Phase::Greeting)); // it tries again by itself
        QCOMPARE(end.stage(), EndOfDay::Stage::Running);
        honest.setCounts({});
        finish(true, 0);
        QVERIFY(lock.isOpen());
        end.counted();
        QVERIFY(!lock.isOpen());
    }

    void whoGoesElsewhereIsNotLockedOutLater()
    {
        lock.opened({ "Rhian", "RK", "#c98a3a" });
        honest.setCounts({});
        end.setLockWhenDone(true);
        end.start();
        end.leave();
        QCOMPARE(end.stage(), EndOfDay::Stage::Ready);
        finish(true, 0);
        end.counted();
        QVERIFY(lock.isOpen());
    }

    void init()
    {
        lock.lockNow();
        honest.forget();
        report.forget();
        end.forget();
    }

private:
    void finish(bool equal, std::int64_t left)
    {
        client::Outcome outcome;
        outcome.digestsEqual = equal;
        outcome.stillWaiting = left;
        honest.sessionFinished(outcome);
        end.ended();
    }
    QString words(int row) const
    {
        const auto index = report.index(row);
        return index.data(viewmodels::SyncReport::HeadingRole).toString() + '|'
            + index.data(viewmodels::SyncReport::DetailRole).toString();
    }

    tests::TestClock clock;
    base::NullLog log;
    viewmodels::StorageThread storage;
    viewmodels::SyncRunner sync{ storage,
        [](const viewmodels::ServerAddress&) -> Result<std::unique_ptr<client::Transport>> {
            return Error{ ErrorCode::Offline, "no way" };
        },
        clock, log };
    viewmodels::Lock lock{ storage, sync };
    viewmodels::HonestState honest{ clock };
    viewmodels::SyncReport report{ sync };
    viewmodels::WaitingFeed feed{ storage, honest, report };
    viewmodels::TabletFile byFile{ storage, clock, nullptr };
    EndOfDay end{ { sync, report, honest, feed, lock, byFile } };
};

PIPIT_TEST(EndOfDayTest)
#include "end_of_day_test.moc"
