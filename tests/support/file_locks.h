#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace pipit::tests {

/// What the connections to one file of a FaultDisk share: its lock, and the index of its
/// write-ahead log. In one process and on one thread; answers are SQLite's codes.
class FileLocks {
public:
    using Holder = const void*; ///< an open file

    /// To SQLite's level 0 to 4: many may read, one may be about to write, one alone may write.
    int lock(Holder holder, int level);
    void unlock(Holder holder, int level) { m_levels[holder] = level; }
    void close(Holder holder);
    bool isReserved() const;

    /// Region `number` of `size` bytes; nothing if it is not there and not to be made.
    std::uint8_t* region(std::size_t number, std::size_t size, bool make);
    /// `flags` of SQLite: lock or unlock, shared or exclusive, of `count` slots from `first`.
    int lockSlots(Holder holder, int first, int count, int flags);
    void forgetIndex() { m_regions.clear(); }

private:
    static constexpr std::size_t kSlots = 8;

    std::map<Holder, int> m_levels;
    std::vector<std::unique_ptr<std::uint8_t[]>> m_regions;
    struct Slot {
        Holder alone = nullptr;
        std::vector<Holder> together;
    };
    std::array<Slot, kSlots> m_slots;
};

} // namespace pipit::tests
