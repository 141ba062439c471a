#include "app/tools/demo_data/demo_files.h"
#include "core/changes/fields.h"
#include "core/intake/intake.h"
#include "core/store/record_state.h"
#include "tests/core/school/school_tablet.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::tests;
using exchange::PupilField;
using intake::LineKind;

namespace {

const Day kToday = day("2026-11-23");
const Day kNextSeptember = day("2027-09-06");

/// The tables of a school's export, without its history.
std::vector<demo::DemoFile> tables(const demo::DemoSchool& school)
{
    auto files = demo::primaryFiles(school);
    std::erase_if(files, [](const demo::DemoFile& file) { return file.name.ends_with(".json"); });
    return files;
}

/// A lead's tablet with an import.
struct LeadTablet : SchoolTablet {
    LeadTablet(const std::filesystem::path& file, std::uint8_t replica)
        : SchoolTablet(file, replica)
    {
    }

    intake::Intake intake(Day today)
    {
        return intake::Intake(
            { base.database(), base.log(), kPlace, crypto::Secret::from(Bytes(32, 0x07)), today,
                [this](std::span<const RecordId> pupils) -> Result<void> {
                    vaultsAsked = pupils.size();
                    return {};
                } });
    }
    intake::Preview look(const std::vector<demo::DemoFile>& files, Day today = kToday)
    {
        std::vector<intake::ChosenFile> chosen;
        for (const demo::DemoFile& file : files) {
            chosen.push_back({ file.name,
                std::make_unique<exchange::MemorySource>(std::string_view(file.bytes)) });
        }
        auto preview = intake(today).read(std::move(chosen), {});
        PIPIT_CHECK(preview.has_value());
        return std::move(*preview);
    }
    intake::IntakeCounts carryOut(const intake::Preview& preview, Day today = kToday)
    {
        const auto counts = intake(today).carryOut(preview, {}, {});
        PIPIT_CHECK(counts.has_value());
        return *counts;
    }
    void import(const std::vector<demo::DemoFile>& files, Day today = kToday)
    {
        carryOut(look(files, today), today);
    }
    std::int64_t count(std::string_view sql) { return *base.database().integer(sql); }
    std::int64_t waiting() { return count("SELECT count(*) FROM pending"); }
    /// Registers with values that differ.
    std::int64_t conflicts()
    {
        return count("SELECT count(*) FROM (SELECT 1 FROM head WHERE element = x''"
                     " GROUP BY vault, kind, record, field HAVING count(DISTINCT value) > 1)");
    }

    std::size_t vaultsAsked = 0;
};

} // namespace

class ImportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_files = tables(demo::makeOakfield({}));
        m_september = tables(demo::makeOakfieldNextYear({}));
    }
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void wholeSchoolComesIn()
    {
        LeadTablet senco(file("a"), 1);
        const auto preview = senco.look(m_files);
        QVERIFY(!preview.isRefused());
        QCOMPARE(preview.counts.fresh, std::size_t{ 420 });
        QCOMPARE(preview.counts.newStaff, std::size_t{ 38 });
        QCOMPARE(senco.waiting(), 0); // looking writes nothing

        const auto counts = senco.carryOut(preview);

        QVERIFY(counts.written > 1000);
        QCOMPARE(senco.vaultsAsked, std::size_t{ 420 });
        QCOMPARE(senco.school.allPupils()->size(), std::size_t{ 420 });
        QCOMPARE(senco.school.allStaff()->size(), std::size_t{ 38 });
        QCOMPARE(senco.school.allClasses()->size(), std::size_t{ 14 });
        const auto pupil = senco.school.allPupils()->front();
        QVERIFY(pupil.registrationClass.has_value());
        QCOMPARE(senco.school.classesOfPupil(pupil.id)->front().id, *pupil.registrationClass);
        QVERIFY(senco.school.caseOf(pupil.id)->birthDate.has_value());
        QCOMPARE(senco.school.settings()->identityKey, Bytes(32, 0x07));
        QVERIFY(senco.count("SELECT count(*) FROM timetable_slot") > 200);
        QVERIFY(senco.count("SELECT count(*) FROM head WHERE kind = 8 AND field = 5") > 0);
        QVERIFY(senco.replaysEqual());
    }

    void sameFilesAgainWriteNothing()
    {
        LeadTablet senco(file("a"), 1);
        senco.import(m_files);
        const auto before = senco.base.dump();
        const auto waiting = senco.waiting();

        const auto again = senco.look(m_files);
        QVERIFY(again.isEmpty());
        QVERIFY(again.pupils.empty());
        QVERIFY(again.files.front().isRemembered);
        QCOMPARE(senco.carryOut(again).written, std::size_t{ 0 });

        QCOMPARE(senco.waiting(), waiting);
        QCOMPARE(senco.base.dump(), before);
    }

    void twoTabletsThatImportApartHaveOneSchool()
    {
        LeadTablet first(file("a"), 1);
        LeadTablet second(file("b"), 2);
        first.import(m_files);
        second.base.clock().advance(std::chrono::minutes(5));
        second.import(m_files);

        exchangeAll(first, second);

        QCOMPARE(first.base.dump(), second.base.dump());
        QCOMPARE(first.school.allPupils()->size(), std::size_t{ 420 });
        QCOMPARE(first.conflicts(), 0);
        QVERIFY(first.look(m_files).isEmpty());
        QVERIFY(second.look(m_files).isEmpty());
    }

    void fieldThatAPersonChangedIsKeptAndShown()
    {
        LeadTablet senco(file("a"), 1);
        senco.import(m_files);
        auto pupil = senco.school.allPupils()->front();
        const std::string inTheFile = pupil.surname;
        pupil.surname = "Pritchard-Evans";
        senco.write(pupil);

        const auto preview = senco.look(m_files);

        QVERIFY(preview.isEmpty());
        QCOMPARE(preview.counts.kept, std::size_t{ 1 });
        QCOMPARE(preview.pupils.size(), std::size_t{ 1 });
        QCOMPARE(preview.pupils[0].kind, LineKind::Kept);
        QVERIFY(preview.pupils[0].field == PupilField::Surname);
        QCOMPARE(preview.pupils[0].here, std::string("Pritchard-Evans"));
        QCOMPARE(preview.pupils[0].file, inTheFile);
        QCOMPARE(senco.carryOut(preview).written, std::size_t{ 0 });
        QCOMPARE(senco.school.pupil(pupil.id)->surname, std::string("Pritchard-Evans"));
    }

    void septemberMovesEverybodyUp()
    {
        LeadTablet senco(file("a"), 1);
        senco.import(m_files);
        const auto oldClasses = *senco.school.allClasses();

        const auto preview = senco.look(m_september, kNextSeptember);
        QCOMPARE(preview.counts.fresh, std::size_t{ 60 });
        QCOMPARE(preview.counts.left, std::size_t{ 60 });
        QCOMPARE(preview.counts.moved, std::size_t{ 360 });
        QCOMPARE(preview.counts.changed, std::size_t{ 2 }); // came without a UPN, have one now
        senco.carryOut(preview, kNextSeptember);

        QCOMPARE(senco.school.allPupils()->size(), std::size_t{ 420 });
        QCOMPARE(senco.school.allClasses()->size(), std::size_t{ 14 });
        for (const school::Class& old : oldClasses) {
            QVERIFY(senco.school.classOf(old.id)->endedOn.has_value());
        }
        const auto pupils = senco.school.allPupils().value();
        for (const school::Pupil& pupil : pupils) {
            const auto classes = senco.school.classesOfPupil(pupil.id);
            QCOMPARE(classes->size(), std::size_t{ 1 });
            QCOMPARE(classes->front().id, *pupil.registrationClass);
        }
        QVERIFY(senco.look(m_september, kNextSeptember).isEmpty());
        QVERIFY(senco.replaysEqual());
    }

    void damagedFileIsRefusedAndNothingIsWritten()
    {
        LeadTablet senco(file("a"), 1);
        auto files = m_files;
        files.back().bytes += "\"never closed";

        const auto preview = senco.look(files);

        QVERIFY(preview.isRefused());
        QVERIFY(preview.files.back().report.refused->line > 1);
        const auto refused = senco.intake(kToday).carryOut(preview, {}, {});
        QCOMPARE(refused.error().code, ErrorCode::BadInput);
        QCOMPARE(senco.waiting(), 0);
        QCOMPARE(senco.vaultsAsked, std::size_t{ 0 });
    }

    void cutInTheMiddleTheSameCallDoesTheRest()
    {
        LeadTablet whole(file("a"), 1);
        whole.import(m_files);
        LeadTablet cut(file("b"), 1);
        const auto preview = cut.look(m_files);
        std::stop_source stop;
        const auto stopSoon = [&stop](std::size_t done, std::size_t all) {
            if (done > all / 3) {
                stop.request_stop();
            }
        };
        QVERIFY(cut.intake(kToday).carryOut(preview, stopSoon, stop.get_token())->stopped);
        QVERIFY(cut.waiting() < whole.waiting());
        cut.base.restart();

        QVERIFY(!cut.look(m_files).isEmpty());
        QVERIFY(!cut.carryOut(preview).stopped);

        QVERIFY(cut.look(m_files).isEmpty());
        QCOMPARE(cut.waiting(), whole.waiting());
        QCOMPARE(*cut.school.allPupils(), *whole.school.allPupils());
        QCOMPARE(*cut.school.allClasses(), *whole.school.allClasses());
        QCOMPARE(cut.count("SELECT count(*) FROM class_pupil"),
            whole.count("SELECT count(*) FROM class_pupil"));
    }

    void mappingThatWasUsedIsRememberedForTheSameHeadings()
    {
        LeadTablet senco(file("a"), 1);
        const std::string pupils = "Id,Child,Called,Born\nB801200005001,Morgan,Leo,03/09/2016\n";
        exchange::ColumnMapping mapping{ exchange::FileKind::Pupils,
            { { "id", exchange::Column::Upn }, { "child", exchange::Column::Surname },
                { "called", exchange::Column::Forename },
                { "born", exchange::Column::BirthDate } } };
        std::vector<intake::ChosenFile> chosen;
        chosen.push_back(
            { "a.csv", std::make_unique<exchange::MemorySource>(std::string_view(pupils)) });
        const auto preview
            = senco.intake(kToday).read(std::move(chosen), { {}, { { "a.csv", mapping } } });
        QVERIFY(preview.has_value());
        QCOMPARE(preview->counts.fresh, std::size_t{ 1 });
        senco.carryOut(*preview);

        const auto again = senco.look({ { "b.csv", pupils } });

        QVERIFY(again.files[0].isRemembered);
        QVERIFY(again.files[0].mapping == mapping);
        QVERIFY(again.isEmpty() && !again.isRefused());
    }

private:
    std::filesystem::path file(const char* name) const
    {
        return m_directory->filePath(QLatin1String(name)).toStdString();
    }
    static void exchangeAll(LeadTablet& first, LeadTablet& second)
    {
        tests::exchange(first.base, second.base);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::vector<demo::DemoFile> m_files;
    std::vector<demo::DemoFile> m_september;
};

PIPIT_TEST(ImportTest)

#include "import_test.moc"
