#include <QTest>

#include "tests/app/door_school.h"
#include "tests/support/registry.h"

using namespace pipit;
using namespace pipit::tests;

namespace {

QStringList namesOf(const viewmodels::DoorAnswer& answer)
{
    QStringList names;
    for (const auto& one : answer.classes) {
        names << QString::fromStdString(one.schoolClass.name);
    }
    return names;
}

QString openedIn(const viewmodels::DoorAnswer& answer)
{
    return answer.open ? QString::fromStdString(answer.classes[*answer.open].schoolClass.name)
                       : QString();
}

} // namespace

class DoorCallsTest : public QObject {
    Q_OBJECT

private slots:
    void opensTheClassOfTheLessonThatIsOnElseOfTheNextOneElseTheFirst_data()
    {
        QTest::addColumn<int>("hour");
        QTest::addColumn<int>("minute");
        QTest::addColumn<QString>("opened");
        QTest::newRow("before the first lesson") << 8 << 5 << "4 Maple";
        QTest::newRow("in the first") << 9 << 40 << "4 Maple";
        QTest::newRow("between the two") << 10 << 20 << "5 Rowan";
        QTest::newRow("in the second") << 11 << 0 << "5 Rowan";
        QTest::newRow("after the last") << 15 << 30 << "4 Maple";
    }
    void opensTheClassOfTheLessonThatIsOnElseOfTheNextOneElseTheFirst()
    {
        QFETCH(int, hour);
        QFETCH(int, minute);
        DoorSchool school;
        school.fillTimetable();
        school.setTime(hour, minute);
        QTEST(openedIn(school.read()), "opened");
    }

    void withoutATimetableOnesOwnClassIsOpened()
    {
        DoorSchool school;
        const auto answer = school.read();
        QCOMPARE(openedIn(answer), QStringLiteral("4 Maple"));
        QCOMPARE(namesOf(answer), (QStringList{ "4 Maple", "5 Rowan", "6 Elder" }));
        QVERIFY(answer.classes[0].isMine && !answer.classes[1].isMine);
        QVERIFY(!answer.next);
    }

    void onesOwnClassesComeInTheOrderOfTheDay()
    {
        DoorSchool school;
        school.fillTimetable();
        const auto answer = school.read();
        QCOMPARE(namesOf(answer), (QStringList{ "4 Maple", "5 Rowan", "6 Elder" }));
        QVERIFY(answer.classes[1].isMine); // by a lesson
        QVERIFY(!answer.classes[2].isMine);
        QCOMPARE(answer.classes[0].lesson->slot.subject, std::string("Maths"));
        QCOMPARE(answer.next->className, std::string("5 Rowan"));
    }

    void theClassThatIsAskedForIsOpened()
    {
        DoorSchool school;
        school.fillTimetable();
        QCOMPARE(openedIn(school.read(kElder)), QStringLiteral("6 Elder"));
        QVERIFY(!school.read(kElder).next); // not my class: nothing of mine comes after it
        QCOMPARE(openedIn(school.read(numbered(0x33))), QStringLiteral("4 Maple")); // is not here
    }

    void everybodyOfTheClassIsSaid()
    {
        DoorSchool school;
        const auto answer = school.read(kMaple);
        QCOMPARE(answer.door.cards.size(), 2u);
        QCOMPARE(answer.door.alerts.size(), 1u);
        QCOMPARE(answer.door.others, 1u);
        QVERIFY(answer.mayMark);
    }

    void passportsThatThisTabletHasNoKeyForAreCounted()
    {
        DoorSchool school;
        // Vaults that were made here can be written, and are not on the register yet: not missing.
        QCOMPARE(school.read(kMaple).notHere, 0u);
    }

    void receiptsAreForWhatWasShown()
    {
        DoorSchool school;
        const auto before = school.read(kMaple);
        QCOMPARE(before.door.unread(), 2u);
        school.share(kLeo, "Loves maps and bridges"); // has come while they read

        const auto kept = school.tablet().ask<void>([&](client::Replica& replica) {
            return viewmodels::keepReceipts(replica, school.tablet().clock(), before.door.shown());
        });
        QVERIFY(kept.has_value());

        const auto after = school.read(kMaple);
        QCOMPARE(after.door.unread(), 1u);
        QVERIFY(after.door.cards[0].read == passport::ReadState::Read); // Aisha
        QVERIFY(after.door.cards[1].read == passport::ReadState::Changed); // Leo
    }
};

PIPIT_TEST(DoorCallsTest)
#include "door_calls_test.moc"
