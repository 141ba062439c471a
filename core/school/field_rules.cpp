#include "core/school/field_rules.h"

#include "core/base/day.h"
#include "core/base/try.h"
#include "core/base/utf8.h"
#include "core/changes/fields.h"
#include "core/changes/kinds.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace pipit::school {

namespace {

using changes::Kind;

enum class Shape : std::uint8_t { Text, Required, Choice, Number, Day, Time, Id, Key, Set };

/// What a field may hold; empty is allowed but for Required. `from` and `to` bound a number; `to`
/// is also the most characters of a text; `choices` are separated by bars.
struct Rule {
    Kind kind;
    std::uint16_t field;
    Shape shape;
    int from = 0;
    int to = 0;
    std::string_view choices = {};
};

constexpr int kName = 100;
constexpr std::string_view kNations = "England|Wales|Scotland|Northern Ireland";

constexpr std::array kRules{
    Rule{ Kind::School, changes::school::kName, Shape::Text, 0, kName },
    Rule{ Kind::School, changes::school::kLaNumber, Shape::Text, 0, 10 },
    Rule{ Kind::School, changes::school::kEstablishment, Shape::Text, 0, 20 },
    Rule{ Kind::School, changes::school::kNation, Shape::Choice, 0, 0, kNations },
    Rule{ Kind::School, changes::school::kDslName, Shape::Text, 0, kName },
    Rule{ Kind::School, changes::school::kDslPhone, Shape::Text, 0, 40 },
    Rule{ Kind::School, changes::school::kIdentityKey, Shape::Key },
    Rule{ Kind::School, changes::school::kMedicalListDate, Shape::Day },
    Rule{ Kind::School, changes::school::kWeekA, Shape::Day },
    Rule{ Kind::Staff, changes::staff::kFirstName, Shape::Text, 0, kName },
    Rule{ Kind::Staff, changes::staff::kSurname, Shape::Text, 0, kName },
    Rule{ Kind::Staff, changes::staff::kTitle, Shape::Text, 0, 30 },
    Rule{ Kind::Staff, changes::staff::kRole, Shape::Text, 0, kName },
    Rule{ Kind::Staff, changes::staff::kCode, Shape::Text, 0, 30 },
    Rule{ Kind::Staff, changes::staff::kEmail, Shape::Text, 0, 254 },
    Rule{ Kind::Staff, changes::staff::kPerson, Shape::Id },
    Rule{ Kind::Staff, changes::staff::kLeftOn, Shape::Day },
    Rule{ Kind::Staff, changes::staff::kWorkingDays, Shape::Text, 0, 40 },
    Rule{ Kind::Pupil, changes::pupil::kForename, Shape::Text, 0, kName },
    Rule{ Kind::Pupil, changes::pupil::kSurname, Shape::Text, 0, kName },
    Rule{ Kind::Pupil, changes::pupil::kPreferred, Shape::Text, 0, kName },
    Rule{ Kind::Pupil, changes::pupil::kYearGroup, Shape::Number, -1, 13 },
    Rule{ Kind::Pupil, changes::pupil::kClass, Shape::Id },
    Rule{ Kind::Pupil, changes::pupil::kLeftOn, Shape::Day },
    Rule{ Kind::PupilCase, changes::pupil_case::kUpn, Shape::Text, 0, 20 },
    Rule{ Kind::PupilCase, changes::pupil_case::kBirthDate, Shape::Day },
    Rule{ Kind::PupilCase, changes::pupil_case::kProvision, Shape::Choice, 0, 0, "N|K|E" },
    Rule{ Kind::PupilCase, changes::pupil_case::kProvisionStart, Shape::Day },
    Rule{ Kind::PupilCase, changes::pupil_case::kNeeds, Shape::Set },
    Rule{ Kind::Class, changes::class_::kName, Shape::Required, 0, 60 },
    Rule{ Kind::Class, changes::class_::kYearGroup, Shape::Number, -1, 13 },
    Rule{ Kind::Class, changes::class_::kRoom, Shape::Text, 0, 60 },
    Rule{ Kind::Class, changes::class_::kForm, Shape::Choice, 0, 0, "class|teaching group" },
    Rule{ Kind::Class, changes::class_::kPupils, Shape::Set },
    Rule{ Kind::Class, changes::class_::kStaff, Shape::Set },
    Rule{ Kind::Class, changes::class_::kEndedOn, Shape::Day },
    Rule{ Kind::TimetableSlot, changes::slot::kWeekday, Shape::Number, 1, 5 },
    Rule{ Kind::TimetableSlot, changes::slot::kWeek, Shape::Choice, 0, 0, "A|B" },
    Rule{ Kind::TimetableSlot, changes::slot::kStarts, Shape::Time },
    Rule{ Kind::TimetableSlot, changes::slot::kEnds, Shape::Time },
    Rule{ Kind::TimetableSlot, changes::slot::kSubject, Shape::Text, 0, 60 },
    Rule{ Kind::TimetableSlot, changes::slot::kClass, Shape::Id },
    Rule{ Kind::TimetableSlot, changes::slot::kRoom, Shape::Text, 0, 60 },
    Rule{ Kind::TimetableSlot, changes::slot::kStaff, Shape::Id },
};

const Rule* ruleOf(std::uint16_t kind, std::uint16_t field)
{
    const auto found = std::ranges::find_if(
        kRules, [&](const Rule& rule) { return rule.kind == Kind{ kind } && rule.field == field; });
    return found == kRules.end() ? nullptr : &*found;
}

bool isChoice(std::string_view value, std::string_view choices)
{
    while (!choices.empty()) {
        const auto bar = std::min(choices.find('|'), choices.size());
        if (choices.substr(0, bar) == value) {
            return true;
        }
        choices.remove_prefix(std::min(bar + 1, choices.size()));
    }
    return false;
}

bool isNumber(std::string_view value, int from, int to)
{
    int number = 0;
    const auto [end, problem] = std::from_chars(value.data(), value.data() + value.size(), number);
    return problem == std::errc() && end == value.data() + value.size() && from <= number
        && number <= to;
}

bool accepts(const Rule& rule, std::string_view value)
{
    const auto most = static_cast<std::size_t>(rule.to);
    if (value.empty()) {
        return rule.shape != Shape::Required && rule.shape != Shape::Set;
    }
    switch (rule.shape) {
    case Shape::Text:
    case Shape::Required:
        return base::isPlainText(value, most, base::Lines::One);
    case Shape::Choice:
        return isChoice(value, rule.choices);
    case Shape::Number:
        return isNumber(value, rule.from, rule.to);
    case Shape::Day:
        return base::parseDay(value).has_value();
    case Shape::Time:
        return base::parseTimeOfDay(value).has_value();
    case Shape::Id:
        return value.size() == RecordId::kSize;
    case Shape::Key:
        return value.size() == 32;
    case Shape::Set:
        return false;
    }
    return false;
}

Error refused(const store::RecordUpdate& update, std::uint16_t field)
{
    return { ErrorCode::BadInput,
        "kind " + std::to_string(update.record.kind) + ", field " + std::to_string(field) };
}

/// Members of classes are told by their ids alone.
bool acceptsMember(const store::RecordUpdate& update, const store::SetMember& member)
{
    constexpr std::size_t kMaxNeed = 20;
    return Kind{ update.record.kind } == Kind::PupilCase
        ? !member.value.empty() && base::isPlainText(member.value, kMaxNeed, base::Lines::One)
        : member.value.empty();
}

} // namespace

Result<void> checkUpdate(const store::RecordUpdate& update)
{
    for (const store::FieldPut& put : update.puts) {
        const Rule* rule = ruleOf(update.record.kind, put.field);
        if (rule == nullptr || !accepts(*rule, put.value)) {
            return refused(update, put.field);
        }
    }
    for (const store::SetEdit& edit : update.sets) {
        const Rule* rule = ruleOf(update.record.kind, edit.field);
        const bool fine = rule != nullptr && rule->shape == Shape::Set
            && std::ranges::all_of(edit.add,
                [&](const store::SetMember& member) { return acceptsMember(update, member); });
        if (!fine) {
            return refused(update, edit.field);
        }
    }
    return {};
}

} // namespace pipit::school
