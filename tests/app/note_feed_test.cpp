#include "app/viewmodels/notes/note_feed.h"
#include "tests/app/app_tablet.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit;
using viewmodels::NoteFeed;
using viewmodels::NoteList;

class NoteFeedTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        tablet = std::make_unique<tests::AppTablet>();
        tablet->open();
        write("Leo settled after the movement break");
        write("Aisha told the whole story");
    }

    void showsWhatIsWrittenOldestFirst()
    {
        NoteFeed feed(tablet->storage(), tablet->sources());
        feed.begin(tablet->face());
        tests::waitUntil([&] { return feed.notes()->count() == 2; });
        QCOMPARE(text(feed, 0), QStringLiteral("Leo settled after the movement break"));

        write("Jonah types faster than he writes");
        tests::waitUntil([&] { return feed.notes()->count() == 3; });
        QCOMPARE(text(feed, 2), QStringLiteral("Jonah types faster than he writes"));
    }

    void marksWhatTheServerHasNotAcknowledged()
    {
        NoteFeed feed(tablet->storage(), tablet->sources());
        feed.begin(tablet->face());
        tests::waitUntil([&] { return feed.notes()->count() == 2; });
        QVERIFY(feed.notes()->index(0).data(NoteList::WaitingRole).toBool());
        QCOMPARE(
            feed.notes()->index(0).data(NoteList::AuthorRole).toString(), QStringLiteral("You"));
    }

    void searchesByTheBeginningOfWords()
    {
        NoteFeed feed(tablet->storage(), tablet->sources());
        feed.begin(tablet->face());
        feed.setSearch("STO");
        tests::waitUntil([&] { return feed.notes()->known() && feed.notes()->count() == 1; });
        QCOMPARE(text(feed, 0), QStringLiteral("Aisha told the whole story"));

        feed.setSearch("zebra");
        tests::waitUntil([&] { return feed.notes()->count() == 0; });

        feed.setSearch("");
        tests::waitUntil([&] { return feed.notes()->count() == 2; });
    }

    void showsNothingOfAProfileThatWasLocked()
    {
        NoteFeed feed(tablet->storage(), tablet->sources());
        feed.begin(tablet->face());
        feed.forget(); // before the answer has come
        tablet->close();
        QCOMPARE(feed.notes()->count(), 0);
        QVERIFY(!feed.notes()->known());
    }

private:
    void write(const std::string& words)
    {
        tablet->clock().advance(std::chrono::minutes(1));
        auto from = tablet->sources();
        QVERIFY(tablet->ask<void>(
            [&](client::Replica& replica) { return viewmodels::keepNote(from, replica, words); }));
    }
    static QString text(NoteFeed& feed, int row)
    {
        return feed.notes()->index(row).data(NoteList::TextRole).toString();
    }

    std::unique_ptr<tests::AppTablet> tablet;
};

PIPIT_TEST(NoteFeedTest)
#include "note_feed_test.moc"
