#include "core/changes/policy.h"

#include "core/changes/fields.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace pipit::changes {

namespace {

/// Who of the listed roles may read, and who may read and write, one kind. Leads may do all.
struct Row {
    Kind kind;
    std::uint8_t readers;
    std::uint8_t writers;
};

constexpr std::uint8_t bit(Role role)
{
    const auto number = static_cast<unsigned>(role);
    return number < 8 ? static_cast<std::uint8_t>(1U << number) : std::uint8_t{ 0 };
}

constexpr std::uint8_t roles(std::initializer_list<Role> list)
{
    std::uint8_t bits = 0;
    for (const Role role : list) {
        bits = static_cast<std::uint8_t>(bits | bit(role));
    }
    return bits;
}

constexpr Role kTeacher = Role::Teacher;
constexpr Role kAssistant = Role::Assistant;
constexpr Role kCover = Role::Cover;
constexpr Role kAdministrator = Role::Administrator;

constexpr std::uint8_t kStaff = roles({ kTeacher, kAssistant, kCover, kAdministrator });
constexpr std::uint8_t kClassroom = roles({ kTeacher, kAssistant, kCover });
constexpr std::uint8_t kTeaching = roles({ kTeacher, kAssistant });
constexpr std::uint8_t kNobody = 0;

constexpr std::array kRows{
    Row{ Kind::School, kStaff, kNobody },
    Row{ Kind::Staff, kStaff, kNobody },
    Row{ Kind::Pupil, kStaff, kNobody },
    Row{ Kind::Class, kStaff, kNobody },
    Row{ Kind::Group, kStaff, kNobody },
    Row{ Kind::TimetableSlot, kStaff, kNobody },
    Row{ Kind::Strategy, kClassroom, kNobody },
    Row{ Kind::Passport, kClassroom, roles({ kTeacher }) },
    Row{ Kind::InterventionPlan, kTeaching, kNobody },
    Row{ Kind::SessionLog, kTeaching, kTeaching },
    Row{ Kind::StrategyMark, kTeaching, kTeaching },
    Row{ Kind::PassportLine, kClassroom, roles({ kTeacher }) },
    Row{ Kind::Target, kTeaching, kNobody },
    Row{ Kind::Query, kNobody, kTeaching }, // handed in: the asker keeps a copy of their own
    Row{ Kind::ReadReceipt, kNobody, kClassroom },
    Row{ Kind::Note, kStaff, kTeaching },
};

} // namespace

Act actOf(const Change& change) noexcept
{
    const bool deletes = std::ranges::any_of(change.writes,
        [](const Write& write) { return std::holds_alternative<DeleteOp>(write.op); });
    return deletes ? Act::Delete : Act::Write;
}

bool isAllowed(Role role, std::uint16_t kind, Act act) noexcept
{
    if (role == Role::Lead) {
        return true;
    }
    const auto row = std::ranges::find(kRows, Kind{ kind }, &Row::kind);
    if (row == kRows.end() || act == Act::Delete) {
        return false;
    }
    const std::uint8_t listed = act == Act::Read ? row->readers : row->writers;
    return (listed & bit(role)) != 0;
}

bool mayHandIn(Role role) noexcept
{
    return isAllowed(role, static_cast<std::uint16_t>(Kind::Query), Act::Write);
}

bool mayBeHandedIn(const Change& change) noexcept
{
    return Kind{ change.kind } == Kind::Query
        && std::ranges::all_of(change.writes, [](const Write& write) {
               return write.field >= query::kPupil && write.field <= query::kToldInPerson
                   && std::holds_alternative<PutOp>(write.op);
           });
}

} // namespace pipit::changes
