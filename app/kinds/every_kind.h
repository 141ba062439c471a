#pragma once

#include "core/store/projection.h"

namespace pipit::kinds {

/// The read tables of all kinds of record of this version. Who opens a profile with fewer would
/// show, and repair, less than is there.
store::Projections everyKind();

} // namespace pipit::kinds
