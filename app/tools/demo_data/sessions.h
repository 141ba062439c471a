#pragma once

#include "app/tools/demo_data/demo_school.h"
#include "app/tools/demo_data/dice.h"

namespace pipit::demo {

/// Eight intervention groups of pupils whose needs they fit, and what was logged of them day by
/// day: some sessions did not happen, some were short, nobody recorded everything.
void addInterventions(DemoSchool& school, const Date& today, Dice dice);

} // namespace pipit::demo
