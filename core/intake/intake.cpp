#include "core/intake/intake.h"

#include "core/base/try.h"
#include "core/changes/fields.h"
#include "core/intake/file_reading.h"
#include "core/intake/plan_updates.h"
#include "core/intake/preview_lines.h"
#include "core/school/field_rules.h"
#include "core/school/school_store.h"

#include <algorithm>

namespace pipit::intake {

namespace {

constexpr std::size_t kSliceRecords = 128;
constexpr std::size_t kKeyBytes = 32;
constexpr auto kOrigin = changes::ChangeOrigin::Import;

/// The year in which the school year of a day began, in August.
int schoolYearOf(Day today)
{
    const std::chrono::year_month_day date{ today };
    return int{ date.year() } - (date.month() < std::chrono::August ? 1 : 0);
}

/// What a person wrote of a class, or of who is still here, stays; the plan then holds what will be
/// done.
void keepByHand(exchange::ImportPlan& plan, const SchoolNow& now)
{
    using namespace changes;
    std::erase_if(
        plan.returned, [&](const RecordId& id) { return now.isByHand(id, pupil::kLeftOn); });
    std::erase_if(plan.left, [&](const RecordId& id) { return now.isByHand(id, pupil::kLeftOn); });
    std::erase_if(
        plan.leftStaff, [&](const RecordId& id) { return now.isByHand(id, staff::kLeftOn); });
    std::erase_if(plan.changedStaff, [&](const exchange::StaffSnapshot& staff) {
        return now.isByHand(staff.id, changes::staff::kLeftOn);
    });
    std::map<RecordId, const exchange::GroupSnapshot*> here;
    for (const exchange::GroupSnapshot& group : now.snapshot.groups) {
        here.emplace(group.id, &group);
    }
    std::erase_if(plan.changedGroups, [&](const exchange::GroupSnapshot& group) {
        exchange::GroupSnapshot after = group;
        const exchange::GroupSnapshot& before = *here.at(group.id);
        after.facts.name
            = now.isByHand(group.id, class_::kName) ? before.facts.name : after.facts.name;
        after.facts.year
            = now.isByHand(group.id, class_::kYearGroup) ? before.facts.year : after.facts.year;
        after.ended = now.isByHand(group.id, class_::kEndedOn) ? before.ended : after.ended;
        return after == before;
    });
    std::erase_if(
        plan.endedGroups, [&](const RecordId& id) { return now.isByHand(id, class_::kEndedOn); });
}

/// Writes updates slice by slice, and says how far it is.
class Carrier {
public:
    using Progress = std::function<void(std::size_t, std::size_t)>;

    Carrier(
        const IntakeParts& parts, std::size_t all, const Progress& onProgress, std::stop_token stop)
        : m_parts(parts)
        , m_school(parts.database, parts.log, parts.place, kOrigin)
        , m_records(parts.database, parts.log, kOrigin)
        , m_all(all)
        , m_onProgress(onProgress)
        , m_stop(std::move(stop))
    {
    }

    Result<IntakeCounts> run(const PlanUpdates& updates)
    {
        PIPIT_TRY(slices(updates.school, [this](std::span<const store::RecordUpdate> slice) {
            return count(m_school.apply(slice));
        }));
        PIPIT_TRY(slices(updates.alerts, [this](std::span<const store::RecordUpdate> slice) {
            return count(m_records.applyAll(slice));
        }));
        PIPIT_TRY(slices(
            updates.ended, [this](std::span<const changes::RecordKey> slice) -> Result<void> {
                return m_parts.database.transaction([&]() -> Result<void> {
                    for (const changes::RecordKey& key : slice) {
                        PIPIT_TRY(m_school.erase(key));
                        ++m_counts.written;
                    }
                    return {};
                });
            }));
        return m_counts;
    }

private:
    template <class T, class Write> Result<void> slices(const std::vector<T>& all, Write write)
    {
        for (std::size_t from = 0; from < all.size() && !m_counts.stopped; from += kSliceRecords) {
            if (m_stop.stop_requested()) {
                m_counts.stopped = true;
                break;
            }
            const std::size_t some = std::min(kSliceRecords, all.size() - from);
            PIPIT_TRY(write(std::span<const T>(all).subspan(from, some)));
            m_done += some;
            if (m_onProgress) {
                m_onProgress(m_done, m_all);
            }
        }
        return {};
    }

