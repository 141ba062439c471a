#include "app/viewmodels/idle_check.h"

#include <string>
#include <utility>

namespace pipit::viewmodels {

namespace {

constexpr std::chrono::seconds kIdle{ 60 };

} // namespace

IdleCheck::IdleCheck(StorageThread& storage, const Lock& lock, Log& log, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_lock(lock)
    , m_log(log)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(kIdle);
    connect(this, &IdleCheck::rebuilt, &storage, &StorageThread::changed);
    connect(&m_idle, &QTimer::timeout, this, &IdleCheck::begin);
    connect(&lock, &Lock::touched, this, &IdleCheck::touched);
    connect(&lock, &Lock::openChanged, this, [this] { opened(m_lock.isOpen()); });
}

void IdleCheck::opened(bool isOpen)
{
    touched();
    m_last.reset();
    if (isOpen) {
        m_idle.start();
    } else {
        m_idle.stop();
    }
}

void IdleCheck::touched()
{
    if (m_wanted) {
        *m_wanted = false;
        m_wanted.reset();
        m_idle.start();
    } else if (m_idle.isActive()) {
        m_idle.start();
    }
}

void IdleCheck::begin()
{
    m_wanted = std::make_shared<std::atomic<bool>>(true);
    goOn();
}

void IdleCheck::goOn()
{
    m_storage.ask<client::TablesChecked>(
        this,
        [after = m_last, wanted = m_wanted](client::Replica& replica) {
            return replica.checkTables(after, [wanted] { return wanted->load(); });
        },
        [this, wanted = m_wanted](const Result<client::TablesChecked>& checked) {
            if (*wanted) { // else this round was stopped: its answer may be of an earlier opening
                took(checked);
            }
        });
}

void IdleCheck::took(const Result<client::TablesChecked>& checked)
{
    if (!checked) {
        m_log.write(base::LogLevel::Error, "store.check.failed",
            "code=" + std::to_string(static_cast<int>(checked.error().code)));
        m_wanted.reset(); // not again in this opening
        return;
    }
    m_last = checked->last;
    if (checked->rebuilt) {
        m_log.write(base::LogLevel::Warning, "store.tables.rebuilt", {});
        emit rebuilt();
    }
    if (!checked->atEnd) {
        goOn();
        return;
    }
    m_wanted.reset();
    emit finished();
}

} // namespace pipit::viewmodels
