#include "app/viewmodels/waiting_feed.h"

#include "core/base/try.h"

#include <utility>

namespace pipit::viewmodels {

WaitingFeed::WaitingFeed(StorageThread& storage, HonestState& honest, SyncReport& report,
    std::optional<ProfileDoor> door, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_honest(honest)
    , m_report(report)
    , m_door(door)
{
    connect(&storage, &StorageThread::changed, this, &WaitingFeed::count);
}

void WaitingFeed::begin()
{
    m_open = true;
    countAll();
}

void WaitingFeed::countAll()
{
    m_all = true;
    count();
}

void WaitingFeed::forget() { m_open = m_all = false; }

void WaitingFeed::count()
{
    m_stale = m_counting;
    if (!m_open || m_counting) {
        return;
    }
    m_counting = true;
    const bool all = std::exchange(m_all, false);
    m_storage.ask<Counts>(
        this,
        [door = all ? m_door : std::nullopt](client::Replica& replica) -> Result<Counts> {
            PIPIT_TRY_ASSIGN(const auto mine, replica.log().waiting());
            Counts counts{ mine, std::nullopt };
            if (door) {
                counts.others = othersOnThisTablet(*door, replica.entry().id);
            }
            return counts;
        },
        [this, all, opening = m_storage.opening()](const Result<Counts>& counts) {
            m_counting = false;
            // Counts that cannot be read are not known: the chip keeps what it last knew.
            if (counts && m_open && opening == m_storage.opening()) {
                took(*counts);
                if (all && !m_all) { // else asked again meanwhile: this one is too old
                    emit counted();
                }
            }
            m_all = m_all || (all && !counts && m_open); // the next count is of everybody again
            if (m_stale) {
                count();
            }
        });
}

void WaitingFeed::took(const Counts& counts)
{
    if (counts.others) {
        m_honest.setOthers(*counts.others);
        m_report.setOthers(*counts.others);
    }
    m_honest.setCounts(counts.mine);
    m_report.setWaiting(static_cast<int>(counts.mine.waiting()));
}

} // namespace pipit::viewmodels
