#include "core/changes/kinds.h"
#include "sync/protocol/limits.h"
#include "tests/support/registry.h"
#include "tests/sync/bench/test_tablet.h"

#include <QTest>

#include <algorithm>

using namespace pipit;
using namespace pipit::tests;
using Fault = TestTransport::Fault;

namespace {

struct Bench {
    TestClock clock;
    crypto::SeededRandom random{ 17 };
    TestServer server{ clock, random };
    TestTablet senco{ server, clock, random };
    TestTablet other{ server, clock, random };
    VaultId vault{ { 42 } };

    Bench()
    {
        senco.startSchool(server);
        other.join(senco, protocol::Role::Teacher);
    }

    client::NewVault wanted() const
    {
        const auto& known = const_cast<TestTablet&>(senco).replica().schoolRegister();
        return { vault, protocol::VaultType::PupilPassport,
            { { *known.circleOf(protocol::CircleType::Everyone), protocol::Right::Write } } };
    }

    /// A passport field, in the vault that was just made.
    void write(TestTablet& tablet, std::string_view text)
    {
        const changes::RecordKey key{ vault, static_cast<std::uint16_t>(changes::Kind::Passport),
            random.id<RecordId>() };
        const ByteView view = base::asBytes(text);
        const changes::PutOp put{ Bytes(view.begin(), view.end()), {} };
        QVERIFY(tablet.replica().log().append({ key, {}, { { 1, put } } }).has_value());
    }
};

} // namespace

class VaultsTest : public QObject {
    Q_OBJECT

private slots:
    void vaultMadeOfflineGoesFirstThenWhatWasWrittenIntoIt()
    {
        Bench bench;
        const auto wanted = bench.wanted();
        QVERIFY(bench.senco.replica().ensureVaults({ &wanted, 1 }).has_value());
        bench.write(bench.senco, "kind and funny");

        QVERIFY(bench.senco.sync()->allOnServer());
        QVERIFY(bench.other.sync()->allOnServer());

        QCOMPARE(bench.other.dump(), bench.senco.dump());
        QVERIFY(bench.other.replica().schoolRegister().vault(bench.vault) != nullptr);
    }

    void sameVaultMadeOnTwoTabletsApartBecomesOne()
    {
        Bench bench;
        const auto wanted = bench.wanted();
        for (TestTablet* tablet : { &bench.senco, &bench.other }) {
            QVERIFY(tablet->replica().ensureVaults({ &wanted, 1 }).has_value());
        }
        bench.write(bench.senco, "by one");
        bench.write(bench.other, "by the other");

        QVERIFY(bench.senco.sync()->allOnServer());
        QVERIFY(bench.other.sync()->allOnServer());
        QVERIFY(bench.senco.sync()->allOnServer());

        QCOMPARE(bench.other.dump(), bench.senco.dump());
        QCOMPARE(bench.senco.replica().schoolRegister().vault(bench.vault)->keys.size(), 1U);
    }

    void somebodyElseMayBeFirstWithTheRegister()
    {
        Bench bench;
        const auto wanted = bench.wanted();
        for (TestTablet* tablet : { &bench.senco, &bench.other }) {
            QVERIFY(tablet->replica().ensureVaults({ &wanted, 1 }).has_value());
        }
        bench.write(bench.senco, "by one");
        bool first = true;
        bench.senco.transport().fault = [&](int, std::string_view path) {
            if (first && path == "/v0/register/append") {
                first = false; // between our look at the register and our statement
                static_cast<void>(bench.other.sync());
            }
            return Fault::None;
        };

        QVERIFY(bench.senco.sync()->allOnServer());
        QVERIFY(bench.other.sync()->allOnServer());
        QCOMPARE(bench.other.dump(), bench.senco.dump());
    }

    void answerLostAfterTheStatementWasTakenLosesNothing()
    {
        Bench bench;
        const auto wanted = bench.wanted();
        QVERIFY(bench.senco.replica().ensureVaults({ &wanted, 1 }).has_value());
        bench.write(bench.senco, "kept");
        bench.senco.transport().fault = [](int, std::string_view path) {
            return path == "/v0/register/append" ? Fault::ReplyLost : Fault::None;
        };
        QVERIFY(!bench.senco.sync().has_value());
        bench.senco.transport().fault = {};
        bench.senco.restart();

        QVERIFY(bench.senco.sync()->allOnServer());
        QVERIFY(bench.other.sync()->allOnServer());
        QCOMPARE(bench.other.dump(), bench.senco.dump());
    }

    /// The disk had room for the statement, and none to cross the vault off the list.
    void vaultThatTheRegisterHasIsNotProposedAgain()
    {
        Bench bench;
        const auto wanted = bench.wanted();
        QVERIFY(bench.senco.replica().ensureVaults({ &wanted, 1 }).has_value());
        auto& database = bench.senco.replica().database();
        QVERIFY(database.run("CREATE TABLE list AS SELECT * FROM pending_vault").has_value());
        QVERIFY(bench.senco.sync()->allOnServer());
        QVERIFY(database.run("INSERT INTO pending_vault SELECT * FROM list").has_value());

        const auto next = bench.senco.replica().vaultStatement();

        QVERIFY(next.has_value());
        QVERIFY(!*next);
    }

    void schoolOfManyVaultsIsComparedInParts()
    {
        Bench bench;
        std::vector<client::NewVault> many;
        for (std::size_t i = 0; i <= protocol::kMaxDigestVaults; ++i) {
            many.push_back(bench.wanted());
            many.back().vault = bench.random.id<VaultId>();
        }
        QVERIFY(bench.senco.replica().ensureVaults(many).has_value());

        const auto outcome = bench.senco.sync();

        QVERIFY(outcome.has_value());
        QVERIFY(outcome->allOnServer());
    }

    void vaultWithoutACircleIsRefused()
    {
        Bench bench;
        const client::NewVault nobody{ bench.vault, protocol::VaultType::PupilPassport, {} };
        QCOMPARE(
            bench.senco.replica().ensureVaults({ &nobody, 1 }).error().code, ErrorCode::BadInput);
    }
};

PIPIT_TEST(VaultsTest)

#include "vaults_test.moc"
