#pragma once

#include "app/viewmodels/joining/join_school.h"
#include "app/viewmodels/people/people_desk.h"
#include "sync/client/server_calls.h"
#include "tests/app/app_tablet.h"
#include "tests/sync/bench/test_server.h"

#include <atomic>
#include <mutex>

namespace pipit::tests {

/// The way of one tablet to the test server, from its own thread, with faults on demand.
struct Road {
    enum Kind { Whole, Offline, OtherKey, Garbage, Error500 };

    TestServer& server;
    std::mutex& oneAtATime;
    std::atomic<Kind> kind = Whole;

    viewmodels::TransportFactory factory();
};

/// A lead who has started a school, and its list: Mrs Kendrick (the lead, if `named`), Mr Hughes, a
/// class teacher, and Miss Patel, a teaching assistant.
class LeadsTablet {
public:
    static inline const std::string kUrl = "https://127.0.0.1:8443";

    LeadsTablet(TestServer& server, std::mutex& oneAtATime, bool named = true);
    ~LeadsTablet() { sync.stop(); }

    AppTablet tablet;
    Road road;
    crypto::SeededRandom random{ 77 };
    base::NullLog log;
    viewmodels::SyncRunner sync{ tablet.storage(), road.factory(), tablet.clock(), log };
    viewmodels::PeopleDesk people{ tablet.storage(), sync, { tablet.clock(), random } };

    viewmodels::OpenInvitation& invitation() { return *people.invitation(); }
    /// The invitation of the first who is on no tablet (Mr Hughes); must work.
    QString invite(int row = 0);
    void settle();

private:
    void writeStaff(bool named);
    void beginSchool(TestServer& server);
};

/// A tablet that belongs to nobody yet, as the app begins on it.
class NewcomersTablet {
public:
    NewcomersTablet(TestServer& server, std::mutex& oneAtATime, std::uint64_t seed = 5);
    ~NewcomersTablet() { sync.stop(); }

    QTemporaryDir directory;
    TestClock clock;
    crypto::SeededRandom random;
    base::NullLog log;
    store::Projections projections;
    store::Profiles profiles;
    client::Install install;
    client::Outgoing outgoing;
    viewmodels::StorageThread storage;
    Road road;
    viewmodels::SyncRunner sync{ storage, road.factory(), clock, log, &outgoing };
    viewmodels::JoinSchool joining;

    /// Types the invitation and waits for what comes of it.
    void ask(const QString& invitation);
    void waitFor(viewmodels::JoinSchool::Step step);
    /// Chooses face and passcode, and waits until the profile is open.
    void enter();
    /// Names of what lies where profiles are kept.
    QStringList profileFolders() const;
};

} // namespace pipit::tests
