#include "tests/scenarios/world/school_template.h"

#include "core/base/check.h"
#include "sync/client/pupil_vaults.h"
#include "tests/sync/bench/test_tablet.h"

namespace pipit::scenarios {

namespace {

constexpr std::uint64_t kSeed = 20'260'901; // the same school whatever the run
constexpr std::size_t kPupils = 3;

} // namespace

struct SchoolTemplate::Making {
    tests::TestClock clock;
    crypto::SeededRandom random{ kSeed };
    tests::TestServer server{ clock, random };
    tests::TestTablet ana{ server, clock, random };
    tests::TestTablet ben{ server, clock, random };
    tests::TestTablet anaAtHome{ ben, server };
    tests::TestTablet cem{ server, clock, random };
    tests::TestTablet dot{ cem, server };
};

SchoolTemplate::SchoolTemplate()
    : m_making(std::make_unique<Making>())
{
    Making& made = *m_making;
    made.ana.startSchool(made.server);
    made.ben.join(made.ana, protocol::Role::Teacher);
    made.anaAtHome.joinAs(made.ana, protocol::Role::Lead, made.ana.replica().identity().person);
    made.cem.join(made.ana, protocol::Role::Teacher);
    made.dot.join(made.ana, protocol::Role::Assistant);
    for (std::size_t i = 0; i < kPupils; ++i) {
        m_pupils.push_back(made.random.id<RecordId>());
    }
    PIPIT_CHECK(client::ensurePupilVaults(made.ana.replica(), m_pupils).has_value());
    for (tests::TestTablet* tablet :
        { &made.ana, &made.ben, &made.anaAtHome, &made.cem, &made.dot }) {
        PIPIT_CHECK(tablet->sync().has_value());
    }
    m_place = { made.ana.replica().identity().school, made.ana.schoolVault() };
    m_pin = made.server.pin();
    close();
}

SchoolTemplate::~SchoolTemplate() = default;

void SchoolTemplate::close()
{
    struct Member {
        const char* name;
        protocol::Role role;
        std::size_t tablet;
        tests::TestTablet& bench;
    };
    Member members[]{ { "Ana", protocol::Role::Lead, 0, m_making->ana },
        { "Ben", protocol::Role::Teacher, 1, m_making->ben },
        { "Ana at home", protocol::Role::Lead, 1, m_making->anaAtHome },
        { "Cem", protocol::Role::Teacher, 2, m_making->cem },
        { "Dot", protocol::Role::Assistant, 2, m_making->dot } };
    tests::RealFiles real;
    for (Member& member : members) {
        tests::TestTablet& bench = member.bench;
        if (member.tablet == m_tablets.size()) {
            m_tablets.push_back({ bench.root(), &bench.install(), {} });
        }
        m_people.push_back(
            { member.name, member.role, member.tablet, bench.entry(), bench.key().copy(),
                bench.replica().identity().replica, bench.replica().identity().person });
        bench.close();
        const std::string file = bench.entry().directory / "store.db";
        m_tablets[member.tablet].files.put(file, real.read(file));
    }
    m_making->server.close();
    m_serverFile = m_making->server.file();
    m_serverFiles.put(m_serverFile, real.read(m_serverFile));
}

} // namespace pipit::scenarios
