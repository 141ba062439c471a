#include "app/tools/audit/server_log.h"
#include "app/tools/audit/tablet_state.h"
#include "tests/e2e/made_demo.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit;
using audit::TabletState;
using tests::MadeDemo;

/// What pipit-demo makes: keys apart, it is the same school every time, and whole.
class DemoTest : public QObject {
    Q_OBJECT
private slots:
    void makesTheSameSchoolEachTime();
};

namespace {

/// In the order of the people.
std::vector<TabletState> tabletsOf(const MadeDemo& demo)
{
    std::vector<TabletState> all;
    const auto log = audit::readServerLog(demo.serverFolder().toStdString() + "/school.db");
    for (const auto& person : demo.people()) {
        auto tablet = audit::readTablet(
            person.folder.toStdString(), person.passcode.toStdString(), log.value());
        all.push_back(std::move(tablet.value()));
    }
    return all;
}

} // namespace

void DemoTest::makesTheSameSchoolEachTime()
{
    const MadeDemo one;
    const MadeDemo other;

    QCOMPARE(one.printed(), other.printed());
    const auto first = tabletsOf(one);
    const auto second = tabletsOf(other);
    QCOMPARE(first.size(), std::size_t{ 3 });
    QCOMPARE(second.size(), std::size_t{ 3 });
    for (std::size_t i = 0; i < first.size(); ++i) {
        QVERIFY(first[i].notes == second[i].notes);
        QVERIFY(first[i].lines == second[i].lines);
        QVERIFY(first[i].draftLines == second[i].draftLines);
        QCOMPARE(first[i].readable.size(), second[i].readable.size());
        QCOMPARE(first[i].waiting.waiting(), std::int64_t{ 0 });
        QVERIFY(first[i].openConflicts.empty());
        QVERIFY(first[i].lines == first[0].lines);
    }
    QVERIFY(first[0].lines.size() > 50);
}

PIPIT_TEST(DemoTest)

#include "demo_test.moc"
