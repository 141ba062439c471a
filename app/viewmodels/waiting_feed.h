#pragma once

#include "app/viewmodels/honest_state.h"
#include "app/viewmodels/storage_thread.h"
#include "app/viewmodels/sync_report.h"

#include <QObject>

namespace pipit::viewmodels {

/// Counts what waits to be sent after everything that is written, for the chip and the report.
class WaitingFeed final : public QObject {
    Q_OBJECT

public:
    WaitingFeed(
        StorageThread& storage, HonestState& honest, SyncReport& report, QObject* parent = nullptr);

    /// A profile was opened.
    void begin();
    /// The profile is closing.
    void forget();

private:
    void count();

    StorageThread& m_storage;
    HonestState& m_honest;
    SyncReport& m_report;
    bool m_open = false;
    bool m_counting = false;
    bool m_stale = false;
};

} // namespace pipit::viewmodels
