#include "app/tools/demo_data/demo_files.h"
#include "core/school/school_store.h"
#include "sync/client/school_intake.h"
#include "tests/support/registry.h"
#include "tests/sync/client/team_bench.h"

using namespace pipit;
using namespace pipit::tests;

namespace {

const Day kNovember = *base::parseDay("2026-11-23");
const Day kNextSeptember = *base::parseDay("2027-09-06");

/// Oakfield, brought in by its SENCo, and a teacher of it on a tablet of their own.
struct Oakfield : TeamBench {
    TestTablet teacher{ server, clock, random };

    Oakfield()
    {
        teacher.join(senco, Role::Teacher);
        import(demo::primaryFiles(demo::makeOakfield({})), kNovember);
    }
    school::SchoolStore school() { return { senco.replica().database(), placeAt(senco) }; }

    void import(const std::vector<demo::DemoFile>& files, Day today)
    {
        std::vector<intake::ChosenFile> chosen;
        for (const demo::DemoFile& file : files) {
            if (!file.name.ends_with(".json")) {
                chosen.push_back({ file.name,
                    std::make_unique<exchange::MemorySource>(std::string_view(file.bytes)) });
            }
        }
        auto intake = client::openIntake(senco.replica(), today);
        QVERIFY(intake.has_value());
        const auto preview = intake->read(std::move(chosen), {});
        QVERIFY(preview.has_value() && !preview->isRefused());
        QVERIFY(intake->carryOut(*preview, {}, {}).has_value());
    }
    void syncBoth()
    {
        QVERIFY(senco.sync()->allOnServer());
        QVERIFY(teacher.sync()->allOnServer());
    }
    /// The teacher is this member of staff.
    void nameTeacher(school::Staff staff)
    {
        staff.person = teacher.replica().identity().person;
        write(senco, school::updateOf(placeAt(senco), staff));
    }
    /// The pupils whom the teacher opens, and those in the classes that the school says are theirs.
    std::set<RecordId> opened()
    {
        std::set<RecordId> found;
        const auto pupils = school().allPupils().value();
        for (const school::Pupil& pupil : pupils) {
            if (opens(teacher, pupil.id)) {
                found.insert(pupil.id);
            }
        }
        return found;
    }
    std::set<RecordId> taught()
    {
        std::set<RecordId> found;
        const auto staff = school().staffOfPerson(teacher.replica().identity().person);
        const auto classes = school().classesOfStaff((*staff)->id).value();
        for (const school::Class& one : classes) {
            const auto pupils = school().pupilsOf(one.id).value();
            for (const school::Pupil& pupil : pupils) {
                found.insert(pupil.id);
            }
        }
        return found;
    }
};

} // namespace

class TeamImportTest : public QObject {
    Q_OBJECT

private slots:
    void importOpensEachClassToItsAdultsAndNoOther()
    {
        Oakfield oakfield;
        const auto classes = oakfield.school().allClasses().value();
        oakfield.nameTeacher(oakfield.school().staffOf(classes.front().id)->front());

        oakfield.syncBoth();

        QCOMPARE(oakfield.circlesOf(oakfield.senco, CircleType::Class), 14U);
        QVERIFY(!oakfield.taught().empty());
        QVERIFY(oakfield.taught().size() < 420);
        QVERIFY(oakfield.opened() == oakfield.taught());
    }

    void sameFilesAgainSayNothingToTheRegister()
    {
        Oakfield oakfield;
        oakfield.syncBoth();
        const auto length = oakfield.senco.replica().schoolRegister().length();

        oakfield.import(demo::primaryFiles(demo::makeOakfield({})), kNovember);
        oakfield.syncBoth();

        QCOMPARE(oakfield.senco.replica().schoolRegister().length(), length);
    }

    void septemberOpensTheNewClassToo()
    {
        Oakfield oakfield;
        const auto classes = oakfield.school().allClasses().value();
        oakfield.nameTeacher(oakfield.school().staffOf(classes.front().id)->front());
        oakfield.syncBoth();
        const auto before = oakfield.opened();

        oakfield.import(demo::primaryFiles(demo::makeOakfieldNextYear({})), kNextSeptember);
        oakfield.syncBoth();

        const auto now = oakfield.taught();
        const auto opened = oakfield.opened();
        QVERIFY(!now.empty() && now != before);
        QVERIFY(std::ranges::includes(opened, now));
        for (const RecordId& pupil : opened) { // nobody but those of this year and of last year
            QVERIFY(now.contains(pupil) || before.contains(pupil));
        }
    }
};

PIPIT_TEST(TeamImportTest)

#include "team_import_test.moc"
