#include "core/changes/fields.h"
#include "tests/core/school/people.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::school;
using namespace pipit::tests;
using changes::Kind;

class SchoolWriterTest : public QObject {
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
    void unchangedFieldsAreNotWritten()
    {
        SchoolTablet mine = tablet(1);
        const std::vector all{ updateOf(kPlace, pupil(1, "Leo", "Morgan")),
            updateOf(kPlace, pupil(2, "Aisha", "Khan")) };
        QCOMPARE(mine.write(all), (store::WriteCounts{ 2, 0, 0 }));
        QCOMPARE(mine.base.log().waiting()->pending, 2);

        QCOMPARE(mine.write(all), (store::WriteCounts{ 0, 2, 0 }));
        QCOMPARE(mine.base.log().waiting()->pending, 2);
    }

    void manyRecordsAreWrittenInSlices()
    {
        SchoolTablet mine = tablet(1);
        std::vector<store::RecordUpdate> all;
        for (int i = 0; i < 300; ++i) {
            Pupil one = pupil(1, "Pupil " + std::to_string(i), "Of Many");
            one.id.bytes[1] = static_cast<std::uint8_t>(i);
            one.id.bytes[2] = static_cast<std::uint8_t>(i >> 8);
            all.push_back(updateOf(kPlace, one));
        }
        QCOMPARE(mine.write(all).written, 300u);
        QCOMPARE(mine.school.allPupils()->size(), 300u);
    }

