#include "core/intervention/projections.h"

#include "core/base/try.h"
#include "core/changes/fields.h"
#include "core/intervention/session.h"
#include "core/store/field_values.h"
#include "core/store/record_state.h"
#include "core/store/table_projection.h"

#include <map>

namespace pipit::intervention {

namespace {

using changes::Kind;
using changes::RecordKey;
using store::Database;
using store::ShownFields;
using store::TableProjection;

/// Two people's edits of a text that were merged may be longer than what one may write.
constexpr std::size_t kMerged = 2;

class GroupProjection final : public TableProjection {
public:
    GroupProjection()
        : TableProjection(Kind::Group, { "intervention_group", "group_pupil", "group_staff" })
    {
    }

protected:
    Result<void> write(
        Database& database, const RecordKey& record, const ShownFields& fields) const override
    {
        using namespace changes::group;
        PIPIT_TRY(database.run(
            "INSERT INTO intervention_group VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            { record.vault.view(), record.id.view(), store::textValue(fields, kName, kMaxGroupName),
                store::choiceValue(fields, kArea, kAreaWords),
                store::choiceValue(fields, kWave, kWaveWords), weekdayBits(fields.text(kWeekdays)),
                store::timeValue(fields, kStarts),
                store::numberValue(fields, kPlannedMinutes, 1, kMaxMinutes),
                store::textValue(fields, kRoom, kMaxRoom), store::dayValue(fields, kFrom),
                store::dayValue(fields, kUntil), store::textValue(fields, kActivity, kMaxActivity),
                fields.conflicts() }));
        PIPIT_TRY(writeMembers(database, record, kPupils, "group_pupil"));
        return writeMembers(database, record, kStaff, "group_staff");
    }

private:
    static Result<void> writeMembers(
        Database& database, const RecordKey& record, std::uint16_t field, std::string_view table)
    {
        PIPIT_TRY_ASSIGN(const auto members, store::elementsOf(database, record, field));
        for (const store::Element& member : members) {
            PIPIT_TRY(database.run("INSERT INTO " + std::string(table) + " VALUES (?, ?, ?)",
                { record.vault.view(), record.id.view(), member.id.view() }));
        }
        return {};
    }
};

class PlanProjection final : public TableProjection {
public:
    PlanProjection()
        : TableProjection(Kind::InterventionPlan, { "intervention_plan" })
    {
    }

protected:
    Result<void> write(
        Database& database, const RecordKey& record, const ShownFields& fields) const override
    {
        using namespace changes::plan;
        const auto group = fields.id<RecordId>(kGroup);
        const auto pupil = fields.id<RecordId>(kPupil);
        if (record.id != planId(group, pupil)) {
            return {}; // an id that does not belong to its content
        }
        return database.run("INSERT INTO intervention_plan VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            { record.vault.view(), record.id.view(), group.view(), pupil.view(),
                store::textValue(fields, kOutcome, kMerged * kMaxPlanText),
                store::textValue(fields, kEntry, kMaxPlanText),
                store::textValue(fields, kExit, kMaxPlanText), store::dayValue(fields, kFrom),
                store::dayValue(fields, kUntil), fields.conflicts() });
    }
};

class SessionProjection final : public TableProjection {
public:
    SessionProjection()
        : TableProjection(Kind::SessionLog, { "session_log", "session_step" })
    {
    }

protected:
    Result<void> write(
        Database& database, const RecordKey& record, const ShownFields& fields) const override
    {
        using namespace changes::session;
        const auto session = fields.id<RecordId>(kSession);
        const auto pupil = fields.id<RecordId>(kPupil);
        PIPIT_TRY_ASSIGN(const auto origin, store::originOf(database, record));
        if (!origin || record.id != sessionLogId(session, pupil)) {
            return {}; // an id that does not belong to its content
        }
        PIPIT_TRY_ASSIGN(const bool corrected, store::isRewritten(database, record));
        PIPIT_TRY(database.run("INSERT INTO session_log VALUES"
                               " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            { record.vault.view(), record.id.view(), session.view(), pupil.view(),
                store::idValue(fields, kGroup), store::dayValue(fields, kDay),
                store::timeValue(fields, kStarts),
                store::choiceValue(fields, kAttendance, kAttendanceWords),
                store::numberValue(fields, kMinutes, 1, kMaxMinutes),
                store::numberValue(fields, kEngagement, 1, 5),
                store::textValue(fields, kLine, kMerged * kMaxLine), store::idValue(fields, kAdult),
                store::textValue(fields, kActivity, kMaxActivity),
                store::textValue(fields, kImportedFrom, kMaxSource),
                store::textValue(fields, kWrittenBy, kMaxSource), origin->replica.view(),
                std::int64_t{ origin->noted.time_since_epoch().count() },
                std::int64_t{ corrected ? 1 : 0 }, fields.conflicts() }));
        return writeSteps(database, record);
    }

private:
    /// Of several for one target, the one that was written last counts.
    static Result<void> writeSteps(Database& database, const RecordKey& record)
    {
        PIPIT_TRY_ASSIGN(
            const auto events, store::eventsOf(database, record, changes::session::kSteps));
        std::map<RecordId, std::pair<RecordId, std::optional<Step>>> last;
        for (const store::Event& event : events) {
            if (const auto step = decodeStep(event.value)) {
                last[step->target] = { event.id, step->step };
            }
        }
        for (const auto& [target, noted] : last) {
            const auto& [event, step] = noted;
            if (step) {
                PIPIT_TRY(database.run("INSERT INTO session_step VALUES (?, ?, ?, ?, ?)",
                    { record.vault.view(), record.id.view(), target.view(), event.view(),
                        std::int64_t{ static_cast<std::uint8_t>(*step) } }));
            }
        }
        return {};
    }
};

} // namespace

void addProjections(store::Projections& projections)
{
    const auto add = [&](std::shared_ptr<const store::Projection> projection) {
        projections[projection->kind()] = projection;
    };
    add(std::make_shared<GroupProjection>());
    add(std::make_shared<PlanProjection>());
    add(std::make_shared<SessionProjection>());
}

} // namespace pipit::intervention
