#include "app/tools/demo/demo_import.h"

#include "app/tools/demo_data/demo_files.h"
#include "core/base/try.h"
#include "core/exchange/history/history_reader.h"
#include "core/intake/history_intake.h"
#include "core/intake/intake.h"
#include "core/school/school_store.h"
#include "core/school/school_writer.h"
#include "sync/client/pupil_vaults.h"

#include <algorithm>
#include <ctime>

namespace pipit::demo {

namespace {

using std::chrono::year_month_day;

Result<void> write(DemoTablet& lead, std::span<const store::RecordUpdate> updates)
{
    PIPIT_TRY_ASSIGN(const auto place, lead.place());
    school::SchoolWriter writer(lead.replica().database(), lead.replica().log(), place);
    PIPIT_TRY_ASSIGN(const auto counts, writer.apply(updates));
    static_cast<void>(counts);
    return {};
}

Result<void> enterSettings(DemoTablet& lead, const DemoSchool& made)
{
    PIPIT_TRY_ASSIGN(const auto place, lead.place());
    school::SchoolSettings settings;
    settings.name = made.name;
    settings.laNumber = std::to_string(made.authority);
    settings.establishment = std::to_string(made.establishment);
    settings.nation = "England";
    settings.dslName = "Mrs Denise Achebe";
    settings.dslPhone = "01632 960 114"; // of the numbers that nobody has
    settings.medicalListDate = base::parseDay("2026-11-03");
    return write(lead, std::vector{ school::updateOf(place, settings) });
}

bool isHistory(const DemoFile& file) { return file.name.ends_with(".json"); }

Result<void> importTables(
    intake::Intake& intake, const std::vector<DemoFile>& files, const Say& say)
{
    std::vector<intake::ChosenFile> chosen;
    for (const DemoFile& file : files) {
        if (!isHistory(file)) {
            chosen.push_back({ file.name, std::make_unique<exchange::MemorySource>(file.bytes) });
        }
    }
    PIPIT_TRY_ASSIGN(const auto preview, intake.read(std::move(chosen), {}));
    const intake::PreviewCounts& counts = preview.counts;
    say("importing " + std::to_string(counts.fresh) + " pupils, " + std::to_string(counts.newStaff)
        + " staff, " + std::to_string(counts.newClasses) + " classes, "
        + std::to_string(counts.newLessons) + " lessons");
    PIPIT_TRY_ASSIGN(
        const auto done, intake.carryOut(preview, [](std::size_t, std::size_t) {}, {}));
    return done.leftToPeople == 0
        ? Result<void>{}
        : Result<void>(Error{ ErrorCode::Conflict, "the demo school is not new" });
}

std::string counted(std::string_view what, const intake::HistoryCounts& counts)
{
    return counts.taken == 0 ? std::string()
                             : ' ' + std::to_string(counts.taken) + ' ' + std::string(what);
}

Result<void> takeHistory(const intake::HistoryTarget& target, const DemoFile& file, const Say& say)
{
    exchange::MemorySource source(file.bytes);
    const auto read = exchange::readHistory(file.name, source);
    if (read.report.refused) {
        return Error{ ErrorCode::BadInput, "a history file of the demo school is refused" };
    }
    PIPIT_TRY_ASSIGN(
        const auto report, intake::HistoryIntake(target).take(read.history, file.name));
    if (!report.notes.empty()) {
        return Error{ ErrorCode::BadInput, "a history file of the demo school does not fit" };
    }
    const std::string taken = counted("strategies", report.strategies)
        + counted("passports", report.passports) + counted("groups", report.interventions)
        + counted("sessions", report.sessions) + counted("observations", report.observations);
    if (!taken.empty()) {
        say("taking along" + taken);
    }
    return {};
}

/// By the time zone of this computer, as the screens show it.
Instant instantOf(WallTime wall)
{
    const auto day = std::chrono::floor<std::chrono::days>(wall);
    const year_month_day date{ day };
    std::tm broken{};
    broken.tm_year = int{ date.year() } - 1900;
    broken.tm_mon = static_cast<int>(unsigned{ date.month() }) - 1;
    broken.tm_mday = static_cast<int>(unsigned{ date.day() });
    broken.tm_min = static_cast<int>((wall - day).count());
    broken.tm_isdst = -1;
    return Instant(std::chrono::seconds(std::mktime(&broken)));
}

} // namespace

Result<void> importOakfield(
    DemoTablet& lead, Day today, Clock& clock, crypto::Random& random, const Say& say)
{
    const auto day = year_month_day(std::chrono::sys_days(today.time_since_epoch()));
    DemoOptions options;
    options.today = day;
    const DemoSchool made = makeOakfield(options);
    const auto files = primaryFiles(made);
    PIPIT_TRY(enterSettings(lead, made));
    PIPIT_TRY_ASSIGN(const auto place, lead.place());
    client::Replica& replica = lead.replica();
    intake::Intake intake({ replica.database(), replica.log(), place, random.secret(32), today,
        [&replica](std::span<const RecordId> pupils) {
            return client::ensurePupilVaults(replica, pupils);
        } });
    PIPIT_TRY(importTables(intake, files, say));
    PIPIT_TRY_ASSIGN(const exchange::Identity identity, intake.identity());
    for (const DemoFile& file : files) {
        if (isHistory(file)) {
            PIPIT_TRY(takeHistory(
                { replica.database(), replica.log(), clock, random, place, identity, instantOf },
                file, say));
        }
    }
    return {};
}

Result<void> namePeople(DemoTablet& lead, std::span<const JoinedPerson> people)
{
    PIPIT_TRY_ASSIGN(const auto place, lead.place());
    school::SchoolStore school(lead.replica().database(), place);
    PIPIT_TRY_ASSIGN(const auto all, school.allStaff());
    std::vector<store::RecordUpdate> updates;
    for (const JoinedPerson& joined : people) {
        const auto found = std::ranges::find(all, joined.code, &school::Staff::code);
        if (found == all.end()) {
            return Error{ ErrorCode::NotFound, "somebody of the demo school's staff" };
        }
        school::Staff staff = *found;
        staff.person = joined.person;
        updates.push_back(school::updateOf(place, staff));
    }
    return write(lead, updates);
}

} // namespace pipit::demo
