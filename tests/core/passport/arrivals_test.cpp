#include "core/passport/draft_arrivals.h"
#include "tests/core/passport/passport_tablet.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::passport;
using namespace pipit::tests;

/// What comes by sync while somebody is writing.
class ArrivalsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    std::unique_ptr<PassportTablet> mine;
    std::unique_ptr<PassportTablet> colleague;
    PassportDraft draft;

    std::filesystem::path file(const char* name)
    {
        return std::filesystem::path(m_directory.path().toStdString())
            / (std::string(name) + QTest::currentTestFunction() + ".db");
    }
    void theyShare(const std::function<void(PassportDraft&)>& edit)
    {
        PassportDraft theirs = colleague->begin();
        edit(theirs);
        colleague->share(theirs);
        exchange(mine->base, colleague->base);
    }
    std::string linesNow() { return linesOf(previewOf(draft)); }

private slots:
    void init()
    {
        mine = std::make_unique<PassportTablet>(file("mine"), 1);
        colleague = std::make_unique<PassportTablet>(file("colleague"), 2);
        PassportDraft first = mine->begin();
        first.text(Section::Likes).text = "Maps";
        first.text(Section::HardForMe).text = "Noise";
        addLine(first, "Now and next", 1);
        addLine(first, "Front seat", 2);
        mine->share(first);
        exchange(mine->base, colleague->base);
        draft = mine->begin();
    }

    void untouchedTextBecomesWhatOthersWrote()
    {
        theyShare([](PassportDraft& theirs) { theirs.text(Section::Likes).text = "Buses"; });
        QVERIFY(takeIn(draft, mine->begin()));
        QCOMPARE(draft.text(Section::Likes).text, std::string("Buses"));
        QVERIFY(!draft.isChanged());
    }

    void typedTextStaysAndTheirsIsTold()
    {
        draft.text(Section::Likes).text = "Trains";
        theyShare([](PassportDraft& theirs) { theirs.text(Section::Likes).text = "Buses"; });

        QVERIFY(!takeIn(draft, mine->begin()));

        QCOMPARE(draft.text(Section::Likes).text, std::string("Trains"));
        const auto theirs
            = theirsOf(draft.text(Section::Likes), mine->begin().text(Section::Likes));
        QVERIFY(theirs.has_value());
        QCOMPARE(theirs->value, std::string("Buses"));
        mine->share(draft);
        QVERIFY(mine->now().hasConflict(Section::Likes)); // nothing of theirs was overwritten
    }

    void sameWordsTypedOnBothSidesAreNothingToTell()
    {
        draft.text(Section::Likes).text = "Buses";
        theyShare([](PassportDraft& theirs) { theirs.text(Section::Likes).text = "Buses"; });
        QVERIFY(!takeIn(draft, mine->begin()));
        QVERIFY(!draft.isChanged());
        QVERIFY(!theirsOf(draft.text(Section::Likes), mine->begin().text(Section::Likes)));
    }

    void linesOfOthersComeWhereTheyPutThem()
    {
        addLine(draft, "My own", 7, 1);
        theyShare([](PassportDraft& theirs) { addLine(theirs, "Ear defenders", 3, 0); });
        QVERIFY(takeIn(draft, mine->begin()));
        QCOMPARE(linesNow(), std::string("Ear defenders | Now and next | My own | Front seat"));
        mine->share(draft);
        QCOMPARE(linesOf(mine->now()),
            std::string("Ear defenders | Now and next | My own | Front seat"));
    }

    void orderThatThisPersonMadeStays()
    {
        std::swap(draft.lines[0], draft.lines[1]);
        theyShare([](PassportDraft& theirs) { addLine(theirs, "Ear defenders", 3, 0); });
        QVERIFY(takeIn(draft, mine->begin()));
        QCOMPARE(linesNow(), std::string("Front seat | Now and next | Ear defenders"));
    }

    void lineThatOthersTookOffGoesUnlessItsWordsWereTyped()
    {
        draft.lines[1].line.text = "Front seat, left";
        theyShare([](PassportDraft& theirs) {
            theirs.removeLine(recordId(1));
            theirs.removeLine(recordId(2));
        });
        QVERIFY(takeIn(draft, mine->begin()));
        QCOMPARE(linesNow(), std::string("Front seat, left"));
        mine->share(draft);
        QCOMPARE(linesOf(mine->now()), std::string("Front seat, left"));
    }

    void lineTakenOffByBothDoesNotComeBack()
    {
        draft.removeLine(recordId(1));
        theyShare([](PassportDraft& theirs) { theirs.lines[0].helper.text = "Point"; });
        QVERIFY(!takeIn(draft, mine->begin()));
        QCOMPARE(linesNow(), std::string("Front seat"));
    }
};

PIPIT_TEST(ArrivalsTest)
#include "arrivals_test.moc"
