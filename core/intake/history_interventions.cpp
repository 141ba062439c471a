#include "core/intake/history_interventions.h"

#include "core/base/try.h"
#include "core/intake/history_strategies.h"
#include "core/intake/history_text.h"
#include "core/intervention/group_store.h"
#include "core/store/record_state.h"

namespace pipit::intake {

namespace {

using exchange::ImportedIntervention;
using intervention::Group;
using intervention::Plan;

intervention::Wave waveFrom(exchange::Wave wave)
{
    switch (wave) {
    case exchange::Wave::Universal:
        return intervention::Wave::Universal;
    case exchange::Wave::Targeted:
        return intervention::Wave::Targeted;
    case exchange::Wave::Specialist:
        break;
    }
    return intervention::Wave::Specialist;
}

std::vector<int> schoolDays(const std::vector<int>& days, HistoryText& texts)
{
    std::vector<int> kept;
    for (const int day : days) {
        if (day > 5) {
            texts.note(HistoryRemark::OutOfRange, "days", std::to_string(day));
        } else {
            kept.push_back(day);
        }
    }
    return kept;
}

Group groupFrom(const RecordId& id, const ImportedIntervention& from, const HistoryPeople& people,
    HistoryText& texts)
{
    Group group{ id, texts.fit(from.name, "name", intervention::kMaxGroupName) };
    group.area = areaFrom(from.area);
    group.wave = waveFrom(from.wave);
    group.weekdays = schoolDays(from.days, texts);
    group.starts = from.start;
    group.plannedMinutes = from.minutes;
    group.room = texts.fit(from.room, "room", intervention::kMaxRoom);
    group.from = Day(std::chrono::sys_days(from.from).time_since_epoch());
    for (const std::string& upn : from.pupils) {
        if (const auto pupil = people.pupil(upn)) {
            group.pupils.push_back(*pupil);
        } else {
            texts.note(HistoryRemark::UnknownPupil, "pupils", upn);
        }
    }
    if (const auto adult = people.staff(from.adult)) {
        group.staff.push_back(*adult);
    } else {
        texts.note(HistoryRemark::UnknownStaff, "adult", from.adult);
    }
    return group;
}

Plan planFrom(
    const Group& group, const RecordId& pupil, const ImportedIntervention& from, HistoryText& texts)
{
    Plan plan{ group.id, pupil, texts.fit(from.outcome, "outcome", intervention::kMaxPlanText),
        texts.fit(from.entry, "entry", intervention::kMaxPlanText),
        texts.fit(from.exit, "exit", intervention::kMaxPlanText) };
    plan.from = group.from;
    return plan;
}

Result<void> writeNew(const HistoryTarget& target, const store::RecordUpdate& update)
{
    PIPIT_TRY_ASSIGN(const auto here, store::originOf(target.database, update.record));
    if (here) {
        return {};
    }
    store::RecordWriter writer(target.database, target.log, changes::ChangeOrigin::Import);
    PIPIT_TRY_ASSIGN(const auto counts, writer.apply(update));
    static_cast<void>(counts);
    return {};
}

} // namespace

RecordId groupId(const exchange::Identity& identity, const std::string& id)
{
    return identity.history("intervention", id);
}

Result<void> takeInterventions(const HistoryTarget& target, const HistoryPeople& people,
    const std::vector<ImportedIntervention>& interventions, HistoryReport& report)
{
    return target.database.transaction([&]() -> Result<void> {
        for (const ImportedIntervention& from : interventions) {
            const RecordId id = groupId(target.identity, from.id);
            const changes::RecordKey key{ target.place.vault,
                static_cast<std::uint16_t>(changes::Kind::Group), id };
            PIPIT_TRY_ASSIGN(const auto here, store::originOf(target.database, key));
            if (here) {
                ++report.interventions.here;
                continue;
            }
            HistoryText texts("interventions[" + from.id + "]", report.notes);
            const Group group = groupFrom(id, from, people, texts);
            PIPIT_TRY(intervention::check(group));
            PIPIT_TRY(writeNew(target, intervention::updateOf(target.place, group)));
            std::vector<HistoryNote> once; // the plans of a group say the same
            HistoryText planTexts("interventions[" + from.id + "]", once);
            for (const RecordId& pupil : group.pupils) {
                once.clear();
                const Plan plan = planFrom(group, pupil, from, planTexts);
                PIPIT_TRY(writeNew(target, intervention::updateOf(target.place, plan)));
            }
            report.notes.insert(report.notes.end(), once.begin(), once.end());
            ++report.interventions.taken;
        }
        return {};
    });
}

} // namespace pipit::intake
