#include "app/viewmodels/importing/import_desk.h"
#include "app/viewmodels/school_calls.h"
#include "core/base/try.h"
#include "core/school/school_store.h"
#include "tests/app/app_tablet.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::viewmodels;

namespace {

constexpr const char* kHeadings = "UPN,Surname,Forename,DOB,Year,Class\n";
constexpr const char* kTwo = "UPN,Surname,Forename,DOB,Year,Class\n"
                             "B801200005001,Morgan,Leo,03/09/2016,4,4 Maple\n"
                             ",Khan,Aisha,14/02/2017,4,4 Maple\n";

/// A school's worth of pupils without UPN.
QByteArray manyPupils(int count)
{
    QByteArray text(kHeadings);
    for (int i = 0; i < count; ++i) {
        text += QStringLiteral(",Surname%1,Forename,03/09/2016,4,Class %2\n")
                    .arg(i)
                    .arg(i % 14)
                    .toUtf8();
    }
    return text;
}

} // namespace

class ImportDeskTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        tablet = std::make_unique<tests::AppTablet>();
        tablet->open();
        folder = std::make_unique<QTemporaryDir>();
        desk = std::make_unique<ImportDesk>(tablet->storage(), tablet->clock());
        desk->begin();
        tests::waitUntil([&] { return desk->allowed(); });
    }
    void cleanup()
    {
        desk.reset();
        tablet.reset();
    }

    void showsWhatAFolderWouldDoAndWritesNothing()
    {
        add("pupils.csv", kTwo);
        add("staff.csv",
            "Staff Code,Title,Surname,Forename,Job Title\nSOK,Mrs,Okafor,Sara,Teacher\n");
        look(folder->path());
        QCOMPARE(desk->stage(), ImportDesk::Ready);
        QCOMPARE(desk->files()->count(), 2);
        QCOMPARE(ofFile(0, ImportFileList::KindRole).toString(), QStringLiteral("Pupil list"));
        QCOMPARE(desk->counts()->numberOf(ImportCountList::NewPupils), 2);
        QCOMPARE(desk->counts()->numberOf(ImportCountList::NewStaff), 1);
        QCOMPARE(pupilsHere(), 0);

        desk->showCount(ImportCountList::NewPupils);
        QCOMPARE(desk->lines()->count(), 2);
        QCOMPARE(lineTitle(0), QStringLiteral("Aisha Khan"));
        QVERIFY(lineDetail(0).contains(QStringLiteral("Year 4")));
        QVERIFY(lineDetail(0).contains(QStringLiteral("4 Maple")));
    }

    void importsOnceAndSaysTheSecondTimeThatNothingChanges()
    {
        add("pupils.csv", kTwo);
        look(file("pupils.csv"));
        desk->importAll();
        waitFor(ImportDesk::Done);
        QCOMPARE(pupilsHere(), 2);
        QVERIFY(!desk->headline().isEmpty());
        QCOMPARE(desk->part(), 1.0);

        look(file("pupils.csv"));
        QCOMPARE(desk->stage(), ImportDesk::Unchanged);
        desk->importAll(); // there is no button, and it does nothing
        QCOMPARE(desk->stage(), ImportDesk::Unchanged);
    }

    void whoIsMissingHasLeftOnlyFromTheWholeSchool()
    {
        add("pupils.csv", kTwo);
        look(file("pupils.csv"));
        desk->importAll();
        waitFor(ImportDesk::Done);
        add("pupils.csv",
            "UPN,Surname,Forename,DOB,Year,Class\n"
            "B801200005001,Morgan,Leo,03/09/2016,4,4 Maple\n");
        look(file("pupils.csv"));
        QCOMPARE(desk->counts()->numberOf(ImportCountList::LeftPupils), 1);
        desk->showCount(ImportCountList::LeftPupils);
        QCOMPARE(lineTitle(0), QStringLiteral("Aisha Khan"));

        desk->setWholeSchool(false);
        tests::waitUntil([&] { return desk->stage() == ImportDesk::Unchanged; });
        QCOMPARE(desk->counts()->numberOf(ImportCountList::LeftPupils), 0);
    }

    void aFileThatCannotBeUsedStopsAllOfThem_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("a quotation mark") << QByteArray("UPN,Surname,Forename\nB801200005001,Mor"
                                                        "gan,\"Leo\n")
                                          << QStringLiteral("Line 2");
        QTest::newRow("cut off") << QByteArray(kHeadings) + "B801200005001,Mor"
                                 << QStringLiteral("Line 2");
        QTest::newRow("two encodings")
            << QByteArray("UPN,Surname,Forename\nB801200005001,O\x92Neill,Zo\xC3\xAB\n")
            << QStringLiteral("two ways of writing letters");
        QTest::newRow("a workbook") << QByteArray("PK\x03\x04 whatever") << QStringLiteral("Excel");
        QTest::newRow("a picture")
            << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12) << QStringLiteral("text file");
        QTest::newRow("empty") << QByteArray("") << QStringLiteral("empty");
        QTest::newRow("XML with a document type")
            << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")
            << QStringLiteral("document type");
    }
    void aFileThatCannotBeUsedStopsAllOfThem()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        add("1 good.csv", kTwo);
        add("2 bad.csv", bytes);
        look(folder->path());
        QCOMPARE(desk->stage(), ImportDesk::Refused);
        const QString why = ofFile(1, ImportFileList::RefusedRole).toString();
        QVERIFY2(why.contains(says), qPrintable(why));
        desk->importAll();
        QCOMPARE(desk->stage(), ImportDesk::Refused);
        QCOMPARE(pupilsHere(), 0);

        desk->removeFile(1);
        waitFor(ImportDesk::Ready);
        QCOMPARE(desk->files()->count(), 1);
    }

    void aHundredMegabytesAreRefusedInASentence()
    {
        QFile big(file("big.csv"));
        QVERIFY(big.open(QIODevice::WriteOnly) && big.resize(100LL * 1024 * 1024));
        look(file("big.csv"));
        QCOMPARE(desk->stage(), ImportDesk::Refused);
        QVERIFY(ofFile(0, ImportFileList::RefusedRole).toString().contains("32 MB"));
    }

    void whatIsNotThereIsSaidAndNothingElseHappens()
    {
        desk->addPath(QStringLiteral("   "));
        QCOMPARE(desk->stage(), ImportDesk::NoFiles);
        look(file("nobody.csv"));
        QCOMPARE(desk->stage(), ImportDesk::Refused);
        desk->removeFile(7);
        desk->editColumns(-1);
        desk->showProblems(99);
        desk->showCount(-3);
        desk->removeFile(0);
        QCOMPARE(desk->stage(), ImportDesk::NoFiles);
    }

    void columnsThatAPersonNamedAreUsedAndRemembered()
    {
        add("list.csv", "Nummer;Nachname;Vorname\nB801200005001;Morgan;Leo\n");
        look(file("list.csv"));
        QCOMPARE(desk->stage(), ImportDesk::Refused);
        desk->editColumns(0);
        ColumnEditor& columns = *desk->columns();
        columns.setKind(0);
        const auto name = [&](int row, const char* words) {
            columns.choose(
                row, static_cast<int>(columns.meanings().indexOf(QString::fromUtf8(words))));
        };
        name(0, "UPN");
        name(1, "Surname");
        name(2, "Forename");
        desk->useColumns();
        waitFor(ImportDesk::Ready);
        desk->importAll();
        waitFor(ImportDesk::Done);
        QCOMPARE(pupilsHere(), 1);

        add("next week.csv",
            "Nummer;Nachname;Vorname\nB801200005001;Morgan;Leo\n"
            "J801200005002;Khan;Aisha\n");
        look(file("next week.csv"));
        QCOMPARE(desk->stage(), ImportDesk::Ready);
        QCOMPARE(desk->counts()->numberOf(ImportCountList::NewPupils), 1);
    }

    void stoppedKeepsWhatIsWrittenAndGoesOn()
    {
        add("pupils.csv", manyPupils(400));
        look(file("pupils.csv"));
        desk->importAll();
        desk->stop();
        waitFor(ImportDesk::Stopped);
        const int first = pupilsHere();
        QVERIFY2(first > 0 && first < 400, qPrintable(QString::number(first)));
        QVERIFY(desk->part() > 0 && desk->part() < 1);

        const qreal before = desk->part();
        desk->importAll();
        waitFor(ImportDesk::Done);
        QVERIFY(desk->part() > before);
        QCOMPARE(pupilsHere(), 400);
        look(file("pupils.csv"));
        QCOMPARE(desk->stage(), ImportDesk::Unchanged);
    }

    void lockedInTheMiddleTheSameFilesDoTheRest()
    {
        add("pupils.csv", manyPupils(400));
        look(file("pupils.csv"));
        desk->importAll();
        desk->forget();
        QCOMPARE(desk->stage(), ImportDesk::NoFiles);
        QVERIFY(!desk->allowed());
        QCOMPARE(desk->files()->count(), 0);
        QCOMPARE(desk->lines()->count(), 0);
        tablet->close();

        tablet->open();
        desk->begin();
        const int first = pupilsHere();
        QVERIFY(first < 400);
        look(file("pupils.csv"));
        desk->importAll();
        waitFor(ImportDesk::Done);
        QCOMPARE(pupilsHere(), 400);
    }

    void aFullDiskIsSaidAndNothingIsHalfWritten()
    {
        add("pupils.csv", manyPupils(400));
        look(file("pupils.csv"));
        tablet->fillTheDisk();
        desk->importAll();
        waitFor(ImportDesk::Stopped);
        QVERIFY(desk->problem().contains(QStringLiteral("full")));
    }

    void anAnswerForALockedProfileIsDropped()
    {
        add("pupils.csv", kTwo);
        desk->addPath(file("pupils.csv"));
        desk->forget();
        tablet->close();
        QCOMPARE(desk->stage(), ImportDesk::NoFiles);
        QCOMPARE(desk->counts()->count(), 0);
    }

