#include "app/tools/demo/demo_import.h"

#include "app/tools/demo/demo_carry_out.h"
#include "app/tools/demo_data/demo_files.h"
#include "core/base/try.h"
#include "core/exchange/history/history_reader.h"
#include "core/exchange/importer.h"
#include "core/intake/history_intake.h"
#include "core/school/school_store.h"
#include "core/school/school_writer.h"

#include <algorithm>

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

Result<void> enterSettings(DemoTablet& lead, const DemoSchool& made, const crypto::Secret& key)
{
    PIPIT_TRY_ASSIGN(const auto place, lead.place());
    school::SchoolSettings settings;
    settings.name = made.name;
    settings.laNumber = std::to_string(made.authority);
    settings.establishment = std::to_string(made.establishment);
    settings.nation = "England";
    settings.dslName = "Mrs Denise Achebe";
    settings.dslPhone = "01632 960 114"; // of the numbers that nobody has
    settings.identityKey.assign(key.view().begin(), key.view().end());
    settings.medicalListDate = base::parseDay("2026-11-03");
    return write(lead, std::vector{ school::updateOf(place, settings) });
}

bool isHistory(const DemoFile& file) { return file.name.ends_with(".json"); }

Result<void> importTables(DemoTablet& lead, const std::vector<DemoFile>& files,
    const exchange::Identity& identity, const Say& say)
{
    PIPIT_TRY_ASSIGN(const auto place, lead.place());
    exchange::Importer importer;
    for (const DemoFile& file : files) {
        if (!isHistory(file)) {
            exchange::MemorySource source(file.bytes);
            importer.add(file.name, source);
        }
    }
    const auto read = importer.finish();
    const auto plan
        = exchange::planImport({}, read.school, identity, exchange::ImportScope::WholeSchool);
    say("importing " + std::to_string(plan.newPupils.size()) + " pupils, "
        + std::to_string(plan.newStaff.size()) + " staff, " + std::to_string(plan.newGroups.size())
        + " classes, " + std::to_string(plan.newSlots.size()) + " lessons");
    return carryOut(lead, place, plan, read.school, identity);
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
    const std::string taken
        = counted("strategies", report.strategies) + counted("passports", report.passports);
    if (!taken.empty()) {
        say("taking along" + taken);
    }
    return {};
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
    const crypto::Secret key = random.secret(32);
    PIPIT_TRY(enterSettings(lead, made, key));
    const exchange::Identity identity(key.copy(), schoolYearOf(day));
    PIPIT_TRY(importTables(lead, files, identity, say));
    PIPIT_TRY_ASSIGN(const auto place, lead.place());
    for (const DemoFile& file : files) {
        if (isHistory(file)) {
            PIPIT_TRY(takeHistory(
                { lead.replica().database(), lead.replica().log(), clock, place, identity }, file,
                say));
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
