#pragma once

#include "sync/client/outgoing.h"
#include "sync/client/replica.h"
#include "sync/client/standing.h"
#include "sync/client/storage_gate.h"
#include "tests/scenarios/world/school_template.h"
#include "tests/scenarios/world/sim_clock.h"
#include "tests/support/fault_disk.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace pipit::scenarios {

class SimProfile;

/// One device: its disk, its clock, and at most one profile open on it.
class SimTablet {
public:
    SimTablet(std::size_t number, const TemplateTablet& made, const TrueTime& time);

    /// The latest that its clock has ever shown.
    Instant latest() { return m_latest = std::max(m_latest, clock.now()); }

    const std::size_t number;
    const std::filesystem::path root; ///< of small files
    SimClock clock;
    std::shared_ptr<tests::MemoryFiles> files;
    tests::FaultDisk disk;
    client::Outgoing outgoing;
    SimProfile* open = nullptr;
    bool inSession = false;
    bool hasNetwork = true;
    /// Rises whenever the app's process ends or the profile locks: a session of before is over.
    int life = 0;
    /// What the server said "stored" or "already" of, to any session of this tablet.
    std::set<ChainHash> acknowledged;

private:
    Instant m_latest{};
};

/// One person on one tablet, open or locked.
class SimProfile final : public client::StorageGate {
public:
    SimProfile(const TemplatePerson& person, SimTablet& tablet,
        const store::Projections& projections, crypto::Random& random);

    const TemplatePerson& person() const { return m_person; }
    const std::string& name() const { return m_person.name; }
    SimTablet& tablet() { return m_tablet; }
    bool isOpen() const { return m_replica != nullptr; }
    client::Replica& replica() { return *m_replica; }
    /// Its replica, open or locked.
    ReplicaId self() const;
    /// True if nothing of it waits for the server any more, as far as it knows.
    bool isSent() const;
    /// True if it is locked, and what waited is left for others to carry.
    bool leftInOrder() const { return m_replica == nullptr && m_inOrder; }

    /// Whoever else is open there is locked away first. Errors of the disk.
    Result<void> unlock();
    /// In order: what waits is sealed and left for others to carry, of which `look` has the last
    /// look. Locked even if that fails.
    Result<void> lock(const std::function<void()>& look);
    /// The app ends here and now.
    void drop();

    bool run(const std::function<void(client::Replica&)>& work) override;

    client::Standing standing; ///< while it is open

private:
    const TemplatePerson& m_person;
    SimTablet& m_tablet;
    const store::Projections& m_projections;
    crypto::Random& m_random;
    std::unique_ptr<client::Replica> m_replica;
    ReplicaId m_self; ///< when it was open last
    bool m_sent = true; ///< when it was locked last; false if it was not
    bool m_inOrder = true;
};

/// What a session holds on to: the profile as it was open when it began.
class SessionGate final : public client::StorageGate {
public:
    explicit SessionGate(SimProfile& profile)
        : m_profile(profile)
        , m_life(profile.tablet().life)
    {
    }
    bool isOver() const { return m_life != m_profile.tablet().life; }
    bool run(const std::function<void(client::Replica&)>& work) override
    {
        return !isOver() && m_profile.run(work);
    }

private:
    SimProfile& m_profile;
    int m_life;
};

} // namespace pipit::scenarios
