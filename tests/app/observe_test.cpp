#include <QTest>

#include "app/viewmodels/observation/observe.h"
#include "app/viewmodels/passport/editor_calls.h"
#include "core/school/school_writer.h"
#include "tests/app/small_school.h"
#include "tests/support/registry.h"

using namespace pipit;
using namespace pipit::tests;
using namespace std::chrono_literals;
using viewmodels::ObservationCapture;
using viewmodels::ObservationEnding;
using viewmodels::ObservationEntries;
using viewmodels::ObservationStrategies;
using viewmodels::Observe;
using viewmodels::TodayRows;

namespace {

QString hex(const RecordId& id) { return QString::fromStdString(id.hex()); }

} // namespace

/// Observations on a real store, from the first choice to what the SEN team reads.
class ObserveTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        tablet = std::make_unique<AppTablet>();
        tablet->open();
        school = std::make_unique<SmallSchool>(*tablet);
        sharePassport();
        open();
    }
    void cleanup()
    {
        observe.reset();
        tablet->close();
    }

    void aPupilIsProposedInTheLessonOfNow()
    {
        propose(kLeo);
        QCOMPARE(observe->beginning()->pupil()->name(), QStringLiteral("Leo M."));
        QCOMPARE(observe->beginning()->lines(), 2);
        QCOMPARE(observe->beginning()->chosen(), 0);
        const auto first = observe->beginning()->lessons()->index(0);
        QCOMPARE(
            first.data(TodayRows::HeadingRole).toString(), QStringLiteral("Maths with 4 Maple"));
        QVERIFY(first.data(TodayRows::NowRole).toBool());
    }

    void aLessonThatHasNotBegunIsNotChosenByItself()
    {
        propose(kJonah); // English at 11, and it is 9:40
        QCOMPARE(observe->beginning()->lessons()->count(), 2);
        QCOMPARE(observe->beginning()->chosen(), 1);
        start();
        QCOMPARE(observe->capture()->title(), QStringLiteral("Jonah W."));
    }

    void aLessonThatWasAskedForStartsWithOneTapOnAPupil()
    {
        observe->observeClass(hex(kMaple));
        waitUntil([&] { return observe->classmates()->count() == 2; });
        QCOMPARE(observe->lesson(), QStringLiteral("Maths with 4 Maple"));
        observe->pick(hex(kLeo));
        waitUntil([&] { return observe->stage() == Observe::Capturing; });
        QCOMPARE(observe->capture()->title(), QStringLiteral("Leo M., Maths"));
    }

    void aNoteShowsWithItsTimeOnceItIsOnTheDisk()
    {
        observeLeo();
        note("Enters, hangs up his coat");
        QCOMPARE(observe->capture()->keeping(), ObservationCapture::Saved);
        QVERIFY(observe->capture()->text().isEmpty());
        const auto row = observe->capture()->entries()->index(0);
        QCOMPARE(row.data(ObservationEntries::LineRole).toString(),
            QStringLiteral("Enters, hangs up his coat"));
        QCOMPARE(row.data(ObservationEntries::TimeRole).toString(), QStringLiteral("9:40:08"));
    }

    void doesNotSaySavedBeforeTheDiskHasIt()
    {
        observeLeo();
        observe->capture()->setText(QStringLiteral("Smiles"));
        QCOMPARE(observe->capture()->keeping(), ObservationCapture::Unsaved);
        observe->capture()->keep();
        QCOMPARE(observe->capture()->keeping(), ObservationCapture::Unsaved);
        QCOMPARE(observe->capture()->entries()->count(), 0);
        settle();
        QCOMPARE(observe->capture()->keeping(), ObservationCapture::Saved);
    }

    void aFullTabletShowsNothingAsKept()
    {
        observeLeo();
        tablet->fillTheDisk();
        observe->capture()->setText(QString(900, QLatin1Char('x')));
        observe->capture()->keep();
        for (int i = 0; i < 40 && observe->capture()->problem().isEmpty(); ++i) {
            settle();
            observe->capture()->setText(QString(900, QLatin1Char('x')) + QString::number(i));
            observe->capture()->keep();
            settle();
        }
        QVERIFY(!observe->capture()->problem().isEmpty());
        QCOMPARE(observe->capture()->keeping(), ObservationCapture::Unsaved);
        QVERIFY(!observe->capture()->text().isEmpty());
        const QStringList shown = lines();
        reopen();
        QCOMPARE(lines(), shown);
    }

    void strategiesAreSeenMissedOrDidNotArise()
    {
        observeLeo();
        observe->capture()->seen(0);
        observe->capture()->seen(0);
        observe->capture()->didNotArise(1);
        settle();
        QCOMPARE(strategy(0, ObservationStrategies::SeenRole).toInt(), 2);
        QVERIFY(strategy(1, ObservationStrategies::DidNotAriseRole).toBool());
        observe->capture()->missed(1);
        settle();
        QCOMPARE(strategy(1, ObservationStrategies::MissedRole).toInt(), 1);
        QVERIFY(!strategy(1, ObservationStrategies::DidNotAriseRole).toBool());
    }

    void undoTakesBackTheLastTap()
    {
        observeLeo();
        note("Looks out of the window");
        observe->capture()->seen(0);
        settle();
        QVERIFY(observe->capture()->undoWords().contains("Now and next"));
        observe->capture()->undo();
        settle();
        QCOMPARE(strategy(0, ObservationStrategies::SeenRole).toInt(), 0);
        QCOMPARE(lines(), QStringList{ "Looks out of the window" });
    }

    void aTagTakesTheTypedLineWithIt()
    {
        observeLeo();
        observe->capture()->setText(QStringLiteral("Chair scraped"));
        observe->capture()->tag(QStringLiteral("trigger"));
        settle();
        observe->capture()->tag(QStringLiteral("off task"));
        settle();
        QCOMPARE(lines(), (QStringList{ "Chair scraped", "" }));
        QCOMPARE(
            observe->capture()->entries()->index(0).data(ObservationEntries::TagRole).toString(),
            QStringLiteral("Trigger"));
    }

    /// The process ends after each tap: what was shown as kept is there, and goes on.
    void whatShowedAsKeptIsThereAfterEveryKill()
    {
        observeLeo();
        const std::vector<std::function<void()>> taps{
            [&] { note("One"); },
            [&] { observe->capture()->seen(0); },
            [&] { observe->capture()->missed(1); },
            [&] { observe->capture()->tag(QStringLiteral("with peer")); },
            [&] { note("Two"); },
            [&] { observe->capture()->undo(); },
            [&] { observe->capture()->didNotArise(1); },
            [&] {
                observe->capture()->setText(QStringLiteral("half a li"));
                observe->capture()->flush();
            },
            [&] {
                observe->askFinish();
                observe->capture()->ending()->setSummary(QStringLiteral("Settled quickly"));
                observe->capture()->ending()->setStep(ObservationEnding::Referral);
            },
        };
        for (std::size_t i = 0; i < taps.size(); ++i) {
            taps[i]();
            settle();
            const Shown before = shown();
            QVERIFY(before.keeping != ObservationCapture::Unsaved);
            reopen();
            QVERIFY2(shown() == before, qPrintable(QStringLiteral("after tap %1").arg(i)));
        }
    }

    void finishIsSharedWithAllThatWasOnTheScreen()
    {
        observeLeo();
        note("One");
        observe->capture()->seen(0);
        settle();
        observe->capture()->setText(QStringLiteral("half typed"));
        observe->askFinish();
        observe->capture()->ending()->setSummary(QStringLiteral("Settled"));
        observe->capture()->ending()->setStep(ObservationEnding::Support);
        observe->share();
        waitUntil([&] { return observe->stage() == Observe::Reading; });
        QCOMPARE(observe->past()->summary(), QStringLiteral("Settled"));
        QCOMPARE(observe->past()->next(), QStringLiteral("In-school support"));
        QCOMPARE(observe->past()->entries()->count(), 3);
        QCOMPARE(observe->past()->by(), QStringLiteral("Observed by Mrs Kendrick"));
        waitUntil([&] { return observe->open()->count() == 0 && !observe->isFirst(); });
        propose(kLeo);
        QCOMPARE(observe->beginning()->past()->count(), 1);
        observe->read(
            observe->beginning()->past()->index(0).data(TodayRows::TargetRole).toString());
        waitUntil([&] { return observe->stage() == Observe::Reading; });
        QCOMPARE(observe->past()->title(), QStringLiteral("Leo M., Maths"));
    }

    void anAddendumStandsBelowAndIsSafeWhileItIsTyped()
    {
        finishOne();
        observe->past()->setTyped(QStringLiteral("The chair was new"));
        observe->past()->flush();
        waitUntil([&] { return observe->past()->typedKept(); });
        const QString target = lastOfLeo();
        reopenStore();
        observe->read(target);
        waitUntil([&] { return observe->stage() == Observe::Reading; });
        QCOMPARE(observe->past()->typed(), QStringLiteral("The chair was new"));
        observe->past()->add();
        waitUntil([&] { return observe->past()->addenda()->count() == 1; });
        QVERIFY(observe->past()->typed().isEmpty());
    }

    void whatIsNotFinishedIsListedAndGoesOn()
    {
        observeLeo();
        note("One");
        observe->leave();
        waitUntil([&] { return observe->open()->count() == 1; });
        QCOMPARE(observe->open()->index(0).data(TodayRows::HeadingRole).toString(),
            QStringLiteral("Leo M., Maths"));
        reopen();
        QCOMPARE(lines(), QStringList{ "One" });
    }

    void throwingAwayLeavesNothing()
    {
        observeLeo();
        note("One");
        observe->askFinish();
        observe->discard();
        waitUntil(
            [&] { return observe->stage() == Observe::Choosing && observe->open()->count() == 0; });
    }

    void holdsNothingAfterTheLock()
    {
        observeLeo();
        note("One");
        observe->flush();
        observe->forget();
        QCOMPARE(observe->stage(), Observe::Choosing);
        QVERIFY(!observe->allowed());
        QVERIFY(observe->capture()->title().isEmpty());
        QCOMPARE(observe->capture()->entries()->count(), 0);
        QCOMPARE(observe->open()->count(), 0);
    }

    void theFirstIsSaidToBeReadByParents() { QVERIFY(observe->isFirst()); }

