#pragma once

#include "app/viewmodels/face_list.h"
#include "app/viewmodels/storage_thread.h"
#include "core/store/profile.h"
#include "core/store/projection.h"
#include "sync/client/outgoing.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

#include <chrono>
#include <memory>
#include <optional>

namespace pipit::viewmodels {

/// What opening a profile needs beside the passcode. All of it outlives the Unlocker.
struct ProfileDoor {
    store::Profiles& profiles; ///< asked on the storage thread only
    const store::Projections& projections;
    Clock& clock;
    crypto::Random& random;
    /// What the people of this tablet left to be sent; null where that cannot be known.
    const client::Outgoing* outgoing = nullptr;
};

/// Who are you, and the passcode: opens one person's profile on the storage thread.
class Unlocker final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(pipit::viewmodels::FaceList* faces READ faces CONSTANT FINAL)
    /// The row of the chosen face, or -1.
    Q_PROPERTY(int chosen READ chosen NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString firstName READ firstName NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString initials READ initials NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString colour READ colour NOTIFY chosenChanged FINAL)
    /// True while the passcode is being tried, or the last person's profile is still closing.
    Q_PROPERTY(bool busy READ busy NOTIFY stateChanged FINAL)
    /// Seconds until the next try; 0 if one may be made now.
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY stateChanged FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL)

public:
    Unlocker(StorageThread& storage, ProfileDoor door, QObject* parent = nullptr);

    FaceList* faces() { return &m_faces; }
    int chosen() const { return m_chosen; }
    QString firstName() const { return QString::fromStdString(face().firstName); }
    QString initials() const { return QString::fromStdString(face().initials); }
    QString colour() const { return QString::fromStdString(face().colour); }
    bool busy() const { return m_trying || m_closing; }
    int waitSeconds() const;
    QString problem() const { return m_problem; }

    /// Reads the faces on this tablet again, and what waits to be sent behind each.
    void refresh();
    /// False while a profile is open or still closing: nobody else can open theirs meanwhile.
    void setClosing(bool closing);

    Q_INVOKABLE void choose(int row);
    /// Back to the faces.
    Q_INVOKABLE void forget();
    /// Tries the passcode of the chosen person. Ignored while busy or waiting.
    Q_INVOKABLE void open(const QString& passcode);

signals:
    void chosenChanged();
    void stateChanged();
    void opened(const pipit::store::Face& face);
    /// The passcode was wrong: the field empties itself and takes the focus.
    void refused();

private:
    const store::Face& face() const;
    void count();
    void askWait();
    void waitFor(std::chrono::milliseconds time);
    void tried(const Result<void>& result);

    StorageThread& m_storage;
    ProfileDoor m_door;
    FaceList m_faces;
    int m_chosen = -1;
    std::optional<store::ProfileEntry> m_entry;
    bool m_trying = false;
    bool m_closing = false;
    QString m_problem;
    QTimer m_tick;
    std::chrono::steady_clock::time_point m_waitUntil;
};

} // namespace pipit::viewmodels
