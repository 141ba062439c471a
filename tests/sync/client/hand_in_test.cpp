#include "tests/support/registry.h"
#include "tests/sync/client/hand_in_bench.h"

using namespace pipit;
using namespace pipit::tests;

class HandInTest : public QObject {
    Q_OBJECT

private slots:
    void questionReachesTheSencoWithItsAuthorAndStaysWithThem()
    {
        HandInBench bench;
        const RecordId id = bench.ask(bench.assistant);

        QVERIFY(bench.assistant.sync()->allOnServer());
        QVERIFY(bench.senco.sync()->allOnServer());
        QVERIFY(bench.teacher.sync()->allOnServer());

        const auto read = bench.openAt(bench.senco);
        QCOMPARE(read.size(), 1U);
        QCOMPARE(read[0].id, id);
        QCOMPARE(read[0].text, std::string(kText));
        QCOMPARE(read[0].pupil, bench.pupil);
        QCOMPARE(read[0].author, bench.assistant.replica().identity().replica);
        QCOMPARE(read[0].asked, bench.clock.now());
        QCOMPARE(bench.openAt(bench.assistant), read);
        QVERIFY(bench.openAt(bench.teacher).empty());
        const auto* casework = bench.assistant.replica().schoolRegister().vault(
            bench.vault(VaultKind::PupilCasework));
        QVERIFY(!bench.assistant.replica().keyring().has(casework->keys.back()));
    }

    void askersCopyOutlivesARestartAndAReplay()
    {
        HandInBench bench;
        bench.ask(bench.assistant);
        QVERIFY(bench.assistant.sync().has_value());
        bench.assistant.restart();

        QVERIFY(bench.assistant.replica().replay().has_value());
        QVERIFY(bench.senco.sync().has_value());
        QVERIFY(bench.senco.replica().replay().has_value());

        QCOMPARE(bench.openAt(bench.assistant).size(), 1U);
        QCOMPARE(bench.openAt(bench.senco).size(), 1U);
    }

    void decisionShowsToWhoOpensTheVaultAndNotToTheAsker()
    {
        HandInBench bench;
        const RecordId id = bench.ask(bench.assistant);
        QVERIFY(bench.assistant.sync().has_value());
        QVERIFY(bench.senco.sync().has_value());
        const questions::Decision decision{ Triage::Observe, "I will come in on Tuesday." };
        QVERIFY(bench.questionsOf(bench.senco).decide(id, decision).has_value());
        QVERIFY(bench.senco.sync()->allOnServer());
        QVERIFY(bench.assistant.sync()->allOnServer());

        QVERIFY(bench.openAt(bench.senco).empty());
        const auto decided = bench.questionsOf(bench.senco).find(id);
        QCOMPARE(decided->triage, std::optional(Triage::Observe));
        QCOMPARE(decided->answer, std::string("I will come in on Tuesday."));
        QVERIFY(!bench.questionsOf(bench.assistant).find(id)->triage);
    }

    void textsThatAreNoneAreRefused()
    {
        HandInBench bench;
        auto store = bench.questionsOf(bench.assistant);
        const VaultId vault = bench.vault(VaultKind::PupilCasework);
        QCOMPARE(
            store.ask({ bench.pupil, vault, "", {}, false }).error().code, ErrorCode::BadInput);
        QCOMPARE(store.ask({ bench.pupil, vault, std::string(2001, 'x'), {}, false }).error().code,
            ErrorCode::BadInput);
        QCOMPARE(store.decide(bench.pupil, {}).error().code, ErrorCode::NotFound);
        QVERIFY(store.ask({ bench.pupil, vault, "Two\nlines", {}, true }).has_value());
        QVERIFY(store.open()->front().toldInPerson);
    }

    void askedOnASharedTabletIsCarriedByTheNextPerson()
    {
        HandInBench bench;
        TestTablet helper(bench.teacher, bench.server);
        helper.join(bench.senco, Role::Assistant);
        bench.ask(helper);
        helper.lock();

        QCOMPARE(bench.teacher.sync()->progress.carried, 1);
        QVERIFY(bench.senco.sync()->allOnServer());
        QCOMPARE(bench.openAt(bench.senco).size(), 1U);
        QVERIFY(bench.openAt(bench.teacher).empty());
    }

    void pupilWhoseVaultsDoNotExistYetWaits()
    {
        HandInBench bench;
        bench.pupil = bench.random.id<RecordId>();
        bench.ask(bench.assistant);
        QCOMPARE(bench.assistant.sync()->stillWaiting, 1);

        QVERIFY(client::ensurePupilVaults(bench.senco.replica(), { &bench.pupil, 1 }).has_value());
        QVERIFY(bench.senco.sync().has_value());
        QVERIFY(bench.assistant.sync()->allOnServer());
        QVERIFY(bench.senco.sync().has_value());
        QCOMPARE(bench.openAt(bench.senco).size(), 1U);
    }

    void answerLostOnTheWayDoublesNothing()
    {
        HandInBench bench;
        bench.ask(bench.assistant);
        bench.assistant.transport().fault = [](int, std::string_view path) {
            return path == "/v0/push" ? Fault::ReplyLost : Fault::None;
        };
        QVERIFY(!bench.assistant.sync().has_value());
        bench.assistant.transport().fault = {};
        bench.assistant.restart();

        QVERIFY(bench.assistant.sync()->allOnServer());
        QVERIFY(bench.senco.sync()->allOnServer());
        QCOMPARE(bench.openAt(bench.senco).size(), 1U);
        QCOMPARE(bench.server.store().counts()->envelopes, 1);
    }

    void serverThatLostItGetsItBackFromTheAsker()
    {
        HandInBench bench;
        bench.ask(bench.assistant);
        QVERIFY(bench.assistant.sync()->allOnServer());
        bench.server.loseEverything(); // before the SENCo had it
        bench.senco.offerStart(bench.server);

        QVERIFY(bench.assistant.sync()->allOnServer());
        QVERIFY(bench.senco.sync()->allOnServer());
        QCOMPARE(bench.openAt(bench.senco).size(), 1U);
    }

    void askedBeforeTheCirclesKeyChangedIsStillRead()
    {
        HandInBench bench;
        bench.ask(bench.assistant);
        QVERIFY(bench.assistant.replica().sealPending().has_value()); // under the key it knew
        bench.changeTheCirclesKey();
        QVERIFY(bench.assistant.sync()->allOnServer());
        bench.ask(bench.assistant, "And in the hall at lunch.");
        QVERIFY(bench.assistant.sync()->allOnServer());

        QVERIFY(bench.senco.sync()->allOnServer());
        QCOMPARE(bench.openAt(bench.senco).size(), 2U);
    }
};

PIPIT_TEST(HandInTest)

#include "hand_in_test.moc"
