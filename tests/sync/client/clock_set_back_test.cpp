#include "tests/support/registry.h"
#include "tests/sync/bench/test_tablet.h"

#include <QTest>

using namespace pipit;
using namespace pipit::tests;
using Texts = std::vector<std::string>;

/// A tablet whose clock is set back by a year, as when its battery ran down.
class ClockSetBackTest : public QObject {
    Q_OBJECT

    static constexpr std::chrono::hours kYear{ 365 * 24 };

    /// The SENCo's clock is right; the teacher's is the teacher's own.
    struct School {
        TestClock clock;
        TestClock teachersClock;
        crypto::SeededRandom random{ 41 };
        TestServer server{ clock, random };
        TestTablet senco{ server, clock, random };
        TestTablet teacher{ server, teachersClock, random };

        School()
        {
            senco.startSchool(server);
            teacher.join(senco, protocol::Role::Teacher);
        }
        bool bothSync()
        {
            bool all = true;
            for (TestTablet* tablet : { &teacher, &senco, &teacher }) {
                const auto outcome = tablet->sync();
                all = all && outcome && outcome->allOnServer();
            }
            return all;
        }
    };

private slots:
    void whoHasSeenAWordWritesAfterItWhateverTheClockSays()
    {
        School school;
        const RecordId note = school.senco.write("Leo reads well");
        QVERIFY(school.bothSync());
        school.teachersClock.advance(-kYear);
        school.teacher.restart();

        school.teacher.edit(note, "Leo reads very well");
        QVERIFY(school.bothSync());
        QCOMPARE(school.senco.notes(), Texts{ "Leo reads very well" });

        school.senco.edit(note, "Leo reads to others");
        QVERIFY(school.bothSync());
        QCOMPARE(school.teacher.notes(), Texts{ "Leo reads to others" });
        QCOMPARE(school.teacher.dump(), school.senco.dump());
    }

    void nothingWrittenBeforeOrAfterIsLost()
    {
        School school;
        const RecordId note = school.teacher.write("before");
        school.teachersClock.advance(-kYear);
        school.teacher.edit(note, "after");
        school.teacher.write("another");
        school.teacher.restart();

        QVERIFY(school.bothSync());
        QCOMPARE(school.senco.notes(), (Texts{ "after", "another" }));
        QCOMPARE(school.teacher.dump(), school.senco.dump());
    }

    void whatComesFromAYearAheadIsTakenToo()
    {
        School school;
        school.teachersClock.advance(-kYear);
        school.teacher.restart();
        school.senco.write("today");
        QVERIFY(school.bothSync());
        QCOMPARE(school.teacher.notes(), Texts{ "today" });
    }
};

PIPIT_TEST(ClockSetBackTest)

#include "clock_set_back_test.moc"
