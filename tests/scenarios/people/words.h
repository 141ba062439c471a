#pragma once

#include "tests/scenarios/oracle/model.h"
#include "tests/scenarios/world/sim_tablet.h"

#include <string>
#include <string_view>
#include <vector>

namespace pipit::scenarios {

/// Between the number of a write and who wrote it, in all that is kept.
inline constexpr std::string_view kBy = " by ";
/// In everything that is typed and never finished, and in nothing else.
inline constexpr std::string_view kOnlyTyped = "only typed";

std::vector<std::string> paragraphsOf(std::string_view text);
std::string joined(const std::vector<std::string>& paragraphs);
/// Its last words, for a trace.
std::string brief(std::string_view text);

/// The values that a profile has of a field, in order of reference.
std::vector<changes::Head> headsOf(SimProfile& profile, const FieldKey& field);
std::vector<std::string> valuesOf(SimProfile& profile, const FieldKey& field);

bool isNote(const FieldKey& field);
/// True if there is such a record here, and nobody has deleted it.
bool isShown(SimProfile& profile, const FieldKey& field);

} // namespace pipit::scenarios
