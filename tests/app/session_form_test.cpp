#include <QTest>

#include "app/viewmodels/session/session_form.h"
#include "tests/app/session_school.h"
#include "tests/support/registry.h"

#include <QSignalSpy>

using namespace pipit;
using namespace pipit::tests;
using namespace std::chrono_literals;
using intervention::Attendance;
using intervention::Step;
using viewmodels::SessionForm;

namespace {

QString hex(const RecordId& id) { return QString::fromStdString(id.hex()); }

bool isKept(const SessionForm& form) { return form.keeping() == SessionForm::Keeping::Kept; }

/// The form as somebody has it before them, on the group's session of today.
struct Opened {
    Opened(AppTablet& tablet, const QString& group, const QString& day = kToday)
        : form(tablet.storage(), { tablet.clock(), tablet.sources().random })
    {
        form.begin();
        form.log(group, day);
        waitUntil([&] { return form.open(); });
    }
    void finish()
    {
        const QSignalSpy done(&form, &SessionForm::done);
        form.finish();
        waitUntil([&] { return done.count() == 1 || !form.problem().isEmpty(); });
    }
    SessionForm form;
};

} // namespace

/// Logging a session on a real store.
class SessionFormTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        tablet = std::make_unique<AppTablet>();
        tablet->open();
        school = std::make_unique<SessionSchool>(*tablet);
    }

    void theUsualSessionIsLoggedInThreeTaps()
    {
        Opened opened(*tablet, school->group());

        opened.form.time()->choose(20);
        opened.form.rate(4);
        opened.finish();

        QCOMPARE(opened.form.undoWords(),
            QStringLiteral("Logged: Story talk, Tuesday 24 November: 3 there, 20 min"));
        const auto session = school->loggedToday().at(0);
        QCOMPARE(session.pupils.size(), 3u);
        for (const auto& part : session.pupils) {
            QCOMPARE(part.attendance, std::optional(Attendance::Present));
            QCOMPARE(part.minutes, std::optional(20));
            QCOMPARE(part.engagement, std::optional(4));
            QVERIFY(part.line.empty() && part.steps.empty());
        }
        QVERIFY(school->drafts().empty());
    }

    void whatNobodyTappedIsNotRecorded()
    {
        Opened opened(*tablet, school->group());

        opened.finish();

        const auto session = school->loggedToday().at(0);
        QVERIFY(!session.delivered().has_value());
        QVERIFY(!session.pupils.at(0).engagement.has_value());
    }

    void lookingAtAFormLeavesNoDraft()
    {
        const Opened opened(*tablet, school->group());
        QCOMPARE(opened.form.keeping(), SessionForm::Keeping::Untouched);
        QVERIFY(school->drafts().empty());
    }

    void eachTapThatShowsAsKeptIsThereWhenTheStoreIsOpenedAgain_data()
    {
        QTest::addColumn<int>("taps");
        for (int taps = 1; taps <= 7; ++taps) {
            QTest::addRow("%d", taps) << taps;
        }
    }

    void eachTapThatShowsAsKeptIsThereWhenTheStoreIsOpenedAgain()
    {
        QFETCH(int, taps);
        {
            Opened opened(*tablet, school->group());
            for (int tap = 1; tap <= taps; ++tap) {
                press(opened.form, tap);
                waitUntil([&] { return isKept(opened.form); });
            }
        }
        tablet->close(); // nobody said good-bye to the form
        tablet->open();

        Opened again(*tablet, school->group());
        QVERIFY(isKept(again.form));
        expect(again.form, taps);
    }

    void aLineGoesIntoTheRecordOfTheChildItIsAbout()
    {
        Opened opened(*tablet, school->group());
        opened.form.line()->setText("Told it to Leo");
        opened.form.line()->setPupil(hex(kSian));
        opened.form.flush();
        opened.finish();

        const auto session = school->loggedToday().at(0);
        for (const auto& part : session.pupils) {
            QCOMPARE(part.line, std::string(part.pupil == kSian ? "Told it to Leo" : ""));
        }
    }

    void whoIsAwayHasNothingButThat()
    {
        Opened opened(*tablet, school->group());
        opened.form.time()->choose(20);
        opened.form.note(hex(kLeo), school->target(kLeo), 3);
        opened.form.line()->setText("All of them told it");
        opened.form.turn(hex(kLeo));
        QCOMPARE(opened.form.steps()->count(), 2);
        QCOMPARE(opened.form.filling(),
            QStringLiteral("Leo counts as away. Nothing else is filled in for you."));
        opened.finish();

        const auto session = school->loggedToday().at(0);
        for (const auto& part : session.pupils) {
            const bool away = part.pupil == kLeo;
            QCOMPARE(part.attendance, std::optional(away ? Attendance::Away : Attendance::Present));
            QCOMPARE(part.minutes.has_value(), !away);
            QCOMPARE(part.line.empty(), away);
            QVERIFY(part.steps.empty());
        }
    }

    void sameAsLastTimeTakesTheActivityAndNoEvidence()
    {
        school->logLastWeek();
        Opened opened(*tablet, school->group());
        QVERIFY(opened.form.hasLast());
        QCOMPARE(opened.form.steps()->steps().at(0).last, QString()); // Jonah's
        QCOMPARE(opened.form.steps()->steps().at(1).last, QStringLiteral("With help last time"));

        opened.form.sameAsLastTime();
        waitUntil([&] { return opened.form.subtitle().contains("Story stones"); });

        QCOMPARE(opened.form.subtitle(),
            QStringLiteral("Session 2, Tuesday 9:20, Mrs Kendrick, Story stones"));
        QCOMPARE(opened.form.time()->minutes(), 0);
        QCOMPARE(opened.form.engagement(), 0);
        QCOMPARE(opened.form.steps()->steps().at(1).step, 0);
    }

    void whatWasLoggedAMomentAgoIsTakenBack()
    {
        Opened opened(*tablet, school->group());
        opened.form.rate(5);
        opened.finish();
        const QSignalSpy reopened(&opened.form, &SessionForm::reopened);

        opened.form.undo();
        waitUntil([&] { return reopened.count() == 1 && opened.form.open(); });

        QVERIFY(school->loggedToday().empty());
        QCOMPARE(opened.form.engagement(), 5);
        QVERIFY(opened.form.undoWords().isEmpty());
        opened.finish();
        QCOMPARE(school->loggedToday().size(), 1u);
    }

    void whatWasDiscardedComesBackWithUndo()
    {
        Opened opened(*tablet, school->group());
        opened.form.rate(2);
        opened.form.discard();
        waitUntil([&] { return !opened.form.undoWords().isEmpty(); });
        QVERIFY(school->drafts().empty());

        opened.form.undo();
        waitUntil([&] { return opened.form.open(); });

        QCOMPARE(opened.form.engagement(), 2);
        QCOMPARE(school->drafts().size(), 1u);
    }

    void theTimerRunsOnWhileTheTabletIsLocked()
    {
        {
            Opened opened(*tablet, school->group());
            opened.form.time()->start();
            waitUntil([&] { return isKept(opened.form); });
        }
        tablet->close();
        tablet->clock().advance(17min);
        tablet->open();

        Opened again(*tablet, school->group());
        QCOMPARE(again.form.time()->timed().left(3), QStringLiteral("17:"));
        again.finish();
        QCOMPARE(school->loggedToday().at(0).delivered(), std::optional(17));
    }

    void anEarlierDaySaysWhenItWasWritten()
    {
        const Opened opened(*tablet, school->group(), QStringLiteral("2026-11-19"));
        QCOMPARE(opened.form.written(), QStringLiteral("Written on Tuesday 24 November"));
        QCOMPARE(opened.form.subtitle(),
            QStringLiteral("Thursday 19 November 9:20, Mrs Kendrick, Retelling"));
    }

    void aFullTabletShowsNothingAsKept()
    {
        Opened opened(*tablet, school->group());
        tablet->fillTheDisk();
        opened.form.line()->setText(QString(280, QLatin1Char('w')));
        opened.form.flush();
        waitUntil([&] { return !opened.form.problem().isEmpty(); });
        QVERIFY(!isKept(opened.form));
        QVERIFY(opened.form.problem().contains("This tablet is full"));
        QCOMPARE(opened.form.line()->text().size(), 280);
    }

    void holdsNothingAfterTheLock()
    {
        Opened opened(*tablet, school->group());
        opened.form.line()->setText("Café, half ty");
        opened.form.flush();
        opened.form.forget();
        QVERIFY(!opened.form.open() && opened.form.title().isEmpty());
        QVERIFY(opened.form.line()->text().isEmpty());
        QCOMPARE(opened.form.pupils()->count(), 0);
        QCOMPARE(school->drafts().at(0).pupils.at(0).line, std::string("Café, half ty"));
    }

