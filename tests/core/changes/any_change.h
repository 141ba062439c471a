#pragma once

#include "core/changes/change.h"
#include "core/changes/wire.h"

namespace pipit::tests {

/// Any change that can be written, for the inside of a property. With Refs::Local its references
/// may be local numbers.
changes::Change anyChange(changes::Refs refs = changes::Refs::Sealed);

/// Fields that no version has: number 100 to 2047, each with a number or bytes in it.
Bytes anyUnknownFields();

} // namespace pipit::tests
