#pragma once

#include "app/viewmodels/today/today_page.h"
#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "sync/client/replica.h"

namespace pipit::viewmodels {

/// What Today takes from outside. Both outlive every call.
struct TodaySources {
    Clock& clock;
    crypto::Random& random;
};

/// Today of the person whose profile is open. Thread: the storage thread. Errors: those of
/// Database, and NotFound while the school's register has not come.
Result<TodayPage> readToday(const TodaySources& sources, client::Replica& replica);

} // namespace pipit::viewmodels
