#include "app/viewmodels/session/session_desk.h"

#include "app/viewmodels/problem_words.h"
#include "app/viewmodels/session/session_calls.h"
#include "app/viewmodels/session/session_words.h"

namespace pipit::viewmodels {

namespace {

constexpr std::chrono::milliseconds kSoon{ 300 };

} // namespace

SessionDesk::SessionDesk(StorageThread& storage, SessionSources sources, SchoolClock& clock,
    SessionForm& form, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_sources(sources)
    , m_form(form)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &SessionDesk::refresh);
    connect(&storage, &StorageThread::changed, this, [this] {
        if (m_live && !m_soon.isActive()) {
            m_soon.start();
        }
    });
    connect(&clock, &SchoolClock::changed, this, &SessionDesk::refresh);
}

void SessionDesk::begin()
{
    m_live = true;
    refresh();
}

void SessionDesk::forget()
{
    m_live = m_known = m_allowed = m_hasGroups = m_isMine = false;
    m_soon.stop();
    m_problem.clear();
    m_today.show({});
    m_earlier.show({});
    m_weeks.show({});
    emit changed();
}

void SessionDesk::show(const SessionDays& days)
{
    m_known = true;
    m_allowed = days.allowed;
    m_hasGroups = days.hasGroups;
    m_isMine = days.isMine;
    m_problem.clear();
    m_today.show(sessionRows(days.today, days.now, false));
    m_earlier.show(sessionRows(days.earlier, days.now, true));
    m_weeks.show(sessionWeeks(days.weeks));
    emit changed();
}

void SessionDesk::refresh()
{
    if (!m_live) {
        return;
    }
    m_stale = m_reading;
    if (m_reading) {
        return;
    }
    m_reading = true;
    m_storage.ask<SessionDays>(
        this,
        [sources = m_sources](
            client::Replica& replica) { return readSessionDays(sources, replica); },
        [this, opening = m_storage.opening()](const Result<SessionDays>& days) {
            m_reading = false;
            if (m_live && opening == m_storage.opening()) {
                took(days);
            }
            if (m_stale) {
                refresh();
            }
        });
}

void SessionDesk::took(const Result<SessionDays>& days)
{
    if (days) {
        show(*days);
        return;
    }
    m_problem = readProblem(days.error().code);
    emit changed();
}

} // namespace pipit::viewmodels
