#include <QTest>

#include "app/viewmodels/questions/ask.h"
#include "core/base/try.h"
#include "tests/app/app_tablet.h"
#include "tests/support/registry.h"
#include "tests/sync/client/hand_in_bench.h"

using namespace pipit;
using namespace pipit::tests;
using viewmodels::Ask;
using viewmodels::TodayRows;
using viewmodels::WritingBox;

namespace {

const QString kQuestion = QStringLiteral("Leo covers his ears in assembly. Who looks at that?");

bool isKept(const WritingBox& box) { return box.keeping() == WritingBox::Keeping::Kept; }

QString detail(TodayRows* rows, int row = 0)
{
    return rows->data(rows->index(row), TodayRows::DetailRole).toString();
}

QString target(TodayRows* rows)
{
    return rows->data(rows->index(0), TodayRows::TargetRole).toString();
}

/// The place of questions on one of the bench's tablets, behind a storage thread as in the app.
class Place {
public:
    Place(HandInBench& bench, TestTablet& tablet)
        : ask(storage, { bench.clock, bench.random })
        , m_tablet(tablet)
    {
        std::optional<Result<void>> opened;
        storage.open(
            [&tablet]() -> Result<std::unique_ptr<client::Replica>> { return tablet.hand(); },
            &m_receiver, [&](Result<void> result) { opened = std::move(result); });
        waitUntil([&] { return opened.has_value(); });
        ask.begin();
        waitUntil([&] { return ask.board()->known(); });
    }
    /// As a kill does it: nobody says good-bye to what is typed.
    ~Place()
    {
        bool closed = false;
        storage.close(&m_receiver, [&] { closed = true; });
        waitUntil([&] { return closed; });
        m_tablet.restart();
    }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

    WritingBox& about(const RecordId& pupil)
    {
        ask.askAbout(QString::fromStdString(pupil.hex()));
        waitUntil([&] { return ask.question()->open() && ask.question()->about() == pupil; });
        return *ask.question();
    }
    /// The oldest that waits.
    WritingBox& deciding(TodayRows* rows)
    {
        ask.decide(target(rows));
        waitUntil([&] { return ask.decision()->open(); });
        return *ask.decision();
    }
    void send(WritingBox& box)
    {
        box.send();
        waitUntil([&] { return !box.busy(); });
    }
    void fillTheDisk()
    {
        bool done = false;
        storage.ask<void>(
            &m_receiver,
            [](client::Replica& replica) -> Result<void> {
                PIPIT_TRY_ASSIGN(const auto pages, replica.database().integer("PRAGMA page_count"));
                return replica.database().each("PRAGMA max_page_count = " + std::to_string(pages),
                    {}, [](const store::Row&) -> Result<void> { return {}; });
            },
            [&](const Result<void>& result) { done = result.has_value(); });
        waitUntil([&] { return done; });
    }

    viewmodels::StorageThread storage;
    Ask ask;

private:
    QObject m_receiver;
    TestTablet& m_tablet;
};

void asks(HandInBench& bench, TestTablet& tablet)
{
    Place place(bench, tablet);
    WritingBox& box = place.about(bench.pupil);
    box.setText(kQuestion);
    place.send(box);
    QCOMPARE(box.problem(), QString());
}

} // namespace

/// A teacher asks, the SENCo decides, each on a tablet and a real store of their own.
class AskTest : public QObject {
    Q_OBJECT

private slots:
    void aQuestionWaitsAndThenIsWithTheSenco()
    {
        HandInBench bench;
        {
            Place place(bench, bench.teacher);
            QVERIFY(place.ask.mayAsk() && !place.ask.mayDecide());
            WritingBox& box = place.about(bench.pupil);
            QCOMPARE(place.ask.stage(), Ask::Writing);
            QVERIFY(!box.canSend());
            box.setText(kQuestion);
            place.send(box);

            QCOMPARE(place.ask.stage(), Ask::Listing);
            QVERIFY(place.ask.doneWords().contains("saved on this tablet"));
            waitUntil([&] { return place.ask.board()->mine()->count() == 1; });
            QVERIFY(detail(place.ask.board()->mine()).contains(kQuestion));
            QVERIFY(detail(place.ask.board()->mine()).contains("Waiting to send"));
            QCOMPARE(place.ask.board()->begun()->count(), 0);
        }
        QVERIFY(bench.teacher.sync()->allOnServer());
        Place place(bench, bench.teacher);
        QVERIFY2(detail(place.ask.board()->mine()).contains("With the SENCo"),
            qPrintable(detail(place.ask.board()->mine())));
    }