    Result<void> count(const Result<store::WriteCounts>& counts)
    {
        if (!counts) {
            return counts.error();
        }
        m_counts.written += counts->written;
        m_counts.unchanged += counts->unchanged;
        m_counts.leftToPeople += counts->leftToPeople;
        return {};
    }

    const IntakeParts& m_parts;
    school::SchoolWriter m_school;
    store::RecordWriter m_records;
    std::size_t m_all;
    const Progress& m_onProgress;
    std::stop_token m_stop;
    std::size_t m_done = 0;
    IntakeCounts m_counts;
};

} // namespace

Intake::Intake(IntakeParts parts)
    : m_parts(std::move(parts))
{
}

Result<exchange::Identity> Intake::identity()
{
    PIPIT_TRY_ASSIGN(
        const auto settings, school::SchoolStore(m_parts.database, m_parts.place).settings());
    const bool isMade = settings.identityKey.size() == kKeyBytes;
    return exchange::Identity(isMade ? crypto::Secret::from(ByteView(settings.identityKey))
                                     : m_parts.firstIdentityKey.copy(),
        schoolYearOf(m_parts.today));
}

Result<Preview> Intake::read(std::vector<ChosenFile> files, const ReadOptions& options)
{
    MappingMemory memory(m_parts.database);
    PIPIT_TRY_ASSIGN(auto read, readFiles(std::move(files), options, memory));
    Preview preview;
    preview.files = std::move(read.files);
    preview.school = std::move(read.school);
    preview.scope = options.scope;
    PIPIT_TRY_ASSIGN(const SchoolNow now, schoolNow(m_parts.database, m_parts.place));
    if (!preview.isRefused()) {
        PIPIT_TRY_ASSIGN(const auto ids, identity());
        preview.plan = exchange::planImport(now.snapshot, preview.school, ids, preview.scope);
        keepByHand(preview.plan, now);
    }
    describePlan(preview, now.snapshot);
    return preview;
}

Result<IntakeCounts> Intake::carryOut(const Preview& preview,
    const std::function<void(std::size_t, std::size_t)>& onProgress, std::stop_token stop)
{
    if (preview.isRefused()) {
        return Error{ ErrorCode::BadInput, "a file of the import was refused" };
    }
    PIPIT_TRY_ASSIGN(const auto ids, identity());
    PIPIT_TRY_ASSIGN(const SchoolNow now, schoolNow(m_parts.database, m_parts.place));
    auto plan = exchange::planImport(now.snapshot, preview.school, ids, preview.scope);
    keepByHand(plan, now);
    const PlanUpdates updates
        = updatesOf(plan, preview.school, now, ids, m_parts.place, m_parts.today);
    for (const store::RecordUpdate& update : updates.school) {
        PIPIT_TRY(school::checkUpdate(update)); // all of them, before the first is written
    }
    PIPIT_TRY(keepIdentityKey());
    PIPIT_TRY(m_parts.ensureVaults(updates.pupils));
    PIPIT_TRY_ASSIGN(const IntakeCounts counts,
        Carrier(m_parts, updates.size(), onProgress, std::move(stop)).run(updates));
    PIPIT_TRY(rememberMappings(preview));
    return counts;
}

Result<void> Intake::keepIdentityKey()
{
    PIPIT_TRY_ASSIGN(
        const auto settings, school::SchoolStore(m_parts.database, m_parts.place).settings());
    if (!settings.identityKey.empty()) {
        return {};
    }
    const store::RecordUpdate update{ school::keyOf(m_parts.place, changes::Kind::School,
                                          school::schoolRecordId(m_parts.place.school)),
        { { changes::school::kIdentityKey,
            std::string(base::asText(m_parts.firstIdentityKey.view())) } } };
    school::SchoolWriter writer(m_parts.database, m_parts.log, m_parts.place, kOrigin);
    PIPIT_TRY(writer.apply({ &update, 1 }));
    return {};
}

Result<void> Intake::rememberMappings(const Preview& preview)
{
    MappingMemory memory(m_parts.database);
    for (const FilePreview& file : preview.files) {
        if (file.report.format == exchange::FileFormat::Csv && !file.sample.headings.empty()) {
            PIPIT_TRY(memory.remember(file.sample.headings, file.mapping));
        }
    }
    return {};
}

} // namespace pipit::intake
