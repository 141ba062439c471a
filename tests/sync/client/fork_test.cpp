#include "core/school/pupil_vault.h"
#include "sync/client/bundle.h"
#include "sync/client/pupil_vaults.h"
#include "sync/client/removing.h"
#include "sync/protocol/messages.pb.h"
#include "tests/support/registry.h"
#include "tests/sync/client/hand_in_bench.h"

#include <QTest>

using namespace pipit;
using namespace pipit::tests;

namespace {

using Notes = std::vector<std::string>;

/// Two leads and a teacher, and a server with a backup.
struct Bench {
    TestClock clock;
    crypto::SeededRandom random{ 23 };
    TestServer server{ clock, random };
    TestTablet ana{ server, clock, random };
    TestTablet home{ server, clock, random }; ///< Ana's other tablet
    TestTablet teacher{ server, clock, random };
    std::vector<TestTablet*> all{ &ana, &home, &teacher };
    Bytes backup;
    RecordId pupil = random.id<RecordId>();
    RecordId another = random.id<RecordId>();

    Bench()
    {
        ana.startSchool(server);
        home.joinAs(ana, protocol::Role::Lead, ana.replica().identity().person);
        teacher.join(ana, protocol::Role::Teacher);
        everybody();
        backup = server.backUp();
    }

    void everybody()
    {
        for (TestTablet* tablet : all) {
            QVERIFY(tablet->sync().has_value());
        }
    }
    const protocol::Register& known(TestTablet& tablet)
    {
        return tablet.replica().schoolRegister();
    }
    void addPupil(TestTablet& lead, const RecordId& who)
    {
        QVERIFY(client::ensurePupilVaults(lead.replica(), std::vector{ who }).has_value());
    }
    VaultId passport(const RecordId& who)
    {
        return school::pupilVaultId(
            ana.replica().identity().school, who, changes::VaultKind::PupilPassport);
    }
    void writeInto(TestTablet& tablet, const RecordId& who, const std::string& text)
    {
        const changes::RecordKey key{ passport(who),
            static_cast<std::uint16_t>(changes::Kind::Passport), who };
        const ByteView words = base::asBytes(text);
        const changes::PutOp put{ Bytes(words.begin(), words.end()), {} };
        QVERIFY(tablet.replica().log().append({ key, {}, { { changes::passport::kAlert, put } } }));
    }
    std::size_t alerts(TestTablet& tablet, const RecordId& who)
    {
        const changes::RecordKey key{ passport(who),
            static_cast<std::uint16_t>(changes::Kind::Passport), who };
        return tablet.replica().log().heads(key, changes::passport::kAlert)->size();
    }

    /// Everybody reads and says the same, and nothing waits anywhere.
    void isWhole(int rounds = 2)
    {
        for (int round = 0; round < rounds; ++round) {
            everybody();
        }
        for (TestTablet* tablet : all) {
            const auto synced = tablet->sync();
            QVERIFY(synced.has_value());
            QVERIFY(synced->allOnServer());
            QVERIFY(!known(*tablet).isForked());
            QVERIFY(known(*tablet).head() == known(ana).head());
            QCOMPARE(tablet->notes(), ana.notes());
            QCOMPARE(*tablet->replica().database().integer(
                         "SELECT count(*) FROM envelope WHERE state = 2", {}),
                std::int64_t(0));
        }
        for (const auto& [id, vault] : known(ana).vaults()) {
            QVERIFY(!vault.isLeaked);
        }
    }
};

} // namespace

/// Two leads whose statements stand at the same place, and everybody's way back to one register.
class ForkTest : public QObject {
    Q_OBJECT

private slots:
    void branchesOfTheSameLengthAreFoundAndJoined() // a register is not compared by its length
    {
        Bench bench;
        bench.addPupil(bench.ana, bench.pupil);
        bench.writeInto(bench.ana, bench.pupil, "Blue inhaler");
        QVERIFY(bench.ana.sync()->allOnServer());
        bench.server.restore(bench.backup);
        bench.addPupil(bench.home, bench.pupil);
        bench.addPupil(bench.home, bench.another);
        bench.writeInto(bench.home, bench.pupil, "Peanuts");
        bench.home.write("from home");
        QVERIFY(bench.home.sync()->allOnServer());
        QCOMPARE(bench.known(bench.ana).length(), bench.known(bench.home).length());

        QVERIFY(bench.ana.sync()->allOnServer()); // hers goes back beside it, and is joined
        QVERIFY(!bench.known(bench.ana).isForked());

        bench.isWhole();
        for (TestTablet* tablet : bench.all) {
            QCOMPARE(bench.alerts(*tablet, bench.pupil), std::size_t(2));
            QVERIFY(bench.known(*tablet).vault(bench.passport(bench.another)) != nullptr);
            tablet->restart();
            QVERIFY(tablet->replica().replay().has_value());
            QCOMPARE(bench.alerts(*tablet, bench.pupil), std::size_t(2));
        }
        bench.server.restart(); // it verifies what it kept
        bench.isWhole(0);
    }

