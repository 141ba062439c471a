#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace pipit::demo {

/// Random decisions that a seed fixes on every machine and compiler (the standard library's
/// distributions do not).
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    {
    }

    /// Dice of its own for one part of the work, so that a new part changes no other one.
    Dice fork(std::string_view label, std::uint64_t number = 0) const;

    std::uint64_t next();
    /// 0 to `sides` - 1; `sides` is at least 1.
    std::size_t below(std::size_t sides);
    /// `low` to `high`, both included.
    int between(int low, int high);
    /// True `hundredths` times in a hundred.
    bool chance(int hundredths) { return between(1, 100) <= hundredths; }

    template <class T> const T& pick(const std::vector<T>& items)
    {
        return items[below(items.size())];
    }

    template <class T> void shuffle(std::vector<T>& items)
    {
        for (std::size_t i = items.size(); i > 1; --i) {
            std::swap(items[i - 1], items[below(i)]);
        }
    }

private:
    std::uint64_t m_state;
};

} // namespace pipit::demo
