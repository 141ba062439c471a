#pragma once

#include "app/viewmodels/storage_thread.h"
#include "core/base/clock.h"
#include "core/base/log.h"
#include "sync/client/outgoing.h"
#include "sync/client/session.h"
#include "sync/client/transport.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>
#include <QtQmlIntegration>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace pipit::viewmodels {

/// Where the school server is, as the open profile knows it.
struct ServerAddress {
    std::string url; ///< "https://host:port"
    std::vector<ServerKeyPin> pins;
};

/// Makes the transport of one session, or says why not. Called on the sync thread, where the
/// transport then lives.
using TransportFactory
    = std::function<Result<std::unique_ptr<client::Transport>>(const ServerAddress&)>;

/// Runs sync sessions on a thread of its own: when asked, and every few minutes while a profile is
/// open. One at a time; what is asked meanwhile follows at once.
///
/// Thread: the GUI's. Lifetime: destroyed before the StorageThread.
class SyncRunner final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)

public:
    /// Without a factory this tablet never goes online, and `syncNow` does nothing. With
    /// `outgoing`, which outlives this, what others of this tablet left is sent too.
    SyncRunner(StorageThread& storage, TransportFactory factory, Clock& clock, Log& log,
        const client::Outgoing* outgoing = nullptr, QObject* parent = nullptr);
    ~SyncRunner() override;

    bool busy() const noexcept { return m_running > 0; }
    bool isPaused() const noexcept { return m_paused; }
    bool canSync() const noexcept { return static_cast<bool>(m_factory); }

    /// Begins a session for the open profile, or one more after that which runs. Ends a pause.
    Q_INVOKABLE void syncNow();

    /// Sessions follow each other at this distance until `stop`; the first begins now.
    void start(std::chrono::milliseconds every);
    /// Cuts a running session short (nothing is lost) and begins no more.
    void stop();
    /// As `stop`, until `syncNow` or `start`.
    void pause();

    /// Runs other work with the server on the sync thread, after the session that runs, and gives
    /// its answer here unless `receiver` is gone by then. Who asks stops it, if need be.
    template <class T>
    void errand(QObject* receiver, std::function<T()> work, std::function<void(T)> then)
    {
        auto back = [this, then = std::move(then), to = QPointer<QObject>(receiver)](auto answer) {
            QMetaObject::invokeMethod(
                this,
                [then, to, answer] {
                    if (to) {
                        then(std::move(*answer));
                    }
                },
                Qt::QueuedConnection);
        };
        QMetaObject::invokeMethod(
            m_there, [work = std::move(work), back] { back(std::make_shared<T>(work())); },
            Qt::QueuedConnection);
    }
    /// For an errand, on the sync thread: a way to the server. Offline without a factory.
    Result<std::unique_ptr<client::Transport>> reach(const ServerAddress& server) const;

signals:
    void busyChanged();
    void progressed(const pipit::client::Progress& progress);
    /// The session came to its end; what it says was acknowledged and compared.
    void finished(const pipit::client::Outcome& outcome);
    /// The session could not do all of it. What was acknowledged stays acknowledged.
    void failed(pipit::base::ErrorCode code);

private:
    void run(std::uint64_t opening, const std::stop_token& stop);
    Result<client::Outcome> runSession(std::uint64_t opening, const std::stop_token& stop);
    void tell(std::uint64_t opening, const std::stop_token& stop, const client::Progress& progress);
    /// False for what a session still says that was stopped, or is of an earlier opening.
    bool isCurrent(std::uint64_t opening, const std::stop_token& stop) const;
    void ended(
        std::uint64_t opening, const std::stop_token& stop, const Result<client::Outcome>& result);

    StorageThread& m_storage;
    TransportFactory m_factory;
    Clock& m_clock;
    Log& m_log;
    const client::Outgoing* m_outgoing;
    client::Standing m_standing; ///< on the sync thread, of the opening below
    std::uint64_t m_standingOf = 0;
    QThread m_thread;
    QObject* m_there; ///< lives on the sync thread
    QTimer m_timer;
    std::stop_source m_stop;
    int m_running = 0;
    bool m_again = false;
    bool m_paused = false;
    std::chrono::milliseconds m_every{ 0 };
};

} // namespace pipit::viewmodels
