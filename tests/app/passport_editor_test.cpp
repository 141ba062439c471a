#include <QTest>

#include "app/viewmodels/passport/passport_editor.h"
#include "tests/app/passport_school.h"
#include "tests/support/registry.h"

#include <QSignalSpy>

using namespace pipit;
using tests::PassportSchool;
using viewmodels::DraftLines;
using viewmodels::PassportEditor;

class PassportEditorTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        editor.reset();
        school = std::make_unique<PassportSchool>();
        editor = std::make_unique<PassportEditor>(school->tablet().storage(), school->sources());
        editor->begin();
        openLeo();
    }

    void beginsWithWhatThePassportSays()
    {
        QCOMPARE(editor->texts()->likes()->text(), QStringLiteral("Maps"));
        QCOMPARE(editor->lines()->count(), 2);
        QCOMPARE(editor->number(), 2);
        QCOMPARE(editor->keeping(), PassportEditor::Untouched);
        QVERIFY(!school->hasDraft());
        QVERIFY(!editor->obstacle().isEmpty());
    }

    void showsADraftAsSavedOnlyAfterTheStoreHasAnswered()
    {
        editor->texts()->likes()->setText("Maps and buses");
        QCOMPARE(editor->keeping(), PassportEditor::Typing);
        editor->flush();
        QCOMPARE(editor->keeping(), PassportEditor::Typing);
        tests::waitUntil([&] { return editor->keeping() == PassportEditor::Kept; });
        QVERIFY(school->hasDraft());
    }

    void aPauseIsEnoughToKeepTheDraft()
    {
        editor->lines()->setLine(1, "Front seat, left");
        tests::waitUntil([&] { return editor->keeping() == PassportEditor::Kept; });
    }

    void whatWasShownAsSavedComesBackAfterAKill()
    {
        editor->texts()->likes()->setText("Maps and buses");
        editor->lines()->move(1, -1);
        editor->lines()->setHelper(0, "Left side");
        editor->summary()->setText("After the review");
        editor->flush();
        tests::waitUntil([&] { return editor->keeping() == PassportEditor::Kept; });
        editor = std::make_unique<PassportEditor>(school->tablet().storage(), school->sources());
        editor->begin(); // nothing was said to the first: it is gone

        openLeo();

        QCOMPARE(editor->texts()->likes()->text(), QStringLiteral("Maps and buses"));
        QCOMPARE(lines(), QStringLiteral("Front seat|Now and next"));
        QCOMPARE(editor->summary()->text(), QStringLiteral("After the review"));
        QCOMPARE(editor->keeping(), PassportEditor::Kept);
        QCOMPARE(school->now().version(), 1u); // a draft is no version
    }

    void typingItBackLeavesNoDraft()
    {
        editor->texts()->likes()->setText("Maps!");
        editor->flush();
        editor->texts()->likes()->setText("Maps");
        editor->flush();
        tests::waitUntil([&] { return editor->keeping() == PassportEditor::Untouched; });
        QVERIFY(!school->hasDraft());
    }

    void sharingPublishesAllAtOnceAndClosesTheDraft()
    {
        QSignalSpy shared(editor.get(), &PassportEditor::shared);
        editor->texts()->likes()->setText("Maps and buses  ");
        editor->lines()->addOwn(); // nothing is written in it: it is no line
        editor->share();
        tests::waitUntil([&] { return shared.count() == 1; });

        QCOMPARE(shared.first().first().toInt(), 2);
        QVERIFY(!editor->isOpen());
        QVERIFY(!school->hasDraft());
        const auto now = school->now();
        QCOMPARE(now.version(), 2u);
        QCOMPARE(now.text(passport::Section::Likes), std::string("Maps and buses"));
        QCOMPARE(now.lines.size(), std::size_t(2));
    }

    void whatIsTooLongIsSaidAndNotShared()
    {
        editor->texts()->headline()->setText(QString(81, QLatin1Char('w')));
        QCOMPARE(editor->texts()->headline()->left(), -1);
        QVERIFY(editor->obstacle().contains("too long"));
        editor->share();
        QVERIFY(!editor->busy());
    }

    void aLineOutOfTheLibraryBringsItsWordsAndItsIcon()
    {
        tests::waitUntil([&] { return editor->finder()->count() == 1; });
        QVERIFY(!onPage(0));
        editor->addFound(0);
        QCOMPARE(lines(), QStringLiteral("Now and next|Front seat|Ear defenders are fine"));
        QVERIFY(onPage(0));
        QVERIFY(editor->lines()->lines().back().strategy.text
            == base::asText(PassportSchool::strategyId().view()));
        editor->finder()->setSearch("zebra");
        tests::waitUntil([&] { return editor->finder()->count() == 0; });
    }

    void takenOffLineComesBackByUndoAndLeavesOtherTypingAlone()
    {
        editor->lines()->remove(0);
        QCOMPARE(lines(), QStringLiteral("Front seat"));
        QVERIFY(editor->undoWords().contains("Now and next"));
        editor->texts()->likes()->setText("typed after it");
        editor->undo();
        QCOMPARE(lines(), QStringLiteral("Now and next|Front seat"));
        QCOMPARE(editor->texts()->likes()->text(), QStringLiteral("typed after it"));
        QVERIFY(editor->lines()->removed().empty());
    }

    void discardedDraftComesBackByUndo()
    {
        editor->texts()->likes()->setText("half a thought");
        QSignalSpy discarded(editor.get(), &PassportEditor::discarded);
        editor->discard(PassportSchool::hex(PassportSchool::kLeo));
        tests::waitUntil([&] { return discarded.count() == 1; });
        QVERIFY(!editor->isOpen());
        QVERIFY(!school->hasDraft());

        editor->undo();
        tests::waitUntil([&] { return school->hasDraft(); });
        openLeo();
        QCOMPARE(editor->texts()->likes()->text(), QStringLiteral("half a thought"));
    }

    void whatComesWhileTypingIsToldAndOverwritesNothing()
    {
        editor->texts()->likes()->setText("mine");
        school->othersShare(passport::Section::Likes, "theirs", 2);
        tests::waitUntil([&] { return editor->texts()->likes()->hasTheirs(); });

        QCOMPARE(editor->texts()->likes()->text(), QStringLiteral("mine"));
        QCOMPARE(editor->texts()->likes()->theirs(), QStringLiteral("theirs"));
        QVERIFY(editor->news().contains("version 2"));
        QCOMPARE(editor->number(), 3);

        editor->texts()->likes()->takeTheirs();
        QCOMPARE(editor->texts()->likes()->text(), QStringLiteral("theirs"));
        editor->undo();
        QCOMPARE(editor->texts()->likes()->text(), QStringLiteral("mine"));
    }

    void whatComesIntoAnUntouchedFieldIsShownThere()
    {
        editor->texts()->tooMuch()->setText("typing here");
        school->othersShare(passport::Section::Likes, "theirs", 2);
        tests::waitUntil([&] { return editor->texts()->likes()->text() == "theirs"; });
        QVERIFY(!editor->texts()->likes()->hasTheirs());
        QCOMPARE(editor->texts()->tooMuch()->text(), QStringLiteral("typing here"));
    }

    void aFullDiskKeepsTheWordsOnTheScreenAndSaysSo()
    {
        school->tablet().fillTheDisk();
        editor->texts()->likes()->setText(QString(900, QLatin1Char('w')));
        editor->texts()->tooMuch()->setText(QString(900, QLatin1Char('x')));
        editor->texts()->hardForMe()->setText(QString(900, QLatin1Char('y')));
        editor->texts()->mattersToMe()->setText(QString(900, QLatin1Char('z')));
        editor->flush();
        tests::waitUntil([&] { return !editor->problem().isEmpty(); });
        QVERIFY(editor->problem().contains("not saved yet"));
        QCOMPARE(editor->keeping(), PassportEditor::Typing);
        QCOMPARE(editor->texts()->likes()->text().size(), qsizetype(900));
    }

    void lockLeavesNothingOnTheScreen()
    {
        editor->texts()->likes()->setText("half a sent");
        editor->flush();
        editor->forget();
        school->tablet().close();
        QVERIFY(!editor->isOpen());
        QCOMPARE(editor->texts()->likes()->text(), QString());
        QCOMPARE(editor->lines()->count(), 0);

        school->tablet().open();
        editor->begin();
        openLeo();
        QCOMPARE(editor->texts()->likes()->text(), QStringLiteral("half a sent"));
    }

private:
    void openLeo()
    {
        editor->write(PassportSchool::hex(PassportSchool::kLeo));
        tests::waitUntil([&] { return editor->isOpen(); });
    }
    QString lines() const
    {
        QStringList words;
        for (int row = 0; row < editor->lines()->count(); ++row) {
            words << editor->lines()->index(row).data(DraftLines::LineRole).toString();
        }
        return words.join(QLatin1Char('|'));
    }
    bool onPage(int row) const
    {
        return editor->finder()->index(row).data(viewmodels::StrategyFinder::OnPageRole).toBool();
    }

    std::unique_ptr<PassportSchool> school;
    std::unique_ptr<PassportEditor> editor;
};

PIPIT_TEST(PassportEditorTest)
#include "passport_editor_test.moc"
