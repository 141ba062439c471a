#include "core/base/check.h"
#include "sync/client/school_setup.h"
#include "tests/support/registry.h"
#include "tests/sync/client/team_bench.h"

using namespace pipit;
using namespace pipit::tests;

/// A school with two classes, a group of a pupil of each, and its people on tablets of their own.
namespace {

struct School : TeamBench {
    TestTablet teacher{ server, clock, random };
    TestTablet colleague{ server, clock, random };
    TestTablet assistant{ server, clock, random };
    RecordId leo;
    RecordId aisha;
    RecordId maple;
    RecordId oak;
    intervention::Group story;

    explicit School(std::uint32_t seed = 41)
        : TeamBench(seed)
    {
        teacher.join(senco, Role::Teacher);
        colleague.join(senco, Role::Teacher);
        assistant.join(senco, Role::Assistant);
        leo = addPupil("Leo");
        aisha = addPupil("Aisha");
        maple = addClass({ leo }, { addStaff(teacher) });
        oak = addClass({ aisha }, { addStaff(colleague) });
        story = addGroup({ leo, aisha }, { addStaff(assistant) });
    }
    void syncAll()
    {
        for (TestTablet* tablet : { &senco, &teacher, &colleague, &assistant }) {
            QVERIFY(tablet->sync()->allOnServer());
        }
    }
    /// Who opens what is as the records say it is.
    void checkTeams()
    {
        QVERIFY(opens(teacher, leo) && !opens(teacher, aisha));
        QVERIFY(!opens(colleague, leo) && opens(colleague, aisha));
        QVERIFY(opens(assistant, leo) && opens(assistant, aisha));
        QVERIFY(opens(senco, leo) && opens(senco, aisha));
        QCOMPARE(circlesOf(senco, CircleType::Class), 2U);
        QCOMPARE(circlesOf(senco, CircleType::Group), 1U);
    }
};

} // namespace

class TeamCirclesTest : public QObject {
    Q_OBJECT

private slots:
    void workWithAPupilOpensToTheirClassAndGroupAndNobodyElse()
    {
        School school;
        school.syncAll();

        school.checkTeams();
    }

    void nothingIsSaidTwice()
    {
        School school;
        school.syncAll();
        const auto length = school.senco.replica().schoolRegister().length();

        school.senco.restart();
        school.syncAll();

        QCOMPARE(school.senco.replica().schoolRegister().length(), length);
    }

    void whoJoinsLaterComesIntoTheirTeamsAtOnce()
    {
        School school;
        const PersonId person = school.random.id<PersonId>();
        school.name(school.senco, school.maple, school.addStaff(person));
        school.syncAll();

        TestTablet later(school.server, school.clock, school.random);
        later.joinAs(school.senco, Role::Assistant, person);

        QVERIFY(school.opens(later, school.leo));
        QVERIFY(!school.opens(later, school.aisha));
        const auto length = school.senco.replica().schoolRegister().length();
        QVERIFY(school.senco.sync()->allOnServer());
        QCOMPARE(school.senco.replica().schoolRegister().length(), length);
    }

    void approvalItselfSealsTheKeysOfTheirTeams()
    {
        School school;
        const PersonId person = school.random.id<PersonId>();
        school.name(school.senco, school.maple, school.addStaff(person));
        school.syncAll();
        auto identity = client::makeIdentity(school.random);
        identity.person = person;
        const auto seats = [&](Role role) {
            const auto items = client::addMember(school.senco.replica(),
                client::memberOf(identity, role), identity.sign.publicKey(), school.clock);
            PIPIT_CHECK(items.has_value());
            std::vector<CircleId> circles;
            for (const auto& item : *items) {
                const auto view = protocol::parseStatement(item.statement);
                if (const auto* body = std::get_if<protocol::CircleBody>(&view->statement.body)) {
                    circles.push_back(body->circle);
                }
            }
            return circles;
        };
        const auto maple = client::teamCircleId(
            school.senco.replica().identity().school, CircleType::Class, school.maple);

        QCOMPARE(std::ranges::count(seats(Role::Teacher), maple), 1);
        QCOMPARE(std::ranges::count(seats(Role::Assistant), maple), 1);
        QCOMPARE(std::ranges::count(seats(Role::Cover), maple), 0);
    }

