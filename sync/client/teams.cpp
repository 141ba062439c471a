#include "sync/client/teams.h"

#include "core/base/try.h"
#include "core/changes/policy.h"
#include "core/crypto/hash.h"
#include "core/intervention/group_store.h"
#include "core/school/school_store.h"
#include "sync/protocol/labels.h"

#include <algorithm>
#include <array>
#include <map>

namespace pipit::client {

namespace {

using protocol::CircleType;

/// Collects the teams of one school.
class TeamReader {
public:
    TeamReader(Replica& replica, const school::SchoolPlace& place)
        : m_school(replica.database(), place)
        , m_groups(replica.database(), replica.log(), place)
    {
    }

    Result<std::vector<Team>> read()
    {
        PIPIT_TRY(readPeople());
        PIPIT_TRY(addClasses());
        PIPIT_TRY(addGroups());
        std::ranges::sort(m_teams, {}, &Team::circle);
        return std::move(m_teams);
    }

private:
    Result<void> readPeople()
    {
        PIPIT_TRY_ASSIGN(const auto staff, m_school.allStaff());
        for (const school::Staff& one : staff) {
            if (one.person) {
                m_persons.emplace(one.id, *one.person);
            }
        }
        PIPIT_TRY_ASSIGN(const auto pupils, m_school.allPupils());
        for (const school::Pupil& one : pupils) {
            m_pupils.insert(one.id);
        }
        return {};
    }

    Team& begin(CircleType type, const RecordId& record)
    {
        m_teams.push_back({ teamCircleId(m_school.place().school, type, record), type, {}, {} });
        return m_teams.back();
    }

    void addAdult(Team& team, const RecordId& staff) const
    {
        if (const auto person = m_persons.find(staff); person != m_persons.end()) {
            team.adults.insert(person->second);
        }
    }

    Result<void> addClasses()
    {
        PIPIT_TRY_ASSIGN(const auto classes, m_school.allClasses());
        for (const school::Class& one : classes) {
            Team& team = begin(CircleType::Class, one.id);
            PIPIT_TRY_ASSIGN(const auto staff, m_school.staffOf(one.id));
            for (const school::Staff& adult : staff) {
                addAdult(team, adult.id);
            }
            PIPIT_TRY_ASSIGN(const auto pupils, m_school.pupilsOf(one.id));
            for (const school::Pupil& pupil : pupils) {
                team.pupils.insert(pupil.id);
            }
        }
        return {};
    }

    Result<void> addGroups()
    {
        PIPIT_TRY_ASSIGN(const auto groups, m_groups.all());
        for (const intervention::Group& one : groups) {
            Team& team = begin(CircleType::Group, one.id);
            for (const RecordId& adult : one.staff) {
                addAdult(team, adult);
            }
            std::ranges::copy_if(one.pupils, std::inserter(team.pupils, team.pupils.end()),
                [this](const RecordId& pupil) { return m_pupils.contains(pupil); });
        }
        return {};
    }

    school::SchoolStore m_school;
    intervention::GroupStore m_groups;
    std::map<RecordId, PersonId> m_persons; ///< by the record of staff
    std::set<RecordId> m_pupils;
    std::vector<Team> m_teams;
};

} // namespace

CircleId teamCircleId(const SchoolId& school, CircleType type, const RecordId& record)
{
    const std::array<std::uint8_t, 2> zeroAndType{ 0, static_cast<std::uint8_t>(type) };
    return CircleId{ crypto::blake2b<CircleId::kSize>(
        protocol::labels::kTeamCircle, ByteView(zeroAndType), school.view(), record.view()) };
}

bool isInTeams(protocol::Role role) noexcept
{
    return changes::isAllowed(
        role, static_cast<std::uint16_t>(changes::Kind::SessionLog), changes::Act::Read);
}

Result<std::vector<Team>> readTeams(Replica& replica)
{
    const protocol::Register& known = replica.schoolRegister();
    const auto vault = std::ranges::find_if(known.vaults(),
        [](const auto& entry) { return entry.second.type == protocol::VaultType::School; });
    if (vault == known.vaults().end()) {
        return std::vector<Team>{};
    }
    return TeamReader(replica, { known.school(), vault->first }).read();
}

} // namespace pipit::client