    void whoIsNoLeadGivesABranchBackAndALeadJoinsIt()
    {
        Bench bench;
        bench.addPupil(bench.ana, bench.pupil);
        bench.writeInto(bench.ana, bench.pupil, "Blue inhaler");
        QVERIFY(bench.ana.sync()->allOnServer());
        QVERIFY(bench.teacher.sync()->allOnServer());
        bench.server.restore(bench.backup);
        bench.addPupil(bench.home, bench.another);
        QVERIFY(bench.home.sync()->allOnServer());
        bench.writeInto(bench.teacher, bench.pupil, "Carries an inhaler");

        const auto waiting = bench.teacher.sync();

        QVERIFY(waiting.has_value());
        QVERIFY(!waiting->allOnServer()); // not everybody can read it yet, and nothing else is said
        QVERIFY(bench.known(bench.teacher).isForked());
        QVERIFY(bench.home.sync()->allOnServer());
        QVERIFY(bench.teacher.sync()->allOnServer());
        bench.isWhole();
        QCOMPARE(bench.alerts(bench.home, bench.pupil), std::size_t(2));
    }

    void removalOnOneBranchAndANewcomerOnTheOther()
    {
        Bench bench;
        TestTablet leaver(bench.server, bench.clock, bench.random);
        leaver.join(bench.ana, protocol::Role::Teacher);
        leaver.write("before");
        QVERIFY(leaver.sync()->allOnServer());
        bench.everybody();
        bench.backup = bench.server.backUp();
        const ReplicaId who = leaver.replica().identity().replica;
        QVERIFY(client::Removing(bench.ana.transport(), bench.ana).remove(who).has_value());
        QVERIFY(bench.ana.sync()->allOnServer()); // with new keys

        bench.server.restore(bench.backup);
        TestTablet newcomer(bench.server, bench.clock, bench.random);
        newcomer.join(bench.home, protocol::Role::Teacher);
        newcomer.write("from the newcomer");
        QVERIFY(newcomer.sync()->allOnServer());
        leaver.write("nobody told the server yet");
        QVERIFY(leaver.sync()->allOnServer());

        bench.all.push_back(&newcomer);
        bench.isWhole(3);
        QCOMPARE(bench.home.notes(), (Notes{ "before", "from the newcomer" }));
        for (TestTablet* tablet : bench.all) {
            QVERIFY(bench.known(*tablet).revocation(who) != nullptr);
            const KeyId& newest = bench.known(*tablet).vault(tablet->schoolVault())->keys.back();
            QVERIFY(tablet->replica().keyring().has(newest));
        }
        QVERIFY(!leaver.sync().has_value());
        const KeyId& newest = bench.known(bench.ana).vault(bench.ana.schoolVault())->keys.back();
        QVERIFY(!leaver.replica().keyring().has(newest));
    }

    void aFileBetweenTabletsShowsTheForkToo()
    {
        Bench bench;
        QuickDirectory stick;
        bench.addPupil(bench.ana, bench.pupil);
        QVERIFY(bench.ana.sync()->allOnServer());
        bench.ana.write("in the file");
        const auto file = stick.path() / "day.pipit";
        QVERIFY(client::writeBundle(bench.ana.replica(), nullptr, bench.clock, file).has_value());
        bench.server.restore(bench.backup);
        bench.addPupil(bench.home, bench.another);
        QVERIFY(bench.home.sync()->allOnServer());

        const auto bytes = client::readBundle(file);
        const auto taken = client::takeBundle(bench.home, *bytes, {}, {});

        QVERIFY(taken.has_value());
        QVERIFY(bench.known(bench.home).isForked());
        QCOMPARE(bench.home.notes(), (Notes{ "in the file" })); // read at once
        QVERIFY(bench.home.sync()->allOnServer()); // which gives it back, and joins
        QVERIFY(!bench.known(bench.home).isForked());
        bench.isWhole();
    }

