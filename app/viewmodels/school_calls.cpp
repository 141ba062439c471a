#include "app/viewmodels/school_calls.h"

#include "core/base/try.h"
#include "core/school/names.h"
#include "core/school/school_store.h"

namespace pipit::viewmodels {

namespace {

Result<std::optional<school::Staff>> staffOf(client::Replica& replica, const PersonId& person)
{
    PIPIT_TRY_ASSIGN(const auto place, placeOf(replica));
    return school::SchoolStore(replica.database(), place).staffOfPerson(person);
}

} // namespace

Result<school::SchoolPlace> placeOf(client::Replica& replica)
{
    for (const auto& [id, state] : replica.schoolRegister().vaults()) {
        if (state.type == protocol::VaultType::School) {
            return school::SchoolPlace{ replica.identity().school, id };
        }
    }
    return Error{ ErrorCode::NotFound, "the register names no school vault" };
}

passport::PersonOf personOf(client::Replica& replica)
{
    return [&replica](const ReplicaId& id) -> std::optional<PersonId> {
        if (id == replica.identity().replica) {
            return replica.identity().person;
        }
        const auto* member = replica.schoolRegister().member(id);
        return member == nullptr ? std::nullopt : std::optional(member->person);
    };
}

Result<std::optional<school::Staff>> whoAmI(client::Replica& replica)
{
    return staffOf(replica, replica.identity().person);
}

bool isLead(client::Replica& replica)
{
    const auto* me = replica.schoolRegister().member(replica.identity().replica);
    return me != nullptr && me->role == protocol::Role::Lead;
}

std::optional<school::Staff> authorOf(client::Replica& replica, const ReplicaId& author)
{
    const auto person = personOf(replica)(author);
    if (!person) {
        return std::nullopt;
    }
    const auto staff = staffOf(replica, *person);
    return staff ? *staff : std::nullopt;
}

std::string authorName(client::Replica& replica, const ReplicaId& author)
{
    const auto staff = authorOf(replica, author);
    return staff ? school::fullName(*staff) : std::string();
}

std::string initialsOf(const school::Staff& staff)
{
    school::Pupil named; // the rules for initials are the same for everybody
    named.forename = staff.firstName;
    named.surname = staff.surname;
    return school::initials(named);
}

} // namespace pipit::viewmodels
