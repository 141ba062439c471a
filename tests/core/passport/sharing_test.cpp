#include "tests/core/passport/passport_tablet.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::passport;
using namespace pipit::tests;

namespace {

/// "1 Changed: Maps -> Buses" for each part that is not the same.
std::string changesOf(const VersionNote& note)
{
    static constexpr std::array kStates{ "same", "changed", "added", "removed" };
    std::string text;
    for (const VersionPart& part : note.parts) {
        if (part.state != PartState::Same) {
            text += (text.empty() ? "" : "; ") + std::string(part.line ? "line " : "")
                + std::to_string(part.field) + " " + kStates[static_cast<std::size_t>(part.state)]
                + ": " + part.before + " -> " + part.after;
        }
    }
    return text;
}

} // namespace

class SharingTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_files = 0;

    std::filesystem::path freshFile()
    {
        return std::filesystem::path(m_directory.path().toStdString())
            / ("sharing" + std::to_string(++m_files) + ".db");
    }

    /// Version 1 with two lines, on both tablets.
    static void beginTogether(PassportTablet& first, PassportTablet& second)
    {
        PassportDraft draft = first.begin();
        draft.text(Section::Likes).text = "Maps";
        draft.text(Section::TooMuch).text = "Calm card";
        addLine(draft, "Now and next", 1);
        addLine(draft, "Front seat", 2);
        first.share(draft, "First passport");
        exchange(first.base, second.base);
    }
    static void compareEqual(PassportTablet& first, PassportTablet& second)
    {
        QCOMPARE(first.base.dump(), second.base.dump());
        QVERIFY(first.now() == second.now());
        QVERIFY(first.replaysEqual());
        QVERIFY(second.replaysEqual());
    }

