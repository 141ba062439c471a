#pragma once

#include "core/store/projection.h"

namespace pipit::target {

/// Puts in the projection of Target.
void addProjections(store::Projections& projections);

} // namespace pipit::target