    void sessionCutAtAnyCallEndsInOneRegister_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("request lost") << static_cast<int>(TestTransport::Fault::RequestLost);
        QTest::newRow("reply lost") << static_cast<int>(TestTransport::Fault::ReplyLost);
    }
    void sessionCutAtAnyCallEndsInOneRegister()
    {
        QFETCH(int, fault);
        bool whole = false;
        for (int cut = 0; !whole; ++cut) {
            QVERIFY(cut < 60);
            Bench bench;
            bench.addPupil(bench.ana, bench.pupil);
            QVERIFY(bench.ana.sync()->allOnServer());
            bench.server.restore(bench.backup);
            bench.addPupil(bench.home, bench.pupil);
            QVERIFY(bench.home.sync()->allOnServer());
            auto& transport = bench.ana.transport();
            transport.calls = 0;
            transport.fault = [cut, fault](int call, std::string_view) {
                return call == cut ? static_cast<TestTransport::Fault>(fault)
                                   : TestTransport::Fault::None;
            };
            whole = bench.ana.sync().has_value() && transport.calls <= cut;
            bench.ana.restart();
            transport.fault = {};
            bench.isWhole();
        }
    }

    void threeBranchesComeTogether()
    {
        Bench bench;
        TestTablet desk(bench.server, bench.clock, bench.random); // Ana's third
        desk.joinAs(bench.ana, protocol::Role::Lead, bench.ana.replica().identity().person);
        bench.all.push_back(&desk);
        bench.everybody();
        bench.backup = bench.server.backUp();
        const RecordId third = bench.random.id<RecordId>();
        bench.addPupil(bench.ana, bench.pupil);
        QVERIFY(bench.ana.sync()->allOnServer());
        bench.server.restore(bench.backup);
        bench.addPupil(bench.home, bench.another);
        QVERIFY(bench.home.sync()->allOnServer());
        bench.server.restore(bench.backup);
        bench.addPupil(desk, third);
        bench.addPupil(desk, bench.pupil);
        QVERIFY(desk.sync()->allOnServer());

        bench.isWhole(3);

        for (TestTablet* tablet : bench.all) {
            tablet->restart();
            for (const RecordId& pupil : { bench.pupil, bench.another, third }) {
                QVERIFY(bench.known(*tablet).vault(bench.passport(pupil)) != nullptr);
            }
        }
    }

    void joinThatAnotherRestoreTookAwayIsGivenBack()
    {
        Bench bench;
        bench.addPupil(bench.ana, bench.pupil);
        QVERIFY(bench.ana.sync()->allOnServer());
        bench.server.restore(bench.backup);
        bench.addPupil(bench.home, bench.pupil);
        QVERIFY(bench.home.sync()->allOnServer());
        bench.isWhole();
        const StatementHash head = bench.known(bench.ana).head();
        const auto count = bench.known(bench.ana).count();

        bench.server.restore(bench.backup);
        bench.isWhole();

        QVERIFY(bench.known(bench.ana).head() == head); // verbatim, nothing said twice
        QCOMPARE(bench.known(bench.ana).count(), count);
    }

    void serverThatNamesAnEndItDoesNotShowIsNotBelieved()
    {
        Bench bench;
        bench.ana.transport().twist = [](std::string_view path, client::Reply& reply) {
            protocol::wire::RegisterReply part;
            if (path == "/v0/register/fetch"
                && part.ParseFromArray(reply.body.data(), static_cast<int>(reply.body.size()))) {
                part.set_tips(0, std::string(32, 'x'));
                const std::string text = part.SerializeAsString();
                reply.body.assign(text.begin(), text.end());
            }
        };
        const auto head = bench.known(bench.ana).head();
        const auto synced = bench.ana.sync();
        QVERIFY(!synced.has_value());
        QVERIFY(bench.known(bench.ana).head() == head);
        bench.ana.transport().twist = {};
        bench.isWhole(1);
    }

    void removedLeadGivesNoBranchBack()
    {
        Bench bench;
        bench.addPupil(bench.home, bench.pupil);
        QVERIFY(bench.home.sync()->allOnServer());
        bench.server.restore(bench.backup);
        const ReplicaId who = bench.home.replica().identity().replica;
        QVERIFY(client::Removing(bench.ana.transport(), bench.ana).remove(who).has_value());
        const auto count = bench.known(bench.ana).count();

        QVERIFY(!bench.home.sync().has_value());

        QVERIFY(bench.ana.sync()->allOnServer());
        QVERIFY(bench.known(bench.ana).count() > count); // her own removal and its new keys alone
        QVERIFY(!bench.known(bench.ana).isForked());
        QVERIFY(bench.known(bench.ana).vault(bench.passport(bench.pupil)) == nullptr);
    }
};

PIPIT_TEST(ForkTest)

#include "fork_test.moc"
