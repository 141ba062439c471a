#include "tests/app/day_bench.h"
#include "tests/app/lies.h"
#include "tests/support/registry.h"

using namespace pipit;
using tests::altered;
using tests::cut;
using tests::DayBench;
using tests::Lies;
using tests::saying;
using tests::stageOf;
using tests::words;
using viewmodels::EndOfDay;
using viewmodels::HonestState;
using viewmodels::SyncReport;

namespace {

namespace wire = protocol::wire;
using Reply = Result<client::Reply>;

const QString kEverything = QStringLiteral("Everything is on the school server");
const QString kNotAll = QStringLiteral("Not everything is on the school server yet");
const QString kNotCompared = QStringLiteral("Not compared with the school server yet");
const QString kDiffer = QStringLiteral("do not count the same records yet");
const QString kSilent = QStringLiteral("The school server did not answer.");

} // namespace

/// The screen at the end of the day, before a way to the server that lies, stalls or breaks. Each
/// sentence that it can say is said here when it is true.
class EndOfDayTruthTest : public QObject {
    Q_OBJECT

private slots:
    void everythingIsSaidOnceEqualAndNothingWaits()
    {
        DayBench bench;
        bench.unlock("Rhian");
        QCOMPARE(bench.end.heading(), QStringLiteral("Nothing waits to be sent"));
        bench.write("one");
        QCOMPARE(bench.end.heading(), QStringLiteral("1 waiting to send"));

        bench.runToEnd();

        QCOMPARE(bench.end.stage(), EndOfDay::Stage::Done);
        QVERIFY(bench.end.heading().startsWith(kEverything));
        QVERIFY(bench.end.detail().contains("acknowledged every record of everybody"));
        QCOMPARE(bench.end.onServer(), 1);
        QCOMPARE(bench.server.store().counts()->envelopes, 1);
    }

