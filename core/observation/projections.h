#pragma once

#include "core/store/projection.h"

namespace pipit::observation {

/// Puts in the projections of Observation and StrategyMark.
void addProjections(store::Projections& projections);

} // namespace pipit::observation