    void theSencoReadsItDecidesAndIsOfferedTheObservation()
    {
        HandInBench bench;
        asks(bench, bench.assistant);
        QVERIFY(bench.assistant.sync()->allOnServer());
        QVERIFY(bench.senco.sync()->allOnServer());
        {
            Place place(bench, bench.senco);
            QVERIFY(place.ask.mayDecide());
            QCOMPARE(place.ask.board()->open()->count(), 1);
            QVERIFY(detail(place.ask.board()->open()).contains(kQuestion));
            WritingBox& box = place.deciding(place.ask.board()->open());
            QCOMPARE(place.ask.asked(), kQuestion);
            QCOMPARE(box.choice(), -1);
            QVERIFY(!box.canSend());
            box.setText(QStringLiteral("I will come in on Tuesday."));
            box.setChoice(static_cast<int>(Triage::Observe));
            place.send(box);

            QCOMPARE(place.ask.toObserve(), QString::fromStdString(bench.pupil.hex()));
            waitUntil([&] { return place.ask.board()->open()->count() == 0; });
            QVERIFY(detail(place.ask.board()->decided())
                        .contains("Observe: I will come in on Tuesday."));
        }
        QVERIFY(bench.senco.sync()->allOnServer());
        QVERIFY(bench.assistant.sync()->allOnServer());
        Place place(bench, bench.assistant); // whose copy says no more than they wrote
        QVERIFY(detail(place.ask.board()->mine()).contains("With the SENCo"));
        QVERIFY(!detail(place.ask.board()->mine()).contains("Tuesday"));
    }

    void aDecisionCanBeTakenUpAgainAndChanged()
    {
        HandInBench bench;
        asks(bench, bench.assistant);
        QVERIFY(bench.assistant.sync().has_value() && bench.senco.sync().has_value());
        Place place(bench, bench.senco);
        WritingBox& first = place.deciding(place.ask.board()->open());
        first.setText(QStringLiteral("Later"));
        first.setChoice(static_cast<int>(Triage::None));
        place.send(first);
        waitUntil([&] { return place.ask.board()->decided()->count() == 1; });

        WritingBox& again = place.deciding(place.ask.board()->decided());
        QCOMPARE(again.text(), QStringLiteral("Later"));
        QCOMPARE(again.choice(), static_cast<int>(Triage::None));
        again.setChoice(static_cast<int>(Triage::Refer));
        place.send(again);
        waitUntil([&] { return detail(place.ask.board()->decided()).contains("Referral: Later"); });
        QVERIFY(place.ask.toObserve().isEmpty());
    }

    void whatWasTypedAndTappedIsThereAfterAKill()
    {
        HandInBench bench;
        {
            Place place(bench, bench.teacher);
            WritingBox& box = place.about(bench.pupil);
            box.setText(QStringLiteral("Leo covers\nhis ears"));
            box.setChoice(1);
            waitUntil([&] { return isKept(box); });
        }
        Place place(bench, bench.teacher);
        QCOMPARE(place.ask.board()->begun()->count(), 1);
        QCOMPARE(target(place.ask.board()->begun()), QString::fromStdString(bench.pupil.hex()));
        WritingBox& box = place.about(bench.pupil);
        QCOMPARE(box.text(), QStringLiteral("Leo covers\nhis ears"));
        QCOMPARE(box.choice(), 1);
        place.send(box);
        waitUntil([&] { return place.ask.board()->begun()->count() == 0; });
        QCOMPARE(place.ask.board()->mine()->count(), 1);
    }

    void aHalfMadeDecisionIsThereAfterAKill()
    {
        HandInBench bench;
        asks(bench, bench.assistant);
        QVERIFY(bench.assistant.sync().has_value() && bench.senco.sync().has_value());
        {
            Place place(bench, bench.senco);
            WritingBox& box = place.deciding(place.ask.board()->open());
            box.setText(QStringLiteral("Ask his mum first"));
            waitUntil([&] { return isKept(box); });
        }
        Place place(bench, bench.senco);
        QCOMPARE(place.ask.board()->open()->count(), 1);
        WritingBox& box = place.deciding(place.ask.board()->open());
        QCOMPARE(box.text(), QStringLiteral("Ask his mum first"));
        QVERIFY(!box.canSend());
    }

