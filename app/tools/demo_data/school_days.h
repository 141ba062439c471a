#pragma once

#include "app/tools/demo_data/demo_school.h"

namespace pipit::demo {

/// The school days before `today` since the first Wednesday of September, without weekends and the
/// autumn half-term. Made for a demo day in the autumn term.
std::vector<Date> daysOfTerm(const Date& today);

/// Monday 1.
int weekdayOf(const Date& day);

/// How far a day lies in the term so far: 0 to 100.
int progressOf(const Date& day, const std::vector<Date>& term);

} // namespace pipit::demo
