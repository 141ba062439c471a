#include "app/tablet/app_session.h"

#include "app/kinds/every_kind.h"
#include "app/tablet/kit_paper.h"
#include "core/base/try.h"
#include "platform/qt/qt_transport.h"
#include "qml/import_modules.h"

#include <QGuiApplication>
#include <QPalette>

namespace pipit::tablet {

namespace {

constexpr std::chrono::minutes kBetweenSessions{ 3 };

std::unique_ptr<Clock> clockFor(const Options& options)
{
    if (options.clockStart) {
        return std::make_unique<base::OffsetClock>(*options.clockStart);
    }
    return std::make_unique<base::SystemClock>();
}

Result<std::unique_ptr<client::Transport>> transportTo(const viewmodels::ServerAddress& server)
{
    PIPIT_TRY_ASSIGN(auto transport, platform::QtTransport::make(server.url, server.pins, {}));
    return std::unique_ptr<client::Transport>(std::move(transport));
}

bool isDark(Scheme scheme)
{
    if (scheme == Scheme::System) {
        return QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
    }
    return scheme == Scheme::Dark;
}

/// Nothing where the file is damaged: what people left on this tablet is then not said to be sent.
std::optional<client::Install> installAt(
    const std::filesystem::path& root, crypto::Random& random, Log& log)
{
    auto install = client::openInstall(root, random);
    if (install) {
        return std::move(*install);
    }
    log.write(base::LogLevel::Warning, "install.unreadable",
        "code=" + std::to_string(static_cast<int>(install.error().code)));
    return std::nullopt;
}

std::optional<client::Outgoing> outgoingAt(
    const std::filesystem::path& root, const std::optional<client::Install>& install)
{
    return install ? std::optional<client::Outgoing>(std::in_place, root, *install) : std::nullopt;
}

template <class Model> QVariant handed(Model& model) { return QVariant::fromValue(&model); }

} // namespace

AppSession::AppSession(const Options& options)
    : m_clock(clockFor(options))
    , m_projections(kinds::everyKind())
    , m_profiles(options.data, *m_clock, m_random)
    , m_install(installAt(options.data, m_random, m_log))
    , m_outgoing(outgoingAt(options.data, m_install))
    , m_sync(m_storage, transportTo, *m_clock, m_log, outgoing())
    , m_schoolClock(*m_clock, options.clockStart.has_value())
    , m_unlocker(m_storage, profileDoor())
    , m_starting(m_storage, m_sync, profileDoor(), m_install ? &*m_install : nullptr, printKit)
    , m_joining(m_storage, m_sync, profileDoor(), m_install ? &*m_install : nullptr)
    , m_lock(m_storage, m_sync)
    , m_idleCheck(m_storage, m_lock, m_log)
    , m_honest(*m_clock)
    , m_report(m_sync)
    , m_waiting(m_storage, m_honest, m_report, profileDoor())
    , m_byFile(m_storage, *m_clock, outgoing())
    , m_endOfDay({ m_sync, m_report, m_honest, m_waiting, m_lock, m_byFile })
    , m_today(m_storage, { *m_clock, m_random }, m_schoolClock)
    , m_pupils(m_storage, *m_clock)
    , m_feed(m_storage, { *m_clock, m_random })
    , m_composer(m_storage, { *m_clock, m_random })
    , m_notes(m_feed, m_composer)
    , m_door(m_storage, *m_clock)
    , m_passport(m_storage, { *m_clock, m_random })
    , m_passportEditor(m_storage, { *m_clock, m_random })
    , m_passportHistory(m_storage, { *m_clock, m_random })
    , m_passports(m_passport, m_passportEditor, m_passportHistory)
    , m_sessionForm(m_storage, { *m_clock, m_random })
    , m_sessions(m_storage, { *m_clock, m_random }, m_schoolClock, m_sessionForm)
    , m_inbox(m_storage, { *m_clock, m_random })
    , m_importing(m_storage, *m_clock)
    , m_observe(m_storage, { *m_clock, m_random })
    , m_ask(m_storage, { *m_clock, m_random })
    , m_people(m_storage, m_sync, { *m_clock, m_random })
    , m_workspace({ m_schoolClock, m_lock, m_honest, m_endOfDay, m_today, m_pupils, m_notes, m_door,
          m_passports, m_sessions, m_inbox, m_importing, m_observe, m_ask, m_people })
{
    m_appearance.setDark(isDark(options.scheme));
    m_appearance.setTextScale(options.textScale);
    m_appearance.setReducedMotion(options.reducedMotion);
    m_lock.setIdleTime(options.lockAfter);
    join();
}

viewmodels::ProfileDoor AppSession::profileDoor()
{
    return { m_profiles, m_projections, *m_clock, m_random, outgoing() };
}

const client::Outgoing* AppSession::outgoing() const { return m_outgoing ? &*m_outgoing : nullptr; }

bool AppSession::show()
{
    qml::importModules(m_engine);
    m_engine.setInitialProperties({
        { QStringLiteral("appearance"), handed(m_appearance) },
        { QStringLiteral("unlocker"), handed(m_unlocker) },
        { QStringLiteral("starting"), handed(m_starting) },
        { QStringLiteral("joining"), handed(m_joining) },
        { QStringLiteral("workspace"), handed(m_workspace) },
    });
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Pipit/Pages/Main.qml")));
    m_unlocker.refresh();
    return !m_engine.rootObjects().isEmpty();
}

void AppSession::join()
{
    using viewmodels::HonestState;
    using viewmodels::Lock;
    using viewmodels::StorageThread;
    using viewmodels::SyncRunner;
    using viewmodels::Unlocker;
    QCoreApplication::instance()->installEventFilter(&m_lock);
    QCoreApplication::instance()->installEventFilter(m_door.dim());
    if (m_outgoing) {
        viewmodels::leaveBeforeClosing(m_storage, *m_outgoing, m_log);
    }
    connect(&m_storage, &StorageThread::writingChanged, &m_honest,
        [this] { m_honest.setWriting(m_storage.isWriting()); });
    connect(&m_today, &viewmodels::Today::changed, &m_endOfDay,
        [this] { m_endOfDay.setDrafts(m_today.drafts()); });
    connect(&m_unlocker, &Unlocker::opened, &m_starting, &viewmodels::StartSchool::resume);
    connect(&m_starting, &viewmodels::StartSchool::begun, this, &AppSession::opened);
    connect(
        &m_starting, &viewmodels::StartSchool::left, &m_unlocker, &viewmodels::Unlocker::refresh);
    connect(&m_joining, &viewmodels::JoinSchool::entered, this, &AppSession::opened);
    connect(&m_lock, &Lock::aboutToLock, this, &AppSession::locking);
    connect(&m_lock, &Lock::locked, this, &AppSession::locked);
    connect(&m_sync, &SyncRunner::finished, &m_honest, &HonestState::sessionFinished);
    connect(&m_byFile, &viewmodels::TabletFile::tookIn, &m_honest, &HonestState::brought);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, &m_lock, &Lock::lockNow);
}

