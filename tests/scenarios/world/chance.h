#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace pipit::scenarios {

/// A stream of choices that a seed decides. One for each purpose, so that a fault left out of a run
/// does not change what people do in it.
class Chance {
public:
    Chance(std::uint64_t seed, std::uint64_t purpose)
        : m_state(seed * 0x9e3779b97f4a7c15U ^ (purpose + 1) * 0xd1b54a32d192ed03U)
    {
    }

    /// SplitMix64.
    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    /// 0 to count - 1; 0 if the count is 0.
    std::size_t below(std::size_t count)
    {
        return count == 0 ? 0 : static_cast<std::size_t>(next() % count);
    }
    bool oneIn(std::size_t count) { return below(count) == 0; }
    template <class T> T& pick(std::vector<T>& from) { return from[below(from.size())]; }
    template <class T> const T& pick(const std::vector<T>& from)
    {
        return from[below(from.size())];
    }

private:
    std::uint64_t m_state;
};

} // namespace pipit::scenarios
