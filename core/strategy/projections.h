#pragma once

#include "core/store/projection.h"

namespace pipit::strategy {

/// Puts in the projection of Strategy.
void addProjections(store::Projections& projections);

} // namespace pipit::strategy
