#pragma once

#include "app/viewmodels/honest_state.h"
#include "app/viewmodels/storage_thread.h"
#include "app/viewmodels/sync_report.h"

#include <QObject>

#include <optional>

namespace pipit::viewmodels {

/// Counts what waits to be sent after everything that is written, for the chip and the report; and
/// what the others of this tablet left, which only sessions change: when the profile opens, and
/// after each.
class WaitingFeed final : public QObject {
    Q_OBJECT

public:
    /// Without a door there are no others. All outlive this.
    WaitingFeed(StorageThread& storage, HonestState& honest, SyncReport& report,
        std::optional<ProfileDoor> door = {}, QObject* parent = nullptr);

    /// A profile was opened.
    void begin();
    /// The profile is closing.
    void forget();
    /// Both, as they are now; `counted` follows.
    void countAll();

signals:
    /// Everything that was written or answered before `countAll` is in the counts.
    void counted();

private:
    struct Counts {
        store::WaitingCounts mine;
        std::optional<OthersWaiting> others;
    };

    void count();
    void took(const Counts& counts);

    StorageThread& m_storage;
    HonestState& m_honest;
    SyncReport& m_report;
    std::optional<ProfileDoor> m_door;
    bool m_open = false;
    bool m_all = false; ///< the next count takes the others in
    bool m_counting = false;
    bool m_stale = false;
};

} // namespace pipit::viewmodels
