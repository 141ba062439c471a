#include "app/viewmodels/importing/import_calls.h"

#include "app/viewmodels/local_time.h"
#include "app/viewmodels/school_calls.h"
#include "core/base/try.h"
#include "core/school/names.h"
#include "core/school/school_store.h"
#include "sync/client/school_intake.h"

#include <algorithm>

namespace pipit::viewmodels {

namespace {

/// The wall clock of the school.
Day todayOf(const Clock& clock)
{
    const QDate day = toLocal(clock.now()).date();
    return Day(std::chrono::days(day.toJulianDay() - QDate(1970, 1, 1).toJulianDay()));
}

/// The names that a plan knows as ids only.
Result<std::unordered_map<RecordId, QString>> namesIn(client::Replica& replica)
{
    PIPIT_TRY_ASSIGN(const auto place, placeOf(replica));
    school::SchoolStore store(replica.database(), place);
    PIPIT_TRY_ASSIGN(const auto staff, store.allStaff());
    PIPIT_TRY_ASSIGN(const auto classes, store.allClasses());
    std::unordered_map<RecordId, QString> names;
    for (const auto& person : staff) {
        names.emplace(person.id, QString::fromStdString(school::fullName(person)));
    }
    for (const auto& group : classes) {
        names.emplace(group.id, QString::fromStdString(group.name));
    }
    return names;
}

} // namespace

Result<bool> mayImport(client::Replica& replica) { return isLead(replica); }

Result<ImportPreviewPtr> previewOf(const Clock& clock, client::Replica& replica,
    const ImportReader::Files& files, const intake::ReadOptions& options)
{
    PIPIT_TRY_ASSIGN(auto intake, client::openIntake(replica, todayOf(clock)));
    PIPIT_TRY_ASSIGN(auto preview, intake.read(chosenFiles(files), options));
    PIPIT_TRY_ASSIGN(auto names, namesIn(replica));
    return std::make_shared<const ImportPreview>(
        ImportPreview{ std::move(preview), std::move(names) });
}

Result<ImportSlice> importSlice(
    const Clock& clock, client::Replica& replica, const ImportPreview& preview, std::size_t upTo)
{
    PIPIT_TRY_ASSIGN(auto intake, client::openIntake(replica, todayOf(clock)));
    std::stop_source enough;
    ImportSlice slice;
    const auto count = [&](std::size_t done, std::size_t all) {
        slice.all = all;
        slice.left = all - std::min(done, all);
        if (done >= upTo) {
            enough.request_stop();
        }
    };
    PIPIT_TRY_ASSIGN(
        const auto counts, intake.carryOut(preview.preview, count, enough.get_token()));
    slice.finished = !counts.stopped;
    return slice;
}

} // namespace pipit::viewmodels
