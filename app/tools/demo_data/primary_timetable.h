#pragma once

#include "app/tools/demo_data/demo_school.h"

#include <optional>
#include <string_view>

namespace pipit::demo {

/// Five lessons a day for every class, taken by the class's teacher of that day; music and PE by
/// the specialists where they are free.
void addPrimaryTimetable(DemoSchool& school);

/// The member of staff with that job who has the class on that weekday.
std::optional<std::size_t> staffOf(
    const DemoSchool& school, std::string_view job, const std::string& className, int weekday);

} // namespace pipit::demo
