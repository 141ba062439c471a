#include "core/store/sealed/store_header.h"
#include "tests/core/store/sealed_fixture.h"
#include "tests/support/registry.h"

#include <QTest>

#include <array>
#include <sys/wait.h>
#include <unistd.h>

using namespace pipit;
using store::Database;
using tests::SealedFixture;

namespace {

const std::array kLater{ SealedFixture::schema()[0],
    store::Migration{ 2, "CREATE TABLE later(x)" } };
const QByteArray kCanary = "Tilly Canary hid under the table";

bool contains(const QByteArray& bytes, const QByteArray& text)
{
    const QString wide = QString::fromUtf8(text);
    const QByteArray utf16(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2);
    bool found = bytes.contains(text) || bytes.contains(utf16);
    for (int shift = 0; shift < 3; ++shift) { // base64 differs with where a text begins
        const QByteArray coded = text.mid(shift).toBase64();
        found = found || bytes.contains(coded.left(coded.size() - 4));
    }
    return found;
}

} // namespace

/// Opening, refusing to open, and what is on the disk meanwhile.
class SealedStoreTest : public QObject {
    Q_OBJECT

    SealedFixture m_fixture;

    bool anyFileContains(const QByteArray& text) const
    {
        for (const auto& name : m_fixture.files()) {
            if (contains(m_fixture.bytes(name), text)) {
                return true;
            }
        }
        return false;
    }

private slots:
    void initTestCase_data() { SealedFixture::addSuites(); }

    void init()
    {
        m_fixture.takeSuite();
        m_fixture.moveOn();
    }

    void keepsWhatWasWritten()
    {
        {
            Database database = m_fixture.create();
            QVERIFY(SealedFixture::addNotes(database, 1, 200));
        }
        QCOMPARE(m_fixture.openAndCount().value(), 200);
        QCOMPARE(m_fixture.files(), std::vector<std::string>{ "store.db" });
    }

    void hasOnlyTwoFilesWhileOpen()
    {
        Database database = m_fixture.create();
        QVERIFY(database.runScript("BEGIN; CREATE TEMP TABLE t(x); INSERT INTO t VALUES(1)"));
        QVERIFY(SealedFixture::addNotes(database, 1, 50));
        QVERIFY(database.run("SELECT * FROM note ORDER BY text || random()"));
        QVERIFY(database.runScript("COMMIT"));
        QCOMPARE(m_fixture.files(), (std::vector<std::string>{ "store.db", "store.db-wal" }));
    }

    void isNotMadeTwiceNorByOpening()
    {
        QCOMPARE(m_fixture.open().error().code, ErrorCode::NotFound);
        QVERIFY(m_fixture.files().empty());
        {
            const Database database = m_fixture.create();
        }
        const auto again
            = store::createSealed(m_fixture.directory(), m_fixture.options(), m_fixture.schema());
        QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
    }

    void isMadeOverWhatAnInterruptedMakingLeft()
    {
        m_fixture.put("store.db.new", QByteArray(5000, 'x'));
        m_fixture.put("store.db.new-wal", QByteArray(5000, 'y'));
        {
            const Database database = m_fixture.create();
        }
        QCOMPARE(m_fixture.files(), std::vector<std::string>{ "store.db" });
    }

    void anotherKeyIsWrong()
    {
        {
            const Database database = m_fixture.create();
        }
        const crypto::Secret key = m_fixture.random().secret(32);
        store::SealedOptions options{ key, m_fixture.profile(), m_fixture.random(), {} };
        const auto opened = store::openSealed(m_fixture.directory(), options, m_fixture.schema());
        QCOMPARE(opened.error().code, ErrorCode::WrongKey);
    }

    void anotherProfileIsWrong()
    {
        {
            const Database database = m_fixture.create();
        }
        const auto profile = m_fixture.random().id<crypto::ProfileId>();
        store::SealedOptions options{ m_fixture.key(), profile, m_fixture.random(), {} };
        const auto opened = store::openSealed(m_fixture.directory(), options, m_fixture.schema());
        QCOMPARE(opened.error().code, ErrorCode::WrongKey);
    }

    void aNewerSchemaIsTooNew()
    {
        {
            const Database database = m_fixture.create();
        }
        QVERIFY(m_fixture.open(kLater).has_value());
        QCOMPARE(m_fixture.open().error().code, ErrorCode::TooNew);
    }

    void anUnknownSuiteIsTooNew()
    {
        {
            const Database database = m_fixture.create();
        }
        store::StoreHeader header;
        header.profile = m_fixture.profile();
        header.suite = store::Suite{ 9 };
        const Bytes bytes = store::encodeStoreHeader(header, m_fixture.key().view());
        QByteArray file = m_fixture.bytes("store.db");
        std::copy(bytes.begin(), bytes.end(), file.begin());
        m_fixture.put("store.db", file);
        const auto opened = m_fixture.open();
        QCOMPARE(opened.error().code, ErrorCode::TooNew);
        QVERIFY(QByteArray::fromStdString(opened.error().detail).contains("suite"));
    }

