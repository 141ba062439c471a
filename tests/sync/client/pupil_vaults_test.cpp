#include "core/changes/kinds.h"
#include "core/school/pupil_vault.h"
#include "sync/client/pupil_vaults.h"
#include "sync/client/statement_writer.h"
#include "tests/support/registry.h"
#include "tests/sync/bench/test_tablet.h"

#include <QTest>

using namespace pipit;
using namespace pipit::tests;
using changes::Kind;
using changes::VaultKind;
using Fault = TestTransport::Fault;
using protocol::CircleType;
using protocol::Role;

namespace {

struct Bench {
    TestClock clock;
    crypto::SeededRandom random{ 23 };
    TestServer server{ clock, random };
    TestTablet senco{ server, clock, random };

    Bench() { senco.startSchool(server); }

    std::vector<RecordId> pupils(std::size_t count)
    {
        std::vector<RecordId> ids(count);
        for (RecordId& id : ids) {
            id = random.id<RecordId>();
        }
        return ids;
    }
    VaultId vaultOf(const RecordId& pupil, VaultKind kind)
    {
        return school::pupilVaultId(senco.replica().identity().school, pupil, kind);
    }
    /// Something in the passport and something in the casework of each.
    void makeAndWrite(std::span<const RecordId> pupils)
    {
        QVERIFY(client::ensurePupilVaults(senco.replica(), pupils).has_value());
        const auto written = senco.replica().database().transaction([&]() -> Result<void> {
            for (const RecordId& pupil : pupils) {
                put(vaultOf(pupil, VaultKind::PupilPassport), Kind::Passport, pupil);
                put(vaultOf(pupil, VaultKind::PupilCasework), Kind::PupilCase, pupil);
            }
            return {};
        });
        QVERIFY(written.has_value());
    }
    void put(const VaultId& vault, Kind kind, const RecordId& record)
    {
        const changes::PutOp put{ { 'w', 'o', 'r', 'd', 's' }, {} };
        const changes::RecordKey key{ vault, static_cast<std::uint16_t>(kind), record };
        QVERIFY(senco.replica().log().append({ key, {}, { { 1, put } } }).has_value());
    }
    /// The lead lets somebody into a circle who was not in it.
    void grant(const TestTablet& tablet, CircleType type)
    {
        auto& lead = senco.replica();
        const auto& known = lead.schoolRegister();
        const auto& member = *known.member(const_cast<TestTablet&>(tablet).replica().log().me());
        const auto circle = *known.circleOf(type);
        const auto& state = known.circles().at(circle);
        const KeyId key = state.keys.back();
        client::StatementWriter writer(known.school(), known.length(), known.head(), clock);
        writer.add(protocol::CircleBody{ circle, type, key, state.handIn,
                       { { member.replica, protocol::Right::Write } } },
            { protocol::sealGrant(
                known.school(), member.replica, member.box, key, lead.keyring().find(key)) },
            lead.identity().replica, lead.identity().sign);
        QVERIFY(lead.takeStatements(writer.take()).has_value());
        QVERIFY(senco.sync().has_value());
    }
};

int recordsOf(TestTablet& tablet, Kind kind)
{
    const auto count = tablet.replica().database().integer(
        "SELECT count(DISTINCT record) FROM head WHERE kind = ?",
        { static_cast<std::int64_t>(kind) });
    return count ? static_cast<int>(*count) : -1;
}

} // namespace

