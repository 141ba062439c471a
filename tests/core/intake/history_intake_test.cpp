#include "core/intake/history_intake.h"
#include "core/strategy/library.h"
#include "tests/core/passport/passport_tablet.h"
#include "tests/core/school/people.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::intake;
using namespace pipit::tests;
using exchange::ImportedHistory;
using passport::Section;

namespace {

constexpr std::string_view kUpn = "P207000016049";

exchange::Date date(std::string_view text) { return exchange::parseDate(text).value(); }

/// A library of two and Leo's passport with both and one more.
ImportedHistory history()
{
    using exchange::BroadArea;
    ImportedHistory all;
    all.strategies = { { "now-next", BroadArea::CommunicationInteraction,
                           "Show now and next on the desk", "Point to it.", "calendar-check" },
        { "calm-card", BroadArea::EmotionalSocial, "Calm card", "It may lie on the desk.", "" } };
    exchange::ImportedPassport leo;
    leo.pupil = kUpn;
    leo.version = 6;
    leo.written = date("2026-11-03");
    leo.writtenWith = "Leo and his mum";
    leo.author = "rka";
    leo.review = date("2027-02-05");
    leo.line = "Kind, funny, loves maps";
    leo.like = { "I am kind.", "I can draw any map from memory." };
    leo.matters = { "Knowing what happens next." };
    leo.hard = { "Sudden noise." };
    leo.tooMuch = { "Calm card: I walk to the reading corner." };
    leo.strategies = { { "now-next", "Now and next", "Point, do not tell again" },
        { "calm-card", "Calm card", {} }, { "unknown", "Front, left", {} } };
    all.passports = { leo };
    return all;
}

/// A lead's tablet that knows Leo by his UPN, and Mrs Kaur by her code.
struct LeadTablet : PassportTablet {
    LeadTablet(const std::filesystem::path& file, std::uint8_t replica)
        : PassportTablet(file, replica)
    {
        school::PupilCase leo;
        leo.pupil = kLeo;
        leo.upn = kUpn;
        write(leo);
        school::Staff kaur;
        kaur.id = recordId(0x4B);
        kaur.title = "Mrs";
        kaur.surname = "Kaur";
        kaur.code = "RKA";
        write(kaur);
    }

    HistoryReport take(const ImportedHistory& all)
    {
        base.clock().advance(std::chrono::seconds(1));
        const HistoryTarget target{ base.database(), base.log(), base.clock(), random, kPlace,
            identity, wintersDay };
        const auto report = HistoryIntake(target).take(all, "passports.json");
        PIPIT_CHECK(report.has_value());
        return *report;
    }

    crypto::SeededRandom random{ 20261124 };
    exchange::Identity identity{ crypto::SeededRandom(7).secret(32), 2026 };
};

std::string remarksOf(const HistoryReport& report)
{
    std::string text;
    for (const HistoryNote& note : report.notes) {
        text += std::to_string(static_cast<int>(note.remark)) + ' ' + note.where + ' ' + note.value
            + '\n';
    }
    return text;
}

} // namespace

/// A history becomes records, once, whoever takes it and however often.
class HistoryIntakeTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_files = 0;

    std::filesystem::path freshFile()
    {
        return std::filesystem::path(m_directory.path().toStdString())
            / ("history" + std::to_string(++m_files) + ".db");
    }

