#pragma once

#include "app/tablet/options.h"
#include "app/tablet/stderr_log.h"
#include "app/viewmodels/appearance.h"
#include "app/viewmodels/door/class_door.h"
#include "app/viewmodels/endofday/end_of_day.h"
#include "app/viewmodels/honest_state.h"
#include "app/viewmodels/idle_check.h"
#include "app/viewmodels/importing/import_desk.h"
#include "app/viewmodels/inbox/inbox_desk.h"
#include "app/viewmodels/joining/join_school.h"
#include "app/viewmodels/lock.h"
#include "app/viewmodels/notes/note_pages.h"
#include "app/viewmodels/observation/observe.h"
#include "app/viewmodels/passport/passport_pages.h"
#include "app/viewmodels/people/people_desk.h"
#include "app/viewmodels/pupils/pupil_finder.h"
#include "app/viewmodels/questions/ask.h"
#include "app/viewmodels/school_clock.h"
#include "app/viewmodels/session/session_desk.h"
#include "app/viewmodels/session/session_form.h"
#include "app/viewmodels/starting/start_school.h"
#include "app/viewmodels/storage_thread.h"
#include "app/viewmodels/sync_report.h"
#include "app/viewmodels/sync_runner.h"
#include "app/viewmodels/today/today.h"
#include "app/viewmodels/unlocker.h"
#include "app/viewmodels/waiting_feed.h"
#include "app/viewmodels/workspace.h"

#include <QQmlApplicationEngine>

#include <memory>
#include <optional>

namespace pipit::tablet {

/// The only place that builds view models, and says what follows what: opened, locked, synced.
class AppSession final : public QObject {
public:
    explicit AppSession(const Options& options);

    /// Opens the window. False if the screens could not be loaded.
    bool show();

private:
    viewmodels::ProfileDoor profileDoor();
    const client::Outgoing* outgoing() const;
    void join();
    void opened(const store::Face& face);
    void locking();
    void locked();

    // In the order of need: what is below uses what is above, and goes first.
    StderrLog m_log;
    std::unique_ptr<Clock> m_clock;
    crypto::SystemRandom m_random;
    store::Projections m_projections;
    store::Profiles m_profiles;
    std::optional<client::Install> m_install; ///< none: its file is damaged
    std::optional<client::Outgoing> m_outgoing; ///< where there is an install
    viewmodels::StorageThread m_storage;
    viewmodels::SyncRunner m_sync;
    viewmodels::Appearance m_appearance;
    viewmodels::SchoolClock m_schoolClock;
    viewmodels::Unlocker m_unlocker;
    viewmodels::StartSchool m_starting;
    viewmodels::JoinSchool m_joining;
    viewmodels::Lock m_lock;
    viewmodels::IdleCheck m_idleCheck;
    viewmodels::HonestState m_honest;
    viewmodels::SyncReport m_report;
    viewmodels::WaitingFeed m_waiting;
    viewmodels::TabletFile m_byFile;
    viewmodels::EndOfDay m_endOfDay;
    viewmodels::Today m_today;
    viewmodels::PupilFinder m_pupils;
    viewmodels::NoteFeed m_feed;
    viewmodels::NoteComposer m_composer;
    viewmodels::NotePages m_notes;
    viewmodels::ClassDoor m_door;
    viewmodels::PupilPassport m_passport;
    viewmodels::PassportEditor m_passportEditor;
    viewmodels::PassportHistory m_passportHistory;
    viewmodels::PassportPages m_passports;
    viewmodels::SessionForm m_sessionForm;
    viewmodels::SessionDesk m_sessions;
    viewmodels::InboxDesk m_inbox;
    viewmodels::ImportDesk m_importing;
    viewmodels::Observe m_observe;
    viewmodels::Ask m_ask;
    viewmodels::PeopleDesk m_people;
    viewmodels::Workspace m_workspace;
    QQmlApplicationEngine m_engine;
};

} // namespace pipit::tablet
