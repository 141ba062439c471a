#include "app/viewmodels/honest_state.h"

#include "app/viewmodels/local_time.h"

namespace pipit::viewmodels {

HonestState::HonestState(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_glance.setSingleShot(true);
    m_glance.setInterval(std::chrono::milliseconds(150));
    connect(&m_glance, &QTimer::timeout, this, [this] {
        m_saving = true;
        emit changed();
    });
}

HonestState::Kind HonestState::kind() const
{
    if (!m_counted) {
        return Kind::NotKnown;
    }
    if (m_saving) {
        return Kind::Saving;
    }
    if (waiting() > 0) {
        return Kind::Waiting;
    }
    return allOnServer() ? Kind::AllOnServer : Kind::Saved;
}

bool HonestState::allOnServer() const
{
    return m_counted && m_agreed && waiting() == 0 && refused() == 0 && othersKnown();
}

void HonestState::setOthers(const OthersWaiting& others)
{
    m_others = others;
    emit changed();
}

void HonestState::setWriting(bool writing)
{
    if (writing) {
        m_glance.start();
        return;
    }
    m_glance.stop();
    if (m_saving) {
        m_saving = false;
        emit changed();
    }
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

void HonestState::brought()
{
    m_agreed = false;
    emit changed();
}

void HonestState::forget()
{
    m_counts = {};
    m_others = {};
    m_counted = false;
    m_agreed = false;
    m_agreedAt = {};
    emit changed();
}

} // namespace pipit::viewmodels
