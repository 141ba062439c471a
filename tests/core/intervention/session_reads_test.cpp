#include "tests/core/intervention/records_tablet.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::intervention;
using namespace pipit::tests;

class SessionReadsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_tablets = 0;

    RecordsTablet tablet(std::uint8_t replica)
    {
        return { (m_directory.path() + "/" + QString::number(++m_tablets)).toStdString(), replica };
    }

private slots:
    void deliveredBesidePlannedOfAWeek()
    {
        auto here = tablet(1);
        const Group group = storyTalk();
        here.logSession(group, "2026-11-17", 20); // the week before
        here.logSession(group, "2026-11-24", 15);
        here.logSession(group, "2026-11-26"); // nobody recorded the minutes
        const WeekMinutes week = here.sessions.week(group, day("2026-11-27")).value();
        QCOMPARE(week, (WeekMinutes{ 40, 15, 2, 2, 1 }));
        QCOMPARE(here.sessions.count(group.id).value(), std::int64_t{ 3 });
        QCOMPARE(here.sessions.lastOf(group.id).value()->day, day("2026-11-26"));
    }

    void sessionToWhichNobodyCameDeliveredNothing()
    {
        auto here = tablet(1);
        SessionDraft draft = here.book.begin(storyTalk(), day("2026-11-24"), here.me);
        draft.minutes = 20;
        for (PupilSession& pupil : draft.pupils) {
            pupil.attendance = Attendance::Away;
        }
        QVERIFY(here.book.log(draft, draft.day).has_value());
        const WeekMinutes week = here.sessions.week(storyTalk(), draft.day).value();
        QCOMPARE(week, (WeekMinutes{ 40, 0, 2, 1, 0 }));
    }

    void sessionsOfADayInTheirOrder()
    {
        auto here = tablet(1);
        Group late = storyTalk();
        late.id = recordId(0x61);
        late.starts = std::chrono::minutes(800);
        here.logSession(late, "2026-11-24");
        here.logSession(storyTalk(), "2026-11-24");
        here.logSession(storyTalk(), "2026-11-26");
        const auto sessions = here.sessions.ofDay(day("2026-11-24")).value();
        QCOMPARE(sessions.size(), std::size_t{ 2 });
        QCOMPARE(sessions[0].group, std::optional(kStoryTalk));
        QCOMPARE(sessions[1].group, std::optional(late.id));
        QCOMPARE(here.sessions.ofPupil(kRuby, 2).value().size(), std::size_t{ 2 });
        QCOMPARE(here.sessions.ofPupil(kRuby, 2).value().front().day, day("2026-11-26"));
        QCOMPARE(here.sessions.ofPupil(kRuby, 2).value().front().pupils.size(), std::size_t{ 1 });
    }

    void stepsOfATargetNewestFirst()
    {
        auto here = tablet(1);
        const RecordId target = recordId(0xD1);
        for (const auto& [date, step] : { std::pair("2026-11-19", Step::NotYet),
                 std::pair("2026-11-24", Step::WithHelp), std::pair("2026-11-26", Step::Alone) }) {
            SessionDraft draft = here.book.begin(storyTalk(), day(date), here.me);
            draft.pupils[1].steps = { { target, step } };
            QVERIFY(here.book.log(draft, draft.day).has_value());
        }
        const auto steps = here.sessions.stepsOf(kDylan, target, 2).value();
        QCOMPARE(steps.size(), std::size_t{ 2 });
        QVERIFY(steps[0].step == Step::Alone && steps[1].step == Step::WithHelp);
        QVERIFY(here.sessions.stepsOf(kRuby, target, 2).value().empty());
    }

    void erasingOnePupilLeavesTheOthersAsTheyWere()
    {
        auto assistant = tablet(1);
        auto lead = tablet(2);
        for (std::uint8_t i = 0; i < 3; ++i) { // three classes
            QCOMPARE(assistant.write(classOf(static_cast<std::uint8_t>(0x40 + i), "Class")).written,
                std::size_t{ 1 });
        }
        std::uint8_t theClass = 0x40;
        for (const RecordId& id : { kAisha, kDylan, kRuby, kTomos }) {
            school::Pupil one = pupil(id.bytes[0], "A", "B");
            one.registrationClass = recordId(theClass);
            theClass = theClass == 0x42 ? theClass : static_cast<std::uint8_t>(theClass + 1);
            assistant.write(one);
        }
        assistant.add(storyTalk());
        SessionDraft draft = assistant.book.begin(storyTalk(), day("2026-11-24"), assistant.me);
        draft.minutes = 20;
        draft.pupils[3].line = "Only about Tomos";
        QVERIFY(assistant.book.log(draft, draft.day).has_value());
        exchange(assistant.base, lead.base);
        const Session before = lead.sessions.find(draft.session).value();
        QCOMPARE(before.pupils.size(), std::size_t{ 4 });

        store::RecordWriter writer(lead.base.database(), lead.base.log());
        QVERIFY(writer.erase(lead.sessions.keyOf(draft.session, kTomos)).has_value());
        QVERIFY(writer.erase(school::keyOf(kPlace, changes::Kind::Pupil, kTomos)).has_value());
        exchange(assistant.base, lead.base);

        for (RecordsTablet* tablet : { &assistant, &lead }) {
            const Session now = tablet->sessions.find(draft.session).value();
            QCOMPARE(now.pupils, std::vector(before.pupils.begin(), before.pupils.begin() + 3));
            QCOMPARE(now.delivered(), std::optional(20));
            QCOMPARE(tablet->sessions.week(storyTalk(), draft.day).value().delivered, 20);
            QVERIFY(tablet->replaysEqual());
        }
        QCOMPARE(assistant.base.dump(), lead.base.dump());
    }

    void whoCannotOpenOnePupilsVaultReadsTheOthers()
    {
        auto assistant = tablet(1);
        auto teacher = tablet(2);
        SessionDraft draft = assistant.book.begin(storyTalk(), day("2026-11-24"), assistant.me);
        QVERIFY(assistant.book.log(draft, draft.day).has_value());
        assistant.base.seal();
        std::vector<Bytes> some;
        for (const Bytes& envelope : assistant.base.send()) {
            const auto vault = examinePlainly(envelope, 1).place.vault;
            if (vault != assistant.sessions.keyOf(draft.session, kTomos).vault) {
                some.push_back(envelope);
            }
        }
        teacher.base.receive(some);
        const Session session = teacher.sessions.find(draft.session).value();
        QCOMPARE(session.pupils.size(), std::size_t{ 3 });
        // and no record of the others says who else was there
        const auto count = teacher.base.database().integer(
            "SELECT count(*) FROM head WHERE instr(value, ?) > 0", { kTomos.view() });
        QCOMPARE(count.value(), std::int64_t{ 0 });
    }

    void recordThatLiesAboutItsChildIsNotShown()
    {
        auto here = tablet(1);
        const auto id = here.logSession(storyTalk(), "2026-11-24");
        using namespace changes::session;
        // In Ruby's vault, saying that it is about Leo.
        const RecordId leo = recordId(0x1E);
        changes::RecordKey record = here.sessions.keyOf(id, kRuby);
        record.id = sessionLogId(id, leo);
        putRaw(here, record, kSession, base::asText(id.view()));
        putRaw(here, record, kPupil, base::asText(leo.view()));
        putRaw(here, record, kDay, "2026-11-24");
        QCOMPARE(here.sessions.find(id).value().pupils.size(), std::size_t{ 4 });
        QVERIFY(here.sessions.ofPupil(leo, 10).value().empty());
    }

    void hostileValuesAreNone()
    {
        auto here = tablet(1);
        const auto id = here.logSession(storyTalk(), "2026-11-24", 20);
        using namespace changes::session;
        const auto key = here.sessions.keyOf(id, kAisha);
        putRaw(here, key, kMinutes, "0");
        putRaw(here, key, kEngagement, "6");
        putRaw(here, key, kAttendance, "perhaps");
        putRaw(here, key, kLine, std::string(100'000, 'a'));
        const auto session = here.sessions.find(id).value();
        const LoggedPupil& aisha = session.pupils.front();
        QVERIFY(!aisha.minutes && !aisha.engagement && !aisha.attendance && aisha.line.empty());
        for (const std::string_view bytes : { "", "\x00", "\x01\x02", "abc" }) {
            QVERIFY(!decodeStep(base::asBytes(bytes)));
        }
        Bytes step = encodeStep(recordId(1), Step::Alone);
        step.back() = 4;
        QVERIFY(!decodeStep(step));
        step.push_back(0);
        QVERIFY(!decodeStep(step));
    }
};

PIPIT_TEST(SessionReadsTest)

#include "session_reads_test.moc"
