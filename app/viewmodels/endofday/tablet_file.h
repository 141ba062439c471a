#pragma once

#include "app/viewmodels/endofday/tablet_file_words.h"
#include "app/viewmodels/storage_thread.h"
#include "sync/client/bundle.h"

#include <QObject>
#include <QThread>
#include <QUrl>
#include <QtQmlIntegration>

#include <memory>
#include <stop_token>

namespace pipit::viewmodels {

/// Where no server can be reached: what is here goes to another tablet of the school in a file,
/// and what another saved comes in. Nothing stops waiting for it.
///
/// Thread: the GUI's; a file is read on a thread of its own. Lifetime: destroyed before the
/// StorageThread.
class TabletFile final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    /// Of what is taken in, 0 to 1; below 0 while nothing is.
    Q_PROPERTY(double part READ part NOTIFY changed FINAL)
    /// What was done; translated, empty while nothing was.
    Q_PROPERTY(QString heading READ heading NOTIFY changed FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// With `outgoing`, what others of this tablet left goes along. All outlive this.
    TabletFile(StorageThread& storage, const Clock& clock, const client::Outgoing* outgoing,
        QObject* parent = nullptr);
    ~TabletFile() override;

    bool busy() const { return m_busy; }
    double part() const { return m_part; }
    QString heading() const { return m_words.heading; }
    QString detail() const { return m_words.detail; }
    QString problem() const { return m_problem; }

    /// The person chose this file with the system's own window, which asked before replacing one.
    Q_INVOKABLE void save(const QUrl& file);
    /// A file or folder as a person types it; a file that is there is left alone.
    Q_INVOKABLE void savePath(const QString& path);
    Q_INVOKABLE void take(const QUrl& file);
    Q_INVOKABLE void takePath(const QString& path);
    /// What is taken in stops after the part that is being written; nothing of it is lost.
    Q_INVOKABLE void stop();
    /// Nothing is said any more of what was done before.
    Q_INVOKABLE void clear();
    /// The profile is closing.
    void forget();

    void showSaved(const client::BundleMade& made, const QString& place);
    void showTaken(const client::BundleTaken& taken, const QString& writer);
    void showProblem(const QString& problem);
    void showPart(double part);

signals:
    void changed();
    /// Something came that no server is known to have.
    void tookIn();

private:
    struct Came {
        Result<client::BundleTaken> taken;
        QString writer;
    };

    void write(const QString& path, bool replace);
    void read(const QString& path);
    void begin();
    Came takeNow(const QString& path, std::uint64_t opening, const std::stop_token& stop);
    void came(std::uint64_t opening, const Came& came);
    /// False for what is still heard of a profile that is closed.
    bool isCurrent(std::uint64_t opening) const;

    StorageThread& m_storage;
    const Clock& m_clock;
    const client::Outgoing* m_outgoing;
    QThread m_thread;
    QObject* m_there; ///< lives on the thread that reads
    std::stop_source m_stop;
    bool m_busy = false;
    double m_part = -1;
    FileWords m_words;
    QString m_problem;
};

} // namespace pipit::viewmodels
