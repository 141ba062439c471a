#include "core/changes/kinds.h"

#include "core/changes/fields.h"

#include <algorithm>
#include <array>

namespace pipit::changes {

namespace {

constexpr std::array kKinds{
    KindEntry{ Kind::School, VaultKind::School, "school" },
    KindEntry{ Kind::Staff, VaultKind::School, "staff" },
    KindEntry{ Kind::Pupil, VaultKind::School, "pupil" },
    KindEntry{ Kind::Class, VaultKind::School, "class" },
    KindEntry{ Kind::Group, VaultKind::School, "group" },
    KindEntry{ Kind::TimetableSlot, VaultKind::School, "timetable slot" },
    KindEntry{ Kind::Strategy, VaultKind::School, "strategy" },
    KindEntry{ Kind::Passport, VaultKind::PupilPassport, "passport" },
    KindEntry{ Kind::Observation, VaultKind::PupilCasework, "observation" },
    KindEntry{ Kind::InterventionPlan, VaultKind::PupilWorking, "intervention plan" },
    KindEntry{ Kind::SessionLog, VaultKind::PupilWorking, "session log" },
    KindEntry{ Kind::Target, VaultKind::PupilWorking, "target" },
    KindEntry{ Kind::Query, VaultKind::PupilCasework, "query" },
    KindEntry{ Kind::ReadReceipt, VaultKind::PupilPassport, "read receipt" },
    KindEntry{ Kind::Note, VaultKind::School, "note" },
    KindEntry{ Kind::StrategyMark, VaultKind::PupilWorking, "strategy mark" },
    KindEntry{ Kind::PupilCase, VaultKind::PupilCasework, "pupil case" },
    KindEntry{ Kind::PassportLine, VaultKind::PupilPassport, "passport line" },
};

constexpr std::array kFields{
    FieldEntry{ Kind::Staff, staff::kFirstName, FieldKind::Register, true },
    FieldEntry{ Kind::Staff, staff::kSurname, FieldKind::Register, true },
    FieldEntry{ Kind::Pupil, pupil::kForename, FieldKind::Register, true },
    FieldEntry{ Kind::Pupil, pupil::kSurname, FieldKind::Register, true },
    FieldEntry{ Kind::Class, class_::kPupils, FieldKind::Set, false },
    FieldEntry{ Kind::Class, class_::kStaff, FieldKind::Set, false },
    FieldEntry{ Kind::Group, group::kPupils, FieldKind::Set, false },
    FieldEntry{ Kind::Group, group::kStaff, FieldKind::Set, false },
    FieldEntry{ Kind::Strategy, strategy::kLine, FieldKind::Text, false },
    FieldEntry{ Kind::Strategy, strategy::kHelper, FieldKind::Text, false },
    FieldEntry{ Kind::Passport, passport::kLikes, FieldKind::Text, false },
    FieldEntry{ Kind::Passport, passport::kMattersToMe, FieldKind::Text, false },
    FieldEntry{ Kind::Passport, passport::kHardForMe, FieldKind::Text, false },
    FieldEntry{ Kind::Passport, passport::kTooMuch, FieldKind::Text, false },
    FieldEntry{ Kind::Passport, passport::kAlert, FieldKind::Register, true },
    FieldEntry{ Kind::Passport, passport::kLines, FieldKind::Set, false },
    FieldEntry{ Kind::Passport, passport::kVersions, FieldKind::Events, false },
    FieldEntry{ Kind::Observation, observation::kEntries, FieldKind::Events, false },
    FieldEntry{ Kind::Observation, observation::kSummary, FieldKind::Text, false },
    FieldEntry{ Kind::Observation, observation::kNextText, FieldKind::Text, false },
    FieldEntry{ Kind::Observation, observation::kAddenda, FieldKind::Events, false },
    FieldEntry{ Kind::InterventionPlan, plan::kOutcome, FieldKind::Text, true },
    FieldEntry{ Kind::SessionLog, session::kLine, FieldKind::Text, false },
    FieldEntry{ Kind::SessionLog, session::kSteps, FieldKind::Events, false },
    FieldEntry{ Kind::Target, target::kLine, FieldKind::Text, true },
    FieldEntry{ Kind::Target, target::kProgress, FieldKind::Events, false },
    FieldEntry{ Kind::Query, query::kText, FieldKind::Text, false },
    FieldEntry{ Kind::Query, query::kAnswer, FieldKind::Text, false },
    FieldEntry{ Kind::Note, note::kText, FieldKind::Text, false },
    FieldEntry{ Kind::PupilCase, pupil_case::kUpn, FieldKind::Register, true },
    FieldEntry{ Kind::PupilCase, pupil_case::kBirthDate, FieldKind::Register, true },
    FieldEntry{ Kind::PupilCase, pupil_case::kProvision, FieldKind::Register, true },
    FieldEntry{ Kind::PupilCase, pupil_case::kNeeds, FieldKind::Set, false },
    FieldEntry{ Kind::PassportLine, passport_line::kLine, FieldKind::Text, true },
    FieldEntry{ Kind::PassportLine, passport_line::kHelper, FieldKind::Text, false },
};

const FieldEntry* entryOf(std::uint16_t kind, std::uint16_t field)
{
    const auto found = std::ranges::find_if(kFields, [&](const FieldEntry& entry) {
        return entry.kind == Kind{ kind } && entry.field == field;
    });
    return found == kFields.end() ? nullptr : &*found;
}

} // namespace

std::span<const KindEntry> kinds() noexcept { return kKinds; }
std::span<const FieldEntry> fields() noexcept { return kFields; }

std::optional<KindEntry> kindOf(std::uint16_t number) noexcept
{
    const auto found = std::ranges::find(kKinds, Kind{ number }, &KindEntry::kind);
    return found == kKinds.end() ? std::nullopt : std::optional(*found);
}

FieldKind fieldKind(std::uint16_t kind, std::uint16_t field) noexcept
{
    const FieldEntry* found = entryOf(kind, field);
    return found == nullptr ? FieldKind::Register : found->type;
}

bool matters(std::uint16_t kind, std::uint16_t field) noexcept
{
    const FieldEntry* found = entryOf(kind, field);
    return found != nullptr && found->matters;
}

} // namespace pipit::changes
