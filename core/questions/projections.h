#pragma once

#include "core/store/projection.h"

namespace pipit::questions {

/// Puts in the projection of Query.
void addProjections(store::Projections& projections);

} // namespace pipit::questions
