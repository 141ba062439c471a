#pragma once

#include "core/store/record_writer.h"

namespace pipit::school {

/// BadInput, naming kind and field but no content, if the update has a field that records of this
/// kind do not have, a value that the field cannot have, or a text over its limit
/// (docs/formats/records.md). Kinds of this folder only.
Result<void> checkUpdate(const store::RecordUpdate& update);

} // namespace pipit::school