void AppSession::opened(const store::Face& face)
{
    m_lock.opened(face);
    m_today.begin();
    m_pupils.begin();
    m_feed.begin(face);
    m_composer.begin();
    m_door.begin();
    m_passport.begin();
    m_passportEditor.begin();
    m_passportHistory.begin();
    m_sessions.begin();
    m_sessionForm.begin();
    m_inbox.begin();
    m_importing.begin();
    m_observe.begin();
    m_ask.begin();
    m_people.begin();
    m_waiting.begin();
    m_sync.start(kBetweenSessions);
}

void AppSession::locking()
{
    m_unlocker.setClosing(true);
    m_composer.flush();
    m_composer.forget();
    m_sessionForm.flush();
    m_sessionForm.forget();
    m_sessions.forget();
    m_passportEditor.flush();
    m_passportEditor.forget();
    m_observe.flush();
    m_observe.forget();
    m_ask.flush();
    m_ask.forget();
    m_passport.forget();
    m_passportHistory.forget();
    m_feed.forget();
    m_today.forget();
    m_pupils.forget();
    m_door.forget();
    m_inbox.forget();
    m_importing.forget();
    m_people.forget();
    m_waiting.forget();
    m_honest.forget();
    m_report.forget();
    m_byFile.forget();
    m_endOfDay.forget();
}

/// Before the lock is told, what the screens showed is gone from memory as well: their items wait
/// to be deleted, and QML keeps its strings until it looks for those that nobody uses.
void AppSession::locked()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_engine.collectGarbage();
    m_unlocker.setClosing(false);
    m_unlocker.refresh();
}

} // namespace pipit::tablet
