#include "tests/scenarios/world/sim_tablet.h"

#include "core/base/check.h"
#include "core/base/try.h"
#include "core/store/open.h"

namespace pipit::scenarios {

SimTablet::SimTablet(std::size_t place, const TemplateTablet& made, const TrueTime& time)
    : number(place)
    , root(made.root)
    , clock(time)
    , files(std::make_shared<tests::MemoryFiles>(made.files))
    , disk(files)
    , outgoing(made.root, *made.install)
{
    // Runs of one process share the folder of small files; each begins with none.
    std::filesystem::remove_all(made.root / "outgoing");
}

SimProfile::SimProfile(const TemplatePerson& person, SimTablet& tablet,
    const store::Projections& projections, crypto::Random& random)
    : m_person(person)
    , m_tablet(tablet)
    , m_projections(projections)
    , m_random(random)
    , m_self(person.replica)
{
}

Result<void> SimProfile::unlock()
{
    PIPIT_CHECK(m_tablet.open == nullptr);
    const store::SealedOptions sealed{ m_person.key, m_person.entry.id, m_random,
        m_tablet.disk.vfs() };
    PIPIT_TRY_ASSIGN(auto database,
        store::openSealed(m_person.entry.directory, sealed, store::tabletMigrations()));
    store::Profile profile{ m_person.entry, m_person.key.copy(), std::move(database) };
    PIPIT_TRY_ASSIGN(auto replica,
        client::Replica::open(std::move(profile), m_projections, m_tablet.clock, m_random));
    PIPIT_TRY(m_tablet.outgoing.arrive(*replica));
    m_replica = std::move(replica);
    m_tablet.open = this;
    return {};
}

Result<void> SimProfile::lock(const std::function<void()>& look)
{
    const auto left = m_tablet.outgoing.leave(*m_replica);
    look();
    const bool sent = isSent();
    drop();
    m_sent = sent;
    m_inOrder = left.has_value();
    return left;
}

void SimProfile::drop()
{
    m_self = self();
    m_sent = false;
    m_inOrder = false;
    m_replica.reset();
    standing = {};
    m_tablet.open = nullptr;
    ++m_tablet.life;
}

ReplicaId SimProfile::self() const
{
    return m_replica == nullptr ? m_self : m_replica->identity().replica;
}

bool SimProfile::isSent() const
{
    if (m_replica == nullptr) {
        return m_sent;
    }
    const auto counts = m_replica->log().waiting();
    return counts && counts->waiting() == 0 && counts->refused == 0;
}

bool SimProfile::run(const std::function<void(client::Replica&)>& work)
{
    if (m_replica == nullptr) {
        return false;
    }
    work(*m_replica);
    return true;
}

} // namespace pipit::scenarios
