#include "core/base/try.h"
#include "tests/core/store/sealed_fixture.h"
#include "tests/support/registry.h"

#include <QTest>

#include <filesystem>
#include <sqlite3.h>

using namespace pipit;
using store::Database;
using tests::SealedFixture;

namespace {

constexpr int kCommits = 50;

/// A transaction too large for the cache, in which a statement fails, then small ones. `run`
/// executes a statement; `fail` one that must fail.
template <class Run, class Fail> void workThatLosesCommits(const Run& run, const Fail& fail)
{
    run("CREATE TABLE big(id INTEGER PRIMARY KEY, x BLOB, u INT UNIQUE)");
    run("CREATE TABLE small(x)");
    run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<89) "
        "INSERT INTO big SELECT i, zeroblob(1500), i FROM n");
    run("PRAGMA wal_checkpoint(TRUNCATE)");
    run("PRAGMA cache_size=5");
    run("BEGIN");
    run("UPDATE big SET x=zeroblob(1500) WHERE id>42");
    run("INSERT INTO big(x) SELECT zeroblob(1500) FROM big LIMIT 91");
    fail("INSERT INTO big(id,x,u) SELECT id+1000, zeroblob(1500), CASE WHEN id=81 THEN 1 END "
         "FROM big");
    run("UPDATE big SET x=zeroblob(1400) WHERE id=1");
    run("INSERT INTO small VALUES(0)");
    run("COMMIT");
    for (int i = 1; i < kCommits; ++i) {
        run("INSERT INTO small VALUES(1)");
    }
}

} // namespace

/// SQLite before 3.53.2 can lose acknowledged commits after a statement failed, or a savepoint was
/// taken back, in a transaction that had spilled its cache. Our connections never spill.
class SpillTest : public QObject {
    Q_OBJECT

    SealedFixture m_fixture;

private slots:
    void init() { m_fixture.moveOn(); }

    void upstreamLosesAcknowledgedCommits()
    {
        if (sqlite3_libversion_number() >= 3053002) {
            QSKIP("this SQLite is mended");
        }
        sqlite3* plain = nullptr;
        const auto file = m_fixture.directory() / "plain.db";
        QCOMPARE(sqlite3_open(file.c_str(), &plain), SQLITE_OK);
        const auto run = [&](const char* sql) {
            QCOMPARE(sqlite3_exec(plain, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        };
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        workThatLosesCommits(run, [&](const char* sql) {
            QCOMPARE(sqlite3_exec(plain, sql, nullptr, nullptr, nullptr), SQLITE_CONSTRAINT);
        });
        m_fixture.moveToKilledCopy();
        sqlite3_close(plain);

        std::filesystem::remove(m_fixture.directory() / "plain.db-shm");
        auto found = store::openPlain(m_fixture.directory() / "plain.db", {});
        const auto count = found->integer("SELECT count(*) FROM small");
        QVERIFY(!count || *count < kCommits);
    }

    void ourPlainStoreDoesNot()
    {
        auto plain = store::openPlain(m_fixture.directory() / "plain.db", {});
        workThatLosesCommits([&](const char* sql) { QVERIFY(plain->run(sql)); },
            [&](const char* sql) { QVERIFY(!plain->run(sql)); });
        m_fixture.moveToKilledCopy();
        std::filesystem::remove(m_fixture.directory() / "plain.db-shm");
        auto found = store::openPlain(m_fixture.directory() / "plain.db", {});
        QCOMPARE(found->integer("SELECT count(*) FROM small").value(), kCommits);
    }

    void ourSealedStoreDoesNot()
    {
        Database sealed = m_fixture.create();
        workThatLosesCommits([&](const char* sql) { QVERIFY(sealed.run(sql)); },
            [&](const char* sql) { QVERIFY(!sealed.run(sql)); });
        m_fixture.moveToKilledCopy();
        auto found = m_fixture.open();
        QVERIFY(found.has_value());
        QCOMPARE(found->integer("SELECT count(*) FROM small").value(), kCommits);
    }
};

PIPIT_TEST(SpillTest)

#include "spill_test.moc"
