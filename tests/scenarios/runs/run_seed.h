#pragma once

#include "tests/scenarios/world/plan.h"
#include "tests/scenarios/world/schools.h"
#include "tests/scenarios/world/trace.h"

namespace pipit::scenarios {

/// One run of a plan, from a fresh clone of the school.
Trace runOnce(const SchoolTemplate& school, const Plan& plan);

/// Two runs, whose traces must be equal (I38). Gives what broke, or nothing.
std::optional<Broken> runTwice(const SchoolTemplate& school, const Plan& plan);

/// The smallest plan found in which the same invariant still breaks.
Plan shrink(const Schools& schools, const Plan& plan, int invariant);

} // namespace pipit::scenarios
