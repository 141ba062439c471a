#pragma once

#include "sync/client/transport.h"
#include "sync/server/handlers.h"
#include "sync/server/sqlite_school_store.h"
#include "tests/scenarios/world/school_template.h"
#include "tests/scenarios/world/sim_clock.h"
#include "tests/support/fault_disk.h"

#include <memory>
#include <set>

namespace pipit::scenarios {

/// The real school server on a disk in memory, without sockets. Its process can die at any write.
class SimServer {
public:
    SimServer(const SchoolTemplate& school, const TrueTime& time, crypto::Random& random);
    ~SimServer();

    /// Its process starts, and brings its database up to date: that may fail, or kill it.
    Result<void> start();

    /// Offline if the process died over it.
    Result<client::Reply> handle(std::string_view path, ByteView body, std::string_view token);
    /// The process dies at one of the next operations of its disk.
    void dieAt(std::uint64_t operation) { m_disk.failAt(operation, tests::DiskFault::PowerCut); }
    /// The disk has no room from its next operation on, or a later one, until there is some again.
    void fill() { fill(m_disk.operations() + 1); }
    void fill(std::uint64_t operation)
    {
        m_disk.failAt(operation, tests::DiskFault::Full);
        m_full = true;
    }
    bool isFull() const { return m_full; }
    void makeRoom()
    {
        m_disk.heal();
        m_full = false;
    }
    std::uint64_t operations() const { return m_disk.operations(); }
    bool isDown() const { return m_disk.isDead(); }
    /// The process dies, if it lives, and starts again on what the disk kept.
    Result<void> startAgain(tests::Survives survives, std::uint64_t seed);
    /// As startAgain, of one that starts whatever happened.
    void restart(tests::Survives survives, std::uint64_t seed);

    /// The disk as it would be after a power cut now.
    const tests::MemoryFiles& disk() const { return *m_files; }
    tests::MemoryFiles backup() const { return *m_files; }
    /// Another day's disk; its log has a life of its own from here.
    void restore(const tests::MemoryFiles& backup, Incarnation incarnation);

    server::SchoolStore& store() { return *m_store; }
    /// Of every envelope of a vault.
    std::set<ChainHash> hashesIn(const VaultId& vault);
    const protocol::Register& schoolRegister() const { return *m_school->schoolRegister(); }
    Incarnation incarnation() const { return m_incarnation; }
    const ServerKeyPin& pin() const { return m_template.pin(); }

private:
    void stop();

    const SchoolTemplate& m_template;
    const TrueTime& m_time;
    crypto::Random& m_random;
    std::shared_ptr<tests::MemoryFiles> m_files;
    tests::FaultDisk m_disk;
    base::NullLog m_log;
    server::Metrics m_metrics;
    bool m_full = false;
    Incarnation m_incarnation;
    std::unique_ptr<server::SqliteSchoolStore> m_store;
    std::unique_ptr<server::School> m_school;
    std::unique_ptr<server::Sessions> m_sessions;
    std::unique_ptr<server::Handlers> m_handlers;
};

} // namespace pipit::scenarios
