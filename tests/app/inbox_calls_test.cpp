#include <QTest>

#include "app/viewmodels/inbox/inbox_calls.h"
#include "app/viewmodels/inbox/inbox_words.h"
#include "tests/support/registry.h"
#include "tests/sync/bench/test_tablet.h"

using namespace pipit;
using namespace pipit::viewmodels;
using tests::TestTablet;

namespace {

/// A lead's and a teacher's tablet, in one school.
struct Bench {
    Bench()
    {
        lead.startSchool(server);
        teacher.join(lead, protocol::Role::Teacher);
    }
    void everybodySyncs()
    {
        for (int round = 0; round < 2; ++round) {
            clock.advance(std::chrono::seconds(1));
            PIPIT_CHECK(lead.sync().has_value());
            PIPIT_CHECK(teacher.sync().has_value());
        }
    }
    InboxItem onlyItem(TestTablet& tablet)
    {
        const auto page = readInbox(sources, tablet.replica());
        PIPIT_CHECK(page.has_value() && page->allowed && page->items.size() == 1);
        return page->items.front();
    }

    tests::TestClock clock;
    crypto::SeededRandom random{ 11 };
    tests::TestServer server{ clock, random };
    PassportSources sources{ clock, random };
    TestTablet lead{ server, clock, random };
    TestTablet teacher{ server, clock, random };
};

} // namespace

/// The inbox of two people on two tablets, over a server.
class InboxCallsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        bench = std::make_unique<Bench>();
        const RecordId note = bench->lead.write("Bus at nine");
        bench->everybodySyncs();
        bench->lead.edit(note, "Bus at ten");
        bench->teacher.edit(note, "Bus at nine from the gate");
        bench->everybodySyncs();
    }

    void bothSeeItAndOneSettlesItForBoth()
    {
        const InboxItem mine = bench->onlyItem(bench->lead);
        const InboxItem theirs = bench->onlyItem(bench->teacher);
        QVERIFY(mine.conflict == theirs.conflict);
        QCOMPARE(mine.conflict.base, std::string("Bus at nine"));
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY(mine.authors[i].me != theirs.authors[i].me);
        }
        const std::string both = theirs.conflict.bothTogether();
        QCOMPARE(both, std::string("Bus at ten from the gate"));
        QVERIFY(settleConflict(bench->teacher.replica(), theirs.conflict, both));
        bench->everybodySyncs();
        for (TestTablet* tablet : { &bench->lead, &bench->teacher }) {
            QCOMPARE(readInbox(bench->sources, tablet->replica()).value().count, std::int64_t{ 0 });
            QCOMPARE(tablet->notes(), std::vector<std::string>{ both });
        }
    }

    void settledByBothIsOneNewItem()
    {
        QVERIFY(
            settleConflict(bench->lead.replica(), bench->onlyItem(bench->lead).conflict, "Ten"));
        QVERIFY(settleConflict(
            bench->teacher.replica(), bench->onlyItem(bench->teacher).conflict, "The gate"));
        bench->everybodySyncs();
        QCOMPARE(bench->onlyItem(bench->lead).conflict.versions.size(), std::size_t{ 2 });
        QVERIFY(bench->onlyItem(bench->lead).conflict == bench->onlyItem(bench->teacher).conflict);
    }

    void saysWhoAndWhatInWords()
    {
        const InboxItem item = bench->onlyItem(bench->lead);
        QCOMPARE(whoseWords(item), QStringLiteral("The school"));
        QCOMPARE(whatWords(item), QStringLiteral("Staff note"));
        QCOMPARE(betweenWords(item), QStringLiteral("You and A colleague"));
        InboxItem named = item;
        named.authors = { { "Miss Patel", "SP", {}, false }, { "Mrs Kendrick", "RK", {}, true } };
        QCOMPARE(betweenWords(named), QStringLiteral("You and Miss Patel"));
        QCOMPARE(keepWords(named, 0), QStringLiteral("Keep Miss Patel's"));
        QCOMPARE(keepWords(named, 1), QStringLiteral("Keep yours"));
        named.authors[0] = named.authors[1];
        QVERIFY(keepWords(named, 0).startsWith("Keep yours of "));
    }

private:
    std::unique_ptr<Bench> bench;
};

PIPIT_TEST(InboxCallsTest)
#include "inbox_calls_test.moc"