    void oneBadValueWritesNothing_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("field");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char* name, Kind kind, int field, const QByteArray& value) {
            QTest::newRow(name) << static_cast<int>(kind) << field << value;
        };
        row("no day", Kind::Pupil, changes::pupil::kLeftOn, "2026-02-30");
        row("year 14", Kind::Pupil, changes::pupil::kYearGroup, "14");
        row("no id", Kind::Pupil, changes::pupil::kClass, "short");
        row("a tab", Kind::Pupil, changes::pupil::kForename, "Le\to");
        row("not UTF-8", Kind::Pupil, changes::pupil::kForename, "\xC3(");
        row("too long", Kind::Pupil, changes::pupil::kSurname, QByteArray(101, 'x'));
        row("no such field", Kind::Pupil, 99, "x");
        row("a set as a value", Kind::Class, changes::class_::kPupils, "x");
        row("class without a name", Kind::Class, changes::class_::kName, "");
        row("no such provision", Kind::PupilCase, changes::pupil_case::kProvision, "S");
        row("Saturday", Kind::TimetableSlot, changes::slot::kWeekday, "6");
        row("another kind", Kind::Passport, 1, "x");
    }
    void oneBadValueWritesNothing()
    {
        QFETCH(const int, kind);
        QFETCH(const int, field);
        QFETCH(const QByteArray, value);
        SchoolTablet mine = tablet(1);
        const std::vector all{ updateOf(kPlace, pupil(1, "Leo", "Morgan")),
            store::RecordUpdate{ keyOf(kPlace, static_cast<Kind>(kind), recordId(2)),
                { { static_cast<std::uint16_t>(field), value.toStdString() } } } };
        QCOMPARE(mine.writer.apply(all).error().code, ErrorCode::BadInput);
        QCOMPARE(mine.base.log().waiting()->pending, 0);
    }

    void recordOfAnotherVaultIsRefused()
    {
        SchoolTablet mine = tablet(1);
        auto update = updateOf(kPlace, pupil(1, "Leo", "Morgan"));
        update.record.vault = idWith<VaultId>(0x77);
        QCOMPARE(mine.writer.apply({ &update, 1 }).error().code, ErrorCode::BadInput);
    }

    void recordThatSomebodyPutIntoAnotherVaultIsNotThePupil()
    {
        SchoolTablet mine = tablet(1);
        mine.write(pupil(1, "Leo", "Morgan"));
        QVERIFY(mine.base.log().append({ { idWith<VaultId>(0x77), 3, recordId(1) }, std::nullopt,
            { { 1, changes::PutOp{ bytesOf("Fake"), {} } } } }));
        QCOMPARE(mine.school.pupil(recordId(1))->forename, std::string("Leo"));
        QCOMPARE(mine.school.allPupils()->size(), 1u);
        QCOMPARE(mine.school.findPupils("fake", 5)->size(), 0u);
    }

    void importWritesOverOneValueButLeavesAConflictToPeople()
    {
        SchoolTablet first = tablet(1);
        SchoolTablet second = tablet(2);
        first.write(pupil(1, "Leo", "Morgan"));
        exchange(first.base, second.base);
        first.write(pupil(1, "Leo", "Morgan-Lee"));
        second.write(pupil(1, "Leo", "Lee"));
        exchange(first.base, second.base);
        QCOMPARE(first.base.dump(), second.base.dump());

        QCOMPARE(first.write(pupil(1, "Leonard", "Price")), (store::WriteCounts{ 1, 0, 1 }));
        QCOMPARE(first.school.pupil(recordId(1))->forename, std::string("Leonard"));
        QVERIFY(first.school.pupil(recordId(1))->surname != "Price");
    }

    void formReplacesWhatItShowedAndNothingThatCameSince()
    {
        SchoolTablet first = tablet(1);
        SchoolTablet second = tablet(2);
        first.write(pupil(1, "Leo", "Morgan"));
        exchange(first.base, second.base);
        const auto key = keyOf(kPlace, Kind::Pupil, recordId(1));
        const auto seen = store::shownFields(first.base.database(), key).value();
        second.write(pupil(1, "Leon", "Lee")); // while the form is open
        exchange(first.base, second.base);

        auto update = updateOf(kPlace, pupil(1, "Leo", "Price")); // only the surname was touched
        store::nameSeen(update, seen);
        first.write({ update });

        const auto now = store::shownFields(first.base.database(), key).value();
        QCOMPARE(now.text(changes::pupil::kForename), std::string_view("Leon"));
        QVERIFY(!now.field(changes::pupil::kForename).conflict);
        QVERIFY(now.field(changes::pupil::kSurname).conflict);
    }

    void importsMadeApartGiveTheSameSchoolAndNoConflict()
    {
        SchoolTablet first = tablet(1);
        SchoolTablet second = tablet(2);
        for (SchoolTablet* one : { &first, &second }) {
            one->write(pupil(1, "Leo", "Morgan"));
            one->write(classOf(9, "4 Maple"));
            one->write(PupilCase{ recordId(1), "B801200005001", {}, "K", {}, { { 1, "SLCN" } } });
            one->edit(Kind::Class, recordId(9), changes::class_::kPupils, { recordId(1) });
        }
        exchange(first.base, second.base);

        QCOMPARE(first.base.dump(), second.base.dump());
        QCOMPARE(first.school.pupilsOf(recordId(9))->size(), 1u);
        QCOMPARE(first.school.caseOf(recordId(1))->needs.size(), 1u);
        const auto shown
            = store::shownFields(first.base.database(), keyOf(kPlace, Kind::Pupil, recordId(1)));
        QCOMPARE(shown->conflicts(), 0);
        QCOMPARE(first.write(pupil(1, "Leo", "Morgan")), (store::WriteCounts{ 0, 1, 0 }));
        QVERIFY(first.replaysEqual());
    }

    void addWinsOverARemoveThatDidNotSeeIt()
    {
        SchoolTablet first = tablet(1);
        SchoolTablet second = tablet(2);
        first.write(classOf(9, "4 Maple"));
        first.write(pupil(1, "Leo", "Morgan"));
        first.edit(Kind::Class, recordId(9), changes::class_::kPupils, { recordId(1) });
        exchange(first.base, second.base);
        first.edit(Kind::Class, recordId(9), changes::class_::kPupils, {}, { recordId(1) });
        second.edit(Kind::Class, recordId(9), changes::class_::kPupils, {}, { recordId(1) });
        second.edit(Kind::Class, recordId(9), changes::class_::kPupils, { recordId(1) });
        exchange(first.base, second.base);

        QCOMPARE(first.school.pupilsOf(recordId(9))->size(), 1u);
        QCOMPARE(first.base.dump(), second.base.dump());
        QVERIFY(first.replaysEqual());
        QVERIFY(second.replaysEqual());
    }
};

PIPIT_TEST(SchoolWriterTest)

#include "school_writer_test.moc"
