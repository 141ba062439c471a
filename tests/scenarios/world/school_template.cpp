#include "tests/scenarios/world/school_template.h"

#include "core/base/check.h"
#include "sync/client/pupil_vaults.h"
#include "tests/sync/bench/test_tablet.h"

namespace pipit::scenarios {

namespace {

using protocol::Role;

constexpr std::uint64_t kSeed = 20'260'901; // the same school whatever the run
constexpr std::size_t kPupils = 3;
constexpr std::size_t kTabletsOfASchool = 12;
constexpr std::size_t kPeopleOfATablet = 3;

/// Who sits where. The first is the lead who starts the school; another lead is the same person.
struct Seat {
    std::string name;
    Role role;
    std::size_t tablet;
};

std::vector<Seat> seatsOf(Scenario scenario)
{
    std::vector<Seat> seats{ { "Ana", Role::Lead, 0 }, { "Ben", Role::Teacher, 1 },
        { "Ana at home", Role::Lead, 1 } };
    if (scenario != Scenario::School) {
        seats.push_back({ "Cem", Role::Teacher, 2 });
        seats.push_back({ "Dot", Role::Assistant, 2 });
        return seats;
    }
    for (std::size_t tablet = 2; tablet < kTabletsOfASchool; ++tablet) {
        for (std::size_t i = 0; i < kPeopleOfATablet; ++i) {
            const std::string number = std::to_string(tablet) + "." + std::to_string(i);
            seats.push_back({ (i == 2 ? "assistant " : "teacher ") + number,
                i == 2 ? Role::Assistant : Role::Teacher, tablet });
        }
    }
    return seats;
}

} // namespace

struct SchoolTemplate::Making {
    tests::TestClock clock;
    crypto::SeededRandom random{ kSeed };
    tests::TestServer server{ clock, random };
    std::vector<std::unique_ptr<tests::TestTablet>> people;
    std::vector<tests::TestTablet*> firstOn; ///< of each tablet
    tests::TestTablet* rogue = nullptr;

    tests::TestTablet& sit(std::size_t tablet)
    {
        people.push_back(tablet < firstOn.size()
                ? std::make_unique<tests::TestTablet>(*firstOn[tablet], server)
                : std::make_unique<tests::TestTablet>(server, clock, random));
        if (tablet == firstOn.size()) {
            firstOn.push_back(people.back().get());
        }
        return *people.back();
    }
};

SchoolTemplate::SchoolTemplate(Scenario scenario)
    : m_making(std::make_unique<Making>())
{
    const std::vector<Seat> seats = seatsOf(scenario);
    Making& made = *m_making;
    tests::TestTablet& ana = made.sit(0);
    ana.startSchool(made.server);
    for (std::size_t i = 1; i < seats.size(); ++i) {
        tests::TestTablet& tablet = made.sit(seats[i].tablet);
        if (seats[i].role == Role::Lead) {
            tablet.joinAs(ana, Role::Lead, ana.replica().identity().person);
        } else {
            tablet.join(ana, seats[i].role);
        }
    }
    if (scenario == Scenario::Hostile) {
        made.rogue = &made.sit(made.firstOn.size());
        made.rogue->join(ana, Role::Teacher);
    }
    for (std::size_t i = 0; i < kPupils; ++i) {
        m_pupils.push_back(made.random.id<RecordId>());
    }
    PIPIT_CHECK(client::ensurePupilVaults(ana.replica(), m_pupils).has_value());
    for (const auto& tablet : made.people) {
        PIPIT_CHECK(tablet->sync().has_value());
    }
    m_place = { ana.replica().identity().school, ana.schoolVault() };
    m_pin = made.server.pin();
    for (std::size_t i = 0; i < seats.size(); ++i) {
        m_people.push_back(
            { seats[i].name, seats[i].role, seats[i].tablet, made.people[i]->entry(), {}, {}, {} });
    }
    close();
}

SchoolTemplate::SchoolTemplate() = default;
SchoolTemplate::~SchoolTemplate() = default;

const client::Replica* SchoolTemplate::rogue() const
{
    return m_making == nullptr || m_making->rogue == nullptr ? nullptr
                                                             : &m_making->rogue->replica();
}

/// Takes their disks, whole, as they are when everything is closed.
void SchoolTemplate::close()
{
    const tests::RealFiles real;
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        tests::TestTablet& bench = *m_making->people[i];
        TemplatePerson& person = m_people[i];
        if (person.tablet == m_tablets.size()) {
            m_tablets.push_back({ bench.root(), &bench.install(), {} });
        }
        person.key = bench.key().copy();
        person.replica = bench.replica().identity().replica;
        person.person = bench.replica().identity().person;
        bench.close();
        const std::string file = bench.entry().directory / "store.db";
        m_tablets[person.tablet].files.put(file, real.read(file));
    }
    m_making->server.close();
    m_serverFile = m_making->server.file();
    m_serverFiles.put(m_serverFile, real.read(m_serverFile));
}

} // namespace pipit::scenarios
