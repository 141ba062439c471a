#include "sync/client/statement_writer.h"
#include "sync/client/team_plan.h"
#include "sync/protocol/limits.h"
#include "tests/support/registry.h"
#include "tests/sync/client/team_bench.h"

using namespace pipit;
using namespace pipit::tests;
using client::Team;
using client::TeamPlan;

namespace {

TeamPlan planAt(TestTablet& tablet)
{
    auto& replica = tablet.replica();
    return { replica.identity(), replica.schoolRegister(), replica.keyring() };
}

std::vector<protocol::StatementAndWraps> signedBy(
    TestTablet& tablet, std::vector<TeamPlan::Lack> lacks, Clock& clock)
{
    const auto& known = tablet.replica().schoolRegister();
    const auto& me = tablet.replica().identity();
    client::StatementWriter writer(known.school(), known.length(), known.head(), clock);
    for (auto& lack : lacks) {
        writer.add(std::move(lack.body), lack.wraps, me.replica, me.sign);
    }
    return writer.take();
}

/// Says a register statement as the SENCo, with no regard to what would make sense.
void say(TeamBench& bench, protocol::StatementBody body)
{
    TeamPlan::Lack lack{ std::move(body), {} };
    QVERIFY(bench.senco.replica()
                .takeStatements(signedBy(bench.senco, { lack }, bench.clock))
                .has_value());
    QVERIFY(bench.senco.sync().has_value());
}

} // namespace

class TeamPlanTest : public QObject {
    Q_OBJECT

private slots:
    /// A secondary school: every pupil in many teaching groups. Vaults without a key would do, but
    /// these are the real ones.
    void statementsOfALargeSchoolKeepTheirLimits()
    {
        TeamBench bench;
        const auto pupils = bench.addPupils(700);
        for (int i = 0; i < 13; ++i) {
            bench.addClass(pupils, {});
        }
        auto& lead = bench.senco.replica();
        QVERIFY(bench.senco.sync()->allOnServer());

        QCOMPARE(bench.circlesOf(bench.senco, CircleType::Class), 13U);
        int openings = 0;
        const auto items = lead.statementsFrom(0);
        QVERIFY(items.has_value());
        for (const auto& item : *items) {
            QVERIFY(item.wraps.size() <= protocol::kMaxWrapsBytes);
            QVERIFY(item.statement.size() <= protocol::kMaxStatementBytes);
            const auto view = protocol::parseStatement(item.statement);
            openings += std::holds_alternative<protocol::AccessBody>(view->statement.body) ? 1 : 0;
        }
        QCOMPARE(openings, 2);
        for (const RecordId& pupil : pupils) {
            const auto vault
                = school::pupilVaultId(lead.identity().school, pupil, VaultKind::PupilWorking);
            QCOMPARE(lead.schoolRegister().vault(vault)->access.size(), 14U);
        }
        QVERIFY(lead.teamStatements()->empty());
    }

    void circleIdIsComputedFromWhatTheTeamIs()
    {
        const SchoolId school{ sampleBytes(0x51) };
        const RecordId record{ sampleBytes(0x01) };

        const auto ofClass = client::teamCircleId(school, CircleType::Class, record);

        QCOMPARE(ofClass.hex(), std::string("28f2123b9b1958c96748318ebf1de71e"));
        QCOMPARE(client::teamCircleId(school, CircleType::Group, record).hex(),
            std::string("e972950c15bd9b7d043a48a0be671361"));
    }

    /// Somebody made a circle of another type under a team's id: the team goes without, nothing
    /// loops and nobody comes into it.
    void circleOfAnotherTypeIsLeftAlone()
    {
        TeamBench bench;
        const RecordId leo = bench.addPupil();
        TestTablet teacher(bench.server, bench.clock, bench.random);
        const PersonId person = bench.random.id<PersonId>();
        const RecordId maple = bench.random.id<RecordId>();
        const auto& school = bench.senco.replica().identity().school;
        say(bench,
            protocol::CircleBody{ client::teamCircleId(school, CircleType::Class, maple),
                CircleType::Leads, bench.random.id<KeyId>(),
                bench.senco.replica().identity().box.publicKey(),
                { { bench.senco.replica().identity().replica, protocol::Right::Write } } });
        bench.addClassAs(maple, { leo }, { bench.addStaff(person) });

        QVERIFY(bench.senco.sync()->allOnServer());
        teacher.joinAs(bench.senco, Role::Teacher, person);

        QVERIFY(!bench.opens(teacher, leo));
        QCOMPARE(bench.circlesOf(bench.senco, CircleType::Class), 0U);
    }

