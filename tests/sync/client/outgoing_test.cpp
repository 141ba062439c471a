#include "sync/client/removing.h"
#include "tests/support/registry.h"
#include "tests/sync/client/shared_tablet.h"

using namespace pipit;
using namespace pipit::tests;

class OutgoingTest : public QObject {
    Q_OBJECT

private slots:
    void whoNeverComesBackIsCarriedByTheNextPerson()
    {
        SharedTablet bench;
        bench.assistantWritesAndGoes();
        QVERIFY(stands(bench.assistant.waiting(), 2, 0));

        const auto carried = bench.teacher.sync();
        QVERIFY(carried.has_value());
        QCOMPARE(carried->progress.carried, 2);
        QVERIFY(carried->allOnServer());
        QVERIFY(bench.senco.sync()->allOnServer());

        QVERIFY(stands(bench.assistant.waiting(), 0, 2));
        QCOMPARE(bench.senco.notes(), kBoth);
        QCOMPARE(bench.senco.dump(), bench.teacher.dump());
        QCOMPARE(bench.server.store().counts()->envelopes, 1);
    }

    void carrierNeedsNoRightToWhatIsCarried()
    {
        SharedTablet bench;
        TestTablet office(bench.assistant, bench.server);
        office.join(bench.senco, Role::Administrator); // may write nothing at all
        bench.assistantWritesAndGoes();

        QCOMPARE(office.sync()->progress.carried, 2);
        QVERIFY(bench.senco.sync()->allOnServer());
        QCOMPARE(bench.senco.notes(), kBoth);
    }

    void authorLearnsWhatWasSentWhenTheyComeBackWithoutANetwork()
    {
        SharedTablet bench;
        bench.assistantWritesAndGoes();
        QVERIFY(bench.teacher.sync().has_value());

        bench.assistant.unlock();

        QCOMPARE(bench.assistant.replica().log().waiting()->waiting(), 0);
        QCOMPARE(bench.assistant.notes(), kBoth);
        bench.assistant.write("a third");
        QCOMPARE(bench.assistant.replica().log().waiting()->waiting(), 1);
        bench.assistant.lock();
        QVERIFY(stands(bench.assistant.waiting(), 1, 0));
        QCOMPARE(bench.teacher.sync()->progress.carried, 1);
        QVERIFY(bench.senco.sync()->allOnServer());
        QCOMPARE(bench.senco.notes().size(), 3U);
        QCOMPARE(bench.server.store().counts()->envelopes, 2);
        QCOMPARE(bench.server.store().counts()->forks, 0);
    }

    void refusalIsShownAndTheAuthorAsksAgainThemselves()
    {
        SharedTablet bench;
        bench.assistantWritesAndGoes();
        const auto left = bench.assistant.outgoing().left(bench.assistant.profile());
        const auto view = protocol::parseEnvelope(left->envelopes[0].bytes);
        client::SentOn sent;
        sent.profile = bench.assistant.profile();
        sent.answers.emplace(view->chainHash, store::PushAnswer::NoWriteRight);
        QVERIFY(bench.assistant.outgoing().keepSent(sent).has_value());
        QCOMPARE(bench.assistant.waiting().refused, 2);

        bench.assistant.unlock();
        QCOMPARE(bench.assistant.replica().log().waiting()->refused, 0);
        QVERIFY(bench.assistant.sync()->allOnServer());
    }

    void carryingTwiceDoublesNothing()
    {
        SharedTablet bench;
        bench.assistantWritesAndGoes();
        const Bytes left = bench.leftFile();
        QVERIFY(bench.teacher.sync().has_value());
        QCOMPARE(bench.teacher.sync()->progress.carried, 0); // it knows that it was done

        QVERIFY(std::filesystem::remove(bench.fileOf(bench.assistant, "sent")));
        QCOMPARE(bench.teacher.sync()->progress.carried, 2); // it asks, and hears "already"
        bench.assistant.unlock();
        bench.writeLeftFile(left); // as if carried from an old copy once more
        QVERIFY(bench.teacher.sync().has_value());
        QVERIFY(bench.assistant.sync()->allOnServer());
        QVERIFY(bench.senco.sync()->allOnServer());

        QCOMPARE(bench.senco.notes(), kBoth);
        QCOMPARE(bench.server.store().counts()->envelopes, 1);
        QCOMPARE(bench.server.store().counts()->forks, 0);
    }

