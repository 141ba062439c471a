#include "core/exchange/history/history_reader.h"
#include "core/exchange/limits.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit;
using namespace pipit::exchange;

namespace {

HistoryFile readText(std::string_view text)
{
    MemorySource source(text);
    return readHistory("history.json", source);
}

std::string wrap(std::string_view lists)
{
    return R"({"format":"pipit-history","version":1,)" + std::string(lists) + "}";
}

std::string strategy(std::string_view code, std::string_view door)
{
    return R"({"code":")" + std::string(code) + R"(","area":"sensory","door":")" + std::string(door)
        + R"(","help":"h","icon":"ear"})";
}

} // namespace

class HistoryTest : public QObject {
    Q_OBJECT

private slots:
    void damagedOrHostileJsonIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("where");
        const auto row
            = [](const char* name, const std::string& file, ProblemCode code, const char* where) {
                  QTest::newRow(name)
                      << QByteArray::fromStdString(file) << static_cast<int>(code) << where;
              };
        row("empty", "", ProblemCode::Empty, "");
        row("cut", wrap("\"strategies\":[").substr(0, 40), ProblemCode::BadJson, "");
        row("a list", "[]", ProblemCode::BadJson, "");
        row("other format", R"({"format":"x","version":1})", ProblemCode::BadJson, "format");
        row("newer", R"({"format":"pipit-history","version":2})", ProblemCode::BadJson, "version");
        row("deep", std::string(100000, '['), ProblemCode::TooDeep, "");
        row("not a list", wrap(R"("strategies":{})"), ProblemCode::BadJson, "strategies");
        row("not an object", wrap(R"("strategies":[3])"), ProblemCode::BadJson, "strategies[0]");
        row("long door line", wrap("\"strategies\":[" + strategy("a", std::string(41, 'x')) + "]"),
            ProblemCode::BadJson, "strategies[0].door");
        row("same code twice",
            wrap("\"strategies\":[" + strategy("a", "x") + "," + strategy("a", "y") + "]"),
            ProblemCode::BadJson, "strategies");
        row("no UPN", wrap(R"("observations":[{"id":"1","pupil":"Leo"}])"), ProblemCode::BadJson,
            "observations[0].pupil");
        row("engagement 9",
            wrap(R"("sessions":[{"id":"1","intervention":"a","adult":"b","day":"2026-11-03",
            "start":"09:00","minutes":20,"pupils":[{"pupil":"B801200005001","present":true,"engagement":9}]}])"),
            ProblemCode::BadJson, "sessions[0].pupils[0].engagement");
    }

    void damagedOrHostileJsonIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, code);
        QFETCH(QString, where);
        const HistoryFile read = readText(file.toStdString());
        QVERIFY(read.report.refused);
        QCOMPARE(static_cast<int>(read.report.refused->code), code);
        QCOMPARE(QString::fromStdString(read.report.refused->where), where);
        QVERIFY(read.history == ImportedHistory{});
    }

    void unknownMembersAreCounted()
    {
        const auto read = readText(wrap(R"("mood":1,"strategies":[{"code":"a","area":"sensory",
            "door":"d","help":"h","icon":"ear","colour":"red"}])"));
        QVERIFY(!read.report.refused);
        QCOMPARE(read.report.unknownElements.size(), std::size_t{ 2 });
        QCOMPARE(read.history.strategies.size(), std::size_t{ 1 });
    }

    void doorLineCountsCharactersNotBytes()
    {
        std::string door;
        for (int i = 0; i < 40; ++i) {
            door += "\xC3\xAB";
        }
        QVERIFY(!readText(wrap("\"strategies\":[" + strategy("a", door) + "]")).report.refused);
    }
};

PIPIT_TEST(HistoryTest)

#include "history_test.moc"
