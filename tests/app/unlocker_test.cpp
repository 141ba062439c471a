#include "app/viewmodels/unlocker.h"
#include "tests/app/app_tablet.h"
#include "tests/support/registry.h"

#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using viewmodels::Unlocker;

class UnlockerTest : public QObject {
    Q_OBJECT

private slots:
    void showsThePeopleOfThisTablet()
    {
        tests::AppTablet tablet;
        Unlocker unlocker(tablet.storage(), tablet.door());
        unlocker.refresh();
        tests::waitUntil([&] { return unlocker.faces()->known(); });
        QCOMPARE(unlocker.faces()->count(), 1);
        unlocker.choose(0);
        QCOMPARE(unlocker.firstName(), QStringLiteral("Rhian"));
        unlocker.forget();
        QCOMPARE(unlocker.chosen(), -1);
    }

    void theRightPasscodeOpens()
    {
        tests::AppTablet tablet;
        Unlocker unlocker(tablet.storage(), tablet.door());
        chooseFirst(unlocker);
        QSignalSpy opened(&unlocker, &Unlocker::opened);
        unlocker.open(tests::AppTablet::kPasscode);
        QVERIFY(unlocker.busy());
        tests::waitUntil([&] { return opened.count() == 1; });
        QCOMPARE(unlocker.chosen(), -1);
    }

    void aWrongOneSaysSoAndThenSlowsDown()
    {
        tests::AppTablet tablet;
        Unlocker unlocker(tablet.storage(), tablet.door());
        chooseFirst(unlocker);
        QSignalSpy refused(&unlocker, &Unlocker::refused);
        for (int i = 1; i <= 5; ++i) {
            unlocker.open("not this one");
            tests::waitUntil([&] { return refused.count() == i; });
            QVERIFY(!unlocker.problem().isEmpty());
        }
        tests::waitUntil([&] { return unlocker.waitSeconds() > 0; });
        unlocker.open(tests::AppTablet::kPasscode); // ignored while waiting
        QVERIFY(!unlocker.busy());
    }

    void nobodyOpensWhileTheLastProfileIsClosing()
    {
        tests::AppTablet tablet;
        Unlocker unlocker(tablet.storage(), tablet.door());
        chooseFirst(unlocker);
        unlocker.setClosing(true);
        unlocker.open(tests::AppTablet::kPasscode);
        unlocker.setClosing(false);
        QVERIFY(!unlocker.busy());
    }

private:
    static void chooseFirst(Unlocker& unlocker)
    {
        unlocker.refresh();
        tests::waitUntil([&] { return unlocker.faces()->known(); });
        unlocker.choose(0);
    }
};

PIPIT_TEST(UnlockerTest)
#include "unlocker_test.moc"
