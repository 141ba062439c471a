#pragma once

#include "core/store/projection.h"

namespace pipit::intervention {

/// Puts in the projections of Group, InterventionPlan and SessionLog.
void addProjections(store::Projections& projections);

} // namespace pipit::intervention