private slots:
    void sharedVersionIsWhatTheDraftSaid()
    {
        PassportTablet mine(freshFile(), 1);
        PassportDraft draft = mine.begin();
        draft.text(Section::Likes).text = "Maps";
        draft.text(Section::Alert).text = "Asthma: blue inhaler";
        addLine(draft, "Now and next", 1);
        addLine(draft, "Front seat", 2, 0);
        QVERIFY(mine.passports.keep(draft));

        QCOMPARE(mine.share(draft, "First"), 1u);

        const Passport now = mine.now();
        QCOMPARE(now.text(Section::Likes), std::string("Maps"));
        QCOMPARE(linesOf(now), std::string("Front seat | Now and next"));
        QCOMPARE(now.lines[1].helper, std::string("Ask me"));
        QCOMPARE(now.version(), 1u);
        QVERIFY(now.shared->by == mine.base.log().me());
        QVERIFY(!mine.passports.draftOf(kLeo)->has_value());
        QVERIFY(mine.replaysEqual());
    }

    void keptDraftIsNotOnThePageAndNotInTheLog()
    {
        PassportTablet mine(freshFile(), 1);
        PassportDraft draft = mine.begin();
        draft.text(Section::Likes).text = "Maps";
        QVERIFY(mine.passports.keep(draft));
        QVERIFY(mine.now() == Passport{ kLeo });
        QCOMPARE(mine.base.log().waiting()->pending, 0);
    }

    void onlyTouchedRecordsAndFieldsAreWritten()
    {
        PassportTablet mine(freshFile(), 1);
        PassportDraft draft = mine.begin();
        draft.text(Section::Likes).text = "Maps";
        addLine(draft, "Now and next", 1);
        addLine(draft, "Front seat", 2);
        mine.share(draft);
        mine.base.seal();
        QCOMPARE(mine.base.log().waiting()->pending, 0);

        draft = mine.begin();
        draft.lines[1].line.text = "Front seat, left";
        mine.share(draft);

        QCOMPARE(mine.base.log().waiting()->pending, 3); // line, passport, own receipt
        QCOMPARE(mine.now().version(), 2u);
    }

    void nothingChangedAndNothingSaidIsNoVersion()
    {
        PassportTablet mine(freshFile(), 1);
        mine.shareText(Section::Likes, "Maps");
        QCOMPARE(
            mine.sharing.share(mine.begin(), "", mine.person).error().code, ErrorCode::BadInput);
        QCOMPARE(mine.share(mine.begin(), "Reviewed with mum, still right"), 2u);
    }

    void badDraftChangesNothing()
    {
        PassportTablet mine(freshFile(), 1);
        PassportDraft draft = mine.begin();
        addLine(draft, "Fine", 1);
        draft.text(Section::ReviewDate).text = "soon";
        QVERIFY(mine.passports.keep(draft));
        QCOMPARE(mine.sharing.share(draft, "", mine.person).error().code, ErrorCode::BadInput);
        QCOMPARE(mine.base.log().waiting()->pending, 0);
        QVERIFY(mine.passports.draftOf(kLeo)->has_value());
    }

    void movedLineIsTheOnlyOneThatMoves()
    {
        PassportTablet mine(freshFile(), 1);
        PassportDraft draft = mine.begin();
        for (std::uint8_t i = 1; i <= 4; ++i) {
            addLine(draft, std::to_string(i), i);
        }
        mine.share(draft);
        const PassportDraft before = mine.begin();

        draft = before;
        std::rotate(draft.lines.begin(), draft.lines.begin() + 3, draft.lines.end());
        QVERIFY(draft.isChanged());
        mine.share(draft);

        QCOMPARE(linesOf(mine.now()), std::string("4 | 1 | 2 | 3"));
        const PassportDraft after = mine.begin();
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(after.lines[i + 1].position, before.lines[i].position);
        }
        QVERIFY(mine.replaysEqual());
    }

    void versionsSharedApartMergeByField()
    {
        PassportTablet first(freshFile(), 1);
        PassportTablet second(freshFile(), 2);
        beginTogether(first, second);

        PassportDraft mine = first.begin();
        mine.text(Section::Likes).text = "Maps and buses";
        addLine(mine, "Ear defenders", 3);
        PassportDraft theirs = second.begin();
        theirs.text(Section::TooMuch).text = "Reading corner";
        theirs.lines[1].helper.text = "Left side";
        QCOMPARE(first.share(mine), 2u);
        QCOMPARE(second.share(theirs), 2u);
        exchange(first.base, second.base);

        const Passport now = first.now();
        QCOMPARE(now.text(Section::Likes), std::string("Maps and buses"));
        QCOMPARE(now.text(Section::TooMuch), std::string("Reading corner"));
        QCOMPARE(linesOf(now), std::string("Now and next | Front seat | Ear defenders"));
        QCOMPARE(now.lines[1].helper, std::string("Left side"));
        QVERIFY(!now.hasConflict());
        QCOMPARE(first.shareText(Section::WrittenWith, "Leo"), 3u);
        exchange(first.base, second.base);
        compareEqual(first, second);
    }

    void sameFieldSharedApartShowsTheNewerWithABadgeAndTheNextEditSettlesIt()
    {
        PassportTablet first(freshFile(), 1);
        PassportTablet second(freshFile(), 2);
        beginTogether(first, second);
        PassportDraft mine = first.begin();
        PassportDraft theirs = second.begin();
        mine.text(Section::Likes).text = "Maps, mine";
        mine.lines[1].line.text = "Front, mine";
        theirs.text(Section::Likes).text = "Maps, theirs";
        theirs.lines[1].line.text = "Front, theirs";
        first.share(mine);
        second.base.clock().advance(std::chrono::minutes(1));
        second.share(theirs);
        exchange(first.base, second.base);

        QVERIFY(first.now().hasConflict(Section::Likes));
        QVERIFY(!first.now().hasConflict(Section::TooMuch));
        QVERIFY(first.now().lines[1].conflict);
        QCOMPARE(first.now().text(Section::Likes), std::string("Maps, theirs"));
        compareEqual(first, second);

        mine = first.begin();
        mine.text(Section::Likes).text = "Maps, both";
        mine.lines[1].line.text = "Front, both";
        first.share(mine);
        exchange(first.base, second.base);
        QVERIFY(!second.now().hasConflict());
        QCOMPARE(second.now().text(Section::Likes), std::string("Maps, both"));
        compareEqual(first, second);
    }

    void sentencesOfOneSectionWrittenApartAreShownTogether()
    {
        PassportTablet first(freshFile(), 1);
        PassportTablet second(freshFile(), 2);
        first.shareText(Section::HardForMe, "Sudden noise.\nWaiting.");
        exchange(first.base, second.base);
        first.shareText(Section::HardForMe, "Sudden noise.\nWaiting in a line.");
        second.shareText(Section::HardForMe, "Sudden noise, bells.\nWaiting.");
        exchange(first.base, second.base);

        QCOMPARE(first.now().text(Section::HardForMe),
            std::string("Sudden noise, bells.\nWaiting in a line."));
        QVERIFY(!first.now().hasConflict());
        compareEqual(first, second);

        first.shareText(Section::HardForMe, "Only bells.");
        exchange(first.base, second.base);
        QCOMPARE(second.now().text(Section::HardForMe), std::string("Only bells."));
        compareEqual(first, second);
    }

    void headThatArrivesWhileTypingIsNotReplaced()
    {
        PassportTablet first(freshFile(), 1);
        PassportTablet second(freshFile(), 2);
        beginTogether(first, second);
        PassportDraft mine = first.begin();
        QVERIFY(first.passports.keep(mine));
        second.shareText(Section::Likes, "Theirs");
        exchange(first.base, second.base);

        mine = first.passports.draftOf(kLeo).value().value();
        mine.text(Section::Likes).text = "Mine";
        first.share(mine);

        QVERIFY(first.now().hasConflict(Section::Likes));
    }

    void lineWhoseWordsWereChangedComesBackAfterAnothersRemoval()
    {
        PassportTablet first(freshFile(), 1);
        PassportTablet second(freshFile(), 2);
        beginTogether(first, second);
        PassportDraft mine = first.begin();
        PassportDraft theirs = second.begin();
        theirs.removeLine(recordId(2));
        second.share(theirs);
        exchange(first.base, second.base);
        QCOMPARE(linesOf(first.now()), std::string("Now and next"));

        mine.lines[1].line.text = "Front seat, left";
        first.share(mine);

        QCOMPARE(linesOf(first.now()), std::string("Now and next | Front seat, left"));
        exchange(first.base, second.base);
        compareEqual(first, second);
    }

    void untouchedLineStaysRemovedAndANewOneOfOthersStays()
    {
        PassportTablet first(freshFile(), 1);
        PassportTablet second(freshFile(), 2);
        beginTogether(first, second);
        PassportDraft mine = first.begin();
        PassportDraft theirs = second.begin();
        theirs.removeLine(recordId(2));
        addLine(theirs, "Ear defenders", 3);
        second.share(theirs);
        exchange(first.base, second.base);

        mine.text(Section::Likes).text = "Buses";
        first.share(mine);

        QCOMPARE(linesOf(first.now()), std::string("Now and next | Ear defenders"));
        const auto history = first.passports.history(kLeo).value();
        QCOMPARE(changesOf(history[0].note), std::string("1 changed: Maps -> Buses"));
        QCOMPARE(history[0].note.parts.size(), 6u); // two sections, two lines with helpers
    }

    void historySaysWhoChangedWhatInEachVersion()
    {
        PassportTablet first(freshFile(), 1);
        PassportTablet second(freshFile(), 2);
        beginTogether(first, second);
        PassportDraft theirs = second.begin();
        theirs.text(Section::Likes).text = "Buses";
        theirs.removeLine(recordId(1));
        theirs.lines[0].line.text = "Back seat";
        addLine(theirs, "Ear defenders", 3);
        second.share(theirs, "After the review");
        exchange(first.base, second.base);

        const auto history = first.passports.history(kLeo).value();

        QCOMPARE(history.size(), 2u);
        QCOMPARE(history[0].note.summary, std::string("After the review"));
        QVERIFY(history[0].by == second.base.log().me());
        QVERIFY(!history[0].isTwin);
        QCOMPARE(changesOf(history[0].note),
            std::string("1 changed: Maps -> Buses; line 1 changed: Front seat -> Back seat;"
                        " line 1 added:  -> Ear defenders; line 2 added:  -> Ask me;"
                        " line 1 removed: Now and next -> ; line 2 removed: Ask me -> "));
        QCOMPARE(history[1].note.number, 1u);
    }

    void versionsOfOneNumberAreTwinsInTheHistory()
    {
        PassportTablet first(freshFile(), 1);
        PassportTablet second(freshFile(), 2);
        beginTogether(first, second);
        first.shareText(Section::Likes, "Mine");
        second.shareText(Section::TooMuch, "Theirs");
        exchange(first.base, second.base);
        const auto history = first.passports.history(kLeo).value();
        QCOMPARE(history.size(), 3u);
        QVERIFY(history[0].isTwin && history[1].isTwin && !history[2].isTwin);
        QVERIFY(history == second.passports.history(kLeo).value());
    }

    void passportsAndDueReviewsAreListed()
    {
        PassportTablet mine(freshFile(), 1);
        mine.shareText(Section::ReviewDate, "2027-02-05", recordId(2));
        mine.shareText(Section::ReviewDate, "2027-02-04", recordId(1));
        mine.shareText(Section::ReviewDate, "2027-02-06", recordId(3));
        mine.shareText(Section::Likes, "Maps", recordId(4));
        QCOMPARE(mine.passports.shared()->size(), 4u);
        QVERIFY(mine.passports.reviewsUpTo(day("2027-02-05")).value()
            == (std::vector{ Review{ recordId(1), day("2027-02-04") },
                Review{ recordId(2), day("2027-02-05") } }));
    }

    void versionThatNobodyCanReadIsSkipped()
    {
        PassportTablet mine(freshFile(), 1);
        mine.shareText(Section::Likes, "Maps");
        QVERIFY(mine.base.log().append({ mine.passports.keyOf(kLeo), std::nullopt,
            { { changes::passport::kVersions,
                changes::EventOp{ recordId(9), bytesOf("garbage"), std::nullopt } } } }));
        QCOMPARE(mine.passports.history(kLeo)->size(), 1u);
        QCOMPARE(mine.now().version(), 1u);
    }

    void passportInAnotherVaultIsNotThePupils()
    {
        PassportTablet mine(freshFile(), 1);
        changes::RecordKey key = mine.passports.keyOf(kLeo);
        key.vault = kPlace.vault;
        QVERIFY(mine.base.log().append(
            { key, std::nullopt, { { 5, changes::PutOp{ bytesOf("Fake alert"), {} } } } }));
        QVERIFY(mine.now() == Passport{ kLeo });
    }
};

PIPIT_TEST(SharingTest)

#include "sharing_test.moc"
