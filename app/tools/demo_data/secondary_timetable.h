#pragma once

#include "app/tools/demo_data/demo_school.h"
#include "app/tools/demo_data/people.h"

namespace pipit::demo {

/// Teaching groups, teachers and fifty periods over weeks A and B for years 7 to 11.
///
/// Each year is taught in two halves of four sets; a half has one subject at a time, in Years 10
/// and 11 four option blocks too. Teachers are hired as the timetable needs them; nobody teaches
/// two groups at a time.
void addSecondaryTimetable(DemoSchool& school, PeopleMaker& people, Dice dice);

/// Absent teachers of that day and who takes their lessons.
void addCover(DemoSchool& school, const Date& today, Dice dice);

/// Adds somebody with a code that nobody else has; gives back the place.
std::size_t hire(DemoSchool& school, PeopleMaker& people, const std::string& job, Dice& dice);

} // namespace pipit::demo
