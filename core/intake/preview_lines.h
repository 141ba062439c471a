#pragma once

#include "core/intake/preview.h"

namespace pipit::intake {

/// Fills counts and pupils of a preview from its files and plan. `here` is the school that the plan
/// was made for.
void describePlan(Preview& preview, const exchange::SchoolSnapshot& here);

} // namespace pipit::intake