    void timeOutIsNeverASuccess_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("done");
        QTest::addColumn<int>("onServer");
        for (const char* path :
            { "hello", "session", "register/fetch", "push", "pull", "digest" }) {
            const bool sent
                = path == std::string_view("pull") || path == std::string_view("digest");
            QTest::addRow("%s lost", path)
                << QStringLiteral("/v0/%1").arg(path) << false << (sent ? 2 : 0);
            QTest::addRow("%s unanswered", path)
                << QStringLiteral("/v0/%1").arg(path) << true << (sent ? 2 : 0);
        }
    }
    void timeOutIsNeverASuccess()
    {
        QFETCH(QString, path);
        QFETCH(bool, done);
        QFETCH(int, onServer);
        DayBench bench;
        bench.unlock("Rhian");
        bench.write("one");
        bench.write("two");
        const std::string where = path.toStdString();
        bench.lies.answer = cut(where, done);

        bench.runToEnd();

        QCOMPARE(bench.end.stage(), EndOfDay::Stage::Trouble);
        tests::waitUntil([&] { return bench.end.onServer() == onServer; }); // counted once more
        QCOMPARE(bench.end.heading(), onServer == 2 ? kNotCompared : kNotAll);
        QVERIFY2(bench.end.detail().startsWith(kSilent), qPrintable(bench.end.detail()));
        QCOMPARE(bench.end.onServer(), onServer);
        QCOMPARE(bench.end.total(), 2);
        QVERIFY(bench.honest.kind() != HonestState::Kind::AllOnServer);

        bench.lies.answer = {};
        bench.runToEnd();
        QCOMPARE(bench.end.stage(), EndOfDay::Stage::Done);
        QCOMPARE(bench.end.onServer(), 2);
        QCOMPARE(bench.server.store().counts()->envelopes, 1);
    }

    void stepsThatWereCutAreNotTicked()
    {
        DayBench bench;
        bench.unlock("Rhian");
        bench.write("one");
        bench.lies.answer = cut("/v0/push", false);
        bench.runToEnd();
        QCOMPARE(stageOf(bench.report, 1), SyncReport::Stage::Attention);
        QCOMPARE(
            words(bench.report, 1), QStringLiteral("Sent 0 of 1|1 still to go; it is tried again"));
        QVERIFY(stageOf(bench.report, 2) != SyncReport::Stage::Done); // nobody knows

        bench.lies.answer = cut("/v0/pull", false);
        bench.runToEnd();
        QCOMPARE(stageOf(bench.report, 1), SyncReport::Stage::Done);
        QCOMPARE(stageOf(bench.report, 2), SyncReport::Stage::Attention);
        QVERIFY(words(bench.report, 2)
                    .endsWith("Perhaps not all of it yet; the next time looks again"));
        QVERIFY(stageOf(bench.report, 3) != SyncReport::Stage::Done);
    }

    /// The answers were given, and the connection broke behind the last of them.
    void lostAnswersAreCountedWhenTheyAreHeard()
    {
        DayBench bench;
        bench.unlock("Rhian");
        bench.write("one");
        bench.lies.answer = cut("/v0/push", true);
        bench.runToEnd();
        QCOMPARE(bench.server.store().counts()->envelopes, 1); // it is there, and nobody knows
        QCOMPARE(bench.end.onServer(), 0);
        QCOMPARE(bench.honest.waiting(), 1);
        QVERIFY(bench.end.detail().contains("Your 1 record(s) that wait are safe"));
    }

    void serverThatSaysStoredAndStoresNothingIsFoundOut()
    {
        DayBench bench;
        bench.unlock("Rhian");
        bench.write("one");
        bench.lies.answer = saying(wire::PushReply::STORED);

        bench.runToEnd();

        QCOMPARE(bench.end.stage(), EndOfDay::Stage::Unfinished);
        QCOMPARE(bench.end.heading(), kNotCompared);
        QVERIFY(bench.end.detail().contains(kDiffer));
        QVERIFY(words(bench.report, 3).contains("They differ for now"));
        QCOMPARE(stageOf(bench.report, 3), SyncReport::Stage::Attention);
        QCOMPARE(bench.honest.kind(), HonestState::Kind::Saved);

        bench.lies.answer = {}; // nothing was lost by the lie
        bench.runToEnd();
        QCOMPARE(bench.end.stage(), EndOfDay::Stage::Done);
        QCOMPARE(bench.server.store().counts()->envelopes, 1);
    }

    void digestThatDiffersIsNotEverything()
    {
        DayBench bench;
        bench.unlock("Rhian");
        bench.write("one");
        bench.lies.answer = altered<wire::DigestReply>("/v0/digest", [](wire::DigestReply& reply) {
            for (auto& vault : *reply.mutable_vaults()) {
                (*vault.mutable_digest())[0] ^= 1;
            }
        });
        bench.runToEnd();
        QCOMPARE(bench.end.stage(), EndOfDay::Stage::Unfinished);
        QCOMPARE(bench.end.heading(), kNotCompared);
    }

    void serverThatIsSilentAboutAVaultIsNotBelieved()
    {
        DayBench bench;
        bench.unlock("Rhian");
        bench.write("one");
        bench.lies.answer = altered<wire::DigestReply>(
            "/v0/digest", [](wire::DigestReply& reply) { reply.clear_vaults(); });
        bench.runToEnd();
        QCOMPARE(bench.end.stage(), EndOfDay::Stage::Unfinished);
        QVERIFY(bench.end.detail().contains(kDiffer));
    }

    void whatIsPutOffStillWaits()
    {
        DayBench bench;
        bench.unlock("Rhian");
        bench.write("one");
        bench.lies.answer = saying(wire::PushReply::TRY_LATER);
        bench.runToEnd();
        QCOMPARE(bench.end.stage(), EndOfDay::Stage::Unfinished);
        QCOMPARE(bench.end.heading(), kNotAll);
        QVERIFY(bench.end.detail().contains("1 of yours still waits"));
        QCOMPARE(stageOf(bench.report, 1), SyncReport::Stage::Attention);
        QCOMPARE(bench.end.onServer(), 0);
    }

    void whatIsRefusedIsKeptAndSaid()
    {
        DayBench bench;
        bench.unlock("Rhian");
        bench.write("one");
        bench.lies.answer = saying(wire::PushReply::NO_WRITE_RIGHT);
        bench.runToEnd();
        QCOMPARE(bench.end.stage(), EndOfDay::Stage::Unfinished);
        QCOMPARE(bench.end.heading(), kNotAll);
        QVERIFY(bench.end.detail().contains("1 of yours could not be sent; it is kept"));
        QVERIFY(words(bench.report, 1).contains("1 could not be sent and is kept here"));
        QCOMPARE(bench.end.onServer(), 0);
    }

    void stalledServerSaysNothingUntilItIsLeft()
    {
        DayBench bench;
        bench.unlock("Rhian");
        bench.write("one");
        QSemaphore asked;
        QSemaphore left;
        bench.lies.cancelled = [&] { left.release(); };
        bench.lies.answer = [&](std::string_view, ByteView, const Lies::Post&) -> Reply {
            asked.release();
            left.acquire();
            return tests::kNoAnswer;
        };
        bench.end.start();
        asked.acquire();
        tests::waitUntil([&] { return bench.end.heading() == "Greeting the school server"; });
        QCOMPARE(bench.end.stage(), EndOfDay::Stage::Running);
        QVERIFY(bench.end.detail().contains("goes on where it stopped"));
        QCOMPARE(bench.end.onServer(), 0);

        bench.end.pause();
        tests::waitUntil([&] { return !bench.sync.busy(); });
        QCOMPARE(bench.end.heading(), QStringLiteral("Paused"));
        QVERIFY(bench.end.detail().contains("Everything is safe on this tablet"));
        QCOMPARE(bench.honest.kind(), HonestState::Kind::Waiting);
    }

    void lockWaitsForTheTruth()
    {
        DayBench bench;
        bench.unlock("Rhian");
        bench.write("one");
        bench.end.setLockWhenDone(true);
        bench.lies.answer = saying(wire::PushReply::STORED);
        bench.runToEnd();
        QVERIFY(bench.lock.isOpen());
        bench.lies.answer = cut("/v0/digest", true);
        bench.runToEnd();
        QVERIFY(bench.lock.isOpen());
        bench.lies.answer = {};
        bench.end.start();
        tests::waitUntil([&] { return !bench.lock.isOpen(); });
    }

    void anotherProfilesWorkIsNotForgotten()
    {
        DayBench bench;
        bench.unlock("Mira");
        bench.write("Leo read a whole page");
        bench.leave();
        bench.unlock("Rhian");
        bench.write("mine");
        int pushes = 0; // hers is carried after mine
        bench.lies.answer = [&](std::string_view path, ByteView, const Lies::Post& post) -> Reply {
            return path == "/v0/push" && pushes++ > 0 ? Reply(tests::kNoAnswer) : post();
        };
        bench.runToEnd();
        QCOMPARE(bench.end.stage(), EndOfDay::Stage::Trouble);
        QCOMPARE(bench.end.heading(), kNotAll);
        tests::waitUntil([&] { return bench.end.onServer() == 1; }); // counted once more
        QCOMPARE(bench.end.total(), 2);
        QCOMPARE(bench.honest.others(), QStringList{ "Mira: 1 waiting to send" });

        bench.lies.answer = saying(wire::PushReply::TRY_LATER);
        bench.runToEnd();
        QCOMPARE(bench.end.stage(), EndOfDay::Stage::Unfinished);
        QVERIFY(bench.end.detail().contains("Mira: 1 waiting to send."));

        bench.lies.answer = saying(wire::PushReply::NOT_A_MEMBER);
        bench.runToEnd();
        QVERIFY(bench.end.detail().contains("Mira: 1 could not be sent, kept on this tablet."));
        QVERIFY(!bench.honest.allOnServer());
    }

    void whatIsWrittenAfterwardsIsSaidToWait()
    {
        DayBench bench;
        bench.unlock("Rhian");
        bench.write("one");
        bench.runToEnd();
        QCOMPARE(bench.end.stage(), EndOfDay::Stage::Done);

        bench.write("and one more");

        QCOMPARE(bench.end.heading(), kNotAll);
        QVERIFY(bench.end.detail().contains("1 of yours still waits"));
        QCOMPARE(bench.honest.kind(), HonestState::Kind::Waiting);
    }
};

PIPIT_TEST(EndOfDayTruthTest)
#include "end_of_day_truth_test.moc"
