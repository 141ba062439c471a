#pragma once

#include "tests/scenarios/runs/options.h"

namespace pipit::scenarios {

/// Hunts the mutants that were asked for, several at a time, and says of each how it was caught.
/// The program's exit status: 0 if all were.
int huntMutants(const Options& options);

} // namespace pipit::scenarios
