#include "app/viewmodels/pupils/pupil_calls.h"

#include "app/viewmodels/pupil_colour.h"
#include "app/viewmodels/school_calls.h"
#include "core/base/try.h"
#include "core/passport/passport_store.h"
#include "core/school/names.h"
#include "core/school/school_store.h"

#include <map>
#include <set>

namespace pipit::viewmodels {

namespace {

constexpr std::size_t kMostFound = 200;

struct Known {
    std::map<RecordId, QString> classes;
    std::set<RecordId> passports;
};

Result<Known> readKnown(Clock& clock, client::Replica& replica, school::SchoolStore& school)
{
    Known known;
    PIPIT_TRY_ASSIGN(const auto classes, school.allClasses());
    for (const school::Class& each : classes) {
        known.classes[each.id] = QString::fromStdString(each.name);
    }
    store::DraftStore drafts(replica.database(), clock);
    passport::PassportStore passports(replica.database(), drafts, school.place());
    PIPIT_TRY_ASSIGN(const auto shared, passports.shared());
    known.passports.insert(shared.begin(), shared.end());
    return known;
}

PupilRow rowOf(const school::Pupil& pupil, const Known& known)
{
    PupilRow row;
    row.id = QString::fromStdString(pupil.id.hex());
    row.name = QString::fromStdString(school::fullName(pupil));
    row.initials = QString::fromStdString(school::initials(pupil));
    row.colour = pupilColour(pupil.id);
    if (pupil.registrationClass) {
        const auto found = known.classes.find(*pupil.registrationClass);
        row.className = found == known.classes.end() ? QString() : found->second;
    }
    row.hasPassport = known.passports.contains(pupil.id);
    return row;
}

std::vector<PupilRow> rowsOf(const std::vector<school::Pupil>& pupils, const Known& known)
{
    std::vector<PupilRow> rows;
    rows.reserve(pupils.size());
    for (const school::Pupil& pupil : pupils) {
        rows.push_back(rowOf(pupil, known));
    }
    return rows;
}

} // namespace

Result<PupilPage> readPupils(Clock& clock, client::Replica& replica, const std::string& typed)
{
    PIPIT_TRY_ASSIGN(const auto place, placeOf(replica));
    school::SchoolStore school(replica.database(), place);
    PIPIT_TRY_ASSIGN(const Known known, readKnown(clock, replica, school));
    PIPIT_TRY_ASSIGN(auto pupils, school.allPupils());
    PupilPage page;
    page.total = static_cast<int>(pupils.size());
    if (!typed.empty()) {
        PIPIT_TRY_ASSIGN(pupils, school.findPupils(typed, kMostFound));
    }
    page.rows = rowsOf(pupils, known);
    return page;
}

Result<PupilPage> readPupilsOf(Clock& clock, client::Replica& replica, const RecordId& classId)
{
    PIPIT_TRY_ASSIGN(const auto place, placeOf(replica));
    school::SchoolStore school(replica.database(), place);
    PIPIT_TRY_ASSIGN(const Known known, readKnown(clock, replica, school));
    PIPIT_TRY_ASSIGN(const auto pupils, school.pupilsOf(classId));
    return PupilPage{ rowsOf(pupils, known), static_cast<int>(pupils.size()) };
}

} // namespace pipit::viewmodels