private slots:
    void theLibraryIsTaken()
    {
        LeadTablet tablet(freshFile(), 1);

        const HistoryReport report = tablet.take(history());

        QVERIFY((report.strategies == HistoryCounts{ 2, 0, 0 }));
        strategy::Library library(tablet.base.database(), tablet.base.log(), kPlace.vault);
        const auto all = library.all().value();
        QCOMPARE(all.size(), 2u);
        QCOMPARE(all[1].line, std::string("Show now and next on the desk"));
        QVERIFY(all[1].area == strategy::Area::CommunicationAndInteraction);
        QCOMPARE(all[1].icon, std::string("calendar-check"));
    }

    void aPassportIsTakenWithWhoWroteItInWords()
    {
        LeadTablet tablet(freshFile(), 1);

        const HistoryReport report = tablet.take(history());

        QVERIFY((report.passports == HistoryCounts{ 1, 0, 0 }));
        const passport::Passport leo = tablet.now();
        QCOMPARE(leo.version(), 6u);
        QCOMPARE(
            leo.text(Section::Likes), std::string("I am kind.\nI can draw any map from memory."));
        QCOMPARE(leo.text(Section::WrittenWith), std::string("Leo and his mum"));
        QCOMPARE(leo.text(Section::ReviewDate), std::string("2027-02-05"));
        QCOMPARE(linesOf(leo), std::string("Now and next | Calm card | Front, left"));
        QCOMPARE(leo.lines[0].icon, std::string("calendar-check"));
        QVERIFY(leo.lines[0].strategy.has_value());
        QCOMPARE(tablet.passports.history(kLeo).value().front().note.summary,
            std::string("Written by Mrs Kaur. Imported from passports.json."));
        QVERIFY(leo.shared->by == tablet.base.log().me());
    }

    void whatCannotBeTakenWholeIsSaid()
    {
        LeadTablet tablet(freshFile(), 1);
        ImportedHistory all = history();
        all.strategies[0].help = std::string(150, 'a') + ' ' + std::string(80, 'b');
        all.passports.push_back(all.passports[0]);
        all.passports[1].pupil = "B801200005001";

        const HistoryReport report = tablet.take(all);

        QCOMPARE(remarksOf(report),
            "4 strategies[now-next].help " + all.strategies[0].help
                + "\n3 passports[P207000016049].strategies unknown\n"
                  "0 passports[B801200005001] \n");
        QVERIFY((report.passports == HistoryCounts{ 1, 0, 1 }));
        QVERIFY(!tablet.now().lines[2].strategy);
    }

    void takingItAgainWritesNothingAndSaysNothing()
    {
        LeadTablet tablet(freshFile(), 1);
        tablet.take(history());
        const std::string before = tablet.base.dump();

        const HistoryReport again = tablet.take(history());

        QCOMPARE(tablet.base.dump(), before);
        QVERIFY((again.strategies == HistoryCounts{ 0, 2, 0 }));
        QVERIFY((again.passports == HistoryCounts{ 0, 1, 0 }));
        QCOMPARE(remarksOf(again), std::string());
    }

    void takenOnTwoTabletsApartItIsOnceAndWithoutAConflict()
    {
        LeadTablet first(freshFile(), 1);
        LeadTablet second(freshFile(), 2);
        first.take(history());
        second.take(history());

        tests::exchange(first.base, second.base);

        QCOMPARE(first.base.dump(), second.base.dump());
        strategy::Library library(first.base.database(), first.base.log(), kPlace.vault);
        const auto all = library.all().value();
        QCOMPARE(all.size(), 2u);
        QVERIFY(!all[0].conflict && !all[1].conflict);
        QVERIFY(!first.now().hasConflict());
        QCOMPARE(first.passports.history(kLeo).value().size(), 1u);
        QCOMPARE(linesOf(first.now()), std::string("Now and next | Calm card | Front, left"));
        QVERIFY(first.replaysEqual());
    }

    void whatPeopleChangedSinceStays()
    {
        LeadTablet tablet(freshFile(), 1);
        tablet.take(history());
        strategy::Library library(tablet.base.database(), tablet.base.log(), kPlace.vault);
        auto edit = library.edit(library.all().value()[0].id).value();
        edit.strategy.line = "Calm card on the desk";
        QVERIFY(library.save(edit));
        tablet.shareText(Section::HardForMe, "Bells.");

        tablet.take(history());

        QCOMPARE(library.all().value()[0].line, std::string("Calm card on the desk"));
        QCOMPARE(tablet.now().text(Section::HardForMe), std::string("Bells."));
        QCOMPARE(tablet.now().version(), 7u);
    }

    void aPassportThatPeopleBeganHereStands()
    {
        LeadTablet tablet(freshFile(), 1);
        tablet.shareText(Section::Likes, "Written here");

        const HistoryReport report = tablet.take(history());

        QVERIFY((report.passports == HistoryCounts{ 0, 0, 1 }));
        QCOMPARE(remarksOf(report), std::string("1 passports[P207000016049] \n"));
        QCOMPARE(tablet.now().text(Section::Likes), std::string("Written here"));
    }
};

PIPIT_TEST(HistoryIntakeTest)

#include "history_intake_test.moc"
