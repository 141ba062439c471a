#pragma once

#include "core/crypto/random.h"
#include "core/store/open.h"
#include "sync/client/install.h"
#include "sync/client/outgoing.h"
#include "sync/client/replica.h"
#include "sync/client/session.h"
#include "tests/support/quick_directory.h"
#include "tests/sync/bench/test_clock.h"
#include "tests/sync/bench/test_server.h"

#include <memory>
#include <string>
#include <vector>

namespace pipit::tests {

/// A tablet with one person on it: real store, real client, the test's thread.
class TestTablet final : public client::StorageGate {
public:
    TestTablet(TestServer& server, TestClock& clock, crypto::Random& random);
    /// Another person on the tablet of `shared`.
    TestTablet(TestTablet& shared, TestServer& server);

    /// The same profile on a second machine, copied byte for byte from `original`.
    static std::unique_ptr<TestTablet> cloneOf(TestTablet& original, TestServer& server);
    /// A backup of the tablet's files as they are now.
    std::shared_ptr<QuickDirectory> backUp();
    /// As it was at the backup; what came after is gone.
    void restore(const QuickDirectory& backup);

    /// Starts the school on the server, with this person as its first lead.
    void startSchool(TestServer& server);
    /// Gives a new server the whole register, beginning with its start code.
    void offerStart(TestServer& server);
    /// Joins the school of `lead`, who is online.
    void join(TestTablet& lead, protocol::Role role);
    /// As somebody whom the school's records name, or another tablet of theirs.
    void joinAs(TestTablet& lead, protocol::Role role, const PersonId& person);

    client::Replica& replica() { return *m_replica; }
    TestTransport& transport() { return m_transport; }
    bool run(const std::function<void(client::Replica&)>& work) override;

    Result<client::Outcome> sync(std::stop_token stop = {});
    /// As `sync`, of an app that runs on: it goes on where its last session ended.
    Result<client::Outcome> syncAgain();
    client::Standing& standing() { return m_standing; }
    /// As after a kill: everything in memory goes, the profile is unlocked again.
    void restart();
    /// In order: what waits is left for others to carry. The replica is gone until `unlock`.
    void lock();
    void unlock();
    /// For another thread to work with, until `restart`.
    std::unique_ptr<client::Replica> hand() { return std::move(m_replica); }
    bool isLocked() const { return m_replica == nullptr; }

    const client::Outgoing& outgoing() const { return *m_outgoing; }
    const client::Install& install() const { return *m_install; }
    /// The tablet's data directory.
    std::filesystem::path root() const { return m_directory->path(); }
    const crypto::ProfileId& profile() const { return m_entry.id; }
    const store::ProfileEntry& entry() const { return m_entry; }
    const crypto::Secret& key() const { return m_key; }
    /// Out of order, with what waits still in it.
    void close() { m_replica.reset(); }
    client::PersonWaiting waiting() const { return m_outgoing->waitingOf(m_entry); }

    /// Writes a note in the school vault; gives its record.
    RecordId write(const std::string& text);
    void edit(const RecordId& note, const std::string& text);
    /// The text of every note, sorted.
    std::vector<std::string> notes();
    std::string dump();

    VaultId schoolVault() const;

private:
    TestTablet(TestTablet& original, std::shared_ptr<QuickDirectory> files, TestServer& server);

    store::SealedOptions sealed() const;
    store::Profile unlocked() const;
    void open();
    void keepIdentity();

    void makeStore();
    void prepare();

    std::shared_ptr<QuickDirectory> m_directory;
    TestClock& m_clock;
    crypto::Random& m_random;
    TestTransport m_transport;
    base::NullLog m_log;
    store::Projections m_projections;
    crypto::Secret m_key; ///< a passcode's stretching is tested elsewhere, and takes its time
    store::ProfileEntry m_entry;
    std::shared_ptr<client::Install> m_install;
    std::unique_ptr<client::Outgoing> m_outgoing;
    client::Identity m_identity;
    std::unique_ptr<client::Replica> m_replica;
    client::Standing m_standing;
};

} // namespace pipit::tests
