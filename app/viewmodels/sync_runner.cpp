#include "app/viewmodels/sync_runner.h"

#include "core/base/try.h"

#include <QMetaObject>

namespace pipit::viewmodels {

SyncRunner::SyncRunner(StorageThread& storage, TransportFactory factory, Clock& clock, Log& log,
    const client::Outgoing* outgoing, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_factory(std::move(factory))
    , m_clock(clock)
    , m_log(log)
    , m_outgoing(outgoing)
    , m_there(new QObject)
{
    m_thread.setObjectName(QStringLiteral("sync"));
    m_there->moveToThread(&m_thread);
    m_thread.start();
    connect(&m_timer, &QTimer::timeout, this, &SyncRunner::syncNow);
}

SyncRunner::~SyncRunner()
{
    stop();
    m_thread.quit(); // also the loop that a transport may be waiting in
    m_thread.wait();
    delete m_there;
}

void SyncRunner::syncNow()
{
    if (!m_factory || m_storage.opening() == 0) {
        return;
    }
    if (m_paused) {
        start(m_every);
        return;
    }
    if (m_running > 0) {
        m_again = true;
        return;
    }
    ++m_running;
    emit busyChanged();
    QMetaObject::invokeMethod(m_there,
        [this, opening = m_storage.opening(), stop = m_stop.get_token()] { run(opening, stop); });
}

void SyncRunner::start(std::chrono::milliseconds every)
{
    m_stop = std::stop_source();
    m_paused = false;
    m_every = every;
    if (every.count() > 0) {
        m_timer.start(every);
    }
    syncNow();
}

void SyncRunner::stop()
{
    m_timer.stop();
    m_again = false;
    m_paused = false;
    m_stop.request_stop();
    QMetaObject::invokeMethod(m_there, [this] { m_standing = {}; }); // after what runs there
}

void SyncRunner::pause()
{
    stop();
    m_paused = true;
}

Result<std::unique_ptr<client::Transport>> SyncRunner::reach(const ServerAddress& server) const
{
    if (!m_factory) {
        return Error{ ErrorCode::Offline, "this tablet never goes online" };
    }
    return m_factory(server);
}

void SyncRunner::run(std::uint64_t opening, const std::stop_token& stop)
{
    auto result = std::make_shared<Result<client::Outcome>>(runSession(opening, stop));
    QMetaObject::invokeMethod(
        this, [this, opening, stop, result] { ended(opening, stop, *result); },
        Qt::QueuedConnection);
}

Result<client::Outcome> SyncRunner::runSession(std::uint64_t opening, const std::stop_token& stop)
{
    ReplicaGate gate(m_storage, opening);
    ServerAddress server;
    const bool open = gate.run([&](client::Replica& replica) {
        server = { replica.identity().serverUrl, replica.identity().serverPins };
    });
    if (!open) {
        return Error{ ErrorCode::Offline, "the profile was locked" };
    }
    PIPIT_TRY_ASSIGN(const auto transport, m_factory(server));
    const std::stop_callback cut(stop, [&] { transport->cancel(); });
    if (std::exchange(m_standingOf, opening) != opening) {
        m_standing = {};
    }
    client::Session session(*transport, gate, m_clock, m_log, m_outgoing, &m_standing);
    return session.run(
        [this, opening, stop](const client::Progress& progress) {
            QMetaObject::invokeMethod(
                this, [this, opening, stop, progress] { tell(opening, stop, progress); },
                Qt::QueuedConnection);
        },
        stop);
}

void SyncRunner::tell(
    std::uint64_t opening, const std::stop_token& stop, const client::Progress& progress)
{
    if (isCurrent(opening, stop)) {
        emit m_storage.changed();
        emit progressed(progress);
    }
}

bool SyncRunner::isCurrent(std::uint64_t opening, const std::stop_token& stop) const
{
    return opening == m_storage.opening() && !stop.stop_requested();
}

void SyncRunner::ended(
    std::uint64_t opening, const std::stop_token& stop, const Result<client::Outcome>& result)
{
    --m_running;
    emit busyChanged();
    if (isCurrent(opening, stop)) {
        emit m_storage.changed();
        if (result) {
            emit finished(*result);
        } else {
            emit failed(result.error().code);
        }
    }
    if (std::exchange(m_again, false)) {
        syncNow();
    }
}

} // namespace pipit::viewmodels
