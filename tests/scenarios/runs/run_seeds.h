#pragma once

#include "tests/scenarios/runs/options.h"

namespace pipit::scenarios {

/// Runs every seed, says what broke, and how many seeds a second there were. The program's exit
/// status: 0 if nothing broke.
int runSeeds(const Options& options);

} // namespace pipit::scenarios