    void aSuiteThatThisProcessorCannotDoIsRefused()
    {
        store::StoreHeader header;
        header.profile = m_fixture.profile();
        header.suite = store::Suite::AesGcm;
        const auto key = m_fixture.key().view();
        const Bytes bytes = store::encodeStoreHeader(header, key);
        QCOMPARE(store::decodeStoreHeader(bytes, key, false).error().code, ErrorCode::Denied);
        QVERIFY(store::decodeStoreHeader(bytes, key, true).has_value());
    }

    void aSecondConnectionIsBusy()
    {
        Database database = m_fixture.create();
        QCOMPARE(m_fixture.open().error().code, ErrorCode::Busy);
        QVERIFY(SealedFixture::addNotes(database, 1, 1));
    }

    void aSecondProcessIsBusy()
    {
        const Database database = m_fixture.create();
        const pid_t child = ::fork();
        if (child == 0) {
            const auto opened = m_fixture.open();
            ::_exit(!opened && opened.error().code == ErrorCode::Busy ? 42 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(WEXITSTATUS(status), 42);
    }

    void anotherFileCannotBeReached_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char* sql :
            { "ATTACH 'other.db' AS other", "ATTACH '' AS other", "VACUUM", "VACUUM INTO 'copy.db'",
                "PRAGMA journal_mode=DELETE", "PRAGMA locking_mode=NORMAL" }) {
            QTest::newRow(sql) << QByteArray(sql);
        }
    }
    void anotherFileCannotBeReached()
    {
        QFETCH(QByteArray, sql);
        Database database = m_fixture.create();
        QCOMPARE(database.run(sql.toStdString()).error().code, ErrorCode::Denied);
    }

    void noTextIsInAnyFile()
    {
        Database database = m_fixture.create();
        for (int i = 0; i < 50; ++i) {
            QVERIFY(database.run("INSERT INTO note(text) VALUES(?)",
                { std::string_view(
                    kCanary.constData(), static_cast<std::size_t>(kCanary.size())) }));
        }
        QVERIFY(!anyFileContains(kCanary) && !anyFileContains("CREATE TABLE"));
        QVERIFY(database.run("PRAGMA wal_checkpoint(PASSIVE)"));
        QVERIFY(!anyFileContains(kCanary) && !anyFileContains("CREATE TABLE"));
        {
            const Database closed = std::move(database);
        }
        QVERIFY(!anyFileContains(kCanary) && !anyFileContains("SQLite format"));
    }

    void theScanForTextSeesItInAPlainStore()
    {
        auto plain = store::openPlain(m_fixture.directory() / "plain.db", m_fixture.schema());
        QVERIFY(plain->run("INSERT INTO note(text) VALUES(?)",
            { std::string_view(kCanary.constData(), static_cast<std::size_t>(kCanary.size())) }));
        QVERIFY(anyFileContains(kCanary));
        QVERIFY(contains("xx" + kCanary.toBase64(), kCanary));
        QVERIFY(contains(("y" + kCanary).toBase64(), kCanary));
    }

    void noFrameHeaderIsInClear()
    {
        // SQLite repeats the log's salts in each frame's header, beside the checksum of the page.
        const auto saltsOfFrames = [](const QByteArray& log) {
            int seen = 0;
            for (qsizetype at = 32; at + 24 <= log.size(); at += 4120) {
                seen += log.mid(at + 8, 8) == log.mid(16, 8) ? 1 : 0;
            }
            return seen;
        };
        auto plain = store::openPlain(m_fixture.directory() / "plain.db", m_fixture.schema());
        QVERIFY(SealedFixture::addNotes(*plain, 1, 5));
        QVERIFY(saltsOfFrames(m_fixture.bytes("plain.db-wal")) > 5);

        Database database = m_fixture.create();
        QVERIFY(SealedFixture::addNotes(database, 1, 5));
        QVERIFY(m_fixture.bytes("store.db-wal").size() > 5 * 4120);
        QCOMPARE(saltsOfFrames(m_fixture.bytes("store.db-wal")), 0);
    }

    void aCheckpointLetsTheLogBeginAnew()
    {
        Database database = m_fixture.create();
        QVERIFY(SealedFixture::addNotes(database, 1, 20));
        const auto grown = m_fixture.bytes("store.db-wal").size();
        QVERIFY(database.checkpoint());
        QVERIFY(SealedFixture::addNotes(database, 21, 30));
        QCOMPARE(m_fixture.bytes("store.db-wal").size(), grown);
        m_fixture.moveToKilledCopy();
        QCOMPARE(m_fixture.openAndCount().value(), 30);
    }

    void aSmallCacheHoldsALargeTransaction()
    {
        Database database = m_fixture.create();
        QVERIFY(database.runScript("PRAGMA cache_size=10"));
        QVERIFY(database.transaction(
            [&]() -> Result<void> { return SealedFixture::addNotes(database, 1, 3000); }));
        QCOMPARE(SealedFixture::wholeNotes(database).value_or(-1), 3000);
        m_fixture.moveToKilledCopy();
        QCOMPARE(m_fixture.openAndCount().value(), 3000);
    }
};

PIPIT_TEST(SealedStoreTest)

#include "sealed_test.moc"
