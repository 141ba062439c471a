#include <QTest>

#include "app/viewmodels/door/class_door.h"
#include "tests/app/door_school.h"
#include "tests/support/registry.h"

#include <QLocale>

using namespace pipit;
using namespace pipit::tests;
using viewmodels::ClassDoor;
using viewmodels::DoorFoot;

class ClassDoorTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        school = std::make_unique<DoorSchool>();
        school->setTime(9, 40);
        door = std::make_unique<ClassDoor>(school->tablet().storage(), school->tablet().clock());
    }
    void cleanup()
    {
        door.reset();
        school.reset();
    }

    void saysClassSubjectRoomTimesAndWhatIsNext()
    {
        school->fillTimetable();
        enter();
        QCOMPARE(door->title(), QStringLiteral("4 Maple, Maths"));
        QCOMPARE(door->subtitle(), QStringLiteral("Room 7, 9:15 to 10:15. Next: 5 Rowan"));
    }

    void cardsSayTheWholePassport()
    {
        enter();
        QCOMPARE(door->cards()->count(), 2);
        const auto& aisha = door->cards()->faces()[0];
        QCOMPARE(aisha.name, QStringLiteral("Aisha K."));
        QCOMPARE(aisha.initials, QStringLiteral("AK"));
        QCOMPARE(aisha.spoken, QStringLiteral("Aisha K. Brilliant memory for stories"));
        QCOMPARE(aisha.mark, QString()); // nothing of this class was ever read: no news
        const auto& owen = door->alerts()->faces()[0];
        QCOMPARE(owen.spoken, QStringLiteral("Owen P. Alert: EpiPen, office. Medical list, 3 Nov"));
        QCOMPARE(door->foot()->medical(),
            QStringLiteral("Medical list of 3 Nov. Pipit is not the medical record."));
    }

    void isReadOnlyOnceItIsKept()
    {
        enter();
        QCOMPARE(door->foot()->reading(), DoorFoot::Unread);
        door->markRead();
        QCOMPARE(door->foot()->reading(), DoorFoot::Keeping);
        waitUntil([&] { return door->foot()->reading() == DoorFoot::Read; });
        QCOMPARE(school->read(kMaple).door.unread(), 0u);

        school->tablet().close(); // and after a lock it is still so
        school->tablet().open();
        QCOMPARE(school->read(kMaple).door.unread(), 0u);
    }

    void whatArrivesAfterReadingIsMarked()
    {
        enter();
        door->markRead();
        waitUntil([&] { return door->foot()->reading() == DoorFoot::Read; });

        school->share(kLeo, "Loves maps and bridges");
        waitUntil([&] { return door->foot()->reading() == DoorFoot::Unread; });
        QCOMPARE(door->cards()->faces()[1].mark, QStringLiteral("Changed"));
        QCOMPARE(door->cards()->faces()[0].mark, QString());
        QCOMPARE(door->foot()->marked(), 1);

        school->share(kMia, "New here");
        waitUntil([&] { return door->cards()->count() == 3; });
        QCOMPARE(door->cards()->faces()[2].mark, QStringLiteral("New"));
        QVERIFY(door->cards()->faces()[2].spoken.endsWith("New since you last read"));
    }

    void aReceiptThatWasNotKeptIsNotShownAsRead()
    {
        enter();
        const auto refused = school->tablet().ask<void>([](client::Replica& replica) {
            return replica.database().each(
                "PRAGMA query_only = 1", {}, [](const store::Row&) -> Result<void> { return {}; });
        });
        QVERIFY(refused.has_value()); // whatever is written from now on fails
        settle();
        door->markRead();
        waitUntil([&] { return !door->problem().isEmpty(); });
        settle();
        QCOMPARE(door->foot()->reading(), DoorFoot::Unread);
        QVERIFY(door->problem().contains("not saved")); // still, after what was read again
    }

    void arrowsWalkThroughTheClasses()
    {
        school->fillTimetable();
        enter();
        QVERIFY(!door->hasPrevious());
        door->openNext();
        waitUntil([&] { return door->title().startsWith("5 Rowan"); });
        QVERIFY(door->hasPrevious() && door->hasNext());
        door->openNext();
        waitUntil([&] { return door->title() == "6 Elder"; });
        QVERIFY(!door->hasNext());
        QCOMPARE(door->cards()->count(), 0);
        door->openPrevious();
        waitUntil([&] { return door->title().startsWith("5 Rowan"); });
    }

    void theClassStaysWhileSomebodyReadsWhateverTheTime()
    {
        school->fillTimetable();
        enter();
        school->setTime(10, 50);
        school->share(kLeo, "Loves maps and bridges");
        waitUntil([&] { return door->cards()->faces()[1].headline == "Loves maps and bridges"; });
        QCOMPARE(door->title(), QStringLiteral("4 Maple")); // its lesson is over

        door->openMine();
        waitUntil([&] { return door->title() == "5 Rowan, English"; });
    }

    void anotherClassIsChosenOrNot()
    {
        enter();
        door->chooseClass();
        QCOMPARE(door->state(), ClassDoor::Choosing);
        QVERIFY(door->canStay());
        QCOMPARE(door->myClasses()->count(), 1);
        QCOMPARE(door->otherClasses()->count(), 2);
        door->stay();
        QCOMPARE(door->state(), ClassDoor::Open);

        door->chooseClass();
        door->openClass(QString::fromStdString(kElder.hex()));
        waitUntil([&] { return door->title() == "6 Elder"; });
        QCOMPARE(door->state(), ClassDoor::Open);
    }

    void lockForgetsTheChildren()
    {
        enter();
        door->forget();
        QCOMPARE(door->cards()->count(), 0);
        QCOMPARE(door->alerts()->count(), 0);
        QCOMPARE(door->state(), ClassDoor::Looking);
        QCOMPARE(door->title(), QStringLiteral("Door"));
    }

    void anEmptySchoolHasNoClasses()
    {
        AppTablet empty;
        empty.open();
        ClassDoor nobodys(empty.storage(), empty.clock());
        nobodys.begin();
        waitUntil([&] { return nobodys.state() == ClassDoor::NoClasses; });
        QCOMPARE(nobodys.foot()->reading(), DoorFoot::Nothing);
    }

private:
    void enter()
    {
        door->begin();
        door->enter();
        settle();
        QCOMPARE(door->state(), ClassDoor::Open);
    }
    /// Until what was asked of storage, and what that led to, is answered.
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            bool answered = false;
            school->tablet().storage().compute<bool>(
                this, [] { return true; }, [&](bool done) { answered = done; });
            waitUntil([&] { return answered; });
        }
    }

    std::unique_ptr<DoorSchool> school;
    std::unique_ptr<ClassDoor> door;
};

PIPIT_TEST(ClassDoorTest)
#include "class_door_test.moc"
