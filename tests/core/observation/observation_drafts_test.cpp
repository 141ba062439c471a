#include "tests/core/intervention/records_tablet.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::observation;
using namespace pipit::tests;

class ObservationDraftsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_tablets = 0;

    RecordsTablet tablet(std::uint8_t replica)
    {
        return { (m_directory.path() + "/" + QString::number(++m_tablets)).toStdString(), replica };
    }

private slots:
    void everyTapIsThereAfterAKill()
    {
        const auto file = (m_directory.path() + "/killed").toStdString();
        RecordId id;
        Instant began;
        {
            RecordsTablet here(file, 1);
            began = here.base.clock().now();
            id = here.unfinished.begin(here.lesson({ kAisha })).value();
            here.tick();
            QVERIFY(here.unfinished.note(id, Note{ "Caf\xc3\xa9, settled", { "settled" } }));
            QVERIFY(
                here.unfinished.mark(id, kAisha, { recordId(0x11), Mark::Seen, "Now and next" }));
            QVERIFY(here.unfinished.tally(id, { "calls out" }));
            QVERIFY(here.unfinished.keepTyping(id, "Half ty"));
            QVERIFY(here.unfinished.keepEnding(id, { "Went well", NextStep::Review, "In May" }));
        }
        RecordsTablet again(file, 1);
        const auto draft = again.unfinished.find(id).value();
        QCOMPARE(draft.beginning.started, began);
        QCOMPARE(draft.beginning.subject, std::string("English"));
        QCOMPARE(draft.entries.size(), std::size_t{ 3 });
        QCOMPARE(draft.entries[0].entry.at, began + std::chrono::seconds(1));
        QCOMPARE(std::get<Note>(draft.entries[0].entry.what).tags.front(), std::string("settled"));
        QCOMPARE(draft.typing, std::string("Half ty"));
        QVERIFY(draft.ending == (Ending{ "Went well", NextStep::Review, "In May" }));
        QCOMPARE(draft.tally("calls out"), 1);
        QCOMPARE(again.unfinished.open().value(), std::vector{ draft });
        QCOMPARE(again.base.log().waiting().value().pending, std::int64_t{ 0 });
        QVERIFY(again.unfinished.discard(id).has_value());
        QVERIFY(again.unfinished.open().value().empty());
        QCOMPARE(
            again.base.database().integer("SELECT count(*) FROM draft").value(), std::int64_t{ 0 });
    }

    void noteThatIsPutDownClearsTheHalfTypedLine()
    {
        auto here = tablet(1);
        const auto id = here.unfinished.begin(here.lesson({ kAisha })).value();
        QVERIFY(here.unfinished.keepTyping(id, "Shares ruler"));
        QVERIFY(here.unfinished.mark(id, kAisha, { recordId(0x11), Mark::Seen, {} }));
        QCOMPARE(here.unfinished.find(id).value().typing, std::string("Shares ruler"));
        QVERIFY(here.unfinished.note(id, Note{ "Shares ruler with @IB" }));
        QVERIFY(here.unfinished.find(id).value().typing.empty());
    }

    void undoTakesBackOneTapAndOnlyThat()
    {
        auto here = tablet(1);
        const auto id = here.unfinished.begin(here.lesson({ kAisha })).value();
        const LineMark mark{ recordId(0x11), Mark::Seen, "Now and next" };
        const auto first = here.unfinished.mark(id, kAisha, mark).value();
        const auto second = here.unfinished.mark(id, kAisha, mark).value();
        QCOMPARE(here.unfinished.find(id).value().marks().front().seen, 2);
        QVERIFY(here.unfinished.undo(id, first).has_value());
        const auto draft = here.unfinished.find(id).value();
        QCOMPARE(draft.entries.size(), std::size_t{ 1 });
        QCOMPARE(draft.entries.front().number, second);
        QVERIFY(here.unfinished.undo(id, 77).has_value()); // nothing has that number
        const auto third = here.unfinished.mark(id, kAisha, mark).value();
        QVERIFY(third > second);
    }

    void marksAddUpByLineAndPupil()
    {
        auto here = tablet(1);
        const auto id = here.unfinished.begin(here.lesson({ kAisha, kDylan })).value();
        const auto tap = [&](const RecordId& pupil, std::uint8_t line, Mark mark) {
            QVERIFY(here.unfinished.mark(id, pupil, { recordId(line), mark, {} }).has_value());
        };
        tap(kAisha, 0x11, Mark::Seen);
        tap(kAisha, 0x11, Mark::Missed);
        tap(kDylan, 0x11, Mark::Missed);
        tap(kDylan, 0x12, Mark::DidNotArise);
        const auto marks = here.unfinished.find(id).value().marks();
        QCOMPARE(marks.size(), std::size_t{ 3 });
        QVERIFY(marks[0].mark() == Mark::Seen && marks[0].missed == 1);
        QVERIFY(marks[1].mark() == Mark::Missed && marks[1].pupil == kDylan);
        QVERIFY(marks[2].mark() == Mark::DidNotArise);
    }

    void tapOnNothingBegunIsNotFound()
    {
        auto here = tablet(1);
        QVERIFY(here.unfinished.note(recordId(1), Note{ "a" }).error().code == ErrorCode::NotFound);
        QVERIFY(here.unfinished.find(recordId(1)).error().code == ErrorCode::NotFound);
        QVERIFY(!here.unfinished.begin(here.lesson({})));
        QVERIFY(!here.unfinished.begin(here.lesson({ kAisha, kAisha })));
        const auto id = here.unfinished.begin(here.lesson({ kAisha })).value();
        QVERIFY(here.unfinished.note(id, Note{ std::string(1001, 'a') }).error().code
            == ErrorCode::BadInput);
        QVERIFY(here.unfinished.find(id).value().entries.empty());
    }

    void aTapIsAsSmallAfterAHundredNotesAsAfterOne()
    {
        auto here = tablet(1);
        const auto id = here.unfinished.begin(here.lesson({ kAisha })).value();
        const auto total
            = [&] { return here.base.database().integer("SELECT total_changes()").value(); };
        for (int i = 0; i < 100; ++i) {
            QVERIFY(here.unfinished.note(id, Note{ "Note " + std::to_string(i) }).has_value());
        }
        const auto before = total();
        QVERIFY(here.unfinished.tally(id, { "calls out" }).has_value());
        QCOMPARE(total() - before, std::int64_t{ 1 }); // one row
        const auto draft = here.unfinished.find(id).value();
        QCOMPARE(draft.entries.size(), std::size_t{ 101 });
        QCOMPARE(std::get<Note>(draft.entries[99].entry.what).text, std::string("Note 99"));
    }

    void severalAreOpenAndKeptApart()
    {
        auto here = tablet(1);
        const auto first = here.unfinished.begin(here.lesson({ kAisha })).value();
        here.tick();
        const auto second = here.unfinished.begin(here.lesson({ kDylan })).value();
        QVERIFY(here.unfinished.note(first, Note{ "One" }).has_value());
        const auto open = here.unfinished.open().value();
        QCOMPARE(open.size(), std::size_t{ 2 });
        QCOMPARE(open[0].id, second);
        QCOMPARE(open[1].entries.size(), std::size_t{ 1 });
        QVERIFY(here.unfinished.discard(first).has_value());
        QCOMPARE(here.unfinished.open().value().size(), std::size_t{ 1 });
    }
};

PIPIT_TEST(ObservationDraftsTest)

#include "observation_drafts_test.moc"
