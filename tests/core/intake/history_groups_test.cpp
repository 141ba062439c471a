#include "core/intake/history_intake.h"
#include "core/store/record_state.h"
#include "tests/core/intervention/records_tablet.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::intake;
using namespace pipit::tests;
using exchange::ImportedHistory;
using namespace std::chrono_literals;

namespace {

exchange::Date date(std::string_view text) { return exchange::parseDate(text).value(); }

/// Story talk on Tuesdays and Saturdays with Aisha, Dylan and somebody unknown, and two sessions.
ImportedHistory history()
{
    ImportedHistory all;
    exchange::ImportedIntervention group;
    group.id = "story-talk";
    group.name = "Story talk";
    group.area = exchange::BroadArea::CommunicationInteraction;
    group.from = date("2026-09-02");
    group.days = { 2, 6 };
    group.start = 560min;
    group.minutes = 20;
    group.adult = "mpa";
    group.pupils = { "P-AISHA", "P-DYLAN", "P-NOBODY" };
    group.outcome = "Retells a story in five steps";
    all.interventions = { group };
    exchange::ImportedSession session{ "story-talk-1", "story-talk", "MPA", date("2026-11-17"),
        560min, 15, "Story stones", {} };
    session.pupils = { { "P-AISHA", true, 4, "Told it to Dylan" }, { "P-DYLAN", false, {}, "" } };
    all.sessions = { session };
    session.id = "other-1";
    session.intervention = "other";
    all.sessions.push_back(session);
    return all;
}

/// A lead's tablet that knows two children by their UPN and Miss Patel by her code.
struct LeadTablet : RecordsTablet {
    LeadTablet(const std::filesystem::path& file, std::uint8_t replica)
        : RecordsTablet(file, replica)
    {
        know(kAisha, "P-AISHA");
        know(kDylan, "P-DYLAN");
        school::Staff patel;
        patel.id = kMissPatel;
        patel.title = "Miss";
        patel.surname = "Patel";
        patel.code = "MPA";
        write(patel);
    }

    void know(const RecordId& pupil, std::string upn)
    {
        school::PupilCase one;
        one.pupil = pupil;
        one.upn = std::move(upn);
        write(one);
    }
    HistoryReport take()
    {
        tick();
        const HistoryTarget target{ base.database(), base.log(), base.clock(), random, kPlace,
            identity, wintersDay };
        const auto report = HistoryIntake(target).take(history(), "sessions.json");
        PIPIT_CHECK(report.has_value());
        return *report;
    }

    exchange::Identity identity{ crypto::SeededRandom(7).secret(32), 2026 };
};

} // namespace

/// Groups and sessions of a history become records, once, whoever takes it and however often.
class HistoryGroupsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_files = 0;

    std::filesystem::path freshFile()
    {
        return std::filesystem::path(m_directory.path().toStdString())
            / ("groups" + std::to_string(++m_files) + ".db");
    }

private slots:
    void aGroupIsTakenWithAPlanForEachPupilWhoIsKnown()
    {
        LeadTablet tablet(freshFile(), 1);

        const HistoryReport report = tablet.take();

        QVERIFY((report.interventions == HistoryCounts{ 1, 0, 0 }));
        const auto groups = tablet.groups.all().value();
        QCOMPARE(groups.size(), 1u);
        QCOMPARE(groups[0].name, std::string("Story talk"));
        QVERIFY((groups[0].pupils == std::vector{ kAisha, kDylan }));
        QVERIFY(groups[0].staff == std::vector{ kMissPatel });
        QVERIFY(groups[0].weekdays == std::vector{ 2 });
        QCOMPARE(groups[0].plannedMinutes.value(), 20);
        QCOMPARE(tablet.groups.plansOf(kDylan).value().front().outcome,
            std::string("Retells a story in five steps"));
    }

    void aSessionIsTakenInTheWordsOfWhoLedIt()
    {
        LeadTablet tablet(freshFile(), 1);

        const HistoryReport report = tablet.take();

        QVERIFY((report.sessions == HistoryCounts{ 1, 0, 1 }));
        const auto session = tablet.sessions.ofDay(day("2026-11-17")).value().at(0);
        QCOMPARE(session.source.writtenBy, std::string("Miss Patel"));
        QCOMPARE(session.source.importedFrom, std::string("sessions.json"));
        QVERIFY(!session.adult.has_value());
        QCOMPARE(session.delivered().value(), 15);
        QVERIFY(session.pupils[1].attendance == intervention::Attendance::Away);
        QVERIFY(!session.pupils[1].minutes.has_value());
    }

    void whatAnImportWroteIsMarkedSo()
    {
        LeadTablet tablet(freshFile(), 1);

        tablet.take();

        const auto group = tablet.groups.all().value().at(0).id;
        const auto session = tablet.sessions.ofDay(day("2026-11-17")).value().at(0).id;
        using changes::group::kName;
        const auto byHand = [&](const changes::RecordKey& key, std::uint16_t field) {
            return store::shownFields(tablet.base.database(), key).value().field(field).byHand;
        };
        QVERIFY(!byHand(tablet.groups.keyOf(group), kName));
        QVERIFY(!byHand(tablet.groups.planKeyOf(group, kAisha), changes::plan::kOutcome));
        QVERIFY(!byHand(tablet.sessions.keyOf(session, kAisha), changes::session::kDay));
    }

    void takingItTwiceOrOnTwoTabletsDoublesNothing()
    {
        LeadTablet tablet(freshFile(), 1);
        LeadTablet other(freshFile(), 2);
        tablet.take();
        other.take();

        const HistoryReport again = tablet.take();

        QVERIFY((again.interventions == HistoryCounts{ 0, 1, 0 }));
        QVERIFY((again.sessions == HistoryCounts{ 0, 1, 1 }));
        QCOMPARE(tablet.sessions.count(tablet.groups.all().value().at(0).id).value(), 1);
        QVERIFY(tablet.groups.all().value() == other.groups.all().value());
        QVERIFY(tablet.sessions.ofDay(day("2026-11-17")).value().at(0).id
            == other.sessions.ofDay(day("2026-11-17")).value().at(0).id);
    }
};

PIPIT_TEST(HistoryGroupsTest)
#include "history_groups_test.moc"
