#include "app/viewmodels/people/people_calls.h"

#include "app/viewmodels/school_calls.h"
#include "core/base/try.h"
#include "core/school/names.h"
#include "core/school/school_store.h"
#include "core/school/school_writer.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace pipit::viewmodels {

namespace {

using protocol::Member;
using protocol::Role;

/// The register by person and by tablet.
class Tablets {
public:
    Tablets(client::Replica& replica, const std::vector<school::Staff>& staff)
        : m_me(replica.identity())
    {
        for (const school::Staff& one : staff) {
            if (one.person) {
                m_names.emplace(*one.person, one);
            }
        }
        for (const Member& member : replica.schoolRegister().members()) {
            if (member.role == Role::Recovery) {
                continue; // a sheet of paper
            }
            m_roles.insert_or_assign(member.person, member.role);
            m_installs[member.person].insert(member.install);
            m_people[member.install].insert(member.person);
        }
    }

    StaffMember of(std::optional<school::Staff> staff, const std::optional<PersonId>& person) const
    {
        StaffMember out;
        out.staff = std::move(staff);
        const auto installs = person ? m_installs.find(*person) : m_installs.end();
        if (installs == m_installs.end()) {
            return out;
        }
        out.role = m_roles.at(*person);
        out.tablets = static_cast<int>(installs->second.size());
        out.isHere = installs->second.contains(m_me.install);
        out.isMe = *person == m_me.person;
        for (const InstallId& install : installs->second) {
            share(out, *person, install);
        }
        return out;
    }
    bool names(const PersonId& person) const { return m_names.contains(person); }
    int unnamed() const
    {
        return static_cast<int>(std::ranges::count_if(m_installs, [this](const auto& entry) {
            return entry.first != m_me.person && !names(entry.first);
        }));
    }

private:
    void share(StaffMember& out, const PersonId& person, const InstallId& install) const
    {
        for (const PersonId& other : m_people.at(install)) {
            const auto named = m_names.find(other);
            if (other != person && named != m_names.end()
                && std::ranges::find(out.sharedWith, named->second) == out.sharedWith.end()) {
                out.sharedWith.push_back(named->second);
            }
        }
    }

    const client::Identity& m_me;
    std::map<PersonId, school::Staff> m_names;
    std::map<PersonId, Role> m_roles;
    std::map<PersonId, std::set<InstallId>> m_installs;
    std::map<InstallId, std::set<PersonId>> m_people;
};

} // namespace

Result<PeoplePage> readPeople(client::Replica& replica)
{
    PeoplePage page;
    page.allowed = isLead(replica);
    if (!page.allowed) {
        return page;
    }
    PIPIT_TRY_ASSIGN(const auto place, placeOf(replica));
    PIPIT_TRY_ASSIGN(const auto staff, school::SchoolStore(replica.database(), place).allStaff());
    const Tablets tablets(replica, staff);
    const PersonId me = replica.identity().person;
    if (!tablets.names(me)) {
        page.people.push_back(tablets.of({}, me));
    }
    for (const school::Staff& one : staff) {
        page.people.push_back(tablets.of(one, one.person));
    }
    page.unnamed = tablets.unnamed();
    return page;
}

Result<client::Invitee> inviteeOf(client::Replica& replica, crypto::Random& random,
    const std::optional<RecordId>& staff, protocol::Role role)
{
    if (!staff) {
        return client::Invitee{ replica.identity().person, role };
    }
    PIPIT_TRY_ASSIGN(const auto place, placeOf(replica));
    PIPIT_TRY_ASSIGN(
        school::Staff one, school::SchoolStore(replica.database(), place).staff(*staff));
    if (!one.person) {
        one.person = random.id<PersonId>();
        const std::array updates{ school::updateOf(place, one) };
        PIPIT_TRY(school::SchoolWriter(replica.database(), replica.log(), place).apply(updates));
    }
    return client::Invitee{ *one.person, role };
}

protocol::Role likelyRole(const std::string& job)
{
    // As sorted names are: in small letters, without accents.
    static constexpr std::array<std::pair<std::string_view, Role>, 10> kJobs{ {
        { "assistant", Role::Assistant },
        { "support", Role::Assistant },
        { "cymhorthydd", Role::Assistant },
        { "cover", Role::Cover },
        { "supply", Role::Cover },
        { "office", Role::Administrator },
        { "admin", Role::Administrator },
        { "secretary", Role::Administrator },
        { "governor", Role::Visitor },
        { "therapist", Role::Visitor },
    } };
    const std::string words = school::sortKey(job);
    const auto found = std::ranges::find_if(
        kJobs, [&](const auto& entry) { return words.find(entry.first) != std::string::npos; });
    return found == kJobs.end() ? Role::Teacher : found->second;
}

} // namespace pipit::viewmodels
