#include "core/base/hex.h"
#include "core/base/try.h"
#include "tests/core/store/sealed_fixture.h"
#include "tests/support/registry.h"

#include <QTest>

#include <random>

using namespace pipit;
using store::Database;
using tests::SealedFixture;

namespace {

constexpr const char* kTables
    = "CREATE TABLE a(id INTEGER PRIMARY KEY, t TEXT, n INT, b BLOB);"
      "CREATE INDEX a_t ON a(t); CREATE INDEX a_n ON a(n, t);"
      "CREATE TABLE w(k TEXT PRIMARY KEY, v) WITHOUT ROWID;"
      "CREATE VIRTUAL TABLE f USING fts5(x);"
      "CREATE TRIGGER a_w AFTER INSERT ON a WHEN new.t NOT NULL BEGIN INSERT OR REPLACE INTO "
      "w VALUES(new.t, new.id); END;";

/// A statement that is the same for the same random numbers.
std::string statement(std::mt19937_64& random)
{
    const auto number = [&](std::uint64_t below) { return std::to_string(random() % below); };
    const std::string id = number(400);
    const std::string word = "'w" + number(50) + "'";
    switch (random() % 12) {
    case 0:
        return "INSERT OR REPLACE INTO a VALUES(" + id + "," + word + "," + number(9) + ",zeroblob("
            + number(12000) + "))";
    case 1:
    case 2:
    case 3:
        return "INSERT OR REPLACE INTO a VALUES(" + id + "," + word + "," + number(9)
            + ",printf('%0" + number(3000) + "d',7))";
    case 4:
        return "DELETE FROM a WHERE id=" + id;
    case 5:
        return "UPDATE a SET n=n+1, t=t||'x' WHERE n=" + number(9);
    case 6:
        return "INSERT INTO f VALUES(" + word + "||' and '||" + id + ")";
    case 7:
        return "DELETE FROM f WHERE rowid=" + number(60);
    case 8:
        return "DELETE FROM a WHERE id BETWEEN " + id + " AND " + id + "+30";
    case 9:
        return "INSERT INTO a(t) VALUES('long'),('long'),(NULL)";
    case 10:
        return "UPDATE OR IGNORE w SET k=k||'y' WHERE v%7=" + number(7);
    default:
        return "UPDATE a SET b=NULL WHERE id>" + id + " AND n<2";
    }
}

constexpr const char* kQuestions[] = { "SELECT * FROM a ORDER BY t, id DESC",
    "SELECT n, count(*), sum(length(b)) FROM a GROUP BY n", "SELECT * FROM w",
    "SELECT rowid, x FROM f WHERE f MATCH 'w7 OR w11' ORDER BY rank, rowid",
    "SELECT a.id, w.v FROM a LEFT JOIN w ON w.k=a.t ORDER BY 1, 2",
    "SELECT type, name FROM sqlite_schema ORDER BY name", "PRAGMA integrity_check" };

std::string answer(Database& database, const char* question, int columns)
{
    std::string out;
    const auto done = database.each(question, {}, [&](const store::Row& row) -> Result<void> {
        for (int column = 0; column < columns; ++column) {
            out += row.isNull(column) ? "-" : base::toHex(row.blob(column));
            out += ' ';
        }
        out += '\n';
        return {};
    });
    return done ? out : done.error().detail;
}

} // namespace

/// Every statement answers as it does on a plain database.
class SameAnswersTest : public QObject {
    Q_OBJECT

    SealedFixture m_fixture;

private slots:
    void aSealedStoreAnswersAsAPlainOne_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 6; ++seed) {
            QTest::addRow("seed %d", static_cast<int>(seed)) << seed;
        }
    }
    void aSealedStoreAnswersAsAPlainOne()
    {
        QFETCH(quint64, seed);
        m_fixture.moveOn();
        std::mt19937_64 random(seed);
        Database sealed = m_fixture.create();
        auto plain = store::openPlain(m_fixture.directory() / "plain.db", m_fixture.schema());
        QVERIFY(sealed.runScript(kTables) && plain->runScript(kTables));

        for (int round = 0; round < 12; ++round) {
            const bool keep = random() % 4 != 0;
            std::vector<std::string> statements;
            for (int i = 0; i < 25; ++i) {
                statements.push_back(statement(random));
            }
            const auto work = [&](Database& database) {
                return database.transaction([&]() -> Result<void> {
                    for (const std::string& sql : statements) {
                        PIPIT_TRY(database.run(sql));
                    }
                    return keep ? Result<void>{} : Error{ ErrorCode::Conflict, "not kept" };
                });
            };
            QCOMPARE(work(sealed).has_value(), keep);
            QCOMPARE(work(*plain).has_value(), keep);
        }
        { // and once more from the disk
            const Database closed = std::move(sealed);
        }
        auto again = m_fixture.open();
        QVERIFY(again.has_value());
        for (const char* question : kQuestions) {
            const int columns = question[0] == 'P' ? 1 : 2;
            QCOMPARE(answer(*again, question, columns), answer(*plain, question, columns));
        }
    }
};

PIPIT_TEST(SameAnswersTest)

#include "same_answers_test.moc"
