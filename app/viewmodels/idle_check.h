#pragma once

#include "app/viewmodels/lock.h"
#include "app/viewmodels/storage_thread.h"
#include "core/base/log.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

namespace pipit::viewmodels {

/// While nobody touches the tablet, compares what the screens read from with the log, and has it
/// built again where the two differ. Once through in each opening; the next touch or the lock stops
/// it at once, and it goes on from there the next time.
class IdleCheck final : public QObject {
    Q_OBJECT

public:
    IdleCheck(StorageThread& storage, const Lock& lock, Log& log, QObject* parent = nullptr);

    /// From the last touch or key until it begins.
    void setIdleTime(std::chrono::milliseconds time) { m_idle.setInterval(time); }
    /// True from the end of the idle time until all is compared, or somebody touches the tablet.
    bool isChecking() const { return m_wanted != nullptr; }

signals:
    /// The tables were built again: every screen reads again.
    void rebuilt();
    /// Every vault was compared. Told once in each opening.
    void finished();

private:
    void opened(bool isOpen);
    void touched();
    void begin();
    void goOn();
    void took(const Result<client::TablesChecked>& checked);

    StorageThread& m_storage;
    const Lock& m_lock;
    Log& m_log;
    QTimer m_idle;
    std::shared_ptr<std::atomic<bool>> m_wanted; ///< read by the storage thread; null while resting
    std::optional<VaultId> m_last;
};

} // namespace pipit::viewmodels
