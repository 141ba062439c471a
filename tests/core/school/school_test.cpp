#include "core/changes/fields.h"
#include "core/school/names.h"
#include "tests/core/school/people.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::school;
using namespace pipit::tests;
using namespace std::chrono_literals;
using changes::Kind;

namespace {

template <class Value> std::string namesOf(const std::vector<Value>& people)
{
    std::string names;
    for (const Value& one : people) {
        names += (names.empty() ? "" : ", ") + fullName(one);
    }
    return names;
}

std::string idsOf(const std::vector<Lesson>& lessons)
{
    std::string ids;
    for (const Lesson& lesson : lessons) {
        ids += (ids.empty() ? "" : " ") + std::to_string(lesson.slot.id.bytes[0]);
    }
    return ids;
}

} // namespace

class SchoolTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_files = 0;

    SchoolTablet tablet(std::uint8_t replica)
    {
        return { std::filesystem::path(m_directory.path().toStdString())
                / ("school" + std::to_string(++m_files) + ".db"),
            replica };
    }

private slots:
    void everyRecordComesBackAsItWasWritten()
    {
        SchoolTablet mine = tablet(1);
        const SchoolSettings settings{ "Oak", "801", "2000", "Wales", "Ann Lee", "01234",
            Bytes(32, 7), day("2026-11-03"), day("2026-09-07") };
        const Staff staff{ recordId(1), "Sam", "Okafor", "Mrs", "Year 4", "SO", "so@oak.example",
            idWith<PersonId>(9) };
        const Pupil leo{ recordId(2), "Leonard", "Morgan", "Leo", -1, recordId(3),
            day("2026-07-21") };
        const Class maple{ recordId(3), "4 Maple", std::nullopt, "Room 7",
            ClassForm::TeachingGroup };
        const PupilCase pupilCase{ recordId(2), "B801200005001", day("2018-02-28"), "K",
            day("2025-01-06"), { { 1, "SLCN" }, { 2, "SEMH" } } };

        mine.write(settings);
        mine.write(staff);
        mine.write(leo);
        mine.write(maple);
        mine.write(pupilCase);

        QVERIFY(mine.school.settings().value() == settings);
        QVERIFY(mine.school.staff(recordId(1)).value() == staff);
        QVERIFY(mine.school.staffOfPerson(idWith<PersonId>(9)).value() == staff);
        QVERIFY(mine.school.pupil(recordId(2)).value() == leo);
        QVERIFY(mine.school.classOf(recordId(3)).value() == maple);
        QVERIFY(mine.school.caseOf(recordId(2)).value() == pupilCase);
        QVERIFY(mine.replaysEqual());
    }

    void whatIsNotThereIsNotFound()
    {
        SchoolTablet mine = tablet(1);
        QCOMPARE(mine.school.pupil(recordId(1)).error().code, ErrorCode::NotFound);
        QCOMPARE(mine.school.caseOf(recordId(1)).error().code, ErrorCode::NotFound);
        QVERIFY(!mine.school.staffOfPerson({}).value());
        QVERIFY(mine.school.settings().value() == SchoolSettings{});
    }

    void pupilsOfAClassAreInOrderOfTheNameTheyGoBy()
    {
        SchoolTablet mine = tablet(1);
        mine.write(classOf(9, "4 Maple"));
        mine.write(pupil(1, "Zara", "Khan", "Élise"));
        mine.write(pupil(2, "Dylan", "Smith"));
        mine.write(pupil(3, "eve", "Jones"));
        mine.write(pupil(4, "Eve", "Adams"));
        Pupil left = pupil(5, "Abel", "Gone");
        left.leftOn = day("2026-07-21");
        mine.write(left);
        mine.edit(Kind::Class, recordId(9), changes::class_::kPupils,
            { recordId(1), recordId(2), recordId(3), recordId(4), recordId(5) });

        QCOMPARE(namesOf(mine.school.pupilsOf(recordId(9)).value()),
            std::string("Dylan Smith, Élise Khan, Eve Adams, eve Jones"));
        QCOMPARE(mine.school.classesOfPupil(recordId(3))->size(), 1u);
        QVERIFY(mine.replaysEqual());
    }

    void classKnowsItsStaffAndThePupilTheirTeachers()
    {
        SchoolTablet mine = tablet(1);
        mine.write(classOf(9, "4 Maple"));
        mine.write(classOf(8, "Spelling"));
        mine.write(teacher(1, "Mrs", "Okafor"));
        mine.write(teacher(2, "Mr", "Hughes"));
        mine.edit(Kind::Class, recordId(9), changes::class_::kStaff, { recordId(1), recordId(2) });
        mine.edit(Kind::Class, recordId(8), changes::class_::kStaff, { recordId(2) });
        mine.edit(Kind::Class, recordId(9), changes::class_::kPupils, { recordId(5) });
        mine.edit(Kind::Class, recordId(8), changes::class_::kPupils, { recordId(5) });

        QCOMPARE(namesOf(mine.school.staffOf(recordId(9)).value()),
            std::string("Mr Hughes, Mrs Okafor"));
        QCOMPARE(mine.school.classesOfStaff(recordId(2))->size(), 2u);
        QCOMPARE(namesOf(mine.school.staffWhoTeach(recordId(5)).value()),
            std::string("Mr Hughes, Mrs Okafor"));
    }

    void searchFindsByTheBeginningOfAnyNameWithoutAccents_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("surname") << "mor"
                                 << "Leo Morgan, Seren Morris";
        QTest::newRow("both, any order") << "mor le"
                                         << "Leo Morgan";
        QTest::newRow("the name they do not go by") << "leon"
                                                    << "Leo Morgan";
        QTest::newRow("no accent typed") << "elise"
                                         << "Élise O'Connor";
        QTest::newRow("accent typed") << "ÉLI"
                                      << "Élise O'Connor";
        QTest::newRow("apostrophe") << "o'con"
                                    << "Élise O'Connor";
        QTest::newRow("nothing") << "  "
                                 << "";
        QTest::newRow("only signs") << "\"*-("
                                    << "";
        QTest::newRow("a query's own words") << "mor OR NOT ("
                                             << "";
        QTest::newRow("nobody") << "zz"
                                << "";
    }
    void searchFindsByTheBeginningOfAnyNameWithoutAccents()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, found);
        SchoolTablet mine = tablet(1);
        mine.write(pupil(1, "Leonard", "Morgan", "Leo"));
        mine.write(pupil(2, "Seren", "Morris"));
        mine.write(pupil(3, "Élise", "O'Connor"));

        const auto pupils = mine.school.findPupils(typed.toStdString(), 10);
        QVERIFY(pupils.has_value());
        QCOMPARE(QString::fromStdString(namesOf(*pupils)), found);
    }

    void searchFollowsAChangedName()
    {
        SchoolTablet mine = tablet(1);
        mine.write(pupil(1, "Leo", "Morgan"));
        mine.write(pupil(1, "Leo", "Price"));
        QCOMPARE(mine.school.findPupils("morgan", 10)->size(), 0u);
        QCOMPARE(mine.school.findPupils("price", 10)->size(), 1u);
    }

    void lessonsAreThoseOfTheDayTheWeekAndThePerson()
    {
        SchoolTablet mine = tablet(1);
        SchoolSettings settings;
        settings.weekA = day("2026-11-23");
        mine.write(settings);
        mine.write(classOf(9, "4 Maple"));
        mine.write(classOf(8, "5 Rowan", "Room 8"));
        mine.write(teacher(1, "Mrs", "Okafor"));
        mine.edit(Kind::Class, recordId(8), changes::class_::kStaff, { recordId(1) });
        mine.write(slot(11, 2, std::nullopt, 9h, 9, 1));
        mine.write(slot(12, 2, Week::A, 10h, 9, 1));
        mine.write(slot(13, 2, Week::B, 11h, 9, 1));
        mine.write(slot(14, 3, std::nullopt, 9h, 9, 1));
        mine.write(slot(15, 2, std::nullopt, 13h, 9)); // of another class's teacher
        mine.write(slot(16, 2, std::nullopt, 14h, 8)); // of a class of hers
        mine.write(slot(17, 2, std::nullopt, 15h, 77, 1)); // its class is not here

        QCOMPARE(
            idsOf(mine.timetable.lessonsOn(day("2026-11-24")).value()), std::string("11 12 15 16"));
        QCOMPARE(idsOf(mine.timetable.lessonsOn(day("2026-11-24"), recordId(1)).value()),
            std::string("11 12 16"));
        QCOMPARE(idsOf(mine.timetable.lessonsOn(day("2026-12-01"), recordId(1)).value()),
            std::string("11 13 16"));
        QVERIFY(mine.timetable.lessonsOn(day("2026-11-22"))->empty());

        const auto now = mine.timetable.nowAndNext(day("2026-11-24") + 9h + 30min, recordId(1));
        QCOMPARE(now->now->className, std::string("4 Maple"));
        QCOMPARE(now->now->staffName, std::string("Mrs Okafor"));
        QCOMPARE(now->now->room, std::string("Room 7"));
        QVERIFY(now->now->isNamed);
        QVERIFY(now->next->slot.id == recordId(12));
        QVERIFY(mine.replaysEqual());
    }

    void vaultsOfAPupilDifferByPupilKindAndSchoolAndNeverChange()
    {
        const auto passport = changes::VaultKind::PupilPassport;
        const VaultId vault = pupilVaultId(kSchool, recordId(1), passport);
        QVERIFY(vault != pupilVaultId(kSchool, recordId(2), passport));
        QVERIFY(vault != pupilVaultId(idWith<SchoolId>(2), recordId(1), passport));
        QVERIFY(vault != pupilVaultId(kSchool, recordId(1), changes::VaultKind::PupilWorking));
        QCOMPARE(vault.hex(), std::string("876792d921140b892df54a361058fdd3"));
    }

    void namesAreShortenedToTheirFirstLetters()
    {
        const Pupil one = pupil(1, "Zara", "Ŵyn Jones", "Élise");
        QCOMPARE(shortName(one), std::string("Élise Ŵ."));
        QCOMPARE(initials(one), std::string("ÉŴ"));
        QCOMPARE(fullName(one), std::string("Élise Ŵyn Jones"));
        QCOMPARE(shortName(pupil(1, "Madonna", "")), std::string("Madonna"));
        QCOMPARE(fullName(teacher(1, "", "Okafor")), std::string("Sam Okafor"));
        QCOMPARE(sortKey("Ŵyn \xFFSłø×"), std::string("wyn \xFFslo×"));
    }
};

PIPIT_TEST(SchoolTest)

#include "school_test.moc"
