#include "tests/e2e/tour/day.h"

#include <array>

// Two groups that the teaching assistant leads and logs on the teacher's tablet, without a server
// in reach; nobody opens her records there again.
namespace pipit::tour {

namespace {

struct Session {
    const char* group; ///< the line of the list
    const char* away; ///< a child, or nobody
    int minutes;
    int engagement;
    const char* step; ///< how the first child's step was taken
    const char* line;
};

constexpr std::array<Session, 2> kSessions{ {
    { "9:00, Talk Time", "Aisha", 18, 4, "With help", "Leo asked Ruby two questions in a row." },
    { "10:15, Calm Start", nullptr, 12, 3, "Alone", "Quiet start, everybody chose a corner." },
} };

const QString kOneLine = QStringLiteral("One line, if there is something to say");
const QString kDraftKept = QStringLiteral("Draft saved on this tablet");

} // namespace

void Day::logSessions()
{
    m_teacher = startApp(m_people[kSharing], "10:28");
    m_teacher->wait(m_people[kTeacher].firstName);
    m_book.picture(*m_teacher, "a-tablet-of-two");
    open(*m_teacher, m_people[kSharing]);
    m_teacher->press("Sessions");
    m_teacher->wait("My groups");
    m_book.picture(*m_teacher, "groups-to-log");
    logSession(1);
    logSession(2);
    m_book.record(*m_teacher, "teacher", "sessions-logged");
    m_saidOfSession = wordsBeside(m_teacher->read(), kSessions.front().group);
}

void Day::logSession(int number)
{
    const auto& session = kSessions.at(static_cast<std::size_t>(number - 1));
    const QString group = session.group;
    const Page form{ kDraftKept, "session-after-a-kill", [group](AppProcess& app) {
                        app.press("Sessions");
                        app.press(group);
                        app.wait("Who was there?");
                    } };
    const Page line{ kDraftKept, form.picture, [form](AppProcess& app) {
                        form.comeBack(app);
                        app.press(kOneLine); // the form is longer than the screen
                    } };
    auto& app = m_teacher;
    const auto kept = [&](const QString& what, const Page& page) {
        app->wait(kDraftKept);
        atTeachers(what + QLatin1Char(' ') + QString::number(number), page, m_people[kSharing]);
    };
    app->press(group);
    app->wait("Who was there?");
    const QString first = firstNamed(app->read(), ", Here");
    app->press(session.away == nullptr ? first : QString(session.away) + ", Here");
    app->wait(", Away");
    kept("attendance", form);
    if (session.away == nullptr) { // a slip of the finger
        app->press(first.left(first.indexOf(", ")) + ", Away");
        app->gone(", Away");
    }
    app->press("Other number of minutes");
    app->type(QString::number(session.minutes));
    kept("minutes", form);
    app->press("Engagement: " + QString::number(session.engagement));
    kept("engagement", form);
    app->press(firstNamed(app->read(), QStringLiteral(": ") + session.step));
    kept("step", form);
    app->press(kOneLine);
    app->type(session.line);
    kept("line", line);
    m_book.picture(*app, "session-form");
    app->press("Done");
    app->wait("Logged: ");
    app->gone("Go on"); // the list knows it, too
    app->wait("waiting to send");
    atTeachers("logged " + QString::number(number),
        { "waiting to send", "logged-after-a-kill",
            [](AppProcess& back) {
                back.press("Sessions");
                back.wait("My groups");
            } },
        m_people[kSharing]);
}

/// She logs off and does not come back to this tablet.
void Day::leaveAtMidday()
{
    m_teacher->press("Lock");
    m_teacher->wait("Who are you?");
    leave(m_teacher);
}

/// What the assistant's screen said of a session stands on the SENCo's, and on her own tablet.
void Day::seeSessions()
{
    const QString group = kSessions.front().group;
    const auto minutes = QString::number(kSessions.front().minutes) + " min";
    sync(*m_senco);
    for (const auto& [app, tablet] :
        { std::pair{ m_senco.get(), "senco" }, std::pair{ m_assistant.get(), "ta" } }) {
        app->press("Sessions");
        app->wait(minutes);
        if (m_saidOfSession.isEmpty() || wordsBeside(app->read(), group) != m_saidOfSession) {
            throw TourStopped("another tablet's screen says something else of a session: "
                + m_saidOfSession.join(", ").toStdString());
        }
        m_book.record(*app, tablet, "sessions-have-arrived");
    }
}

} // namespace pipit::tour
