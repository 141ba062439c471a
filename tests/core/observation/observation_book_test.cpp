#include "tests/core/intervention/records_tablet.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::observation;
using namespace pipit::tests;

class ObservationBookTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_tablets = 0;

    RecordsTablet tablet(std::uint8_t replica)
    {
        return { (m_directory.path() + "/" + QString::number(++m_tablets)).toStdString(), replica };
    }
    /// A lesson with two children: a note about both, one about each, marks of Aisha's passport.
    static RecordId lesson(RecordsTablet& tablet)
    {
        tablet.tick();
        const auto id = tablet.unfinished.begin(tablet.lesson({ kAisha, kDylan })).value();
        const auto put = [&](const char* text, std::optional<RecordId> pupil) {
            tablet.tick();
            PIPIT_CHECK(tablet.unfinished.note(id, Note{ text }, pupil).has_value());
        };
        put("Whole-class input", std::nullopt);
        put("Points to next, smiles", kAisha);
        put("Looks at the window", kDylan);
        const LineMark mark{ recordId(0x11), Mark::Seen, "Now and next" };
        PIPIT_CHECK(tablet.unfinished.mark(id, kAisha, mark).has_value());
        PIPIT_CHECK(tablet.unfinished.keepEnding(id, { "Settled", NextStep::Support, "Card stays" })
                        .has_value());
        return id;
    }
    static RecordId finished(RecordsTablet& tablet)
    {
        const auto id = lesson(tablet);
        PIPIT_CHECK(tablet.record.finish(id, tablet.base.clock().now()).has_value());
        return id;
    }

