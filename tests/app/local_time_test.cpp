#include "app/viewmodels/local_time.h"
#include "tests/support/registry.h"

#include <QLocale>
#include <QTest>

using namespace pipit;

class LocalTimeTest : public QObject {
    Q_OBJECT

private slots:
    void dayWordsNameTheDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("words");
        const QDate today(2026, 11, 24);
        QTest::newRow("today") << today << "Today";
        QTest::newRow("yesterday") << today.addDays(-1) << "Yesterday";
        QTest::newRow("earlier") << today.addDays(-4) << "Friday 20 November";
        QTest::newRow("last year") << QDate(2025, 7, 4) << "Friday 4 July 2025";
        QTest::newRow("tomorrow, by a clock that was ahead")
            << today.addDays(1) << "Wednesday 25 November";
    }
    void dayWordsNameTheDay()
    {
        QFETCH(QDate, day);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QTEST(viewmodels::dayWords(day, QDate(2026, 11, 24)), "words");
    }

    void datesAreSpokenInWelsh()
    {
        QLocale::setDefault(QLocale(QLocale::Welsh, QLocale::UnitedKingdom));
        QCOMPARE(
            viewmodels::longDate(QDate(2026, 11, 24)), QStringLiteral("Dydd Mawrth 24 Tachwedd"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void bothClockChangesKeepTheOrder()
    {
        qputenv("TZ", "Europe/London");
        using namespace std::chrono;
        const Instant beforeAutumn
            = sys_days(year(2026) / 10 / 25) + 0h + 59min; // 01:59 summer time
        const Instant inAutumn = sys_days(year(2026) / 10 / 25) + 1h; // 01:00 again
        QCOMPARE(viewmodels::toLocal(beforeAutumn).toString("HH:mm"), QStringLiteral("01:59"));
        QCOMPARE(viewmodels::toLocal(inAutumn).toString("HH:mm"), QStringLiteral("01:00"));
        QVERIFY(viewmodels::toLocal(beforeAutumn) < viewmodels::toLocal(inAutumn));
    }
};

PIPIT_TEST(LocalTimeTest)
#include "local_time_test.moc"
