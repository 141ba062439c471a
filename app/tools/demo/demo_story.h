#pragma once

#include "app/tools/demo/day_clock.h"
#include "app/tools/demo/demo_tablet.h"

#include <memory>
#include <vector>

namespace pipit::demo {

/// The tablets of demoPeople(), in that order.
using DemoTablets = std::vector<std::unique_ptr<DemoTablet>>;

/// The afternoon before `today`: the teacher reads the passports of her class.
Result<void> playAfternoonBefore(DemoTablets& tablets, client::Transport& transport, Day today,
    DayClock& clock, crypto::Random& random);

/// The morning of `today`, before lessons: the SENCo shares two new versions that the teacher has
/// read in older ones, and leaves a draft; notes are written. At the end all is on every tablet.
Result<void> playMorning(DemoTablets& tablets, client::Transport& transport, Day today,
    DayClock& clock, crypto::Random& random);

} // namespace pipit::demo
