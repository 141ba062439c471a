#pragma once

#include "core/base/id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pipit::strategy {

/// The four broad areas of need.
enum class Area : std::uint8_t {
    CommunicationAndInteraction,
    CognitionAndLearning,
    SocialEmotionalMental,
    SensoryAndPhysical,
};

/// "CI", "CL", "SEMH", "SP".
std::string_view codeOf(Area area);
std::optional<Area> areaOf(std::string_view code);

/// One thing that helps, as the school's library has it.
struct Strategy {
    RecordId id;
    std::string line; ///< what stands at the door: at most kMaxLine characters
    std::string helper; ///< one more sentence
    std::optional<Area> area;
    std::string icon; ///< a name out of the app's set; empty: none
    std::string source; ///< whose advice it is
    bool conflict = false; ///< people changed it apart and nobody has settled it yet

    bool operator==(const Strategy&) const = default;
};

inline constexpr std::size_t kMaxLine = 60; ///< characters
inline constexpr std::size_t kMaxHelper = 200;
inline constexpr std::size_t kMaxSource = 120;
inline constexpr std::size_t kMaxIcon = 40;

} // namespace pipit::strategy
