#include "app/viewmodels/honest_state.h"

#include "app/viewmodels/local_time.h"

namespace pipit::viewmodels {

HonestState::HonestState(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
}

HonestState::Kind HonestState::kind() const
{
    if (!m_counted) {
        return Kind::NotKnown;
    }
    if (m_counts.waiting() > 0) {
        return Kind::Waiting;
    }
    return m_agreed && m_counts.refused == 0 ? Kind::AllOnServer : Kind::Saved;
}

void HonestState::setCounts(const store::WaitingCounts& counts)
{
    m_counts = counts;
    m_counted = true;
    m_agreed = m_agreed && counts.waiting() == 0;
    emit changed();
}

void HonestState::sessionFinished(const client::Outcome& outcome)
{
    m_agreed = outcome.allOnServer();
    if (m_agreed) {
        m_agreedAt = toLocal(m_clock.now());
    }
    emit changed();
}

void HonestState::forget()
{
    m_counts = {};
    m_counted = false;
    m_agreed = false;
    m_agreedAt = {};
    emit changed();
}

} // namespace pipit::viewmodels