    void secondTabletOfAPersonOpensTheSame()
    {
        School school;
        school.syncAll();

        TestTablet second(school.server, school.clock, school.random);
        second.joinAs(school.senco, Role::Assistant, school.assistant.replica().identity().person);

        QVERIFY(school.opens(second, school.leo) && school.opens(second, school.aisha));
    }

    void whoIsNamedLaterOpensItAfterTheLeadsNextSync()
    {
        School school;
        school.syncAll();
        school.name(school.senco, school.oak, school.addStaff(school.teacher));

        school.syncAll();

        QVERIFY(school.opens(school.teacher, school.aisha));
        QVERIFY(!school.opens(school.colleague, school.leo));
    }

    void pupilWhoMovesOpensToTheNewClass()
    {
        School school;
        school.syncAll();
        school.takeOut(school.senco, school.maple, school.leo);
        school.putIn(school.senco, school.oak, school.leo);

        school.syncAll();

        QVERIFY(school.opens(school.colleague, school.leo));
        QVERIFY(school.opens(school.teacher, school.leo)); // taking keys away needs new ones: later
    }

    void pupilWhoCameLaterOpensToTheirClass()
    {
        School school;
        school.syncAll();
        const RecordId mia = school.addPupil("Mia");
        school.putIn(school.senco, school.maple, mia);

        school.syncAll();

        QVERIFY(school.opens(school.teacher, mia));
        QVERIFY(!school.opens(school.assistant, mia));
    }

    void rolesThatDoNotWorkWithPupilsGetNoSeat_data()
    {
        QTest::addColumn<int>("role");
        QTest::newRow("cover") << int(Role::Cover);
        QTest::newRow("administrator") << int(Role::Administrator);
        QTest::newRow("visitor") << int(Role::Visitor);
    }
    void rolesThatDoNotWorkWithPupilsGetNoSeat()
    {
        QFETCH(int, role);
        School school;
        const PersonId person = school.random.id<PersonId>();
        school.name(school.senco, school.maple, school.addStaff(person));
        school.syncAll();
        TestTablet other(school.server, school.clock, school.random);
        other.joinAs(school.senco, static_cast<Role>(role), person);
        school.syncAll();
        QVERIFY(other.sync()->allOnServer());

        QVERIFY(!school.opens(other, school.leo));
        const auto* circle = school.circle(school.senco, CircleType::Class, school.maple);
        QVERIFY(!circle->members.contains(other.replica().identity().replica));
    }

    void whoHasLeftIsLetInNoMore()
    {
        School school;
        school::Staff gone;
        gone.id = school.addStaff(school.assistant);
        gone.person = school.assistant.replica().identity().person;
        gone.leftOn = base::parseDay("2026-10-23");
        school.write(school.senco, school::updateOf(school.placeAt(school.senco), gone));
        const RecordId ruby = school.addPupil("Ruby");
        school.addClass({ ruby }, { gone.id });

        school.syncAll();

        QVERIFY(!school.opens(school.assistant, ruby));
    }

