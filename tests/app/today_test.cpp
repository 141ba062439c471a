#include <QTest>

#include "app/viewmodels/today/today.h"
#include "tests/app/small_school.h"
#include "tests/support/registry.h"

#include <QSignalSpy>

using namespace pipit;
using namespace pipit::tests;
using namespace std::chrono_literals;
using passport::Section;
using viewmodels::SchoolClock;
using viewmodels::Today;
using viewmodels::TodayRows;

/// Today on a real store.
class TodayTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        tablet = std::make_unique<AppTablet>();
        tablet->open();
    }

    void teachesTheFirstStepWhileNothingIsThere()
    {
        Shown shown(*tablet);
        QVERIFY(!shown.today.hasSchool());
        QVERIFY(shown.today.isLead());
        QCOMPARE(shown.today.lessons()->count(), 0);
    }

    void whoLeadsWithoutLessonsSeesTheSchool()
    {
        SmallSchool school(*tablet);
        school.share(kLeo, Section::Likes, "Kind");
        Shown shown(*tablet);
        QVERIFY(shown.today.hasSchool());
        QCOMPARE(shown.today.label(), QStringLiteral("Now, until 10:45"));
        QCOMPARE(shown.headings(shown.today.lessons()), QStringList{ "Maths with 4 Maple" });
        QVERIFY(shown.today.classId().isEmpty() && shown.today.hasDoor());
    }

    void afterTheLastLessonTheSchoolsDayIsOverForWhoLeadsToo()
    {
        SmallSchool school(*tablet);
        Shown shown(*tablet);
        QVERIFY(shown.today.label().startsWith("Now"));

        tablet->clock().advance(5h);
        shown.clock.look();
        waitUntil(
            [&] { return shown.today.label() == QStringLiteral("Today's lessons are over"); });
    }

    void ownLessonsComeFirstWithWhatHasToBeRead()
    {
        SmallSchool school(*tablet);
        school.nameMe();
        school.share(kLeo, Section::Likes, "Kind");
        school.share(kSian, Section::Likes, "Funny");
        school.markRead(kLeo);
        school.markRead(kSian);
        school.share(kSian, Section::HardForMe, "Noise");
        Shown shown(*tablet);
        QCOMPARE(shown.today.title(), QStringLiteral("Maths with 4 Maple"));
        QCOMPARE(shown.today.classId(), QString::fromStdString(kMaple.hex()));
        QVERIFY(shown.today.detail().startsWith("Room 7. 2 "));
        QVERIFY(shown.today.detail().contains("1 changed since you read it"));
        QVERIFY(!shown.today.detail().contains("not read yet"));
        QCOMPARE(shown.today.eye()->index(0).data(TodayRows::PlaceRole).toString(),
            QStringLiteral("door"));
    }

    void theLessonThatEndsMakesRoomForWhatFollows()
    {
        SmallSchool school(*tablet);
        school.nameMe();
        Shown shown(*tablet);
        QVERIFY(shown.today.label().startsWith("Now"));

        tablet->clock().advance(2h); // no lesson of hers follows today: the next is in a week
        shown.clock.look();
        waitUntil(
            [&] { return shown.today.label() == QStringLiteral("Today's lessons are over"); });
        QCOMPARE(shown.today.title(), QStringLiteral("Next: Maths with 4 Maple"));
        QVERIFY(shown.today.detail().startsWith("Tuesday 1 December at 9:30"));
    }

    void aDayWithoutLessonsNamesTheNext()
    {
        SmallSchool school(*tablet);
        school.nameMe();
        tablet->clock().advance(std::chrono::hours(24 * 6)); // Monday
        Shown shown(*tablet);
        QCOMPARE(shown.today.label(), QStringLiteral("No lessons today"));
        QVERIFY(shown.today.detail().startsWith("Tomorrow at 9:30"));
    }

    void showsReviewsThatAreDueAndWhatIsNotFinished()
    {
        SmallSchool school(*tablet);
        school.share(kLeo, Section::ReviewDate, "2026-11-20");
        school.share(kSian, Section::ReviewDate, "2026-12-24");
        school.beginDraft(kJonah);
        Shown shown(*tablet);
        QCOMPARE(shown.headings(shown.today.reviews()), QStringList{ "Leo M." });
        QCOMPARE(shown.headings(shown.today.unfinished()).first(),
            QStringLiteral("Passport of Jonah W."));
        QVERIFY(shown.today.unfinished()->count() == 2); // and what waits to be sent
    }

    void seesWhatIsWrittenWhileItIsOpen()
    {
        SmallSchool school(*tablet);
        Shown shown(*tablet);
        QCOMPARE(shown.today.reviews()->count(), 0);
        school.share(kLeo, Section::ReviewDate, "2026-11-20");
        waitUntil([&] { return shown.today.reviews()->count() == 1; });
    }

    /// Taps of a lesson are kept each by itself, and nobody is told.
    void seesWhatWasKeptQuietlyWhenItIsAskedAgain()
    {
        SmallSchool school(*tablet);
        Shown shown(*tablet);
        const int before = shown.today.drafts();
        bool kept = false;
        QObject receiver;
        auto from = tablet->sources();
        tablet->storage().ask<void>(
            &receiver,
            [&from](client::Replica& replica) {
                return viewmodels::keepDraft(from, replica, "half a note");
            },
            [&](const Result<void>& result) { kept = result.has_value(); });
        waitUntil([&] { return kept; });
        QCOMPARE(shown.today.drafts(), before);
        shown.today.refresh();
        waitUntil([&] { return shown.today.drafts() == before + 1; });
    }

    void holdsNothingAfterTheLock()
    {
        SmallSchool school(*tablet);
        Shown shown(*tablet);
        shown.today.forget();
        QVERIFY(!shown.today.known());
        QVERIFY(shown.today.title().isEmpty());
        QCOMPARE(shown.today.lessons()->count(), 0);
    }

private:
    /// Today as somebody looks at it.
    struct Shown {
        explicit Shown(AppTablet& on)
            : clock(on.clock(), true)
            , today(on.storage(), { on.clock(), on.sources().random }, clock)
        {
            today.begin();
            waitUntil([&] { return today.known() || !today.problem().isEmpty(); });
        }
        static QStringList headings(TodayRows* rows)
        {
            QStringList all;
            for (int row = 0; row < rows->count(); ++row) {
                all << rows->index(row).data(TodayRows::HeadingRole).toString();
            }
            return all;
        }
        SchoolClock clock;
        Today today;
    };

    std::unique_ptr<AppTablet> tablet;
};

PIPIT_TEST(TodayTest)
#include "today_test.moc"