private:
    void press(SessionForm& form, int tap)
    {
        switch (tap) {
        case 1:
            return form.turn(hex(kSian));
        case 2:
            return form.time()->choose(25);
        case 3:
            return form.rate(3);
        case 4:
            return form.note(hex(kLeo), school->target(kLeo), 2);
        case 5:
            return form.line()->setText("Told the story to Jonah");
        case 6:
            return form.line()->setPupil(hex(kLeo));
        default:
            return form.time()->start();
        }
    }
    void expect(SessionForm& form, int taps)
    {
        QCOMPARE(form.pupils()->count(), 3);
        QCOMPARE(form.filling().startsWith(QStringLiteral("Siân")), taps >= 1);
        QCOMPARE(form.time()->minutes(), taps >= 2 && taps < 7 ? 25 : 0);
        QCOMPARE(form.engagement(), taps >= 3 ? 3 : 0);
        QCOMPARE(form.steps()->steps().at(1).step, taps >= 4 ? 2 : 0);
        QCOMPARE(form.line()->text().isEmpty(), taps < 5);
        QCOMPARE(form.line()->pupil(), taps >= 6 ? hex(kLeo) : QString());
        QCOMPARE(form.time()->timing(), taps >= 7);
    }

    std::unique_ptr<AppTablet> tablet;
    std::unique_ptr<SessionSchool> school;
};

PIPIT_TEST(SessionFormTest)
#include "session_form_test.moc"
