#pragma once

#include "app/viewmodels/notes/note_calls.h"
#include "app/viewmodels/storage_thread.h"
#include "app/viewmodels/unlocker.h"
#include "core/store/profile.h"
#include "sync/client/install.h"
#include "sync/client/outgoing.h"
#include "sync/client/school_setup.h"
#include "tests/support/fault_disk.h"
#include "tests/sync/bench/test_clock.h"

#include <QTemporaryDir>

#include <optional>

namespace pipit::tests {

/// Waits until `done` says so, running the event loop; ends the test process after 30 seconds.
void waitUntil(const std::function<bool()>& done);

/// A tablet's data directory with one person who has started a school, and the thread that will
/// hold it open. What view models ask is answered by the real store.
class AppTablet {
public:
    static constexpr const char* kPasscode = "otters like rain";
    /// A server that nobody runs.
    static client::SchoolStart nowhere();

    explicit AppTablet(const client::SchoolStart& start = nowhere());

    TestClock& clock() { return m_clock; }
    viewmodels::StorageThread& storage() { return m_storage; }
    viewmodels::ProfileDoor door()
    {
        return { m_profiles, m_projections, m_clock, m_random, &*m_outgoing };
    }
    const client::Outgoing& outgoing() const { return *m_outgoing; }
    /// Another person on the same tablet, of the same school and with the same passcode. The first
    /// one's profile is open.
    void addColleague(const store::Face& face);
    viewmodels::NoteSources sources() { return { m_clock, m_random }; }
    const store::Face& face() const { return m_entry.face; }

    /// Opens the profile on the storage thread and waits for it.
    void open();
    void close();

    /// Runs work on the storage thread and waits for its result.
    template <class T> Result<T> ask(viewmodels::StorageThread::Work<T> work)
    {
        std::optional<Result<T>> answer;
        QObject receiver;
        m_storage.change<T>(&receiver, std::move(work),
            [&](Result<T> result) { answer.emplace(std::move(result)); });
        waitUntil([&] { return answer.has_value(); });
        return std::move(*answer);
    }

    /// As a colleague would see it: the texts of all notes, oldest first.
    QStringList notes();
    /// No write finds room from now on.
    void fillTheDisk();
    void makeRoom();

private:
    FaultDisk m_disk; ///< below the open profile
    QTemporaryDir m_directory;
    TestClock m_clock;
    crypto::SeededRandom m_random{ 20261124 };
    store::Projections m_projections;
    store::Profiles m_profiles;
    store::ProfileEntry m_entry;
    std::optional<client::Install> m_install;
    std::optional<client::Outgoing> m_outgoing;
    viewmodels::StorageThread m_storage;
};

} // namespace pipit::tests
