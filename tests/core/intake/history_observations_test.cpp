#include "core/intake/history_intake.h"
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

/// Aisha in maths, with two notes and two marks, and somebody unknown in passing.
ImportedHistory history()
{
    exchange::ImportedObservation lesson;
    lesson.id = "o-1";
    lesson.pupil = "P-AISHA";
    lesson.observer = "rka";
    lesson.day = exchange::parseDate("2026-11-17").value();
    lesson.start = 565min;
    lesson.end = 605min;
    lesson.subject = "Maths";
    lesson.notes
        = { { 565min, "Came in with her ear defenders on" }, { 571min, "Asked for help" } };
    lesson.marks = { { "LIB-1", exchange::StrategyMark::Seen },
        { "LIB-2", exchange::StrategyMark::Missed } };
    lesson.summary = "Settled after four minutes";
    lesson.next = exchange::NextStep::Review;
    exchange::ImportedObservation passing = lesson;
    passing.id = "o-2";
    passing.pupil = "P-NOBODY";
    ImportedHistory all;
    all.observations = { lesson, passing };
    return all;
}

/// A lead's tablet that knows Aisha by her UPN and Mrs Kaur by her code.
struct LeadTablet : RecordsTablet {
    LeadTablet(const std::filesystem::path& file, std::uint8_t replica)
        : RecordsTablet(file, replica)
    {
        school::PupilCase aisha;
        aisha.pupil = kAisha;
        aisha.upn = "P-AISHA";
        write(aisha);
        school::Staff kaur;
        kaur.id = recordId(0x71);
        kaur.title = "Mrs";
        kaur.surname = "Kaur";
        kaur.code = "RKA";
        write(kaur);
    }
    HistoryReport take()
    {
        tick();
        const HistoryTarget target{ base.database(), base.log(), base.clock(), random, kPlace,
            identity, wintersDay };
        const auto report = HistoryIntake(target).take(history(), "observations.json");
        PIPIT_CHECK(report.has_value());
        return *report;
    }
    observation::Observation only()
    {
        const auto all = observations.ofPupil(kAisha, 10);
        PIPIT_CHECK(all.has_value() && all->size() == 1);
        const auto whole = observations.find(all->front().together, kAisha);
        PIPIT_CHECK(whole.has_value());
        return *whole;
    }

    exchange::Identity identity{ crypto::SeededRandom(7).secret(32), 2026 };
};

} // namespace

/// Observations of a history become records, once, whoever takes it and however often.
class HistoryObservationsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_files = 0;

    std::filesystem::path freshFile()
    {
        return std::filesystem::path(m_directory.path().toStdString())
            / ("observations" + std::to_string(++m_files) + ".db");
    }

private slots:
    void anObservationIsTakenInTheWordsOfWhoObserved()
    {
        LeadTablet tablet(freshFile(), 1);

        const HistoryReport report = tablet.take();

        QVERIFY((report.observations == HistoryCounts{ 1, 0, 1 }));
        const auto observation = tablet.only();
        QCOMPARE(observation.source.writtenBy, std::string("Mrs Kaur"));
        QCOMPARE(observation.source.importedFrom, std::string("observations.json"));
        QVERIFY(!observation.observer.has_value());
        QCOMPARE(observation.subject, std::string("Maths"));
        QVERIFY(observation.started == wintersDay(day("2026-11-17") + 565min));
        QVERIFY(observation.ended == wintersDay(day("2026-11-17") + 605min));
        QVERIFY(observation.ending.nextStep == observation::NextStep::Review);
        QCOMPARE(observation.entries.size(), 4u);
        QVERIFY(!observation.altered);
        const auto use = tablet.observations.strategyUse(kAisha);
        QCOMPARE(use->size(), 2u);
    }

    void whatIsNotInTheLibraryIsSaid()
    {
        LeadTablet tablet(freshFile(), 1);

        const HistoryReport report = tablet.take();

        QCOMPARE(report.notes.size(), 3u);
        QVERIFY(report.notes[0].remark == HistoryRemark::UnknownStrategy);
        QVERIFY(report.notes[2].remark == HistoryRemark::UnknownPupil);
    }

    void takingItTwiceWritesNothing()
    {
        LeadTablet tablet(freshFile(), 1);
        tablet.take();
        const auto before = tablet.base.dump();

        const HistoryReport again = tablet.take();

        QVERIFY((again.observations == HistoryCounts{ 0, 1, 1 }));
        QCOMPARE(tablet.base.dump(), before);
        QVERIFY(tablet.replaysEqual());
    }

    void takingItOnTwoTabletsApartDoublesNothingAndAltersNothing()
    {
        LeadTablet tablet(freshFile(), 1);
        LeadTablet other(freshFile(), 2);
        tablet.take();
        other.tick();
        other.take();

        tests::exchange(tablet.base, other.base);

        QCOMPARE(tablet.base.dump(), other.base.dump());
        const auto observation = tablet.only();
        QCOMPARE(observation.entries.size(), 4u);
        QVERIFY(!observation.altered);
        QCOMPARE(tablet.base.database()
                     .integer("SELECT count(DISTINCT event) FROM event WHERE kind = 9")
                     .value(),
            4);
        QCOMPARE(tablet.observations.strategyUse(kAisha)->size(), 2u);
    }
};

PIPIT_TEST(HistoryObservationsTest)
#include "history_observations_test.moc"
