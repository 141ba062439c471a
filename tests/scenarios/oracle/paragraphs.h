#pragma once

#include "core/changes/text_view.h"
#include "tests/scenarios/oracle/model.h"

#include <string>
#include <vector>

namespace pipit::scenarios {

/// A text is shown as one of its values, or as what two sides made of the one text that both began
/// with: every paragraph that only one side touched as that side left it, none twice. Says what is
/// wrong; empty if nothing is. `heads` are what nobody replaced; at least one.
std::string faultOfText(
    const Model& model, const std::vector<int>& heads, const changes::TextView& shown);

/// The first lines at which two texts differ.
std::string firstDifference(const std::string& one, const std::string& other);

} // namespace pipit::scenarios
