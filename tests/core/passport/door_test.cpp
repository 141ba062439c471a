#include "tests/core/passport/passport_tablet.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::passport;
using namespace pipit::tests;

namespace {

school::Pupil pupil(std::uint8_t id, std::string forename, std::string surname)
{
    return { recordId(id), std::move(forename), std::move(surname), {}, 4, {}, {} };
}

std::string linesOf(const DoorCard& card)
{
    std::string lines;
    for (const DoorLine& line : card.lines) {
        lines += (lines.empty() ? "" : " | ") + line.line;
    }
    return lines;
}

} // namespace

class DoorTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_files = 0;

    std::filesystem::path freshFile()
    {
        return std::filesystem::path(m_directory.path().toStdString())
            / ("door" + std::to_string(++m_files) + ".db");
    }
    static void fillClass(PassportTablet& tablet, std::vector<school::Pupil> pupils)
    {
        std::vector<RecordId> ids;
        for (const school::Pupil& one : pupils) {
            tablet.write(one);
            ids.push_back(one.id);
        }
        tablet.write(school::Class{ kMaple, "4 Maple", 4, "Room 7", {} });
        tablet.edit(changes::Kind::Class, kMaple, changes::class_::kPupils, ids);
    }
    static void setAlert(PassportTablet& tablet, const RecordId& id, std::string_view alert)
    {
        QVERIFY(tablet.base.log().append({ tablet.passports.keyOf(id), std::nullopt,
            { { changes::passport::kAlert, changes::PutOp{ bytesOf(alert), {} } } } }));
    }

private slots:
    void cardsAlertsAndOthersMakeUpTheClass()
    {
        PassportTablet mine(freshFile(), 1);
        fillClass(mine,
            { pupil(1, "Leo", "Morgan"), pupil(2, "Aisha", "Khan"), pupil(3, "Owen", "Price"),
                pupil(4, "Mia", "Fox") });
        school::SchoolSettings settings;
        settings.medicalListDate = day("2026-11-03");
        mine.write(settings);
        mine.shareText(Section::Headline, "Kind, funny, loves maps", recordId(1));
        mine.shareText(Section::Alert, "Asthma: blue inhaler in the tray", recordId(2));
        setAlert(mine, recordId(3), "EpiPen, office");

        const Door door = mine.doorOf();

        QCOMPARE(door.cards.size(), 2u);
        QCOMPARE(door.cards[0].name, std::string("Aisha K."));
        QCOMPARE(door.cards[0].alert, std::string("Asthma: blue inhaler in the tray"));
        QCOMPARE(door.cards[1].initials, std::string("LM"));
        QCOMPARE(door.cards[1].headline, std::string("Kind, funny, loves maps"));
        QCOMPARE(door.alerts.size(), 1u);
        QCOMPARE(door.alerts[0].name, std::string("Owen P."));
        QCOMPARE(door.alerts[0].alert, std::string("EpiPen, office"));
        QCOMPARE(door.others, 1u);
        QVERIFY(door.medicalListDate == day("2026-11-03"));
    }

    void thereAreAtMostFiveLinesWithTheAlert()
    {
        PassportTablet mine(freshFile(), 1);
        fillClass(mine, { pupil(1, "Leo", "Morgan") });
        PassportDraft draft = mine.begin(recordId(1));
        for (std::uint8_t i = 1; i <= 7; ++i) {
            addLine(draft, std::to_string(i), i);
        }
        mine.share(draft);
        QCOMPARE(linesOf(mine.doorOf().cards.at(0)), std::string("1 | 2 | 3 | 4 | 5"));
        QCOMPARE(mine.doorOf().cards[0].lines[0].icon, std::string("clock"));

        mine.shareText(Section::Alert, "Hearing aid", recordId(1));
        QCOMPARE(linesOf(mine.doorOf().cards.at(0)), std::string("1 | 2 | 3 | 4"));
    }

    void twoOfOneShortNameAreCalledByTheirWholeNames()
    {
        PassportTablet mine(freshFile(), 1);
        fillClass(mine, { pupil(1, "Leo", "Morgan"), pupil(2, "Leo", "Mills") });
        mine.shareText(Section::Likes, "x", recordId(1));
        setAlert(mine, recordId(2), "EpiPen");
        QCOMPARE(mine.doorOf().cards.at(0).name, std::string("Leo Morgan"));
        QCOMPARE(mine.doorOf().alerts.at(0).name, std::string("Leo Mills"));
    }

    void draftDoesNotChangeTheDoor()
    {
        PassportTablet mine(freshFile(), 1);
        fillClass(mine, { pupil(1, "Leo", "Morgan") });
        mine.shareText(Section::Headline, "Shared", recordId(1));
        const Door before = mine.doorOf();
        PassportDraft draft = mine.begin(recordId(1));
        draft.text(Section::Headline).text = "Being typed";
        QVERIFY(mine.passports.keep(draft));
        QVERIFY(mine.doorOf() == before);
    }

    void conflictIsBadgedOnTheCard()
    {
        PassportTablet first(freshFile(), 1);
        PassportTablet second(freshFile(), 2);
        fillClass(first, { pupil(1, "Leo", "Morgan") });
        first.shareText(Section::Headline, "One", recordId(1));
        exchange(first.base, second.base);
        first.shareText(Section::Headline, "Two", recordId(1));
        second.shareText(Section::Headline, "Three", recordId(1));
        QVERIFY(!first.doorOf().cards.at(0).conflict);
        exchange(first.base, second.base);
        QVERIFY(first.doorOf().cards.at(0).conflict);
        QCOMPARE(first.doorOf().cards.at(0).headline, second.doorOf().cards.at(0).headline);
    }

    void unknownClassIsAnEmptyDoor()
    {
        PassportTablet mine(freshFile(), 1);
        QVERIFY(mine.doorOf(recordId(9)) == (Door{ recordId(9), {}, {}, 0, {} }));
    }

    void thirtyPassportsAreReadQuickly()
    {
        PassportTablet mine(freshFile(), 1);
        std::vector<school::Pupil> pupils;
        for (std::uint8_t i = 1; i <= 30; ++i) {
            pupils.push_back(pupil(i, "Pupil", std::to_string(i)));
        }
        fillClass(mine, pupils);
        for (std::uint8_t i = 1; i <= 30; ++i) {
            PassportDraft draft = mine.begin(recordId(i));
            draft.text(Section::Likes).text = std::string(300, 'x');
            for (std::uint8_t j = 0; j < 6; ++j) {
                addLine(draft, "A line of the usual length", static_cast<std::uint8_t>(i * 6 + j));
            }
            mine.share(draft);
        }
        const auto begin = std::chrono::steady_clock::now();
        const Door door = mine.doorOf();
        const std::chrono::duration<double, std::milli> took
            = std::chrono::steady_clock::now() - begin;
        qInfo("30 passports in %.2f ms", took.count()); // reported, never judged
        QCOMPARE(door.cards.size(), 30u);
        QCOMPARE(door.cards[0].lines.size(), 5u);
    }
};

PIPIT_TEST(DoorTest)

#include "door_test.moc"
