#include "core/store/draft_store.h"
#include "tests/core/store/log_tablet.h"
#include "tests/support/quick_directory.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit;
using namespace pipit::tests;

class DraftStoreTest : public QObject {
    Q_OBJECT

    QuickDirectory m_directory;

private slots:
    void whatWasTypedSurvivesARestartWithTheHeadsThatWereSeen()
    {
        LogTablet tablet(m_directory.path() / "a.db", 1);
        const std::vector<changes::HeadRef> heads{ idWith<ChangeId>(3), changes::LocalNumber{ 4 } };
        {
            store::DraftStore drafts(tablet.database(), tablet.clock());
            QVERIFY(drafts.keep("note/new", "half a sen", heads));
        }
        tablet.restart();
        store::DraftStore drafts(tablet.database(), tablet.clock());

        const auto kept = drafts.find("note/new").value();
        QVERIFY(kept.has_value());
        QCOMPARE(kept->text, std::string("half a sen"));
        QVERIFY(kept->heads == heads);
        QCOMPARE(tablet.seal(), 0u); // never sealed as content
    }

    void emptyTextAndClearLeaveNothing()
    {
        LogTablet tablet(m_directory.path() / "b.db", 1);
        store::DraftStore drafts(tablet.database(), tablet.clock());
        QVERIFY(drafts.keep("a", "x"));
        QVERIFY(drafts.keep("a", ""));
        QVERIFY(!drafts.find("a")->has_value());
        QVERIFY(drafts.keep("a", "y"));
        QVERIFY(drafts.clear("a"));
        QVERIFY(!drafts.find("a")->has_value());
        QCOMPARE(drafts.keep("a", std::string(300'000, 'x')).error().code, ErrorCode::TooBig);
    }
};

PIPIT_TEST(DraftStoreTest)

#include "draft_store_test.moc"
