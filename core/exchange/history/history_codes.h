#pragma once

#include "core/exchange/history/history.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

// The words of the JSON form for each enumeration. One table serves the reader and the writer.
namespace pipit::exchange::detail {

template <class E, std::size_t N> using WordTable = std::array<std::pair<E, std::string_view>, N>;

inline constexpr WordTable<BroadArea, 5> kAreaWords{ {
    { BroadArea::CommunicationInteraction, "communication" },
    { BroadArea::CognitionLearning, "cognition" },
    { BroadArea::EmotionalSocial, "emotional" },
    { BroadArea::SensoryPhysical, "sensory" },
    { BroadArea::Other, "other" },
} };
inline constexpr WordTable<Wave, 3> kWaveWords{ {
    { Wave::Universal, "universal" },
    { Wave::Targeted, "targeted" },
    { Wave::Specialist, "specialist" },
} };
inline constexpr WordTable<StrategyMark, 3> kMarkWords{ {
    { StrategyMark::Seen, "seen" },
    { StrategyMark::Missed, "missed" },
    { StrategyMark::DidNotArise, "didNotArise" },
} };
inline constexpr WordTable<NextStep, 4> kNextWords{ {
    { NextStep::Nothing, "nothing" },
    { NextStep::Support, "support" },
    { NextStep::Review, "review" },
    { NextStep::Referral, "referral" },
} };

template <class E, std::size_t N> std::string_view wordOf(E value, const WordTable<E, N>& words)
{
    for (const auto& [known, word] : words) {
        if (known == value) {
            return word;
        }
    }
    return {};
}

template <class E, std::size_t N>
std::optional<E> valueOf(std::string_view text, const WordTable<E, N>& words)
{
    for (const auto& [value, word] : words) {
        if (word == text) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace pipit::exchange::detail
