#include "tests/e2e/tour/day.h"

#include "tests/e2e/tour/folders.h"

// The end of the day on every tablet, and the morning after.
namespace pipit::tour {

/// Each looks at what waits, and the server is not in reach yet.
void Day::comeToEndOfDay()
{
    restart(m_senco, m_people[kSenco], "15:32");
    openEndOfDay(*m_senco, "end-of-day");
    restart(m_teacher, m_people[kTeacher], "15:35");
    m_teacher->wait("At the door");
    openEndOfDay(*m_teacher, "end-of-day-of-two");
    restart(m_assistant, m_people[kAssistant], "15:38");
    openEndOfDay(*m_assistant, "end-of-day-of-the-assistant");
}

void Day::openEndOfDay(AppProcess& app, const QString& picture)
{
    app.press("End of day");
    app.wait("Send everything");
    m_book.picture(app, picture);
}

void Day::sendTheDay()
{
    if (m_break == Break::NoAck) {
        copyFolder(m_server.dataFolder(), m_folder + "/before");
    }
    m_server.start();
    for (const auto& [app, tablet] : tabletsNow()) {
        app->press("Send everything");
        app->wait("Everything is on the school server");
        m_book.record(*app, tablet, QStringLiteral("everything-sent-by-the-") + tablet);
    }
}

void Day::comeBackNextMorning()
{
    m_date = QStringLiteral("2026-11-25");
    restart(m_senco, m_people[kSenco], "08:20");
    restart(m_teacher, m_people[kTeacher], "09:05");
    restart(m_assistant, m_people[kAssistant], "09:10");
}

} // namespace pipit::tour
