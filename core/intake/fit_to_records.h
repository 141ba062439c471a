#pragma once

#include "core/exchange/imported.h"

namespace pipit::intake {

/// Makes what files say fit the fields of records (docs/formats/records.md), before it is compared
/// with them: texts over a limit are cut at a word, with an ellipsis, and what no record has a
/// place for (another surname that a pupil goes by, a teaching group's subject, lessons at the
/// weekend) is left out.
void fitToRecords(exchange::ImportedSchool& school);

} // namespace pipit::intake
