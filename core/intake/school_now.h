#pragma once

#include "core/exchange/plan.h"
#include "core/school/pupil_vault.h"
#include "core/store/database.h"

#include <set>
#include <utility>

namespace pipit::intake {

/// What the school has, as a plan needs to see it.
struct SchoolNow {
    exchange::SchoolSnapshot snapshot;
    /// (record, field) of pupils, staff, classes and the school's settings whose value a person
    /// wrote.
    std::set<std::pair<RecordId, std::uint16_t>> byHand;
    bool hasMedicalListDate = false;

    bool isByHand(const RecordId& record, std::uint16_t field) const
    {
        return byHand.contains({ record, field });
    }
};

/// Those who have left, and classes that have ended, too. What is in a vault that does not open
/// here is not known. Errors: those of Database.
Result<SchoolNow> schoolNow(store::Database& database, const school::SchoolPlace& place);

} // namespace pipit::intake
