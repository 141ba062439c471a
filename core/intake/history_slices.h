#pragma once

#include "core/base/try.h"
#include "core/store/database.h"

#include <algorithm>
#include <vector>

namespace pipit::intake {

/// Calls `take` for each item, some dozens in one transaction: cut off, the first slices are done.
template <class Item, class Take>
Result<void> inSlices(store::Database& database, const std::vector<Item>& items, const Take& take)
{
    constexpr std::size_t kSlice = 64;
    for (std::size_t from = 0; from < items.size(); from += kSlice) {
        PIPIT_TRY(database.transaction([&]() -> Result<void> {
            for (std::size_t i = from; i < std::min(from + kSlice, items.size()); ++i) {
                PIPIT_TRY(take(items[i]));
            }
            return {};
        }));
    }
    return {};
}

} // namespace pipit::intake
