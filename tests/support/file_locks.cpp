#include "tests/support/file_locks.h"

#include <algorithm>
#include <sqlite3.h>

namespace pipit::tests {

int FileLocks::lock(Holder holder, int level)
{
    const bool inTheWay = std::ranges::any_of(m_levels, [&](const auto& other) {
        return other.first != holder && other.second > SQLITE_LOCK_NONE
            && (other.second >= SQLITE_LOCK_PENDING || level == SQLITE_LOCK_EXCLUSIVE
                || (level >= SQLITE_LOCK_RESERVED && other.second >= SQLITE_LOCK_RESERVED));
    });
    if (inTheWay) {
        return SQLITE_BUSY;
    }
    m_levels[holder] = level;
    return SQLITE_OK;
}

void FileLocks::close(Holder holder)
{
    m_levels.erase(holder);
    for (Slot& slot : m_slots) {
        slot.alone = slot.alone == holder ? nullptr : slot.alone;
        std::erase(slot.together, holder);
    }
}

bool FileLocks::isReserved() const
{
    return std::ranges::any_of(
        m_levels, [](const auto& one) { return one.second >= SQLITE_LOCK_RESERVED; });
}

std::uint8_t* FileLocks::region(std::size_t number, std::size_t size, bool make)
{
    if (number >= m_regions.size() && !make) {
        return nullptr;
    }
    while (number >= m_regions.size()) {
        m_regions.push_back(std::make_unique<std::uint8_t[]>(size));
    }
    return m_regions[number].get();
}

int FileLocks::lockSlots(Holder holder, int first, int count, int flags)
{
    const auto from = m_slots.begin() + first;
    const auto until = from + count;
    if ((flags & SQLITE_SHM_UNLOCK) != 0) {
        std::for_each(from, until, [&](Slot& slot) {
            slot.alone = slot.alone == holder ? nullptr : slot.alone;
            std::erase(slot.together, holder);
        });
        return SQLITE_OK;
    }
    const bool shared = (flags & SQLITE_SHM_SHARED) != 0;
    const bool inTheWay = std::any_of(from, until, [&](const Slot& slot) {
        const bool others = std::ranges::any_of(
            slot.together, [&](const Holder& other) { return other != holder; });
        return (slot.alone != nullptr && slot.alone != holder) || (!shared && others);
    });
    if (inTheWay) {
        return SQLITE_BUSY;
    }
    std::for_each(from, until, [&](Slot& slot) {
        if (shared) {
            slot.together.push_back(holder);
        } else {
            slot.alone = holder;
        }
    });
    return SQLITE_OK;
}

} // namespace pipit::tests