private:
    struct Shown {
        QStringList lines;
        QStringList counts;
        QString text;
        QString summary;
        int step = 0;
        ObservationCapture::Keeping keeping = ObservationCapture::Empty;

        bool operator==(const Shown&) const = default;
    };

    void open()
    {
        const auto from = tablet->sources();
        observe = std::make_unique<Observe>(
            tablet->storage(), viewmodels::ObservationSources{ from.clock, from.random });
        observe->begin();
        waitUntil([&] { return observe->allowed(); });
    }
    /// As after a kill: nothing in memory is asked to save anything.
    void reopenStore()
    {
        observe.reset();
        tablet->close();
        tablet->open();
        open();
    }
    void reopen()
    {
        reopenStore();
        waitUntil([&] { return observe->open()->count() == 1; });
        observe->goOn(observe->open()->index(0).data(TodayRows::TargetRole).toString());
        waitUntil([&] { return observe->stage() == Observe::Capturing; });
    }
    void sharePassport()
    {
        school->nameMe();
        const auto from = tablet->sources();
        const viewmodels::PassportSources sources{ from.clock, from.random };
        viewmodels::PassportWriting first{ passport::PassportDraft{ kLeo }, "First" };
        for (std::uint8_t i = 1; i <= 2; ++i) {
            passport::DraftLine line{ recordOf(static_cast<std::uint8_t>(60 + i)) };
            line.line.text = i == 1 ? "Now and next" : "Front seat";
            first.draft.lines.push_back(line);
        }
        const auto done = tablet->ask<void>([&](client::Replica& replica) -> Result<void> {
            PIPIT_TRY(viewmodels::shareWriting(sources, replica, first));
            return {};
        });
        QVERIFY(done.has_value());
    }
    void propose(const RecordId& pupil)
    {
        observe->propose(hex(pupil));
        waitUntil([&] { return observe->stage() == Observe::Beginning; });
    }
    void start()
    {
        observe->start();
        waitUntil([&] { return observe->stage() == Observe::Capturing; });
    }
    void observeLeo()
    {
        propose(kLeo);
        start();
        tablet->clock().advance(6s);
    }
    void finishOne()
    {
        observeLeo();
        note("One");
        observe->askFinish();
        observe->share();
        waitUntil([&] { return observe->stage() == Observe::Reading; });
    }
    QString lastOfLeo()
    {
        propose(kLeo);
        return observe->beginning()->past()->index(0).data(TodayRows::TargetRole).toString();
    }
    void note(const char* text)
    {
        observe->capture()->setText(QString::fromUtf8(text));
        observe->capture()->keep();
        settle();
    }
    /// Until the storage thread has answered all that was asked.
    void settle()
    {
        const auto done = tablet->ask<void>([](client::Replica&) { return Result<void>(); });
        QVERIFY(done.has_value());
    }
    QStringList lines()
    {
        QStringList all;
        for (const auto& row : observe->capture()->entries()->rows()) {
            all << row.line;
        }
        return all;
    }
    QVariant strategy(int row, int role)
    {
        return observe->capture()->strategies()->index(row).data(role);
    }
    Shown shown()
    {
        Shown now{ lines(), {}, observe->capture()->text(), observe->capture()->ending()->summary(),
            static_cast<int>(observe->capture()->ending()->step()), observe->capture()->keeping() };
        for (int row = 0; row < observe->capture()->strategies()->count(); ++row) {
            now.counts << strategy(row, ObservationStrategies::SeenRole).toString()
                       << strategy(row, ObservationStrategies::MissedRole).toString()
                       << strategy(row, ObservationStrategies::DidNotAriseRole).toString();
        }
        return now;
    }

    std::unique_ptr<AppTablet> tablet;
    std::unique_ptr<SmallSchool> school;
    std::unique_ptr<Observe> observe;
};

PIPIT_TEST(ObserveTest)
#include "observe_test.moc"
