#include "core/base/try.h"
#include "core/exchange/byte_source.h"
#include "core/inbox/inbox.h"
#include "core/school/school_store.h"
#include "sync/client/school_intake.h"
#include "tests/scenarios/oracle/final_checks.h"
#include "tests/scenarios/people/staff.h"
#include "tests/scenarios/world/world.h"

#include <algorithm>

namespace pipit::scenarios {

namespace {

/// What the school's system gives out: the same file for everybody.
constexpr std::string_view kFile
    = "UPN,Legal Surname,Legal Forename,DOB,Year Group,Reg Group,SEN Status,Medical Alert\n"
      "B801200005001,Morgan,Leonard,03/09/2016,Year 4,4 Maple,K - SEN Support,\n"
      ",Khan,Aisha,01-Oct-2016,Year 4,4 Maple,,Asthma: blue inhaler\n";
constexpr std::size_t kPupilsInFile = 2;
const base::Day kToday = *base::parseDay("2026-11-23");

Result<std::size_t> import(client::Replica& replica)
{
    PIPIT_TRY_ASSIGN(auto intake, client::openIntake(replica, kToday));
    std::vector<intake::ChosenFile> files;
    files.push_back({ "pupils.csv", std::make_unique<exchange::MemorySource>(kFile) });
    PIPIT_TRY_ASSIGN(const auto preview, intake.read(std::move(files), {}));
    PIPIT_TRY_ASSIGN(const auto counts, intake.carryOut(preview, {}, {}));
    return counts.written;
}

bool isOfTheFile(std::uint16_t kind)
{
    return kind == static_cast<std::uint16_t>(changes::Kind::Pupil)
        || kind == static_cast<std::uint16_t>(changes::Kind::PupilCase)
        || kind == static_cast<std::uint16_t>(changes::Kind::Class);
}

} // namespace

/// Leads import the same file, each on their own tablet, not knowing of each other.
void Staff::importFile(SimProfile& profile)
{
    SimTablet& tablet = profile.tablet();
    const auto written = import(profile.replica());
    m_world.say(profile.name()
        + (written ? " imports the school's file: " + std::to_string(*written) + " records"
                   : " could not import: " + written.error().detail));
    m_imported = m_imported || written;
    if (!written && !tablet.disk.isDead() && !tablet.disk.hasStruck()) {
        m_world.breaks(39, profile.name() + " could not import, and nothing was wrong");
    }
    m_world.look(tablet);
}

/// I39: a further import writes nothing, each pupil is there once, and nobody is asked anything.
void FinalChecks::imports(SimProfile& profile)
{
    if (!m_world.staff().hasImported() || profile.person().role != protocol::Role::Lead) {
        return;
    }
    school::SchoolStore school(profile.replica().database(), m_world.place());
    const auto pupils = school.allPupils();
    if (!pupils || pupils->size() != kPupilsInFile) {
        m_world.breaks(39,
            profile.name() + " has " + std::to_string(pupils ? pupils->size() : 0)
                + " pupils of a file of two");
    }
    inbox::Inbox inbox(profile.replica().database(), profile.replica().log(), changes::Role::Lead);
    const auto open = inbox.open(500);
    const bool asked = open && std::ranges::any_of(*open, [](const inbox::Conflict& conflict) {
        return isOfTheFile(conflict.record.kind);
    });
    const auto written = import(profile.replica());
    if (asked || !written || *written != 0) {
        m_world.breaks(39,
            "a further import by " + profile.name() + " asks, or writes "
                + std::to_string(written ? *written : 0) + " records");
    }
}

} // namespace pipit::scenarios
