#pragma once

#include "app/tools/demo_data/demo_school.h"
#include "app/tools/demo_data/dice.h"

namespace pipit::demo {

/// A term of observations of the pupils with passports: many lines in passing by those who teach
/// them, and some whole lessons by the SENCo with a summary and what follows.
void addObservations(DemoSchool& school, const Date& today, Dice dice);

} // namespace pipit::demo