    void twoLeadsAtOnceMakeEachCircleOnce()
    {
        School school;
        TestTablet desk(school.server, school.clock, school.random);
        desk.joinAs(school.senco, Role::Lead, school.senco.replica().identity().person);
        const RecordId mia = school.addPupil("Mia");
        const RecordId elm = school.addClass({ mia }, { school.addStaff(school.teacher) });
        const RecordId ash = school.addClass({ mia }, { school.addStaff(school.colleague) });
        school.senco.transport().fault = [](int, std::string_view path) {
            return path == "/v0/pull" ? Fault::RequestLost : Fault::None;
        };
        QVERIFY(!school.senco.sync().has_value()); // the records went, the circles did not
        bool raced = false;
        school.senco.transport().fault = [&](int, std::string_view path) {
            if (path == "/v0/register/append" && !raced) {
                raced = true;
                PIPIT_CHECK(desk.sync()->allOnServer());
            }
            return Fault::None;
        };

        QVERIFY(school.senco.sync()->allOnServer());

        QVERIFY(raced);
        school.syncAll();
        QVERIFY(desk.sync()->allOnServer());
        for (TestTablet* tablet : { &school.teacher, &school.colleague, &desk, &school.senco }) {
            QVERIFY(school.opens(*tablet, mia));
        }
        for (const RecordId& one : { elm, ash }) {
            QCOMPARE(school.circle(desk, CircleType::Class, one)->keys.size(), 1U);
        }
        QVERIFY(desk.replica().schoolRegister().head()
            == school.senco.replica().schoolRegister().head());
    }

    void leadWhoDidNotMakeACircleLetsOthersIn()
    {
        School school;
        school.syncAll();
        TestTablet desk(school.server, school.clock, school.random);
        desk.joinAs(school.senco, Role::Lead, school.senco.replica().identity().person);
        school.name(desk, school.oak, [&] {
            school::Staff staff;
            staff.id = school.random.id<RecordId>();
            staff.person = school.teacher.replica().identity().person;
            school.write(desk, school::updateOf(school.placeAt(desk), staff));
            return staff.id;
        }());

        QVERIFY(desk.sync()->allOnServer());

        QVERIFY(school.teacher.sync()->allOnServer());
        QVERIFY(school.opens(school.teacher, school.aisha));
    }

    void sessionCutAnywhereIsMadeGoodByTheNext()
    {
        School whole;
        whole.senco.transport().calls = 0;
        QVERIFY(whole.senco.sync()->allOnServer());
        const int calls = whole.senco.transport().calls;
        QVERIFY(calls > 10);
        for (int cut = 0; cut < calls; ++cut) {
            for (const Fault fault : { Fault::RequestLost, Fault::ReplyLost, Fault::Status500 }) {
                School school(static_cast<std::uint32_t>(100 + cut));
                school.senco.transport().calls = 0;
                school.senco.transport().fault
                    = [&](int call, std::string_view) { return call == cut ? fault : Fault::None; };
                static_cast<void>(school.senco.sync());
                school.senco.transport().fault = {};
                school.senco.restart();
                school.syncAll();
                school.checkTeams();
                if (QTest::currentTestFailed()) {
                    qWarning("cut at call %d, fault %d", cut, static_cast<int>(fault));
                    return;
                }
            }
        }
    }

    void schoolWhoseStaffOpenedEverythingGoesOn()
    {
        School school;
        const auto& known = school.senco.replica().schoolRegister();
        const RecordId ruby = school.random.id<RecordId>();
        const client::NewVault old{ school::pupilVaultId(
                                        known.school(), ruby, VaultKind::PupilWorking),
            protocol::VaultType::PupilWorking,
            { { *known.circleOf(CircleType::TeachingStaff), protocol::Right::Write },
                { *known.circleOf(CircleType::SenTeam), protocol::Right::Write } } };
        QVERIFY(school.senco.replica().ensureVaults({ &old, 1 }).has_value());
        school::Pupil pupil;
        pupil.id = ruby;
        pupil.forename = "Ruby";
        school.write(school.senco, school::updateOf(school.placeAt(school.senco), pupil));
        school.putIn(school.senco, school.maple, ruby);

        school.syncAll();

        QVERIFY(school.opens(school.teacher, ruby) && school.opens(school.colleague, ruby));
        QCOMPARE(school.senco.replica().schoolRegister().vault(old.vault)->access.size(), 3U);
    }

    void othersThanLeadsSayNothing()
    {
        School school;
        school.syncAll();
        for (TestTablet* tablet : { &school.teacher, &school.assistant }) {
            const auto due = tablet->replica().teamStatements();
            QVERIFY(due.has_value() && due->empty());
        }
    }
};

PIPIT_TEST(TeamCirclesTest)

#include "team_circles_test.moc"
