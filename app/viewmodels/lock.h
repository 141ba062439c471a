#pragma once

#include "app/viewmodels/storage_thread.h"
#include "app/viewmodels/sync_runner.h"
#include "core/store/profile.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

#include <chrono>

namespace pipit::viewmodels {

/// Locks: by the button, or after a time without a touch or a key.
///
/// What was being typed is written first, then the profile closes; the screen is covered at once.
class Lock final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    /// True while somebody's profile is open on the screen.
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged FINAL)
    /// Whose profile is open.
    Q_PROPERTY(QString firstName READ firstName NOTIFY openChanged FINAL)
    Q_PROPERTY(QString initials READ initials NOTIFY openChanged FINAL)
    Q_PROPERTY(QString colour READ colour NOTIFY openChanged FINAL)

public:
    Lock(StorageThread& storage, SyncRunner& sync, QObject* parent = nullptr);

    bool isOpen() const { return m_open; }
    QString firstName() const { return QString::fromStdString(m_face.firstName); }
    QString initials() const { return QString::fromStdString(m_face.initials); }
    QString colour() const { return QString::fromStdString(m_face.colour); }
    /// This person's profile has been opened.
    void opened(const store::Face& face);
    /// Counts from the last touch or key; zero never locks by itself.
    void setIdleTime(std::chrono::milliseconds time);

    Q_INVOKABLE void lockNow();

    /// Installed on the application: a touch or a key begins the idle time anew.
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void openChanged();
    /// A touch or a key, anywhere.
    void touched();
    /// Write what is not yet written: the profile closes after what is asked of storage now.
    void aboutToLock();
    /// The profile is closed, its pages and keys are gone.
    void locked();

private:
    StorageThread& m_storage;
    SyncRunner& m_sync;
    QTimer m_idle;
    store::Face m_face;
    bool m_open = false;
};

} // namespace pipit::viewmodels
