#include "core/store/first_change.h"

#include "core/base/try.h"
#include "core/store/slots_file.h"

#include <algorithm>

namespace pipit::store {

namespace {

Result<std::optional<crypto::FirstChange>> firstInLog(Database& database)
{
    std::optional<crypto::FirstChange> first;
    PIPIT_TRY(database.each(
        "SELECT hash FROM envelope ORDER BY id LIMIT 1", {}, [&](const Row& row) -> Result<void> {
            if (row.blob(0).size() != first.emplace().size()) {
                return Error{ ErrorCode::Corrupt,
                    "the first envelope's hash has no hash's length" };
            }
            std::ranges::copy(row.blob(0), first->begin());
            return {};
        }));
    return first;
}

} // namespace

Result<void> keepFirstChange(Profile& profile, crypto::Random& random)
{
    PIPIT_TRY_ASSIGN(crypto::Slots slots, readSlots(profile.entry));
    if (slots.hasFirstChange()) {
        return {};
    }
    PIPIT_TRY_ASSIGN(const auto first, firstInLog(profile.database));
    if (!first) {
        return {};
    }
    PIPIT_TRY(slots.setFirstChange(*first, profile.key, random));
    return writeSlots(profile.entry, slots);
}

Result<void> checkFirstChange(
    Database& database, const crypto::Slots& slots, const crypto::Secret& profileKey)
{
    PIPIT_TRY_ASSIGN(const auto kept, slots.firstChange(profileKey));
    if (!kept) {
        return {};
    }
    PIPIT_TRY_ASSIGN(const auto first, firstInLog(database));
    if (first != kept) {
        return Error{ ErrorCode::Corrupt, "the log does not begin with what the slots name" };
    }
    return {};
}

} // namespace pipit::store
