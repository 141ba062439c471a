#include "core/base/try.h"
#include "core/store/open.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace pipit;
using store::Database;
using store::Migration;
using store::Row;

namespace {

constexpr std::array kFirst{ Migration{
    1, "CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT)" } };
constexpr std::array kBoth{ kFirst[0],
    Migration{
        2, "ALTER TABLE note ADD COLUMN child INTEGER; CREATE TABLE pupil(id BLOB UNIQUE)" } };
constexpr std::array kBroken{ kFirst[0],
    Migration{ 2, "CREATE TABLE half(x); INSERT INTO nowhere VALUES(1)" } };

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_files = 0;

    std::filesystem::path freshFile()
    {
        return std::filesystem::path(m_directory.path().toStdString())
            / ("plain" + std::to_string(++m_files) + ".db");
    }
    Database fresh(std::span<const Migration> migrations = kBoth)
    {
        auto database = store::openPlain(freshFile(), migrations);
        PIPIT_CHECK(database.has_value());
        return std::move(*database);
    }
    static std::int64_t rows(Database& database)
    {
        return database.integer("SELECT count(*) FROM note").value();
    }

private slots:
    void everyConnectionHasTheSettings()
    {
        Database database = fresh();
        QCOMPARE(database.integer("PRAGMA cache_spill").value(), 0);
        QCOMPARE(database.integer("PRAGMA temp_store").value(), 2);
        QCOMPARE(database.integer("PRAGMA synchronous").value(), 2);
        QCOMPARE(database.integer("PRAGMA foreign_keys").value(), 1);
        std::string mode;
        QVERIFY(database.each("PRAGMA journal_mode", {}, [&](const Row& row) -> Result<void> {
            mode = row.text(0);
            return {};
        }));
        QCOMPARE(mode, std::string("wal"));
    }