    void sessionCutAtAnyCallLosesAndDoublesNothing_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("request lost") << static_cast<int>(Fault::RequestLost);
        QTest::newRow("reply lost") << static_cast<int>(Fault::ReplyLost);
        QTest::newRow("garbage") << static_cast<int>(Fault::Garbage);
        QTest::newRow("500") << static_cast<int>(Fault::Status500);
    }
    void sessionCutAtAnyCallLosesAndDoublesNothing()
    {
        QFETCH(int, fault);
        bool whole = false;
        for (int cut = 0; !whole; ++cut) {
            QVERIFY(cut < 50);
            SharedTablet bench;
            bench.assistantWritesAndGoes();
            bench.teacher.write("mine");
            auto& transport = bench.teacher.transport();
            transport.calls = 0;
            transport.fault = [cut, fault](int call, std::string_view) {
                return call == cut ? static_cast<Fault>(fault) : Fault::None;
            };
            whole = bench.teacher.sync().has_value() && transport.calls <= cut;
            QVERIFY(bench.assistant.waiting().known);
            if (bench.assistant.waiting().sent == 2) { // said only when it is true
                QVERIFY(bench.server.store().counts()->envelopes >= 1);
            }
            bench.teacher.restart();
            transport.fault = {};

            QVERIFY(bench.teacher.sync()->allOnServer());
            QVERIFY(stands(bench.assistant.waiting(), 0, 2));
            QVERIFY(bench.senco.sync()->allOnServer());
            QCOMPARE(bench.senco.notes().size(), 3U);
            QCOMPARE(bench.server.store().counts()->envelopes, 2);
            QCOMPARE(bench.server.store().counts()->forks, 0);
        }
    }

    /// A kill between any two writes of leaving leaves one of these states behind.
    void lockingCutAtAnyWriteLosesAndDoublesNothing_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("nothing was sealed") << 0;
        QTest::newRow("sealed, not copied") << 1;
        QTest::newRow("half a file under its temporary name") << 2;
        QTest::newRow("copied, old answers still there") << 3;
        QTest::newRow("copied, still marked as open") << 4;
    }
    void lockingCutAtAnyWriteLosesAndDoublesNothing()
    {
        QFETCH(int, step);
        SharedTablet bench;
        bench.assistant.write("Leo read a whole page");
        bench.assistant.lock();
        QVERIFY(bench.teacher.sync().has_value());
        const auto oldAnswers = bench.assistant.outgoing().sent(bench.assistant.profile());
        bench.assistant.unlock();
        bench.assistant.write("Maya used her card");
        if (step >= 1) {
            QVERIFY(bench.assistant.replica().sealPending().has_value());
        }
        if (step == 2) {
            std::ofstream(bench.fileOf(bench.assistant, "waiting.new")) << "PPOG half";
        }
        if (step >= 3) {
            QVERIFY(bench.assistant.outgoing().leave(bench.assistant.replica()).has_value());
            QVERIFY(store::replaceFile(bench.fileOf(bench.assistant, "open"), {}).has_value());
        }
        if (step == 3) {
            QVERIFY(bench.assistant.outgoing().keepSent(oldAnswers).has_value());
        }
        QVERIFY(!bench.assistant.waiting().known); // never "all sent" after a kill

        QVERIFY(bench.teacher.sync().has_value()); // she is away
        QCOMPARE(bench.senco.sync()->progress.received, step >= 3 ? 2 : 1);
        bench.assistant.restart(); // she is back
        QVERIFY(bench.assistant.outgoing().arrive(bench.assistant.replica()).has_value());
        QVERIFY(bench.assistant.sync()->allOnServer());
        QVERIFY(bench.senco.sync()->allOnServer());

        QCOMPARE(bench.senco.notes(), kBoth);
        QCOMPARE(bench.server.store().counts()->envelopes, 2);
        QCOMPARE(bench.server.store().counts()->forks, 0);
    }

    void fullDiskShutsNobodyOut()
    {
        SharedTablet bench;
        bench.assistantWritesAndGoes();
        QVERIFY(bench.teacher.sync().has_value());
        // Nothing new can be written where a folder stands in the way.
        std::filesystem::create_directory(bench.fileOf(bench.assistant, "open.new"));

        bench.assistant.unlock();

        QVERIFY(!bench.assistant.waiting().known);
        QCOMPARE(bench.assistant.replica().log().waiting()->waiting(), 0);
        bench.assistant.write("a third, when there is room again");
        bench.assistant.lock();
        QVERIFY(stands(bench.assistant.waiting(), 1, 0));
        QCOMPARE(bench.teacher.sync()->progress.carried, 1);
    }

    void answersThatCannotBeKeptAreHeardAgain()
    {
        SharedTablet bench;
        bench.assistantWritesAndGoes();
        QVERIFY(bench.teacher.sync().has_value());
        bench.assistant.restart();
        QVERIFY(bench.assistant.replica().database().run("PRAGMA query_only=ON"));

        QVERIFY(bench.assistant.outgoing().arrive(bench.assistant.replica()).has_value());

        QCOMPARE(bench.assistant.replica().log().waiting()->waiting(), 2);
        QVERIFY(bench.assistant.replica().database().run("PRAGMA query_only=OFF"));
        QVERIFY(bench.assistant.sync()->allOnServer());
        QCOMPARE(bench.server.store().counts()->envelopes, 1);
    }

    void serverThatWasRestoredIsAskedAgain()
    {
        SharedTablet bench;
        bench.assistantWritesAndGoes();
        QVERIFY(bench.teacher.sync().has_value());
        QVERIFY(stands(bench.assistant.waiting(), 0, 2));
        bench.server.loseEverything();
        bench.senco.offerStart(bench.server);

        QCOMPARE(bench.teacher.sync()->progress.carried, 2);
        QVERIFY(bench.senco.sync()->allOnServer());
        QCOMPARE(bench.senco.notes(), kBoth);
    }

    void vaultMadeOfflineByALeadIsPutOnTheRegisterByTheCarrier()
    {
        SharedTablet bench;
        TestTablet colleague(bench.senco, bench.server); // uses the SENCo's tablet too
        colleague.join(bench.senco, Role::Teacher);
        const auto circle
            = bench.senco.replica().schoolRegister().circleOf(protocol::CircleType::Everyone);
        const client::NewVault made{ bench.random.id<VaultId>(), protocol::VaultType::PupilPassport,
            { { *circle, protocol::Right::Write } } };
        QVERIFY(bench.senco.replica().ensureVaults({ &made, 1 }).has_value());
        bench.senco.lock();

        QVERIFY(colleague.sync()->allOnServer());

        QVERIFY(colleague.replica().schoolRegister().vault(made.vault) != nullptr);
        QCOMPARE(
            colleague.outgoing().sent(bench.senco.profile()).statement, StatementFate::Appended);
        bench.senco.unlock();
        QVERIFY(bench.senco.sync()->allOnServer());
        QCOMPARE(bench.senco.replica().schoolRegister().vault(made.vault)->keys.size(), 1U);
    }

    void statementThatCameTooLateIsMadeAgainByItsSigner()
    {
        SharedTablet bench;
        TestTablet colleague(bench.senco, bench.server);
        colleague.join(bench.senco, Role::Teacher);
        const auto circle
            = bench.senco.replica().schoolRegister().circleOf(protocol::CircleType::Everyone);
        const auto vault = [&] {
            return client::NewVault{ bench.random.id<VaultId>(), protocol::VaultType::PupilPassport,
                { { *circle, protocol::Right::Write } } };
        };
        const auto late = vault();
        const auto first = vault();
        QVERIFY(bench.senco.replica().ensureVaults({ &late, 1 }).has_value());
        bench.senco.lock();
        QVERIFY(bench.teacher.replica().ensureVaults({ &first, 1 }).has_value());
        QVERIFY(bench.teacher.sync().has_value());

        QVERIFY(colleague.sync().has_value());
        QCOMPARE(colleague.outgoing().sent(bench.senco.profile()).statement, StatementFate::Void);
        bench.senco.unlock();
        QVERIFY(bench.senco.sync()->allOnServer());
        QVERIFY(bench.senco.replica().schoolRegister().vault(late.vault) != nullptr);
    }

    void whoWasRemovedStillCarriesForTheOthersOfTheTablet() // I1
    {
        SharedTablet bench;
        bench.assistantWritesAndGoes();
        const ReplicaId leaver = bench.teacher.replica().identity().replica;
        client::Removing removing(bench.senco.transport(), bench.senco);
        QVERIFY(removing.remove(leaver).has_value());

        QVERIFY(!bench.teacher.sync().has_value());

        QVERIFY(bench.senco.sync()->allOnServer());
        QCOMPARE(bench.senco.notes(), kBoth);
    }
};

PIPIT_TEST(OutgoingTest)

#include "outgoing_test.moc"
