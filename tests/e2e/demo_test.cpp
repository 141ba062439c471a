#include "app/tools/audit/server_log.h"
#include "app/tools/audit/tablet_state.h"
#include "tests/e2e/tour/app_process.h"
#include "tests/e2e/tour/programs.h"
#include "tests/e2e/tour/school_server.h"
#include "tests/support/registry.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using audit::TabletState;

/// What pipit-demo makes: keys apart, it is the same school every time, and whole.
class DemoTest : public QObject {
    Q_OBJECT
private slots:
    void makesTheSameSchoolEachTime();
};

namespace {

/// A demo school with its server, made as run.sh makes it.
class Demo {
public:
    Demo()
        : m_programs(tour::builtPrograms())
        , m_server(m_programs, m_folder.path() + "/server")
    {
        m_server.begin();
        QElapsedTimer timer;
        timer.start();
        m_people = tour::runToEnd(m_programs.demo,
            { "--server", m_server.url(), "--pin", m_server.keyPin(), "--start-code",
                m_server.startCode(), "--out", m_folder.path() + "/tablets" });
        qInfo("made in %lld ms", static_cast<long long>(timer.elapsed()));
        m_server.stop();
    }

    const QByteArray& people() const { return m_people; }

    /// In the order of the people.
    std::vector<TabletState> tablets() const
    {
        std::vector<TabletState> all;
        const std::string data = m_server.dataFolder().toStdString();
        const auto log = audit::readServerLog(data + "/school.db");
        for (const auto& line : QString::fromUtf8(m_people).split('\n', Qt::SkipEmptyParts)) {
            const auto fields = line.split('\t');
            const auto folder = m_folder.path() + "/tablets/" + fields.value(0);
            auto tablet = audit::readTablet(
                folder.toStdString(), fields.value(2).toStdString(), log.value());
            all.push_back(std::move(tablet.value()));
        }
        return all;
    }

private:
    QTemporaryDir m_folder;
    tour::Programs m_programs;
    tour::SchoolServer m_server;
    QByteArray m_people;
};

} // namespace

void DemoTest::makesTheSameSchoolEachTime()
{
    const Demo one;
    const Demo other;

    QCOMPARE(one.people(), other.people());
    const auto first = one.tablets();
    const auto second = other.tablets();
    QCOMPARE(first.size(), std::size_t{ 3 });
    QCOMPARE(second.size(), std::size_t{ 3 });
    for (std::size_t i = 0; i < first.size(); ++i) {
        QVERIFY(first[i].notes == second[i].notes);
        QVERIFY(first[i].lines == second[i].lines);
        QVERIFY(first[i].draftLines == second[i].draftLines);
        QCOMPARE(first[i].readable.size(), second[i].readable.size());
        QCOMPARE(first[i].waiting.waiting(), std::int64_t{ 0 });
        QCOMPARE(first[i].conflicts, std::size_t{ 0 });
        QVERIFY(first[i].lines == first[0].lines);
    }
    QVERIFY(first[0].lines.size() > 50);
}

PIPIT_TEST(DemoTest)

#include "demo_test.moc"
