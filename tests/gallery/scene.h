#pragma once

#include "app/viewmodels/appearance.h"
#include "app/viewmodels/endofday/end_of_day.h"
#include "app/viewmodels/honest_state.h"
#include "app/viewmodels/importing/import_desk.h"
#include "app/viewmodels/inbox/inbox_desk.h"
#include "app/viewmodels/joining/join_school.h"
#include "app/viewmodels/local_time.h"
#include "app/viewmodels/lock.h"
#include "app/viewmodels/notes/note_pages.h"
#include "app/viewmodels/people/people_desk.h"
#include "app/viewmodels/pupils/pupil_finder.h"
#include "app/viewmodels/questions/ask.h"
#include "app/viewmodels/school_clock.h"
#include "app/viewmodels/starting/start_school.h"
#include "app/viewmodels/sync_report.h"
#include "app/viewmodels/today/today.h"
#include "app/viewmodels/unlocker.h"
#include "app/viewmodels/workspace.h"
#include "tests/gallery/passport_scene.h"

#include <QTemporaryDir>
#include <QVariantMap>

namespace pipit::gallery {

/// The school's clock stands still: a picture is the same every time.
class StillClock final : public Clock {
public:
    Instant now() const override;
    /// Of the same day.
    void set(std::chrono::minutes timeOfDay) { m_time = timeOfDay; }

private:
    std::chrono::minutes m_time = std::chrono::hours(15) + std::chrono::minutes(42);
};

/// The app's view models with nothing behind them, put into the state of a picture.
class Scene {
public:
    Scene();

    void somePeople(int damaged = 0);
    void peopleWhoLeft(); ///< some with what is not sent, one of whom nobody can say
    void someNotes();
    void manyWords(); ///< long Welsh words, long lines, a name that does not fit
    void waiting(int count);
    void sending();
    Instant now() const { return m_clock.now(); }
    void allOnServer();
    void serverSilent();
    void chosen(); ///< the first face, passcode asked for
    void keepRefused();
    void searchedInVain();

    /// The clock of the pictures, on Tuesday 24 November.
    void at(std::chrono::minutes timeOfDay);

    QVariantMap properties();
    viewmodels::EndOfDay& endOfDay() { return m_endOfDay; }
    viewmodels::TabletFile& byFile() { return m_byFile; }
    viewmodels::HonestState& honest() { return m_honest; }
    viewmodels::SyncReport& report() { return m_report; }
    viewmodels::Today& today() { return m_today; }
    viewmodels::PupilFinder& pupils() { return m_pupils; }
    viewmodels::Lock& lock() { return m_lock; }
    viewmodels::NoteComposer& composer() { return m_composer; }
    viewmodels::ClassDoor& door() { return m_door; }
    PassportScene& passport() { return m_passport; }
    viewmodels::SessionDesk& sessions() { return m_sessions; }
    viewmodels::SessionForm& sessionForm() { return m_sessionForm; }
    viewmodels::InboxDesk& inbox() { return m_inbox; }
    viewmodels::ImportDesk& importing() { return m_importing; }
    viewmodels::Observe& observe() { return m_observe; }
    viewmodels::Ask& ask() { return m_ask; }
    viewmodels::StartSchool& starting() { return m_starting; }
    viewmodels::JoinSchool& joining() { return m_joining; }
    viewmodels::PeopleDesk& people() { return m_people; }
    /// Somebody asks to join under an invitation that nobody made.
    void newcomer(viewmodels::JoinSchool::Step step, bool asked = true);

private:
    void addNote(int minutesAgo, const char* text, bool mine, bool waiting, bool contested = false);

    QTemporaryDir m_directory;
    StillClock m_clock;
    crypto::SystemRandom m_random;
    base::NullLog m_log;
    store::Projections m_projections;
    store::Profiles m_profiles;
    viewmodels::StorageThread m_storage;
    viewmodels::SyncRunner m_sync;
    viewmodels::Appearance m_appearance;
    viewmodels::SchoolClock m_schoolClock;
    viewmodels::Unlocker m_unlocker;
    viewmodels::StartSchool m_starting;
    client::Install m_install;
    viewmodels::JoinSchool m_joining;
    viewmodels::Lock m_lock;
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
    PassportScene m_passport;
    viewmodels::SessionForm m_sessionForm;
    viewmodels::SessionDesk m_sessions;
    viewmodels::InboxDesk m_inbox;
    viewmodels::ImportDesk m_importing;
    viewmodels::Observe m_observe;
    viewmodels::Ask m_ask;
    viewmodels::PeopleDesk m_people;
    viewmodels::Workspace m_workspace;
    viewmodels::NotePage m_page;
};

} // namespace pipit::gallery
