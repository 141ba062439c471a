#pragma once

#include "core/base/clock.h"
#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace pipit::target {

enum class State : std::uint8_t { Open = 1, Met = 2, Stopped = 3 };

inline constexpr std::array<std::string_view, 3> kStateWords{ "open", "met", "stopped" };
inline constexpr std::size_t kMaxLine = 160; ///< characters
inline constexpr std::size_t kMaxMeasure = 160; ///< of baseline and goal
inline constexpr std::size_t kMaxNote = 300;
inline constexpr std::int64_t kMaxPoints = 1'000'000;

/// Something that a pupil is to be able to do.
struct Target {
    RecordId id;
    RecordId pupil;
    std::string line;
    std::optional<RecordId> group = {}; ///< where it is worked on
    std::string baseline = {}; ///< where the child began
    std::string goal = {}; ///< how one will know
    std::optional<Day> due = {};
    State state = State::Open;
    bool conflict = false; ///< people changed it apart and nobody has settled it yet

    bool operator==(const Target&) const = default;
};

/// How far it was on a day. Immutable once written.
struct Progress {
    Day day;
    std::optional<std::int64_t> points = {}; ///< for the chart; -kMaxPoints to kMaxPoints
    std::string note = {};

    bool operator==(const Progress&) const = default;
};

struct NotedProgress {
    RecordId id;
    Progress progress;
    ReplicaId author;
    Instant noted; ///< as their clock said

    bool operator==(const NotedProgress&) const = default;
};

/// BadInput for no line, or a text over its limit.
Result<void> check(const Target& target);
/// BadInput for neither points nor words, or what is over its limit.
Result<void> check(const Progress& progress);

/// Value of a progress event.
Bytes encodeProgress(const Progress& progress);
/// Nothing for bytes that are no progress, or are over a limit.
std::optional<Progress> decodeProgress(ByteView value);

} // namespace pipit::target
