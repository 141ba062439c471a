#include "app/viewmodels/notes/note_composer.h"
#include "tests/app/app_tablet.h"
#include "tests/support/registry.h"

#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using viewmodels::NoteComposer;

class NoteComposerTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        tablet = std::make_unique<tests::AppTablet>();
        tablet->open();
    }

    void showsANoteAsKeptOnlyAfterTheStoreHasAnswered()
    {
        NoteComposer composer(tablet->storage(), tablet->sources());
        begin(composer);
        composer.setText("Ruby finished her story board");
        QSignalSpy kept(&composer, &NoteComposer::kept);

        composer.keep();
        QVERIFY(composer.busy());
        QCOMPARE(composer.text(), QStringLiteral("Ruby finished her story board"));
        QCOMPARE(kept.count(), 0);

        tests::waitUntil([&] { return !composer.busy(); });
        QCOMPARE(kept.count(), 1);
        QCOMPARE(composer.text(), QString());
        QCOMPARE(tablet->notes(), QStringList{ "Ruby finished her story board" });
    }

    void whatIsTypedSurvivesLockAndUnlock()
    {
        NoteComposer composer(tablet->storage(), tablet->sources());
        begin(composer);
        composer.setText("half a sent");
        composer.flush(); // as the lock does
        composer.forget();
        tablet->close();
        QCOMPARE(composer.text(), QString());

        tablet->open();
        composer.begin();
        tests::waitUntil([&] { return !composer.text().isEmpty(); });
        QCOMPARE(composer.text(), QStringLiteral("half a sent"));
        QVERIFY(composer.draftKept());
        QCOMPARE(tablet->notes(), QStringList()); // a draft is no note
    }

    void aPauseIsEnoughToKeepTheDraft()
    {
        NoteComposer composer(tablet->storage(), tablet->sources());
        begin(composer);
        composer.setText("thinking");
        QVERIFY(!composer.draftKept());
        tests::waitUntil([&] { return composer.draftKept(); });
    }

    void keepingDropsTheDraft()
    {
        NoteComposer composer(tablet->storage(), tablet->sources());
        begin(composer);
        composer.setText("once only");
        composer.flush();
        composer.keep();
        tests::waitUntil([&] { return !composer.busy(); });
        auto from = tablet->sources();
        const auto draft = tablet->ask<std::string>(
            [&](client::Replica& replica) { return viewmodels::readDraft(from, replica); });
        QVERIFY(draft);
        QCOMPARE(*draft, std::string());
        QCOMPARE(tablet->notes().size(), 1);
    }

    void aFullDiskLeavesTheNoteInTheBoxAndSaysSo()
    {
        NoteComposer composer(tablet->storage(), tablet->sources());
        begin(composer);
        composer.setText("kept before the disk was full");
        composer.keep();
        tests::waitUntil([&] { return !composer.busy(); });
        tablet->fillTheDisk();
        const QString text = QString(15'000, QLatin1Char('w'));
        QSignalSpy kept(&composer, &NoteComposer::kept);
        composer.setText(text);

        composer.keep();
        tests::waitUntil([&] { return !composer.busy(); });

        QCOMPARE(kept.count(), 0);
        QCOMPARE(composer.text(), text);
        QVERIFY(composer.problem().contains("This tablet is full"));
        QVERIFY(composer.problem().contains("it is still here in the box"));
        QCOMPARE(tablet->notes(), QStringList{ "kept before the disk was full" });
    }

    void emptyWordsAreNoNote()
    {
        NoteComposer composer(tablet->storage(), tablet->sources());
        begin(composer);
        composer.setText("  \n ");
        QVERIFY(!composer.canKeep());
        composer.keep();
        QVERIFY(!composer.busy());
    }

private:
    /// Begins, and waits until the draft of before has been looked for.
    void begin(NoteComposer& composer)
    {
        composer.begin();
        bool looked = false;
        tablet->storage().compute<int>(
            this, [] { return 0; }, [&](int) { looked = true; });
        tests::waitUntil([&] { return looked; });
    }

    std::unique_ptr<tests::AppTablet> tablet;
};

PIPIT_TEST(NoteComposerTest)
#include "note_composer_test.moc"
