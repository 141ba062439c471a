#pragma once

#include "app/tools/demo/demo_tablet.h"
#include "core/exchange/plan.h"

namespace pipit::demo {

/// Writes the plan of a first import.
Result<void> carryOut(DemoTablet& lead, const school::SchoolPlace& place,
    const exchange::ImportPlan& plan, const exchange::ImportedSchool& files,
    const exchange::Identity& identity);

} // namespace pipit::demo
