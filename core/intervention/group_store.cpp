#include "core/intervention/group_store.h"

#include "core/base/try.h"
#include "core/changes/fields.h"

#include <algorithm>

namespace pipit::intervention {

namespace {

using changes::Kind;
using store::FieldPut;
using store::Row;

std::optional<int> number(const Row& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

template <class Enum> std::optional<Enum> choice(const Row& row, int column, int first)
{
    return row.isNull(column) ? std::nullopt
                              : std::optional(static_cast<Enum>(row.integer(column) - 1 + first));
}

std::vector<int> weekdaysOf(std::int64_t bits)
{
    std::vector<int> days;
    for (int day = 1; day <= 5; ++day) {
        if (((bits >> day) & 1) != 0) {
            days.push_back(day);
        }
    }
    return days;
}

/// Columns: record, name, area, wave, weekdays, starts, planned_minutes, room, starts_on, ends_on,
/// activity, conflicts.
Group groupOf(const Row& row)
{
    Group group{ row.id<RecordId>(0), std::string(row.text(1)) };
    group.area = choice<strategy::Area>(row, 2, 0);
    group.wave = choice<Wave>(row, 3, 1);
    group.weekdays = weekdaysOf(row.integer(4));
    if (const auto starts = number(row, 5)) {
        group.starts = std::chrono::minutes(*starts);
    }
    group.plannedMinutes = number(row, 6);
    group.room = row.text(7);
    group.from = base::parseDay(row.text(8));
    group.until = base::parseDay(row.text(9));
    group.activity = row.text(10);
    group.conflict = row.integer(11) != 0;
    return group;
}

std::string dayText(std::optional<Day> day) { return day ? base::isoDay(*day) : std::string(); }

template <class Enum, std::size_t N>
std::string word(std::optional<Enum> value, const std::array<std::string_view, N>& words, int first)
{
    return value ? std::string(words.at(static_cast<std::size_t>(static_cast<int>(*value) - first)))
                 : std::string();
}

std::string idText(const RecordId& id) { return std::string(base::asText(id.view())); }

std::vector<store::SetMember> membersFrom(const std::vector<RecordId>& ids)
{
    std::vector<store::SetMember> members;
    for (const RecordId& id : ids) {
        members.push_back({ id });
    }
    return members;
}

std::vector<RecordId> without(const std::vector<RecordId>& ids, const std::vector<RecordId>& kept)
{
    std::vector<RecordId> gone;
    std::ranges::copy_if(ids, std::back_inserter(gone),
        [&](const RecordId& id) { return std::ranges::find(kept, id) == kept.end(); });
    return gone;
}

} // namespace

store::RecordUpdate updateOf(const school::SchoolPlace& place, const Group& group)
{
    using namespace changes::group;
    const auto starts = group.starts ? base::timeOfDay(*group.starts) : std::string();
    const auto minutes
        = group.plannedMinutes ? std::to_string(*group.plannedMinutes) : std::string();
    return { { place.vault, static_cast<std::uint16_t>(Kind::Group), group.id },
        { FieldPut{ kName, group.name }, FieldPut{ kArea, word(group.area, kAreaWords, 0) },
            FieldPut{ kWave, word(group.wave, kWaveWords, 1) },
            FieldPut{ kWeekdays, weekdaysText(group.weekdays) }, FieldPut{ kStarts, starts },
            FieldPut{ kPlannedMinutes, minutes }, FieldPut{ kRoom, group.room },
            FieldPut{ kFrom, dayText(group.from) }, FieldPut{ kUntil, dayText(group.until) },
            FieldPut{ kActivity, group.activity } },
        { { kPupils, membersFrom(group.pupils) }, { kStaff, membersFrom(group.staff) } } };
}

store::RecordUpdate updateOf(const school::SchoolPlace& place, const Plan& plan)
{
    using namespace changes::plan;
    return { { school::pupilVaultId(place.school, plan.pupil, changes::VaultKind::PupilWorking),
                 static_cast<std::uint16_t>(Kind::InterventionPlan),
                 planId(plan.group, plan.pupil) },
        { FieldPut{ kGroup, idText(plan.group) }, FieldPut{ kOutcome, plan.outcome },
            FieldPut{ kEntry, plan.entry }, FieldPut{ kExit, plan.exit },
            FieldPut{ kFrom, dayText(plan.from) }, FieldPut{ kUntil, dayText(plan.until) },
            FieldPut{ kPupil, idText(plan.pupil) } } };
}

changes::RecordKey GroupStore::keyOf(const RecordId& group) const
{
    return { m_place.vault, static_cast<std::uint16_t>(Kind::Group), group };
}

changes::RecordKey GroupStore::planKeyOf(const RecordId& group, const RecordId& pupil) const
{
    return updateOf(m_place, Plan{ group, pupil }).record;
}

Result<std::vector<RecordId>> GroupStore::membersOf(const RecordId& group, std::string_view table)
{
    std::vector<RecordId> members;
    const std::string column(table.substr(table.find('_') + 1));
    PIPIT_TRY(m_database.each("SELECT " + column + " FROM " + std::string(table)
            + " WHERE vault = ? AND record = ? ORDER BY " + column,
        { m_place.vault.view(), group.view() }, [&](const Row& row) -> Result<void> {
            members.push_back(row.id<RecordId>(0));
            return {};
        }));
    return members;
}

Result<std::vector<Group>> GroupStore::where(
    std::string_view rest, std::initializer_list<store::Parameter> parameters)
{
    std::vector<Group> groups;
    PIPIT_TRY(m_database.each("SELECT record, name, area, wave, weekdays, starts, planned_minutes,"
                              " room, starts_on, ends_on, activity, conflicts"
                              " FROM intervention_group WHERE "
            + std::string(rest),
        parameters, [&](const Row& row) -> Result<void> {
            groups.push_back(groupOf(row));
            return {};
        }));
    for (Group& group : groups) {
        PIPIT_TRY_ASSIGN(group.pupils, membersOf(group.id, "group_pupil"));
        PIPIT_TRY_ASSIGN(group.staff, membersOf(group.id, "group_staff"));
    }
    return groups;
}

Result<Group> GroupStore::find(const RecordId& id)
{
    PIPIT_TRY_ASSIGN(
        auto groups, where("vault = ? AND record = ?", { m_place.vault.view(), id.view() }));
    return groups.empty() ? Result<Group>(Error{ ErrorCode::NotFound, "no such group" })
                          : Result<Group>(std::move(groups.front()));
}

Result<std::vector<Group>> GroupStore::all()
{
    return where("vault = ? ORDER BY name, record", { m_place.vault.view() });
}

Result<std::vector<Group>> GroupStore::ofStaff(const RecordId& staff)
{
    return where("vault = ?1 AND record IN (SELECT record FROM group_staff WHERE vault = ?1"
                 " AND staff = ?2) ORDER BY starts, name, record",
        { m_place.vault.view(), staff.view() });
}

Result<std::vector<Group>> GroupStore::ofPupil(const RecordId& pupil)
{
    return where("vault = ?1 AND record IN (SELECT record FROM group_pupil WHERE vault = ?1"
                 " AND pupil = ?2) ORDER BY name, record",
        { m_place.vault.view(), pupil.view() });
}

Result<std::vector<Group>> GroupStore::meetingOn(Day day, const RecordId& staff)
{
    PIPIT_TRY_ASSIGN(auto groups, ofStaff(staff));
    std::erase_if(groups, [&](const Group& group) { return !group.meetsOn(day); });
    return groups;
}

Result<GroupEdit> GroupStore::edit(const RecordId& id)
{
    PIPIT_TRY_ASSIGN(const Group group, find(id));
    PIPIT_TRY_ASSIGN(auto seen, store::shownFields(m_database, keyOf(id)));
    return GroupEdit{ group, group, std::move(seen) };
}

Result<void> GroupStore::save(const GroupEdit& edit)
{
    PIPIT_TRY(check(edit.group));
    store::RecordUpdate update = updateOf(m_place, edit.group);
    store::nameSeen(update, edit.seen);
    update.sets[0].add = membersFrom(without(edit.group.pupils, edit.before.pupils));
    update.sets[0].remove = without(edit.before.pupils, edit.group.pupils);
    update.sets[1].add = membersFrom(without(edit.group.staff, edit.before.staff));
    update.sets[1].remove = without(edit.before.staff, edit.group.staff);
    PIPIT_TRY(m_writer.apply(update));
    return {};
}

Result<std::vector<Plan>> GroupStore::plansOf(const RecordId& pupil)
{
    std::vector<Plan> plans;
    PIPIT_TRY(m_database.each(
        "SELECT group_id, outcome, entry, exit, starts_on, ends_on, conflicts"
        " FROM intervention_plan WHERE vault = ? AND pupil = ? ORDER BY starts_on, record",
        { planKeyOf({}, pupil).vault.view(), pupil.view() }, [&](const Row& row) -> Result<void> {
            plans.push_back({ row.id<RecordId>(0), pupil, std::string(row.text(1)),
                std::string(row.text(2)), std::string(row.text(3)), base::parseDay(row.text(4)),
                base::parseDay(row.text(5)), row.integer(6) != 0 });
            return {};
        }));
    return plans;
}

Result<PlanEdit> GroupStore::editPlan(const RecordId& group, const RecordId& pupil)
{
    PIPIT_TRY_ASSIGN(auto seen, store::shownFields(m_database, planKeyOf(group, pupil)));
    PIPIT_TRY_ASSIGN(const auto plans, plansOf(pupil));
    const auto found = std::ranges::find(plans, group, &Plan::group);
    return PlanEdit{ found == plans.end() ? Plan{ group, pupil } : *found, std::move(seen) };
}

Result<void> GroupStore::save(const PlanEdit& edit)
{
    PIPIT_TRY(check(edit.plan));
    store::RecordUpdate update = updateOf(m_place, edit.plan);
    store::nameSeen(update, edit.seen);
    PIPIT_TRY(m_writer.apply(update));
    return {};
}

} // namespace pipit::intervention
