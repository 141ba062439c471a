#pragma once

#include "app/tools/demo_data/demo_school.h"
#include "app/tools/demo_data/phrase_book.h"

namespace pipit::demo {

void addStrategies(DemoSchool& school);

/// A passport for every pupil with SEN support or a plan, in the child's voice: three to five
/// strategies that fit the needs, nothing said twice in one passport.
void addPassports(DemoSchool& school, const Date& today, Dice dice);

} // namespace pipit::demo
