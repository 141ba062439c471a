#pragma once

#include "app/tools/demo/demo_tablet.h"
#include "core/base/day.h"

#include <functional>

namespace pipit::demo {

/// Says how far the making has come, with counts: a line for a person.
using Say = std::function<void(const std::string&)>;

/// Brings Oakfield into the school through the same intake as the Import screen: settings, the
/// tables that its system exports, and its history. `today` is the day on which the school will be
/// looked at. The same seed gives the same children.
Result<void> importOakfield(
    DemoTablet& lead, Day today, Clock& clock, crypto::Random& random, const Say& say);

/// Notes in the staff list who has joined as whom.
struct JoinedPerson {
    std::string code;
    PersonId person;
};
Result<void> namePeople(DemoTablet& lead, std::span<const JoinedPerson> people);

} // namespace pipit::demo
