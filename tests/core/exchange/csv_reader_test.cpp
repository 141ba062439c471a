#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/limits.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit;
using namespace pipit::exchange;

Q_DECLARE_METATYPE(std::string)

namespace {

/// Rows joined by '/', cells by '|'.
std::string readAllRows(std::string_view text, char separator, std::optional<Problem>& refused)
{
    CsvReader reader(text, separator);
    std::string out;
    for (CsvRow row; reader.next(row);) {
        out += out.empty() ? "" : "/";
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            out += (i == 0 ? "" : "|") + row.cells[i];
        }
    }
    refused = reader.refused();
    return out;
}

} // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatRfc4180Allows_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("rows");
        QTest::newRow("plain") << std::string("a,b\nc,d\n") << std::string("a|b/c|d");
        QTest::newRow("no last line end") << std::string("a,b\nc,d") << std::string("a|b/c|d");
        QTest::newRow("crlf") << std::string("a,b\r\nc,d\r\n") << std::string("a|b/c|d");
        QTest::newRow("lone cr") << std::string("a,b\rc,d\r") << std::string("a|b/c|d");
        QTest::newRow("quoted") << std::string("\"a,1\",\"b\"\n") << std::string("a,1|b");
        QTest::newRow("doubled") << std::string("\"say \"\"hi\"\"\",b")
                                 << std::string("say \"hi\"|b");
        QTest::newRow("line in cell") << std::string("\"a\r\nb\",c\n") << std::string("a\nb|c");
        QTest::newRow("empty cells") << std::string(",\n\"\",x\n") << std::string("|/|x");
        QTest::newRow("last cell empty") << std::string("a,") << std::string("a|");
    }

    void readsWhatRfc4180Allows()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, rows);
        std::optional<Problem> refused;
        QCOMPARE(readAllRows(text, ',', refused), rows);
        QVERIFY(!refused);
    }

    void refusesDamageWithItsLine_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, std::string text, ProblemCode code, int line) {
            QTest::newRow(name) << std::move(text) << static_cast<int>(code) << line;
        };
        row("never closed", "a,b\nc,\"d\ne,f\n", ProblemCode::OpenQuote, 2);
        row("quote inside", "a,b\nc,d\"e\n", ProblemCode::StrayQuote, 2);
        row("text after quote", "a,b\n\n\"c\"d,e\n", ProblemCode::TextAfterQuote, 3);
        row("space before quote", "a, \"b\"\n", ProblemCode::StrayQuote, 1);
        row("long cell", "a\n" + std::string(kMaxCellBytes + 1, 'x') + "\n",
            ProblemCode::CellTooLong, 2);
        row("endless line", "a\n" + std::string(kMaxLineBytes * 3, 'x'), ProblemCode::LineTooLong,
            2);
        row("endless quote", "a\n\"" + std::string(kMaxLineBytes * 3, 'x'),
            ProblemCode::LineTooLong, 2);
        row("columns", std::string(kMaxColumns + 5, ','), ProblemCode::TooManyColumns, 1);
    }

    void refusesDamageWithItsLine()
    {
        QFETCH(std::string, text);
        QFETCH(int, code);
        QFETCH(int, line);
        std::optional<Problem> refused;
        readAllRows(text, ',', refused);
        QVERIFY(refused);
        QCOMPARE(static_cast<int>(refused->code), code);
        QCOMPARE(static_cast<int>(refused->line), line);
    }

    void separatorIsTheOneThatStandsMostOftenOutsideQuotes()
    {
        QCOMPARE(guessSeparator("UPN;Name;Class\n"), ';');
        QCOMPARE(guessSeparator("UPN\tName\tClass\n"), '\t');
        QCOMPARE(guessSeparator("\"a,b,c,d\";e;f\n"), ';');
        QCOMPARE(guessSeparator("one column"), ',');
    }
};

PIPIT_TEST(CsvReaderTest)

#include "csv_reader_test.moc"
