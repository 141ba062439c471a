#pragma once

#include "app/tools/demo/demo_import.h"

namespace pipit::demo {

/// Gives every child of an intervention group a target to work towards there, as the lead would.
Result<void> setTargets(DemoTablet& lead, Day today, crypto::Random& random, const Say& say);

} // namespace pipit::demo
