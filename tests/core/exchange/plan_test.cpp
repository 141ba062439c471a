#include "tests/core/exchange/read_text.h"
#include "tests/support/registry.h"

using namespace pipit;
using namespace pipit::exchange;
using namespace pipit::tests;
using namespace std::literals;

namespace {

constexpr std::string_view kAutumn = "UPN,Surname,Forename,DOB,Year,Class,SEN Status,Need\n"
                                     "B801200005001,Morgan,Leo,03/09/2016,4,4 Maple,K,SLCN\n"
                                     ",Khan,Aisha,01/10/2016,4,4 Maple,N,\n"
                                     ",Owusu,Ama,05/05/2016,4,4 Rowan,E,ASD\n"
                                     ",Owusu,Kofi,05/05/2016,4,4 Rowan,N,\n";

SchoolSnapshot schoolOf(std::string_view file, int year = 2025)
{
    const auto files = readFiles({ file });
    const auto plan = planImport({}, files.school, testIdentity(year), ImportScope::WholeSchool);
    return carryOut({}, plan, files.school);
}

ImportPlan planOf(const SchoolSnapshot& here, std::string_view file, int year = 2025,
    ImportScope scope = ImportScope::WholeSchool)
{
    return planImport(here, readFiles({ file }).school, testIdentity(year), scope);
}

std::string replaced(std::string_view text, std::string_view from, std::string_view to)
{
    std::string out(text);
    const std::size_t at = out.find(from);
    return at == std::string::npos ? out : out.replace(at, from.size(), to);
}

PupilSnapshot& named(SchoolSnapshot& school, std::string_view forename)
{
    for (PupilSnapshot& pupil : school.pupils) {
        if (pupil.facts.forename == forename) {
            return pupil;
        }
    }
    qFatal("no such pupil");
}

} // namespace

class PlanTest : public QObject {
    Q_OBJECT

private slots:
    void identityIsKeyedAndStable()
    {
        const PupilFacts leo{ "B801200005001", "Morgan", "Leo", {}, {}, {}, {}, {}, {}, {}, {} };
        const Bytes otherKey(32, 8);
        const Identity other(crypto::Secret::from(otherKey), 2025);
        QCOMPARE(testIdentity(2025).pupil(leo), testIdentity(2026).pupil(leo));
        QVERIFY(testIdentity().pupil(leo) != other.pupil(leo));
        QVERIFY(testIdentity(2025).group({ "4 Maple", {}, {}, {} })
            != testIdentity(2026).group({ "4 Maple", {}, {}, {} }));
        QCOMPARE(testIdentity().group({ "4 maple ", {}, 4, {} }),
            testIdentity().group({ "4  MAPLE", {}, 3, {} }));
    }

    /// The vectors of docs/formats/import.md, made by another program.
    void identityGivesTheDocumentedBytes()
    {
        const Identity identity = testIdentity(2026);
        PupilFacts pupil;
        pupil.upn = "B801200005001";
        QCOMPARE(identity.pupil(pupil).hex(), "e56bbcc69a0a2bb71cd7e7679ffd0f82"s);
        pupil.upn.clear();
        pupil.surname = " O\xE2\x80\x99NEILL  Jones";
        pupil.forename = "Leo";
        pupil.birthDate = parseDate("03/09/2016");
        QCOMPARE(identity.pupil(pupil).hex(), "dda3f12578152d643c92c214edb0b3e9"s);
        StaffFacts staff;
        staff.code = "SOK";
        QCOMPARE(identity.staff(staff).hex(), "6d9e62428ad68cd97b26722a2dbd7deb"s);
        QCOMPARE(
            identity.group({ "4 Maple", {}, {}, {} }).hex(), "086ebdf1b031282c1f9f4decc450a8df"s);
    }

    void firstImportMakesEverybodyNew()
    {
        const auto plan = planOf({}, kAutumn);
        QCOMPARE(plan.newPupils.size(), std::size_t{ 4 });
        QCOMPARE(plan.newGroups.size(), std::size_t{ 2 });
        QVERIFY(plan.left.empty() && plan.moved.empty() && plan.changed.empty());
    }

    void sameFileTwiceChangesNothing() { QVERIFY(planOf(schoolOf(kAutumn), kAutumn).isEmpty()); }

    void rowsInAnotherOrderChangeNothing()
    {
        const std::string_view shuffled
            = "Class,Forename,Surname,DOB,UPN,Year,SEN Status,Need\n"
              "4 Rowan,Kofi,Owusu,2016-05-05,,Year 4,N,\n"
              "4 MAPLE,LEO,MORGAN,2016-09-03,B801200005001,Y4,K - SEN Support,SLCN\n"
              "4 Rowan,Ama,Owusu,2016-05-05,,4,E,Autism\n"
              "4 Maple,Aisha,Khan,01-Oct-2016,,4,,\n";
        const auto plan = planOf(schoolOf(kAutumn), shuffled);
        QVERIFY(plan.newPupils.empty() && plan.moved.empty() && plan.left.empty());
        QCOMPARE(plan.changed.size(), std::size_t{ 2 }); // LEO, MORGAN: letters, not another child
    }

    void changesAreListedByField()
    {
        const auto here = schoolOf(kAutumn);
        const auto plan
            = planOf(here, replaced(kAutumn, "4 Maple,N,", "4 Maple,K - SEN Support,SEMH"));
        QCOMPARE(plan.changed.size(), std::size_t{ 2 });
        QCOMPARE(plan.changedPupils(), std::size_t{ 1 });
        QCOMPARE(plan.changed[0].here + ">" + plan.changed[0].file, "N>K"s);
        QCOMPARE(plan.changed[1].file, "SEMH:1"s);
    }

