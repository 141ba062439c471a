#include "tests/support/registry.h"
#include "tests/sync/client/bundle_bench.h"

using namespace pipit;
using namespace pipit::tests;

/// A file between tablets, and the server that was there before or comes later.
class BundleServerTest : public QObject {
    Q_OBJECT

private slots:
    void answeredWorkOfOthersIsNotCountedAgain()
    {
        BundleBench bench;
        bench.assistantWritesAndGoes();
        QVERIFY(bench.teacher.sync().has_value()); // carries it
        const auto made = bench.save(bench.teacher);
        QCOMPARE(made->others, 0);
        QCOMPARE(made->unsealed, 0);
    }

    void whatHasNoVaultYetIsSaidNotToBeInIt()
    {
        BundleBench bench;
        const auto circle
            = bench.senco.replica().schoolRegister().circleOf(protocol::CircleType::Everyone);
        const client::NewVault fresh{ bench.random.id<VaultId>(),
            protocol::VaultType::PupilPassport, { { *circle, protocol::Right::Write } } };
        QVERIFY(bench.senco.replica().ensureVaults({ &fresh, 1 }).has_value());
        const changes::RecordKey key{ fresh.vault,
            static_cast<std::uint16_t>(changes::Kind::Passport), bench.random.id<RecordId>() };
        QVERIFY(bench.senco.replica()
                    .log()
                    .append({ key, {}, { { 1, changes::PutOp{ { 'a' }, {} } } } })
                    .has_value());

        const auto made = bench.save(bench.senco);

        QCOMPARE(made->mine, 0);
        QCOMPARE(made->unsealed, 1);
        QVERIFY(bench.senco.sync()->allOnServer());
        bench.senco.write("more");
        QCOMPARE(bench.save(bench.senco)->unsealed, 0);
    }

    /// Sealed casework, on the tablet of somebody who may not open it: it is kept, and carried on.
    void whatIsSealedForOthersIsKeptAndGivenToTheServer()
    {
        BundleBench bench;
        const auto team
            = bench.senco.replica().schoolRegister().circleOf(protocol::CircleType::SenTeam);
        const client::NewVault fresh{ bench.random.id<VaultId>(),
            protocol::VaultType::PupilCasework, { { *team, protocol::Right::Write } } };
        QVERIFY(bench.senco.replica().ensureVaults({ &fresh, 1 }).has_value());
        QVERIFY(bench.senco.sync().has_value());
        const changes::RecordKey key{ fresh.vault, static_cast<std::uint16_t>(changes::Kind::Query),
            bench.random.id<RecordId>() };
        QVERIFY(bench.senco.replica()
                    .log()
                    .append({ key, {}, { { 1, changes::PutOp{ { 'a' }, {} } } } })
                    .has_value());

        const auto got = bench.carry(bench.senco, bench.assistant);
        const auto again = bench.carry(bench.senco, bench.assistant);
        const auto before = bench.server.store().counts()->envelopes;
        const auto sent = bench.assistant.sync();

        QCOMPARE(got->forOthers, 1);
        QCOMPARE(got->parked, 0);
        QCOMPARE(got->changes, 0);
        QCOMPARE(again->forOthers, 0);
        QVERIFY(sent->allOnServer());
        QCOMPARE(sent->progress.parked, 0);
        QCOMPARE(bench.server.store().counts()->envelopes, before + 1);
        int pushes = 0;
        bench.assistant.transport().fault = [&](int, std::string_view path) {
            pushes += path == "/v0/push" ? 1 : 0;
            return Fault::None;
        };
        QVERIFY(bench.assistant.sync()->allOnServer());
        QCOMPARE(pushes, 0); // once is enough
        QVERIFY(bench.senco.sync()->allOnServer());
    }

    void whatTheServerHasNotAnsweredForIsNotAllThere()
    {
        BundleBench bench;
        bench.senco.write("one");
        QVERIFY(bench.carry(bench.senco, bench.teacher).has_value());
        bench.teacher.transport().fault = [](int, std::string_view path) {
            return path == "/v0/push" ? Fault::ReplyLost : Fault::None;
        };
        QVERIFY(!bench.teacher.sync().has_value());
        bench.teacher.transport().fault = {};
        const auto then = bench.teacher.sync();
        QVERIFY(then->allOnServer());
    }

    void restoredServerIsGivenItAgain()
    {
        BundleBench bench;
        bench.senco.write("one");
        QVERIFY(bench.carry(bench.senco, bench.teacher).has_value());
        QVERIFY(bench.teacher.sync()->allOnServer());
        bench.server.loseEverything();
        bench.senco.offerStart(bench.server);
        QVERIFY(bench.teacher.sync()->allOnServer());
        QCOMPARE(bench.server.store().counts()->envelopes, 1);
    }

    void serverLaterGetsEverythingOnce()
    {
        BundleBench bench;
        bench.senco.write("by the SENCo");
        bench.teacher.write("by the teacher");
        QVERIFY(bench.carry(bench.senco, bench.teacher).has_value());
        QVERIFY(bench.carry(bench.teacher, bench.senco).has_value());
        const auto cursor = *bench.teacher.replica().log().cursor();

        const auto first = bench.teacher.sync();
        const auto second = bench.senco.sync();

        QVERIFY(first->allOnServer());
        QVERIFY(second->allOnServer());
        QCOMPARE(second->progress.received, 0); // it is all here
        QVERIFY(bench.teacher.sync()->allOnServer());
        QVERIFY(bench.teacher.replica().log().cursor()->sequence > cursor.sequence);
        QCOMPARE(bench.server.store().counts()->envelopes, 2);
        QCOMPARE(bench.server.store().counts()->forks, 0);
        QCOMPARE(bench.teacher.dump(), bench.senco.dump());
        QCOMPARE(waitingOn(bench.senco), 0);
    }

    /// The tablet that wrote it never comes back: who was given it gives it to the server.
    void holderGivesTheServerWhatItLacks()
    {
        BundleBench bench;
        bench.senco.write("the last thing before the tablet broke");
        QVERIFY(bench.carry(bench.senco, bench.teacher).has_value());

        QVERIFY(bench.teacher.sync()->allOnServer());

        QCOMPARE(bench.server.store().counts()->envelopes, 1);
        TestTablet third(bench.server, bench.clock, bench.random);
        third.join(bench.senco, Role::Teacher);
        QCOMPARE(third.notes(), Notes{ "the last thing before the tablet broke" });
    }
};

PIPIT_TEST(BundleServerTest)

#include "bundle_server_test.moc"
