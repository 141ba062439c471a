#include "tests/core/intervention/records_tablet.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::intervention;
using namespace pipit::tests;

namespace {

const LoggedPupil& partOf(const Session& session, const RecordId& pupil)
{
    const auto found = std::ranges::find(session.pupils, pupil, &LoggedPupil::pupil);
    PIPIT_CHECK(found != session.pupils.end());
    return *found;
}

} // namespace

class SessionBookTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_tablets = 0;

    RecordsTablet tablet(std::uint8_t replica)
    {
        return { (m_directory.path() + "/" + QString::number(++m_tablets)).toStdString(), replica };
    }
    static SessionDraft tuesday(RecordsTablet& tablet)
    {
        SessionDraft draft = tablet.book.begin(storyTalk(), day("2026-11-24"), tablet.me);
        draft.minutes = 20;
        draft.engagement = 4;
        draft.pupils[0].steps = { { recordId(0xD1), Step::WithHelp } };
        draft.pupils[1].line = "Asked when he had not heard";
        draft.pupils[1].engagement = 5;
        draft.pupils[3].attendance = Attendance::Away;
        draft.pupils[3].line = "Dentist";
        return draft;
    }

private slots:
    void halfTypedSessionIsThereAfterAKill()
    {
        const auto file = (m_directory.path() + "/killed").toStdString();
        SessionDraft draft;
        {
            RecordsTablet here(file, 1);
            draft = tuesday(here);
            draft.timerFrom = here.base.clock().now();
            QVERIFY(here.book.keep(draft).has_value());
            draft.pupils[2].line = "Café, half ty";
            QVERIFY(here.book.keep(draft).has_value());
        }
        RecordsTablet again(file, 1);
        QCOMPARE(again.book.draft(draft.session).value(), std::optional(draft));
        QCOMPARE(again.book.drafts().value(), std::vector{ draft });
        QCOMPARE(again.base.log().waiting().value().pending, std::int64_t{ 0 });
        QVERIFY(again.book.discard(draft.session).has_value());
        QVERIFY(again.book.drafts().value().empty());
    }

    void whatIsTakenBackShowsNowhereAndIsADraftAgain()
    {
        auto here = tablet(1);
        const SessionDraft draft = tuesday(here);
        QVERIFY(here.book.keep(draft) && here.book.log(draft, draft.day));

        here.tick();
        const SessionDraft again = here.book.takeBack(draft).value();

        QVERIFY(!here.sessions.find(draft.session));
        QCOMPARE(here.sessions.count(kStoryTalk).value(), std::int64_t{ 0 });
        QVERIFY(here.sessions.ofDay(draft.day).value().empty());
        QVERIFY(here.sessions.stepsOf(kAisha, recordId(0xD1), 5).value().empty());
        QCOMPARE(here.book.drafts().value(), std::vector{ again });
        QVERIFY(again.session != draft.session);
        QCOMPARE(again.pupils, draft.pupils);
        QVERIFY(here.book.log(again, again.day).has_value());
        QCOMPARE(here.sessions.count(kStoryTalk).value(), std::int64_t{ 1 });
    }

    void sessionIsOneEventForEachPupilInTheirVault()
    {
        auto here = tablet(1);
        const SessionDraft draft = tuesday(here);
        QVERIFY(here.book.keep(draft) && here.book.log(draft, draft.day));
        QVERIFY(!here.book.draft(draft.session).value());
        QCOMPARE(here.base.log().waiting().value().pending, std::int64_t{ 4 });
        QCOMPARE(here.base.log().pendingVaults().value().size(), std::size_t{ 4 });

        const Session session = here.sessions.find(draft.session).value();
        QCOMPARE(session.pupils.size(), std::size_t{ 4 });
        QCOMPARE(session.day, draft.day);
        QCOMPARE(session.adult, std::optional(here.me));
        QCOMPARE(session.activity, std::string("Retelling"));
        QCOMPARE(partOf(session, kAisha).minutes, std::optional(20));
        QCOMPARE(partOf(session, kAisha).engagement, std::optional(4));
        QCOMPARE(partOf(session, kAisha).steps,
            (std::vector<TargetStep>{ { recordId(0xD1), Step::WithHelp } }));
        QCOMPARE(partOf(session, kDylan).engagement, std::optional(5));
        QVERIFY(here.replaysEqual());
    }

    void whoWasAwayHadNothing()
    {
        auto here = tablet(1);
        SessionDraft draft = tuesday(here);
        draft.pupils[3].steps = { { recordId(0xD4), Step::Alone } };
        QVERIFY(here.book.log(draft, draft.day).has_value());
        const Session session = here.sessions.find(draft.session).value();
        const LoggedPupil& tomos = partOf(session, kTomos);
        QCOMPARE(tomos.attendance, std::optional(Attendance::Away));
        QVERIFY(!tomos.minutes && !tomos.engagement && tomos.steps.empty());
        QCOMPARE(tomos.line, std::string("Dentist"));
    }

    void notRecordedIsNeverZero()
    {
        auto here = tablet(1);
        const auto id = here.logSession(storyTalk(), "2026-11-24");
        const Session session = here.sessions.find(id).value();
        QVERIFY(!session.delivered());
        for (const LoggedPupil& pupil : session.pupils) {
            QVERIFY(!pupil.minutes && !pupil.engagement && pupil.steps.empty());
        }
        // and nothing of it is in the log
        const auto fields
            = store::shownFields(here.base.database(), here.sessions.keyOf(id, kAisha)).value();
        QVERIFY(fields.field(changes::session::kMinutes).heads.empty());
        QVERIFY(fields.field(changes::session::kEngagement).heads.empty());
    }

    void sameAsLastTimeCopiesGroupActivityAndAdultOnly()
    {
        auto here = tablet(1);
        SessionDraft first = tuesday(here);
        first.activity = "Puppets";
        QVERIFY(here.book.log(first, first.day).has_value());
        SessionDraft next = here.book.begin(storyTalk(), day("2026-11-26"), authorId(5));
        SessionDraft expected = next;
        expected.activity = "Puppets";
        expected.adult = here.me;
        QVERIFY(here.book.likeLastTime(next).value());
        QCOMPARE(next, expected);
        QVERIFY(!next.minutes && !next.engagement && next.session != first.session);
        SessionDraft other = here.book.begin({ recordId(0x61), "Other" }, next.day, here.me);
        QVERIFY(!here.book.likeLastTime(other).value());
    }

    void tenSchoolDaysBackAndNoMore()
    {
        auto here = tablet(1);
        const Day today = day("2026-11-24"); // a Tuesday: the tenth day is Wednesday the 11th
        const auto log = [&](const char* date) {
            return here.book.log(here.book.begin(storyTalk(), day(date), here.me), today);
        };
        QVERIFY(log("2026-11-24").has_value());
        QVERIFY(log("2026-11-11").has_value());
        QVERIFY(log("2026-11-10").error().code == ErrorCode::BadInput);
        QVERIFY(log("2026-11-25").error().code == ErrorCode::BadInput);
    }

    void loggingTwiceIsSaidAndChangesNothing()
    {
        auto here = tablet(1);
        const SessionDraft draft = tuesday(here);
        QVERIFY(here.book.log(draft, draft.day).has_value());
        const std::string before = here.base.dump();
        QVERIFY(here.book.log(draft, draft.day).error().code == ErrorCode::AlreadyExists);
        QCOMPARE(here.base.dump(), before);
    }

    void nothingIsHalfLogged()
    {
        auto here = tablet(1);
        SessionDraft draft = tuesday(here);
        draft.pupils.back().pupil = kAisha; // twice
        QVERIFY(!here.book.log(draft, draft.day));
        draft = tuesday(here);
        draft.pupils.back().line = std::string(301, 'a');
        QVERIFY(!here.book.log(draft, draft.day));
        draft = tuesday(here);
        draft.minutes = 601;
        QVERIFY(!here.book.log(draft, draft.day));
        // One of the four was logged before: nothing of the others is.
        draft = tuesday(here);
        SessionDraft one = draft;
        one.pupils = { draft.pupils[2] };
        QVERIFY(here.book.log(one, one.day).has_value());
        QVERIFY(here.book.keep(draft).has_value());
        QVERIFY(!here.book.log(draft, draft.day));
        QCOMPARE(here.sessions.find(draft.session).value().pupils.size(), std::size_t{ 1 });
        QVERIFY(here.book.draft(draft.session).value().has_value());
    }

    void onlyItsAuthorCorrectsIt()
    {
        auto here = tablet(1);
        auto second = tablet(17); // the same person's other tablet
        auto other = tablet(2);
        const SessionDraft draft = tuesday(here);
        QVERIFY(here.book.log(draft, draft.day).has_value());
        exchange(here.base, second.base);
        here.base.seal();
        other.base.receive(here.base.log()
                               .envelopesAt(here.sessions.keyOf(draft.session, kAisha).vault,
                                   here.base.log().me(), 1)
                               .value());

        auto edit = second.book.edit(draft.session, kAisha).value();
        edit.pupil.minutes = 15;
        edit.pupil.steps = { { recordId(0xD1), Step::Alone }, { recordId(0xD2), Step::NotYet } };
        QVERIFY(second.book.correct(edit).has_value());
        const LoggedPupil now = partOf(second.sessions.find(draft.session).value(), kAisha);
        QCOMPARE(now.minutes, std::optional(15));
        QVERIFY(now.corrected && !now.conflict);
        QCOMPARE(now.steps, edit.pupil.steps);
        QVERIFY(!partOf(second.sessions.find(draft.session).value(), kDylan).corrected);

        auto foreign = other.book.edit(draft.session, kAisha).value();
        foreign.pupil.minutes = 5;
        QVERIFY(other.book.correct(foreign).error().code == ErrorCode::Denied);
        QVERIFY(second.replaysEqual());
    }

    void correctionToNotRecordedTakesItAway()
    {
        auto here = tablet(1);
        const SessionDraft draft = tuesday(here);
        QVERIFY(here.book.log(draft, draft.day).has_value());
        auto edit = here.book.edit(draft.session, kAisha).value();
        edit.pupil.minutes.reset();
        edit.pupil.steps.clear();
        here.tick();
        QVERIFY(here.book.correct(edit).has_value());
        const LoggedPupil now = partOf(here.sessions.find(draft.session).value(), kAisha);
        QVERIFY(!now.minutes && now.steps.empty());
        QCOMPARE(now.engagement, std::optional(4));
    }

    void broughtInTwiceIsThereOnceAndSaysWhoWroteIt()
    {
        auto here = tablet(1);
        SessionDraft draft = tuesday(here);
        draft.day = day("2025-09-09");
        const Source source{ "history.json", "T. Patel" };
        QCOMPARE(here.book.bringIn(draft, source).value(), std::size_t{ 4 });
        QCOMPARE(here.book.bringIn(draft, source).value(), std::size_t{ 0 });
        QCOMPARE(here.sessions.find(draft.session).value().source, source);
    }

    void damagedDraftIsNone()
    {
        auto here = tablet(1);
        const std::string good = encodeSession(tuesday(here));
        QVERIFY(decodeSession(good).has_value());
        for (std::size_t length = 0; length < good.size(); ++length) {
            QVERIFY(!decodeSession(good.substr(0, length)));
        }
        QVERIFY(!decodeSession(good + "00"));
        QVERIFY(!decodeSession("zz"));
    }
};

PIPIT_TEST(SessionBookTest)

#include "session_book_test.moc"