    /// A circle whose key this lead cannot open: others go on, and nothing is said for it.
    void circleWithoutItsKeyIsLeftToOthers()
    {
        TeamBench bench;
        const RecordId leo = bench.addPupil();
        const RecordId mia = bench.addPupil("Mia");
        TestTablet teacher(bench.server, bench.clock, bench.random);
        teacher.join(bench.senco, Role::Teacher);
        const RecordId maple = bench.random.id<RecordId>();
        const auto& school = bench.senco.replica().identity().school;
        say(bench,
            protocol::CircleBody{ client::teamCircleId(school, CircleType::Class, maple),
                CircleType::Class, bench.random.id<KeyId>(),
                bench.senco.replica().identity().box.publicKey(),
                { { bench.senco.replica().identity().replica, protocol::Right::Write } } });
        const RecordId staff = bench.addStaff(teacher);
        bench.addClassAs(maple, { leo }, { staff });
        bench.addClass({ mia }, { staff });

        QVERIFY(bench.senco.sync()->allOnServer());

        QVERIFY(teacher.sync()->allOnServer());
        QVERIFY(!bench.opens(teacher, leo));
        QVERIFY(bench.opens(teacher, mia));
    }

    /// Signed as it should be, by somebody who may not: no tablet and no server takes it.
    void teacherCannotOpenAVaultToACircle()
    {
        TeamBench bench;
        TestTablet teacher(bench.server, bench.clock, bench.random);
        teacher.join(bench.senco, Role::Teacher);
        const RecordId leo = bench.addPupil();
        const RecordId maple = bench.addClass({ leo }, { bench.addStaff(teacher) });
        const RecordId oak = bench.addClass({}, {});
        QVERIFY(bench.senco.sync()->allOnServer());
        QVERIFY(teacher.sync()->allOnServer());
        QVERIFY(bench.opens(teacher, leo));
        const auto& known = teacher.replica().schoolRegister();
        const auto vault = school::pupilVaultId(known.school(), leo, VaultKind::PupilWorking);
        const protocol::AccessBody body{ { { vault, known.vault(vault)->keys.back(),
            { { client::teamCircleId(known.school(), CircleType::Class, oak),
                protocol::Right::Write } } } } };
        const auto forged = signedBy(teacher, { { body, {} } }, bench.clock);

        QCOMPARE(teacher.replica().takeStatements(forged).error().code, ErrorCode::Denied);
        QCOMPARE(bench.senco.replica().takeStatements(forged).error().code, ErrorCode::Denied);
        QVERIFY(bench.circle(teacher, CircleType::Class, maple) != nullptr);
    }

    /// The same teams against the same register lack the same, whoever asks and however often.
    void samePlanForTheSameSchool()
    {
        for (std::uint32_t seed = 1; seed <= 20; ++seed) {
            TeamBench bench(seed);
            const auto pupils = bench.addPupils(6);
            std::vector<RecordId> staff;
            for (int i = 0; i < 4; ++i) {
                staff.push_back(bench.addStaff(bench.random.id<PersonId>()));
            }
            const auto some = [&](const std::vector<RecordId>& all) {
                std::vector<RecordId> chosen;
                std::ranges::copy_if(all, std::back_inserter(chosen),
                    [&](const RecordId&) { return bench.random.id<RecordId>().bytes[0] % 2 == 0; });
                return chosen;
            };
            for (int i = 0; i < 3; ++i) {
                bench.addClass(some(pupils), some(staff));
                bench.addGroup(some(pupils), some(staff));
            }
            const auto teams = client::readTeams(bench.senco.replica());
            QVERIFY(teams.has_value());
            QCOMPARE(teams->size(), 6U);
            const auto first = planAt(bench.senco).circles(*teams, 100, bench.random);
            const auto again = planAt(bench.senco).circles(*teams, 100, bench.random);
            QCOMPARE(first.size(), 6U);
            for (std::size_t i = 0; i < first.size(); ++i) {
                const auto& body = std::get<protocol::CircleBody>(first[i].body);
                QVERIFY(body.circle == std::get<protocol::CircleBody>(again[i].body).circle);
            }
            QVERIFY(bench.senco.sync()->allOnServer());
            QVERIFY(planAt(bench.senco).circles(*teams, 100, bench.random).empty());
            QVERIFY2(planAt(bench.senco).access(*teams, bench.random).empty(),
                qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

private:
    static std::array<std::uint8_t, 16> sampleBytes(std::uint8_t fill)
    {
        std::array<std::uint8_t, 16> bytes{};
        bytes.fill(fill);
        return bytes;
    }
};

PIPIT_TEST(TeamPlanTest)

#include "team_plan_test.moc"
