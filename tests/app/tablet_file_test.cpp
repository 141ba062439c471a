#include "app/viewmodels/endofday/tablet_file.h"
#include "tests/app/day_bench.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>

using namespace pipit;
using tests::DayBench;
using viewmodels::EndOfDay;
using viewmodels::HonestState;
using viewmodels::TabletFile;

/// A file for another tablet, as the screen saves it and takes it in. What is in it is tested with
/// the sync client.
class TabletFileTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsSavedIsSaidInNumbersAndStillWaits()
    {
        DayBench bench;
        bench.unlock("Mira");
        bench.write("Leo read a whole page");
        bench.leave();
        bench.unlock("Rhian");
        bench.write("mine");
        bench.write("and mine");

        done(bench.byFile, [&] { bench.byFile.savePath(stick.path()); });

        QCOMPARE(bench.byFile.problem(), QString());
        QCOMPARE(bench.byFile.heading(), QStringLiteral("Saved 3 record(s) in a file"));
        QVERIFY(bench.byFile.detail().contains("You 2, others of this tablet 1."));
        QVERIFY(bench.byFile.detail().contains("not on the school server yet"));
        QVERIFY(bench.byFile.detail().contains("Only your school can open it."));
        QCOMPARE(QDir(stick.path()).entryList(QDir::Files).size(), 1);
        QVERIFY(QDir(stick.path()).entryList(QDir::Files)[0].endsWith(".pipit"));
        QCOMPARE(bench.honest.waiting(), 3);
        QCOMPARE(bench.honest.kind(), HonestState::Kind::Waiting);
    }

    void nothingWaitingIsSaidToo()
    {
        DayBench bench;
        bench.unlock("Rhian");
        done(bench.byFile, [&] { bench.byFile.savePath(stick.filePath("a.pipit")); });
        QVERIFY(bench.byFile.heading().contains("nothing was waiting"));
        QVERIFY(!bench.byFile.detail().contains("waiting here"));
    }

    void typedFileThatIsThereIsLeftAlone()
    {
        DayBench bench;
        bench.unlock("Rhian");
        QFile file(stick.filePath("mine.pipit"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
        file.close();

        done(bench.byFile, [&] { bench.byFile.savePath(file.fileName()); });

        QVERIFY(bench.byFile.problem().contains("There is a file of that name"));
        QCOMPARE(file.size(), 3);
        done(bench.byFile, [&] { bench.byFile.save(QUrl::fromLocalFile(file.fileName())); });
        QVERIFY(file.size() > 3); // the system's own window asked
    }

    void placeThatIsNotThereIsSaid()
    {
        DayBench bench;
        bench.unlock("Rhian");
        done(bench.byFile, [&] { bench.byFile.savePath("/no/such/folder/a.pipit"); });
        QVERIFY(bench.byFile.problem().contains("could not be saved there"));
        QVERIFY(bench.byFile.heading().isEmpty());
    }

    /// The server has everything when the file of a colleague comes in: now nobody can say so.
    void whatComesInIsSaidAndTheChipSaysAllNoMore()
    {
        DayBench bench;
        const QString file = stick.filePath("hers.pipit");
        bench.unlock("Mira");
        bench.write("hers");
        done(bench.byFile, [&] { bench.byFile.savePath(file); });
        bench.leave();
        bench.unlock("Rhian");
        bench.runToEnd();
        done(bench.byFile, [&] { bench.byFile.takePath(file); });
        QCOMPARE(bench.byFile.heading(), QStringLiteral("Nothing new: all of it was here already"));
        QCOMPARE(bench.end.stage(), EndOfDay::Stage::Done); // it is all there

        const QString second = stick.filePath("more.pipit");
        bench.leave();
        bench.unlock("Mira");
        bench.runToEnd();
        bench.write("one more of hers");
        done(bench.byFile, [&] { bench.byFile.savePath(second); });
        bench.tablet.storage().beforeClosing({}); // she breaks off: nobody can carry it
        bench.leave();
        bench.unlock("Rhian");
        bench.online = true;
        bench.runToEnd();
        QSignalSpy tookIn(&bench.byFile, &TabletFile::tookIn);
        done(bench.byFile, [&] { bench.byFile.takePath(second); });
        QCOMPARE(tookIn.count(), 1);
        QCOMPARE(bench.byFile.heading(), QStringLiteral("Took in 1 from 1 colleague(s)"));
        QVERIFY(bench.byFile.detail().contains("Saved"));
        QVERIFY(bench.byFile.detail().contains("The school server is told"));
        QVERIFY(!bench.honest.allOnServer());

        bench.runToEnd(); // it goes on to the server from here
        QCOMPARE(bench.server.store().counts()->envelopes, 2);
    }

    void fileThatIsNoneChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << "no file for tablets";
        QTest::newRow("a photo") << QByteArray("\x89PNG\r\n") << "no file for tablets";
        QTest::newRow("newer") << QByteArray("PPBU\x01") + QByteArray(40, 0) << "newer Pipit";
        QTest::newRow("another school's")
            << QByteArray("PPBU") + QByteArray(41 + 8 + 64, 0) << "another school";
    }
    void fileThatIsNoneChangesNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        DayBench bench;
        bench.unlock("Rhian");
        QFile file(stick.filePath("photo"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();

        done(bench.byFile, [&] { bench.byFile.take(QUrl::fromLocalFile(file.fileName())); });

        QVERIFY2(bench.byFile.problem().contains(says), qPrintable(bench.byFile.problem()));
        QVERIFY(bench.byFile.problem().contains("Nothing was changed"));
        QVERIFY(bench.byFile.heading().isEmpty());
        done(bench.byFile, [&] { bench.byFile.takePath(stick.filePath("nothing")); });
        QVERIFY(bench.byFile.problem().contains("There is no such file"));
    }

    void lockingForgetsWhatWasSaid()
    {
        DayBench bench;
        bench.unlock("Rhian");
        done(bench.byFile, [&] { bench.byFile.savePath(stick.filePath("a.pipit")); });
        bench.byFile.forget();
        QVERIFY(bench.byFile.heading().isEmpty() && bench.byFile.detail().isEmpty());
        bench.leave();
        bench.byFile.takePath(stick.filePath("a.pipit")); // nobody is there
        tests::waitUntil([&] { return !bench.byFile.busy(); });
        QVERIFY(bench.byFile.heading().isEmpty());
    }

private:
    template <class Begin> static void done(TabletFile& file, Begin begin)
    {
        begin();
        tests::waitUntil([&] { return !file.busy(); });
    }

    QTemporaryDir stick;
};

PIPIT_TEST(TabletFileTest)
#include "tablet_file_test.moc"
