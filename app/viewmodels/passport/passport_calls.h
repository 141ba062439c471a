#pragma once

#include "app/viewmodels/passport/passport_desk.h"
#include "app/viewmodels/passport/passport_sheet.h"

namespace pipit::viewmodels {

// What the page of a passport asks of the open profile. Thread: the storage thread, all of it.
// Errors: those of PassportStore and SchoolStore, and NotFound while the school's register or the
// pupil has not come.

Result<PassportSheet> readPassport(
    const PassportSources& sources, client::Replica& replica, const RecordId& pupil);

/// This person has read what the page shows: not what has come since.
Result<void> markPassportRead(
    const PassportSources& sources, client::Replica& replica, const passport::ShownVersion& shown);

/// Every version, newest first, and who shared it.
struct PassportVersion {
    passport::Version version;
    std::string by;
};
struct PassportPast {
    school::Pupil pupil;
    std::vector<PassportVersion> versions;
};
Result<PassportPast> readPast(
    const PassportSources& sources, client::Replica& replica, const RecordId& pupil);

} // namespace pipit::viewmodels