    void whatAPersonChangedHereIsKeptAndShown()
    {
        auto here = schoolOf(kAutumn);
        PupilSnapshot& leo = named(here, "Leo");
        leo.facts.needs = { { "ASD", 1 } };
        leo.editedHere.set(static_cast<std::size_t>(PupilField::Needs));
        const auto plan = planOf(here, kAutumn);
        QVERIFY(plan.isEmpty());
        QCOMPARE(plan.kept.size(), std::size_t{ 1 });
        QCOMPARE(plan.kept[0].here + ">" + plan.kept[0].file, "ASD:1>SLCN:1"s);
    }

    void emptyCellNeverTakesAwayWhoAChildIs()
    {
        const auto here = schoolOf(kAutumn);
        const auto plan = planOf(here, replaced(kAutumn, "B801200005001,", ","));
        QVERIFY(plan.isEmpty());
    }

    void upnThatComesLaterBelongsToTheSameChild()
    {
        const auto here = schoolOf(kAutumn);
        const std::string file = replaced(kAutumn, ",Khan", "R674123101121,Khan");
        const auto plan = planOf(here, file);
        QVERIFY(plan.newPupils.empty() && plan.left.empty());
        QCOMPARE(plan.changed.size(), std::size_t{ 1 });
        const auto files = readFiles({ file });
        const auto after = carryOut(here, plan, files.school);
        QVERIFY(planOf(after, file).isEmpty());
    }

    void anotherUpnForTheSameNameAndBirthDateIsShownNotMerged()
    {
        const auto here = schoolOf(kAutumn);
        const auto plan = planOf(here, replaced(kAutumn, "B801200005001", "R674123101121"));
        QCOMPARE(plan.newPupils.size(), std::size_t{ 1 });
        QVERIFY(plan.newPupils[0].perhaps.has_value());
    }

    void pupilMovesClassWithoutChangingYear()
    {
        const auto plan = planOf(schoolOf(kAutumn), replaced(kAutumn, "4 Maple,N", "4 Rowan,N"));
        QCOMPARE(plan.moved.size(), std::size_t{ 1 });
        QCOMPARE(plan.moved[0].leaves.size() + plan.moved[0].joins.size(), std::size_t{ 2 });
        QCOMPARE(plan.moved[0].yearHere, plan.moved[0].yearFile);
    }

    void whoIsNotInTheFileHasLeftAndMayComeBack()
    {
        const auto here = schoolOf(kAutumn);
        const std::string without = replaced(kAutumn, ",Khan,Aisha,01/10/2016,4,4 Maple,N,\n", "");
        const auto plan = planOf(here, without);
        QCOMPARE(plan.left.size(), std::size_t{ 1 });
        QVERIFY(planOf(here, without, 2025, ImportScope::SomePupils).left.empty());
        const auto after = carryOut(here, plan, readFiles({ without }).school);
        QVERIFY(planOf(after, without).isEmpty());
        const auto back = planOf(after, kAutumn);
        QCOMPARE(back.returned.size(), std::size_t{ 1 });
        QVERIFY(back.newPupils.empty());
    }

    void nobodyLeavesWhileARowIsRefused()
    {
        const auto plan = planOf(
            schoolOf(kAutumn), replaced(kAutumn, ",Khan,Aisha,01/10/2016", ",Khan,Aisha,"));
        QVERIFY(plan.left.empty());
        QCOMPARE(plan.withheldLeavers, std::size_t{ 1 });
        QCOMPARE(plan.refusedRows, std::size_t{ 1 });
    }

    void madeByHandNeverLeavesAndItsGroupsStay()
    {
        auto here = schoolOf(kAutumn);
        const RecordId guest{ { 1 } };
        const RecordId nurture{ { 2 } };
        here.pupils.push_back({ guest, {}, {}, true, false });
        here.groups.push_back(
            { nurture, { "Nurture", GroupKind::TeachingGroup, {}, {} }, true, false });
        here.pupilGroups.push_back({ here.pupils[0].id, nurture, true });
        QVERIFY(planOf(here, kAutumn).isEmpty());
    }

    void nextSeptemberEverybodyMovesUp()
    {
        const auto here = schoolOf(kAutumn);
        const std::string_view next = "UPN,Surname,Forename,DOB,Year,Class,SEN Status,Need\n"
                                      "B801200005001,Morgan,Leo,03/09/2016,5,5 Maple,K,SLCN\n"
                                      ",Khan,Aisha,01/10/2016,5,5 Maple,N,\n"
                                      ",Owusu,Ama,05/05/2016,5,5 Rowan,E,ASD\n"
                                      ",Nowak,Zosia,05/05/2021,0,R Maple,N,\n";
        const auto plan = planOf(here, next, 2026);
        QCOMPARE(plan.moved.size(), std::size_t{ 3 });
        QCOMPARE(plan.left.size(), std::size_t{ 1 });
        QCOMPARE(plan.newPupils.size(), std::size_t{ 1 });
        QCOMPARE(plan.endedGroups.size(), std::size_t{ 2 });
        QVERIFY(plan.changed.empty());
        const auto after = carryOut(here, plan, readFiles({ next }).school);
        QVERIFY(planOf(after, next, 2026).isEmpty());
    }
};

PIPIT_TEST(PlanTest)

#include "plan_test.moc"
