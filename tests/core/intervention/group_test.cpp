#include "tests/core/intervention/records_tablet.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::intervention;
using namespace pipit::tests;

class GroupTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_tablets = 0;

    RecordsTablet tablet(std::uint8_t replica)
    {
        return { (m_directory.path() + "/" + QString::number(++m_tablets)).toStdString(), replica };
    }

private slots:
    void groupReadsBackAsItWasSaved()
    {
        auto here = tablet(1);
        here.add(storyTalk());
        QCOMPARE(here.groups.find(kStoryTalk).value(), storyTalk());
        QCOMPARE(here.groups.all().value(), std::vector{ storyTalk() });
        QCOMPARE(here.groups.ofPupil(kRuby).value().size(), std::size_t{ 1 });
        QVERIFY(here.groups.ofPupil(recordId(1)).value().empty());
        QVERIFY(here.replaysEqual());
    }

    void myGroupsOfADayAreThoseThatMeet()
    {
        auto here = tablet(1);
        here.add(storyTalk());
        const auto on = [&](const char* date) {
            return here.groups.meetingOn(day(date), kMissPatel).value().size();
        };
        QCOMPARE(on("2026-11-24"), std::size_t{ 1 }); // a Tuesday
        QCOMPARE(on("2026-11-25"), std::size_t{ 0 });
        QVERIFY(here.groups.meetingOn(day("2026-11-24"), recordId(0x71)).value().empty());

        auto edit = here.groups.edit(kStoryTalk).value();
        edit.group.until = day("2026-11-23");
        QVERIFY(here.groups.save(edit).has_value());
        QCOMPARE(on("2026-11-24"), std::size_t{ 0 });
    }

    void membersThatAreAddedApartAreAllThere()
    {
        auto here = tablet(1);
        auto there = tablet(2);
        here.add(storyTalk());
        exchange(here.base, there.base);
        auto one = here.groups.edit(kStoryTalk).value();
        auto other = there.groups.edit(kStoryTalk).value();
        one.group.pupils.push_back(recordId(0xB1));
        std::erase(one.group.pupils, kTomos);
        other.group.pupils.push_back(recordId(0xB2));
        QVERIFY(here.groups.save(one) && there.groups.save(other));
        exchange(here.base, there.base);
        const auto pupils = here.groups.find(kStoryTalk).value().pupils;
        QCOMPARE(pupils, (std::vector{ kAisha, kDylan, kRuby, recordId(0xB1), recordId(0xB2) }));
        QCOMPARE(there.groups.find(kStoryTalk).value().pupils, pupils);
    }

    void planIsOneForEachPupilAndGroup()
    {
        auto here = tablet(1);
        auto there = tablet(2);
        Plan plan{ kStoryTalk, kRuby, "Retells a story", "Two steps", {}, day("2026-09-07"), {} };
        QVERIFY(here.groups.save(PlanEdit{ plan }).has_value());
        QVERIFY(there.groups.save(PlanEdit{ plan }).has_value());
        exchange(here.base, there.base);
        QCOMPARE(here.groups.plansOf(kRuby).value(), std::vector{ plan });
        auto edit = there.groups.editPlan(kStoryTalk, kRuby).value();
        edit.plan.exit = "Five steps";
        QVERIFY(there.groups.save(edit).has_value());
        QCOMPARE(there.groups.plansOf(kRuby).value().front().exit, std::string("Five steps"));
        QVERIFY(there.groups.plansOf(kAisha).value().empty());
    }

    void whatIsOverItsLimitIsNotWritten()
    {
        auto here = tablet(1);
        const auto refused = [&](auto change) {
            Group group = storyTalk();
            change(group);
            return !here.groups.save(GroupEdit{ group });
        };
        QVERIFY(refused([](Group& group) { group.name.clear(); }));
        QVERIFY(refused([](Group& group) { group.name = std::string(81, 'a'); }));
        QVERIFY(refused([](Group& group) { group.weekdays = { 4, 2 }; }));
        QVERIFY(refused([](Group& group) { group.weekdays = { 6 }; }));
        QVERIFY(refused([](Group& group) { group.plannedMinutes = 0; }));
        QVERIFY(refused([](Group& group) { group.pupils.resize(41); }));
        QVERIFY(!here.groups.save(PlanEdit{ { kStoryTalk, kRuby, std::string(501, 'a') } }));
        QCOMPARE(here.base.log().waiting().value().pending, std::int64_t{ 0 });
    }

    void hostileValuesAreNone()
    {
        auto here = tablet(1);
        here.add(storyTalk());
        using namespace changes::group;
        const auto key = here.groups.keyOf(kStoryTalk);
        putRaw(here, key, kWeekdays, "1 9");
        putRaw(here, key, kPlannedMinutes, "-20");
        putRaw(here, key, kStarts, "25:00");
        putRaw(here, key, kArea, "XX");
        putRaw(here, key, kFrom, "yesterday");
        putRaw(here, key, kRoom, std::string(100'000, 'a'));
        const Group group = here.groups.find(kStoryTalk).value();
        QVERIFY(group.weekdays.empty() && !group.plannedMinutes && !group.starts);
        QVERIFY(!group.area && !group.from && group.room.empty());
        QCOMPARE(weekdayBits("1 3 5"), std::int64_t{ 0b101010 });
        for (const char* text : { "", " ", "1 ", "0", "1,3", "13", "1  3" }) {
            QCOMPARE(weekdayBits(text), std::int64_t{ 0 });
        }
    }

    void schoolDaysLeaveWeekendsOut()
    {
        const auto days = schoolDaysUpTo(day("2026-11-22"), 6); // a Sunday
        QCOMPARE(days.size(), std::size_t{ 6 });
        QCOMPARE(days.front(), day("2026-11-20"));
        QCOMPARE(days.back(), day("2026-11-13"));
    }
};

PIPIT_TEST(GroupTest)

#include "group_test.moc"
