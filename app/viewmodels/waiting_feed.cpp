#include "app/viewmodels/waiting_feed.h"

namespace pipit::viewmodels {

WaitingFeed::WaitingFeed(
    StorageThread& storage, HonestState& honest, SyncReport& report, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_honest(honest)
    , m_report(report)
{
    connect(&storage, &StorageThread::changed, this, &WaitingFeed::count);
}

void WaitingFeed::begin()
{
    m_open = true;
    count();
}

void WaitingFeed::forget() { m_open = false; }

void WaitingFeed::count()
{
    m_stale = m_counting;
    if (!m_open || m_counting) {
        return;
    }
    m_counting = true;
    m_storage.ask<store::WaitingCounts>(
        this, [](client::Replica& replica) { return replica.log().waiting(); },
        [this, opening = m_storage.opening()](const Result<store::WaitingCounts>& counts) {
            m_counting = false;
            // Counts that cannot be read are not known: the chip keeps what it last knew.
            if (counts && m_open && opening == m_storage.opening()) {
                m_honest.setCounts(*counts);
                m_report.setWaiting(static_cast<int>(counts->waiting()));
            }
            if (m_stale) {
                count();
            }
        });
}

} // namespace pipit::viewmodels
