#include "app/viewmodels/importing/import_reader.h"
#include "core/exchange/limits.h"
#include "tests/app/app_tablet.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/stat.h>

using namespace pipit;
using namespace pipit::viewmodels;

class ImportReaderTest : public QObject {
    Q_OBJECT

private slots:
    void init() { folder = std::make_unique<QTemporaryDir>(); }

    void takesTheListsOfAFolderInTheirOrderAndEachOnce()
    {
        write("b.CSV", "two");
        write("a.csv", "one");
        write("c.xml", "three");
        write("photo.jpg", "no list");
        const auto files = fetch({ folder->path(), path("a.csv") });
        QCOMPARE(files.size(), std::size_t{ 3 });
        QCOMPARE(files[0].name, QStringLiteral("a.csv"));
        QCOMPARE(files[1].name, QStringLiteral("b.CSV"));
        QCOMPARE(text(files[2]), QByteArray("three"));
    }

    void whatIsNoFileIsAnErrorAndNeverWaits()
    {
        const QString pipe = path("pipe.csv");
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        const auto files = fetch({ pipe, QStringLiteral("/dev/zero"), path("not there.csv") });
        QCOMPARE(files.size(), std::size_t{ 3 });
        for (const auto& file : files) {
            QVERIFY2(!file.bytes, qPrintable(file.name));
        }
    }

    void aHundredMegabytesTakeNoMoreThanTheLimit()
    {
        QFile big(path("big.csv"));
        QVERIFY(big.open(QIODevice::WriteOnly) && big.resize(100LL * 1024 * 1024));
        write("small.csv", "UPN");
        const auto files = fetch({ path("big.csv"), path("small.csv") });
        QCOMPARE(files[0].bytes.error().code, ErrorCode::TooBig);
        QCOMPARE(text(files[1]), QByteArray("UPN"));
    }

    void allFilesTogetherAreLimitedToo()
    {
        for (const char* name : { "1.csv", "2.csv", "3.csv" }) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly)
                && file.resize(static_cast<qint64>(exchange::kMaxFileBytes)));
        }
        const auto files = fetch({ folder->path() });
        QVERIFY(files[0].bytes && files[1].bytes);
        QCOMPARE(files[2].bytes.error().code, ErrorCode::TooBig);
    }

    void moreFilesThanASchoolHasAreNotTaken()
    {
        for (std::size_t i = 0; i < kMostImportFiles + 5; ++i) {
            write(qPrintable(QStringLiteral("%1.csv").arg(i)), "x");
        }
        QCOMPARE(fetch({ folder->path() }).size(), kMostImportFiles);
    }

    void readsOffTheScreensThreadAndAnswersOnIt()
    {
        write("a.csv", "one");
        ImportReader reader;
        std::size_t got = 0;
        reader.read({ path("a.csv") }, [&](std::shared_ptr<const ImportReader::Files> files) {
            QCOMPARE(QThread::currentThread(), thread());
            got = files->size();
        });
        QCOMPARE(got, std::size_t{ 0 }); // never inside the call
        tests::waitUntil([&] { return got == 1; });
    }

    void whatWasStoppedIsNeverAnswered()
    {
        write("a.csv", "one");
        write("b.csv", "two");
        int first = 0;
        int second = 0;
        ImportReader reader;
        reader.read({ path("a.csv") }, [&](const auto&) { ++first; });
        reader.read({ path("b.csv") }, [&](const auto&) { ++second; });
        tests::waitUntil([&] { return second == 1; });
        reader.read({ path("a.csv") }, [&](const auto&) { ++first; });
        reader.stop();
        reader.read({ path("b.csv") }, [&](const auto&) { ++second; });
        tests::waitUntil([&] { return second == 2; });
        QCOMPARE(first, 0);
    }

private:
    QString path(const char* name) const { return folder->filePath(QString::fromUtf8(name)); }
    void write(const char* name, const char* text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    static ImportReader::Files fetch(const QStringList& paths)
    {
        const std::atomic_bool stop = false;
        return fetchFiles(paths, stop);
    }
    static QByteArray text(const RawFile& file)
    {
        return QByteArray(reinterpret_cast<const char*>(file.bytes->data()),
            static_cast<qsizetype>(file.bytes->size()));
    }

    std::unique_ptr<QTemporaryDir> folder;
};

PIPIT_TEST(ImportReaderTest)
#include "import_reader_test.moc"
