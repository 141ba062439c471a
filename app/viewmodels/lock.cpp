#include "app/viewmodels/lock.h"

#include <QEvent>

namespace pipit::viewmodels {

Lock::Lock(StorageThread& storage, SyncRunner& sync, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_sync(sync)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Lock::lockNow);
}

void Lock::opened(const store::Face& face)
{
    m_face = face;
    m_open = true;
    if (m_idle.interval() > 0) {
        m_idle.start();
    }
    emit openChanged();
}

void Lock::setIdleTime(std::chrono::milliseconds time) { m_idle.setInterval(time); }

void Lock::lockNow()
{
    if (!m_open) {
        return;
    }
    m_idle.stop();
    m_open = false;
    m_sync.stop();
    emit aboutToLock();
    emit openChanged();
    m_storage.close(this, [this] { emit locked(); });
}

bool Lock::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::Wheel:
    case QEvent::InputMethod:
        if (m_idle.isActive()) {
            m_idle.start();
        }
        emit touched();
        break;
    default:
        break;
    }
    return false;
}

} // namespace pipit::viewmodels