private slots:
    void finishWritesOneObservationForEachPupilInTheirCasework()
    {
        auto here = tablet(1);
        const auto id = finished(here);
        QVERIFY(here.unfinished.open().value().empty());
        QCOMPARE(here.base.log().waiting().value().pending, std::int64_t{ 3 });

        const auto aisha = here.observations.find(id, kAisha).value();
        QCOMPARE(aisha.subject, std::string("English"));
        QCOMPARE(aisha.instrument, std::string(kRunningRecord));
        QCOMPARE(aisha.observer, std::optional(here.me));
        QVERIFY(aisha.ending == (Ending{ "Settled", NextStep::Support, "Card stays" }));
        QVERIFY(!aisha.altered);
        QCOMPARE(aisha.entries.size(), std::size_t{ 3 });
        QCOMPARE(std::get<Note>(aisha.entries[0].what).text, std::string("Whole-class input"));
        QCOMPARE(std::get<LineMark>(aisha.entries[2].what).words, std::string("Now and next"));
        QCOMPARE(here.observations.allOf(id).value().size(), std::size_t{ 2 });
        QVERIFY(here.replaysEqual());
    }

    void whatIsAboutOneChildIsInThatChildsRecordAlone()
    {
        auto here = tablet(1);
        const auto id = finished(here);
        const auto dylan = here.observations.find(id, kDylan).value();
        QCOMPARE(dylan.entries.size(), std::size_t{ 2 });
        QCOMPARE(std::get<Note>(dylan.entries[1].what).text, std::string("Looks at the window"));
        const auto vault = here.observations.keyOf(id, kDylan).vault;
        QCOMPARE(here.base.database()
                     .integer("SELECT count(*) FROM event WHERE vault = ?"
                              " AND instr(value, 'smiles') > 0",
                         { vault.view() })
                     .value(),
            std::int64_t{ 0 });
    }

    void halfTypedLineBecomesTheLastNote()
    {
        auto here = tablet(1);
        const auto id = lesson(here);
        QVERIFY(here.unfinished.keepTyping(id, "Packs up without a prom"));
        here.tick();
        QVERIFY(here.record.finish(id, here.base.clock().now()).has_value());
        const auto entries = here.observations.find(id, kAisha).value().entries;
        QCOMPARE(std::get<Note>(entries.back().what).text, std::string("Packs up without a prom"));
    }

    void nothingIsHalfFinished()
    {
        auto here = tablet(1);
        const auto id = lesson(here);
        QVERIFY(here.unfinished.keepTyping(id, std::string(1001, 'a')));
        QVERIFY(!here.record.finish(id, here.base.clock().now()));
        QVERIFY(here.unfinished.find(id).has_value());
        QCOMPARE(here.base.log().waiting().value().pending, std::int64_t{ 0 });
        QVERIFY(here.record.finish(recordId(1), here.base.clock().now()).error().code
            == ErrorCode::NotFound);
    }

    void longLessonIsWrittenInSlices()
    {
        auto here = tablet(1);
        const auto id = here.unfinished.begin(here.lesson({ kAisha })).value();
        for (int i = 0; i < 450; ++i) {
            here.tick();
            const std::string text = std::to_string(i) + std::string(600, 'a');
            QVERIFY(here.unfinished.note(id, Note{ text }).has_value());
        }
        QVERIFY(here.record.finish(id, here.base.clock().now()).has_value());
        const auto observation = here.observations.find(id, kAisha).value();
        QCOMPARE(observation.entries.size(), std::size_t{ 450 });
        QVERIFY(!observation.altered);
        here.base.seal();
        QVERIFY(here.observations.find(id, kAisha).value() == observation);
        QVERIFY(here.replaysEqual());
    }

    void addendumIsSignedAndDatedAndTheRestStands()
    {
        auto here = tablet(1);
        auto other = tablet(2);
        const auto id = finished(here);
        const auto before = here.observations.find(id, kAisha).value();
        exchange(here.base, other.base);
        other.base.clock().advance(std::chrono::hours(24));
        QVERIFY(other.record.addAddendum(id, kAisha, "Mum says he slept badly").has_value());
        exchange(here.base, other.base);
        auto now = here.observations.find(id, kAisha).value();
        QCOMPARE(now.addenda.size(), std::size_t{ 1 });
        QCOMPARE(now.addenda.front().author, other.base.log().me());
        QCOMPARE(now.addenda.front().noted, other.base.clock().now());
        now.addenda.clear();
        QVERIFY(now == before);
        QVERIFY(!here.record.addAddendum(id, kAisha, ""));
        QVERIFY(
            here.record.addAddendum(recordId(1), kAisha, "a").error().code == ErrorCode::NotFound);
    }

    void whatIsWrittenAgainAfterFinishIsSaid()
    {
        auto here = tablet(1);
        auto other = tablet(2);
        const auto id = finished(here);
        exchange(here.base, other.base);
        const auto key = other.observations.keyOf(id, kAisha);
        const auto seen = store::shownFields(other.base.database(), key).value();
        putRaw(other, key, changes::observation::kSummary, "Not what was said",
            seen.field(changes::observation::kSummary).heads);
        const Entry entry{ at(5), Note{ "Slipped in" } };
        QVERIFY(other.base.log()
                    .append({ key, std::nullopt,
                        { { changes::observation::kEntries,
                            changes::EventOp{ recordId(0x77), encodeEntry(entry), {} } } } })
                    .has_value());
        exchange(here.base, other.base);
        const auto now = here.observations.find(id, kAisha).value();
        QVERIFY(now.altered);
        QCOMPARE(now.entries.size(), std::size_t{ 3 });
        QVERIFY(!here.observations.find(id, kDylan).value().altered);
    }

    void timelineAndLastOnesAreNewestFirst()
    {
        auto here = tablet(1);
        std::vector<RecordId> ids;
        for (int i = 0; i < 5; ++i) {
            here.base.clock().advance(std::chrono::hours(24));
            ids.push_back(finished(here));
        }
        const auto first = here.observations.ofPupil(kAisha, 2).value();
        QCOMPARE(first.size(), std::size_t{ 2 });
        QCOMPARE(first[0].together, ids[4]);
        const auto next = here.observations.ofPupil(kAisha, 10, first[1].started).value();
        QCOMPARE(next.size(), std::size_t{ 3 });
        QCOMPARE(next[0].together, ids[2]);
        QCOMPARE(here.observations.latest(4).value().front().together, ids[4]);
        QVERIFY(here.observations.ofPupil(kRuby, 10).value().empty());
    }

    void searchFindsNotesSummariesAndNextSteps()
    {
        auto here = tablet(1);
        const auto id = finished(here);
        const auto found
            = [&](const char* words) { return here.observations.search(words, 10).value().size(); };
        QCOMPARE(found("smil"), std::size_t{ 1 }); // Aisha's alone
        QCOMPARE(found("whole input"), std::size_t{ 2 });
        QCOMPARE(found("settl card"), std::size_t{ 2 });
        QCOMPARE(found("nothing of the sort"), std::size_t{ 0 });
        QCOMPARE(found("\"*"), std::size_t{ 0 });
        QVERIFY(here.record.addAddendum(id, kAisha, "More").has_value());
        QCOMPARE(found("smil"), std::size_t{ 1 });
        QVERIFY(here.replaysEqual());
        QCOMPARE(found("smil"), std::size_t{ 1 });
        QVERIFY(store::RecordWriter(here.base.database(), here.base.log())
                    .erase(here.observations.keyOf(id, kAisha))
                    .has_value());
        QCOMPARE(found("smil"), std::size_t{ 0 });
    }

    void broughtInTwiceIsThereOnceAndSaysWhoWroteIt()
    {
        auto here = tablet(1);
        ObservationDraft draft{ recordId(0x99), here.lesson({ kAisha }), {}, {},
            { "Fine", {}, {} } };
        draft.entries = { { 1, kAisha, { at(5), LineMark{ recordId(0x11), Mark::Seen, {} } } } };
        const Source source{ "history.json", "R. Kaur" };
        QCOMPARE(here.record.bringIn(draft, at(9), source).value(), std::size_t{ 2 });
        QCOMPARE(here.record.bringIn(draft, at(9), source).value(), std::size_t{ 0 });
        QVERIFY(here.observations.find(draft.id, kAisha).value().source == source);
    }

    void hostileValuesAreNone()
    {
        auto here = tablet(1);
        const auto id = finished(here);
        using namespace changes::observation;
        const auto key = here.observations.keyOf(id, kAisha);
        putRaw(here, key, kStarted, "-5");
        putRaw(here, key, kEnded, "999999999999999999999");
        putRaw(here, key, kNextStep, "expel");
        putRaw(here, key, kSummary, std::string(100'000, 'a'));
        putRaw(here, key, kObserver, "short");
        const auto now = here.observations.find(id, kAisha).value();
        QVERIFY(!now.started && !now.ended && !now.ending.nextStep && !now.observer);
        QVERIFY(now.ending.summary.empty() && now.altered);
        QVERIFY(here.replaysEqual());
    }
};

PIPIT_TEST(ObservationBookTest)

#include "observation_book_test.moc"
