#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/strategy/strategy.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pipit::intervention {

/// How far from the classroom a provision is.
enum class Wave : std::uint8_t { Universal = 1, Targeted = 2, Specialist = 3 };

/// Limits, in characters but for numbers.
inline constexpr std::size_t kMaxGroupName = 80;
inline constexpr std::size_t kMaxRoom = 60;
inline constexpr std::size_t kMaxActivity = 100;
inline constexpr std::size_t kMaxPlanText = 500;
inline constexpr std::size_t kMaxGroupPupils = 40;
inline constexpr std::size_t kMaxGroupStaff = 20;
inline constexpr int kMaxMinutes = 600; ///< of one session

/// Words of the records for the values of enumerations, in order.
inline constexpr std::array<std::string_view, 4> kAreaWords{ "CI", "CL", "SEMH", "SP" };
inline constexpr std::array<std::string_view, 3> kWaveWords{ "universal", "targeted",
    "specialist" };

/// Children who have the same help together, and the adults who give it.
struct Group {
    RecordId id;
    std::string name;
    std::optional<strategy::Area> area = {};
    std::optional<Wave> wave = {};
    std::vector<RecordId> pupils = {}; ///< in order of their ids
    std::vector<RecordId> staff = {}; ///< records of staff
    std::vector<int> weekdays = {}; ///< 1 Monday to 5 Friday, each once, in order
    std::optional<std::chrono::minutes> starts = {}; ///< since midnight on the wall
    std::optional<int> plannedMinutes = {}; ///< of one session
    std::string room = {};
    std::optional<Day> from = {}; ///< first day; no value: there always was this group
    std::optional<Day> until = {}; ///< last day
    std::string activity = {}; ///< what they usually do
    bool conflict = false; ///< people changed it apart and nobody has settled it yet

    /// True if the group is to meet on that day, as planned.
    bool meetsOn(Day day) const;
    bool operator==(const Group&) const = default;
};

/// What one pupil is in a group for.
struct Plan {
    RecordId group;
    RecordId pupil;
    std::string outcome = {}; ///< what is to be reached
    std::string entry = {}; ///< where the child was at the beginning
    std::string exit = {}; ///< and at the end
    std::optional<Day> from = {};
    std::optional<Day> until = {};
    bool conflict = false;

    bool operator==(const Plan&) const = default;
};

/// BadInput for a group without a name, or with a text, number or list over its limit.
Result<void> check(const Group& group);
/// BadInput for a text over its limit.
Result<void> check(const Plan& plan);

/// The record of a plan: whoever makes the pupil's plan for this group makes the same.
RecordId planId(const RecordId& group, const RecordId& pupil);

/// "1 3 5", for the record.
std::string weekdaysText(const std::vector<int>& weekdays);
/// Bit n for weekday n, 1 Monday to 5 Friday; 0 for anything that is not such a text.
std::int64_t weekdayBits(std::string_view text);

/// The school days (Monday to Friday) up to and with this one, at most `count`, the newest first.
/// Holidays are not known: they count as school days.
std::vector<Day> schoolDaysUpTo(Day today, std::size_t count);

} // namespace pipit::intervention
