#include "tests/e2e/tour/day.h"

#include <array>

// Two groups that the teaching assistant leads and logs, without a server in reach.
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

const QString kDraftKept = QStringLiteral("Draft saved on this tablet");

} // namespace

void Day::logSessions()
{
    m_assistant = startApp(m_people[2], "10:28");
    open(*m_assistant, m_people[2]);
    m_assistant->press("Sessions");
    m_assistant->wait("My groups");
    m_book.picture(*m_assistant, "groups-to-log");
    logSession(1);
    logSession(2);
    m_book.record(*m_assistant, "ta", "sessions-logged");
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
    auto& app = m_assistant;
    const auto kept = [&](const QString& what) {
        app->wait(kDraftKept);
        atAssistant(what + QLatin1Char(' ') + QString::number(number), form);
    };
    app->press(group);
    app->wait("Who was there?");
    const QString first = firstNamed(app->read(), ", Here");
    app->press(session.away == nullptr ? first : QString(session.away) + ", Here");
    app->wait(", Away");
    kept("attendance");
    if (session.away == nullptr) { // a slip of the finger
        app->press(first.left(first.indexOf(", ")) + ", Away");
        app->gone(", Away");
    }
    app->press("Other number of minutes");
    app->type(QString::number(session.minutes));
    kept("minutes");
    app->press("Engagement: " + QString::number(session.engagement));
    kept("engagement");
    app->press(firstNamed(app->read(), QStringLiteral(": ") + session.step));
    kept("step");
    app->press("One line, if there is something to say");
    app->type(session.line);
    kept("line");
    m_book.picture(*app, "session-form");
    app->press("Done");
    app->wait("Logged: ");
    app->gone("Go on"); // the list knows it, too
    app->wait("waiting to send");
    atAssistant("logged " + QString::number(number),
        { "waiting to send", "logged-after-a-kill", [](AppProcess& back) {
             back.press("Sessions");
             back.wait("My groups");
         } });
}

void Day::sendSessions()
{
    m_assistant->press("Notes");
    sync(*m_assistant);
    expectNote(*m_assistant, m_canary);
}

/// What the assistant's screen said of a session stands on the SENCo's after a sync.
void Day::seeSessions()
{
    m_assistant->press("Sessions");
    const QString group = kSessions.front().group;
    const auto minutes = QString::number(kSessions.front().minutes) + " min";
    m_assistant->wait(minutes);
    const auto said = wordsBeside(m_assistant->read(), group);
    m_assistant->press("Notes");
    m_assistant->wait("Write a note for your colleagues");
    sync(*m_senco);
    m_senco->press("Sessions");
    m_senco->wait(minutes);
    if (said.isEmpty() || wordsBeside(m_senco->read(), group) != said) {
        throw TourStopped("the SENCo's screen says something else of a session: "
            + said.join(", ").toStdString());
    }
    m_book.record(*m_senco, "senco", "sessions-have-arrived");
    m_senco->press("Notes");
    m_book.record(*m_senco, "senco", "notes-of-the-day");
}

} // namespace pipit::tour