class PupilVaultsTest : public QObject {
    Q_OBJECT

private slots:
    void teacherOpensThePassportAndNothingElse()
    {
        Bench bench;
        TestTablet teacher(bench.server, bench.clock, bench.random);
        teacher.join(bench.senco, Role::Teacher);
        const auto pupils = bench.pupils(1);
        bench.makeAndWrite(pupils);
        QVERIFY(bench.senco.sync()->allOnServer());

        QVERIFY(teacher.sync()->allOnServer());

        const auto& known = teacher.replica().schoolRegister();
        const auto& ring = teacher.replica().keyring();
        const auto* passport = known.vault(bench.vaultOf(pupils[0], VaultKind::PupilPassport));
        const auto* working = known.vault(bench.vaultOf(pupils[0], VaultKind::PupilWorking));
        const auto* casework = known.vault(bench.vaultOf(pupils[0], VaultKind::PupilCasework));
        QVERIFY(passport != nullptr && working != nullptr && casework != nullptr);
        QVERIFY(ring.has(passport->keys.back()));
        QVERIFY(!ring.has(working->keys.back())); // nobody has said that they work with this child
        QVERIFY(!ring.has(casework->keys.back()));
        QCOMPARE(recordsOf(teacher, Kind::Passport), 1);
        QCOMPARE(recordsOf(teacher, Kind::PupilCase), 0);
    }

    void whoJoinsLaterGetsAllThatWasWrittenBefore_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("passports");
        QTest::newRow("teacher") << int(Role::Teacher) << 5;
        QTest::newRow("assistant") << int(Role::Assistant) << 5;
        QTest::newRow("cover") << int(Role::Cover) << 5;
        QTest::newRow("administrator") << int(Role::Administrator) << 0;
        QTest::newRow("visitor") << int(Role::Visitor) << 0;
    }
    void whoJoinsLaterGetsAllThatWasWrittenBefore()
    {
        QFETCH(int, role);
        QFETCH(int, passports);
        Bench bench;
        bench.makeAndWrite(bench.pupils(5));
        QVERIFY(bench.senco.sync()->allOnServer());

        TestTablet later(bench.server, bench.clock, bench.random);
        later.join(bench.senco, static_cast<Role>(role));

        QVERIFY(later.sync()->allOnServer());
        QCOMPARE(recordsOf(later, Kind::Passport), passports);
        QCOMPARE(recordsOf(later, Kind::PupilCase), 0);
    }

    void whoComesIntoACircleGetsWhatTheCursorHadPassed()
    {
        Bench bench;
        TestTablet office(bench.server, bench.clock, bench.random);
        office.join(bench.senco, Role::Administrator);
        bench.makeAndWrite(bench.pupils(5));
        QVERIFY(bench.senco.sync()->allOnServer());
        QVERIFY(office.sync()->allOnServer());
        QCOMPARE(recordsOf(office, Kind::Passport), 0);

        bench.grant(office, CircleType::TeachingStaff);
        office.transport().fault = [](int, std::string_view path) {
            return path == "/v0/digest" ? Fault::RequestLost : Fault::None;
        };
        QVERIFY(!office.sync().has_value()); // cut before anything tells what is missing
        office.transport().fault = {};
        office.restart();

        QVERIFY(office.sync()->allOnServer());
        QCOMPARE(recordsOf(office, Kind::Passport), 5);
    }

    void vaultsAskedForByATeacherWaitForALead()
    {
        Bench bench;
        TestTablet teacher(bench.server, bench.clock, bench.random);
        teacher.join(bench.senco, Role::Teacher);
        QVERIFY(client::ensurePupilVaults(teacher.replica(), bench.pupils(2)).has_value());

        // A teacher has no key of the SEN team's, who are to open all three.
        QVERIFY(teacher.sync()->allOnServer());
        QCOMPARE(teacher.replica().schoolRegister().vaults().size(), 1U);
    }

    void wholeSchoolOfVaults()
    {
        Bench bench;
        const auto pupils = bench.pupils(420);
        bench.makeAndWrite(pupils);
        const auto sent = bench.senco.sync();
        QVERIFY(sent.has_value() && sent->allOnServer());
        QCOMPARE(bench.senco.replica().schoolRegister().vaults().size(), 1U + 3 * 420);

        TestTablet teacher(bench.server, bench.clock, bench.random);
        teacher.join(bench.senco, Role::Teacher);
        QCOMPARE(recordsOf(teacher, Kind::Passport), 420);
        const auto again = teacher.sync();
        QVERIFY(again.has_value() && again->allOnServer());
    }
};

PIPIT_TEST(PupilVaultsTest)

#include "pupil_vaults_test.moc"
