#include "core/school/timetable.h"
#include "tests/core/changes/values.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit;
using namespace pipit::school;
using namespace std::chrono_literals;

namespace {

Day day(const QString& text) { return base::parseDay(text.toStdString()).value(); }

Lesson lesson(
    std::uint8_t id, std::chrono::minutes starts, std::chrono::minutes ends, bool isNamed = false)
{
    Lesson out;
    out.slot.id = tests::idWith<RecordId>(id);
    out.slot.starts = starts;
    out.slot.ends = ends;
    out.isNamed = isNamed;
    return out;
}

int idOf(const std::optional<Lesson>& lesson) { return lesson ? lesson->slot.id.bytes[0] : 0; }

} // namespace

class TimetableTest : public QObject {
    Q_OBJECT

private slots:
    void weeksFollowEachOtherOverClockChangesYearsAndBackwards_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("isA");
        QTest::newRow("the Monday itself") << "2026-09-07" << true;
        QTest::newRow("its Sunday") << "2026-09-13" << true;
        QTest::newRow("next Monday") << "2026-09-14" << false;
        QTest::newRow("the day before") << "2026-09-06" << false;
        QTest::newRow("a fortnight before") << "2026-08-24" << true;
        QTest::newRow("Saturday before the clocks go back") << "2026-10-24" << true;
        QTest::newRow("Sunday when the clocks go back") << "2026-10-25" << true;
        QTest::newRow("Monday after") << "2026-10-26" << false;
        QTest::newRow("new year") << "2027-01-01" << true;
        QTest::newRow("Sunday when the clocks go forward") << "2027-03-28" << true;
        QTest::newRow("Monday after that") << "2027-03-29" << false;
    }
    void weeksFollowEachOtherOverClockChangesYearsAndBackwards()
    {
        QFETCH(const QString, date);
        QFETCH(const bool, isA);
        const Day monday = day("2026-09-07");
        QCOMPARE(weekOf(day(date), monday) == Week::A, isA);
        QCOMPARE(weekOf(day(date), monday + std::chrono::days(3)) == Week::A, isA); // its Thursday
    }

    void withoutAnAnchorThereIsNoWeekAndBothAreTaught()
    {
        QVERIFY(!weekOf(day("2026-09-07"), std::nullopt));
        QVERIFY(isTaught(Week::A, std::nullopt));
        QVERIFY(isTaught(std::nullopt, Week::B));
        QVERIFY(isTaught(Week::B, Week::B));
        QVERIFY(!isTaught(Week::A, Week::B));
    }

    void weekdaysAreThoseOfTheCalendar()
    {
        QCOMPARE(weekdayOf(day("2026-11-24")), 2); // a Tuesday
        QCOMPARE(weekdayOf(day("2024-02-29")), 4);
        QCOMPARE(weekdayOf(day("2026-10-25")), 7);
    }

    void onlyRealDaysAndTimesAreRead()
    {
        QVERIFY(!base::parseDay("2026-02-29"));
        QVERIFY(!base::parseDay("2026-2-09"));
        QVERIFY(!base::parseDay("2026-02-09 "));
        QVERIFY(!base::parseDay(""));
        QVERIFY(!base::parseTimeOfDay("24:00"));
        QVERIFY(!base::parseTimeOfDay("9:30"));
        QCOMPARE(base::isoDay(day("2024-02-29")), std::string("2024-02-29"));
        QCOMPARE(base::timeOfDay(base::parseTimeOfDay("09:05").value()), std::string("09:05"));
    }

    void lessonRunsUpToItsEnd()
    {
        const std::vector<Lesson> lessons{ lesson(1, 9h, 10h), lesson(2, 10h, 11h) };
        QCOMPARE(idOf(nowAndNext(lessons, 8h).now), 0);
        QCOMPARE(idOf(nowAndNext(lessons, 8h).next), 1);
        QCOMPARE(idOf(nowAndNext(lessons, 9h + 59min).now), 1);
        QCOMPARE(idOf(nowAndNext(lessons, 10h).now), 2);
        QCOMPARE(idOf(nowAndNext(lessons, 10h).next), 0);
        QCOMPARE(idOf(nowAndNext(lessons, 11h).now), 0);
    }

    void lessonThatNamesThePersonComesFirst()
    {
        const std::vector<Lesson> lessons{ lesson(1, 9h, 12h, true), lesson(2, 10h, 11h),
            lesson(3, 13h, 14h), lesson(4, 13h, 14h, true) };
        QCOMPARE(idOf(nowAndNext(lessons, 10h).now), 1);
        QCOMPARE(idOf(nowAndNext(lessons, 10h).next), 4);
    }
};

PIPIT_TEST(TimetableTest)

#include "timetable_test.moc"
