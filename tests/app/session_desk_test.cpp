#include <QTest>

#include "app/viewmodels/session/session_desk.h"
#include "app/viewmodels/session/session_form.h"
#include "tests/app/session_school.h"
#include "tests/support/registry.h"

using namespace pipit;
using namespace pipit::tests;
using namespace std::chrono_literals;
using viewmodels::SchoolClock;
using viewmodels::SessionDesk;
using viewmodels::SessionForm;
using viewmodels::SessionRow;

/// The list of groups on a real store.
class SessionDeskTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        tablet = std::make_unique<AppTablet>();
        tablet->open();
    }

    void teachesNothingWhereNoGroupIs()
    {
        const Shown shown(*tablet);
        QVERIFY(shown.desk.allowed());
        QVERIFY(!shown.desk.hasGroups());
    }

    void myGroupsOfTodayComeFirst()
    {
        const SessionSchool school(*tablet);
        Shown shown(*tablet);
        QVERIFY(shown.desk.isMine());
        QCOMPARE(shown.desk.today()->count(), 1);
        const SessionRow& row = shown.desk.today()->rows().front();
        QCOMPARE(row.name, QStringLiteral("Story talk"));
        QCOMPARE(row.time, QStringLiteral("9:20"));
        QCOMPARE(row.mark, QStringLiteral("Log"));
        QVERIFY(!row.logged);
    }

    void theLastTenSchoolDaysMayBeLogged()
    {
        SessionSchool school(*tablet);
        school.logLastWeek();
        Shown shown(*tablet);
        // Tuesday 24th back to Wednesday 11th: Thursday 19th, Tuesday 17th, Thursday 12th.
        const auto& rows = shown.desk.earlier()->rows();
        QCOMPARE(rows.size(), 3u);
        QCOMPARE(rows[0].day, QStringLiteral("2026-11-19"));
        QCOMPARE(rows[0].heading, QStringLiteral("Thursday 19 November"));
        QVERIFY(rows[1].logged);
        QCOMPARE(rows[1].detail, QStringLiteral("3 there, 15 min"));
        QCOMPARE(rows[2].day, QStringLiteral("2026-11-12"));
    }

    void aTapAndDoneShowInTheList()
    {
        SessionSchool school(*tablet);
        Shown shown(*tablet);
        SessionForm form(tablet->storage(), { tablet->clock(), tablet->sources().random });
        form.begin();
        form.log(school.group(), kToday);
        waitUntil([&] { return form.open(); });
        form.time()->choose(20);
        waitUntil([&] { return shown.mark() == QStringLiteral("Go on"); });
        QCOMPARE(shown.desk.weeks()->weeks().front().words, QStringLiteral("0 of 40 min"));
        form.finish();
        waitUntil([&] { return shown.mark() == QStringLiteral("Logged"); });
        QCOMPARE(shown.desk.weeks()->weeks().front().words, QStringLiteral("20 of 40 min"));
        QCOMPARE(shown.desk.weeks()->weeks().front().part, 0.5);
    }

    void holdsNothingAfterTheLock()
    {
        const SessionSchool school(*tablet);
        Shown shown(*tablet);
        shown.desk.forget();
        QVERIFY(!shown.desk.known() && !shown.desk.hasGroups());
        QCOMPARE(shown.desk.today()->count(), 0);
        QCOMPARE(shown.desk.weeks()->count(), 0);
    }

private:
    struct Shown {
        explicit Shown(AppTablet& on)
            : clock(on.clock(), true)
            , form(on.storage(), { on.clock(), on.sources().random })
            , desk(on.storage(), { on.clock(), on.sources().random }, clock, form)
        {
            desk.begin();
            waitUntil([&] { return desk.known() || !desk.problem().isEmpty(); });
        }
        QString mark() { return desk.today()->rows().front().mark; }
        SchoolClock clock;
        viewmodels::SessionForm form;
        SessionDesk desk;
    };

    std::unique_ptr<AppTablet> tablet;
};

PIPIT_TEST(SessionDeskTest)
#include "session_desk_test.moc"