    void whatIsSettledCannotBeChanged_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char* sql : { "PRAGMA cache_spill=ON", "PRAGMA synchronous=OFF",
                 "PRAGMA journal_mode=DELETE", "PRAGMA temp_store=FILE", "PRAGMA foreign_keys=OFF",
                 "ATTACH 'other.db' AS other", "DETACH main", "PRAGMA writable_schema=ON" }) {
            QTest::newRow(sql) << QByteArray(sql);
        }
    }
    void whatIsSettledCannotBeChanged()
    {
        QFETCH(QByteArray, sql);
        Database database = fresh();
        const auto done = database.run(sql.toStdString());
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Denied);
    }

    void givesBackWhatWasBound()
    {
        Database database = fresh();
        QVERIFY(database.runScript("CREATE TABLE v(a, b, c, d, e, f)"));
        const Bytes blob{ 0, 1, 255 };
        QVERIFY(database.run("INSERT INTO v VALUES(?,?,?,?,?,?)",
            { std::int64_t{ -7 }, std::string_view("a\0b", 3), ByteView(blob), std::monostate{},
                std::string_view{}, ByteView{} }));

        int seen = 0;
        QVERIFY(database.each("SELECT * FROM v", {}, [&](const Row& row) -> Result<void> {
            ++seen;
            PIPIT_CHECK(row.integer(0) == -7 && row.text(1) == std::string_view("a\0b", 3));
            PIPIT_CHECK(std::ranges::equal(row.blob(2), blob) && row.isNull(3));
            PIPIT_CHECK(!row.isNull(4) && row.text(4).empty());
            PIPIT_CHECK(!row.isNull(5) && row.blob(5).empty());
            return {};
        }));
        QCOMPARE(seen, 1);
    }

    void aQueryMayRunInsideItsOwnRows()
    {
        Database database = fresh();
        QVERIFY(database.runScript("INSERT INTO note(text) VALUES('a'),('b'),('c')"));
        int pairs = 0;
        const auto inner = [&](const Row&) { return Result<void>((++pairs, Result<void>{})); };
        QVERIFY(database.each("SELECT id FROM note", {},
            [&](const Row&) { return database.each("SELECT id FROM note", {}, inner); }));
        QCOMPARE(pairs, 9);
    }

    void anErrorFromARowEndsTheQuery()
    {
        Database database = fresh();
        QVERIFY(database.runScript("INSERT INTO note(text) VALUES('a'),('b')"));
        int seen = 0;
        const auto done = database.each("SELECT id FROM note", {}, [&](const Row&) -> Result<void> {
            ++seen;
            return Error{ ErrorCode::Conflict, "enough" };
        });
        QCOMPARE(done.error().code, ErrorCode::Conflict);
        QCOMPARE(seen, 1);
    }

    void aFailedBodyLeavesNothing()
    {
        Database database = fresh();
        const auto done = database.transaction([&]() -> Result<void> {
            PIPIT_TRY(database.run("INSERT INTO note(text) VALUES('gone')"));
            return Error{ ErrorCode::BadInput, "no" };
        });
        QCOMPARE(done.error().code, ErrorCode::BadInput);
        QCOMPARE(rows(database), 0);
    }

    void aFailedInnerTransactionLeavesTheOuterOne()
    {
        Database database = fresh();
        QVERIFY(database.transaction([&]() -> Result<void> {
            PIPIT_TRY(database.run("INSERT INTO note(text) VALUES('kept')"));
            const auto inner = database.transaction([&]() -> Result<void> {
                PIPIT_TRY(database.run("INSERT INTO note(text) VALUES('gone')"));
                return Error{ ErrorCode::BadInput, "no" };
            });
            PIPIT_CHECK(!inner);
            return database.run("INSERT INTO note(text) VALUES('kept too')");
        }));
        QCOMPARE(rows(database), 2);
    }

    void nothingIsCommittedAfterSqliteRolledBackByItself()
    {
        Database database = fresh();
        QVERIFY(database.runScript("CREATE UNIQUE INDEX one ON note(text)"));
        const auto done = database.transaction([&]() -> Result<void> {
            PIPIT_TRY(database.run("INSERT INTO note(text) VALUES('first')"));
            const auto ignored = database.run("INSERT OR ROLLBACK INTO note(text) VALUES('first')");
            PIPIT_CHECK(!ignored);
            const auto after = database.run("INSERT INTO note(text) VALUES('after')");
            PIPIT_CHECK(!after);
            return {}; // the body believes that all is well
        });
        QVERIFY(!done);
        QCOMPARE(rows(database), 0);
    }

    void aSecondRowOfOneKeyAlreadyExists()
    {
        Database database = fresh();
        const Bytes id{ 1 };
        QVERIFY(database.run("INSERT INTO pupil VALUES(?)", { ByteView(id) }));
        const auto again = database.run("INSERT INTO pupil VALUES(?)", { ByteView(id) });
        QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
    }

    void aSearchThatDoesNotParseIsBadInputAndIsNotQuoted()
    {
        Database database = fresh();
        QVERIFY(database.runScript("CREATE VIRTUAL TABLE words USING fts5(text)"));
        const auto found = database.run(
            "SELECT 1 FROM words WHERE words MATCH ?", { std::string_view("\"Tilly-canary") });
        QCOMPARE(found.error().code, ErrorCode::BadInput);
        QVERIFY(!QByteArray::fromStdString(found.error().detail).contains("canary"));
    }

    void migrationsGoOnFromWhereTheyStood()
    {
        const auto file = freshFile();
        {
            auto old = store::openPlain(file, kFirst);
            QVERIFY(old->run("INSERT INTO note(text) VALUES('kept')"));
        }
        auto now = store::openPlain(file, kBoth);
        QCOMPARE(now->integer("PRAGMA user_version").value(), 2);
        QCOMPARE(now->integer("SELECT count(*) FROM note WHERE child IS NULL").value(), 1);
    }

    void aNewerSchemaIsRefused()
    {
        const auto file = freshFile();
        QVERIFY(store::openPlain(file, kBoth).has_value());
        QCOMPARE(store::openPlain(file, kFirst).error().code, ErrorCode::TooNew);
    }

    void aBrokenMigrationLeavesNoHalfStep()
    {
        const auto file = freshFile();
        QVERIFY(!store::openPlain(file, kBroken));
        auto again = store::openPlain(file, kFirst);
        QVERIFY(again.has_value());
        QCOMPARE(again->integer("SELECT count(*) FROM sqlite_schema WHERE name='half'").value(), 0);
    }

    void aFileThatIsNoDatabaseIsCorrupt()
    {
        const auto file = freshFile();
        QFile garbage(QString::fromStdString(file.string()));
        QVERIFY(garbage.open(QIODevice::WriteOnly));
        garbage.write(QByteArray(8192, 'x'));
        garbage.close();
        QCOMPARE(store::openPlain(file, kFirst).error().code, ErrorCode::Corrupt);
    }
};

PIPIT_TEST(DatabaseTest)

#include "database_test.moc"
