#include "app/tools/demo_data/dice.h"

namespace pipit::demo {

namespace {

/// The finaliser of SplitMix64.
std::uint64_t mix(std::uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9u;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBu;
    return value ^ (value >> 31);
}

constexpr std::uint64_t kStep = 0x9E3779B97F4A7C15u;

} // namespace

Dice Dice::fork(std::string_view label, std::uint64_t number) const
{
    std::uint64_t state = mix(m_state + kStep);
    for (const char c : label) {
        state = mix(state + kStep + static_cast<unsigned char>(c));
    }
    return Dice(mix(state + kStep + number));
}

std::uint64_t Dice::next()
{
    m_state += kStep;
    return mix(m_state);
}

std::size_t Dice::below(std::size_t sides) { return static_cast<std::size_t>(next() % sides); }

int Dice::between(int low, int high)
{
    return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1)));
}

} // namespace pipit::demo