private:
    void add(const char* name, const QByteArray& bytes) const
    {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), bytes.size());
    }
    QString file(const char* name) const { return folder->filePath(QString::fromUtf8(name)); }
    void look(const QString& path)
    {
        desk->addPath(path);
        tests::waitUntil([&] {
            return desk->stage() == ImportDesk::Refused || desk->stage() == ImportDesk::Ready
                || desk->stage() == ImportDesk::Unchanged || !desk->problem().isEmpty();
        });
        QVERIFY2(desk->problem().isEmpty(), qPrintable(desk->problem()));
    }
    void waitFor(ImportDesk::Stage stage)
    {
        tests::waitUntil([&] { return desk->stage() == stage; });
    }
    int pupilsHere()
    {
        return tablet
            ->ask<int>([](client::Replica& replica) -> Result<int> {
                PIPIT_TRY_ASSIGN(const auto place, placeOf(replica));
                school::SchoolStore store(replica.database(), place);
                PIPIT_TRY_ASSIGN(const auto pupils, store.allPupils());
                return static_cast<int>(pupils.size());
            })
            .value();
    }
    QVariant ofFile(int row, int role) const { return desk->files()->index(row).data(role); }
    QString lineTitle(int row) const
    {
        return desk->lines()->index(row).data(ImportLineList::TitleRole).toString();
    }
    QString lineDetail(int row) const
    {
        return desk->lines()->index(row).data(ImportLineList::DetailRole).toString();
    }

    std::unique_ptr<tests::AppTablet> tablet;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<ImportDesk> desk;
};

PIPIT_TEST(ImportDeskTest)
#include "import_desk_test.moc"