    void leavingKeepsTheLastLetterAndAnotherPupilHasABoxOfTheirOwn()
    {
        HandInBench bench;
        const RecordId other = bench.random.id<RecordId>();
        Place place(bench, bench.teacher);
        WritingBox& box = place.about(bench.pupil);
        box.setText(QStringLiteral("One"));
        place.about(other); // at once, before any pause
        QCOMPARE(box.text(), QString());
        box.setText(QStringLiteral("Two"));
        place.ask.leave();
        waitUntil([&] { return place.ask.stage() == Ask::Listing; });
        waitUntil([&] { return place.ask.board()->begun()->count() == 2; });

        QCOMPARE(place.about(bench.pupil).text(), QStringLiteral("One"));
        QCOMPARE(place.about(other).text(), QStringLiteral("Two"));
    }

    void fromTheDoorHalfAQuestionIsKeptBeforeSomebodyElseIsPicked()
    {
        HandInBench bench;
        Place place(bench, bench.teacher);
        place.about(bench.pupil).setText(QStringLiteral("One"));
        const auto classId = QString::fromStdString(bench.random.id<RecordId>().hex());
        place.ask.chooseFrom(classId); // at once, before any pause
        waitUntil([&] { return place.ask.stage() == Ask::Choosing; });
        QVERIFY(place.ask.finder()->inClass());
        waitUntil([&] { return place.ask.board()->begun()->count() == 1; });

        place.ask.choose();
        QVERIFY(!place.ask.finder()->inClass());
        QCOMPARE(place.about(bench.pupil).text(), QStringLiteral("One"));
        QCOMPARE(place.ask.stage(), Ask::Writing);
    }

    void aFullTabletSaysSoAndTheTextStays()
    {
        HandInBench bench;
        Place place(bench, bench.teacher);
        WritingBox& box = place.about(bench.pupil);
        place.fillTheDisk();
        const QString text = QString(1990, QLatin1Char('x'));
        box.setText(text);
        place.send(box);
        QVERIFY(box.problem().contains("full"));
        QCOMPARE(box.text(), text);
        QCOMPARE(place.ask.stage(), Ask::Writing);

        place.ask.leave(); // what is not kept is not left behind
        waitUntil([&] { return box.problem().contains("still on this screen"); });
        QCOMPARE(place.ask.stage(), Ask::Writing);
        QCOMPARE(box.text(), text);
        QVERIFY(place.ask.doneWords().isEmpty());
    }

    void whatIsTooLongIsNotCutAndNotSent()
    {
        HandInBench bench;
        Place place(bench, bench.teacher);
        WritingBox& box = place.about(bench.pupil);
        box.setText(QString(2000, QChar(0x175)));
        QCOMPARE(box.room(), 0);
        QVERIFY(box.canSend());
        box.setText(box.text() + QStringLiteral("xyz"));
        QCOMPARE(box.room(), -3);
        QVERIFY(!box.canSend());
        QCOMPARE(box.text().size(), 2003);
    }

    void pastedMarksDoNotStopAQuestion()
    {
        HandInBench bench;
        Place place(bench, bench.teacher);
        WritingBox& box = place.about(bench.pupil);
        box.setText(QStringLiteral("One\r\n\tTwo"));
        place.send(box);
        QCOMPARE(box.problem(), QString());
        waitUntil([&] { return place.ask.board()->mine()->count() == 1; });
        QVERIFY(detail(place.ask.board()->mine()).startsWith(QStringLiteral("One\n Two")));
    }

    void whoMayNotAskIsToldAndLosesNothing()
    {
        HandInBench bench;
        TestTablet cover(bench.server, bench.clock, bench.random);
        cover.join(bench.senco, Role::Cover);
        Place place(bench, cover);
        QVERIFY(!place.ask.mayAsk());
        WritingBox& box = place.about(bench.pupil);
        box.setText(kQuestion);
        place.send(box);
        QVERIFY(box.problem().contains("role"));
        QCOMPARE(box.text(), kQuestion);
    }

    void lockingForgetsAllAndKeepsTheDraft()
    {
        HandInBench bench;
        Place place(bench, bench.teacher);
        place.about(bench.pupil).setText(kQuestion);
        place.ask.flush();
        place.ask.forget();
        QCOMPARE(place.ask.question()->text(), QString());
        QCOMPARE(place.ask.stage(), Ask::Listing);
        QVERIFY(!place.ask.board()->known() && place.ask.pupil()->name().isEmpty());
        place.ask.begin();
        waitUntil([&] { return place.ask.board()->known(); });
        QCOMPARE(place.about(bench.pupil).text(), kQuestion);
    }
};

PIPIT_TEST(AskTest)
#include "ask_test.moc"
