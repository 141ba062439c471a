#pragma once

#include "core/base/clock.h"
#include "core/base/day.h"
#include "core/crypto/random.h"
#include "core/exchange/identity.h"
#include "core/school/pupil_vault.h"
#include "core/store/change_log.h"

#include <functional>

namespace pipit::intake {

/// Where a history goes. All of it outlives the taking.
struct HistoryTarget {
    store::Database& database;
    store::ChangeLog& log;
    Clock& clock;
    crypto::Random& random;
    school::SchoolPlace place;
    const exchange::Identity& identity;
    /// When the clock on the school's wall showed this. Only whoever asks knows the time zone.
    std::function<Instant(WallTime)> instantOf;
};

} // namespace pipit::intake
