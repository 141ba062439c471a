#pragma once

#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "core/exchange/identity.h"
#include "core/school/pupil_vault.h"
#include "core/store/change_log.h"

namespace pipit::intake {

/// Where a history goes. All of it outlives the taking.
struct HistoryTarget {
    store::Database& database;
    store::ChangeLog& log;
    Clock& clock;
    crypto::Random& random;
    school::SchoolPlace place;
    const exchange::Identity& identity;
};

} // namespace pipit::intake
