#pragma once

#include "app/viewmodels/pupils/pupil_row.h"
#include "core/base/clock.h"
#include "sync/client/replica.h"

#include <string>

namespace pipit::viewmodels {

/// Those whose names the typed words begin, at most 200; everybody at the school if nothing is
/// typed. Thread: the storage thread. Errors: those of Database, and NotFound while the school's
/// register has not come.
Result<PupilPage> readPupils(Clock& clock, client::Replica& replica, const std::string& typed);
/// Those of a class, as above.
Result<PupilPage> readPupilsOf(Clock& clock, client::Replica& replica, const RecordId& classId);

} // namespace pipit::viewmodels
