#pragma once

#include "app/tools/demo_data/demo_school.h"
#include "app/tools/demo_data/phrase_book.h"

namespace pipit::demo {

/// Gives SEN support and plans to the national shares of January 2025 (14.2 and 5.3 in a hundred,
/// those already given count), with needs that fit the age, and medical alerts to about 8.
void giveNeeds(DemoSchool& school, const Date& today, Dice dice);

/// The places of pupils with SEN support or a plan, in school order.
std::vector<std::size_t> sendPupils(const DemoSchool& school);

/// "she"/"he" words, name and everyday words for sentences about a pupil.
void addPronouns(Slots& words, const DemoPupil& pupil);

} // namespace pipit::demo
