#pragma once

#include "core/intake/preview.h"

#include <string>

namespace pipit::admin {

/// What the files hold and what they would change, as counts and as lines with their reason. Names
/// no pupil and shows no cell: what a terminal prints may end in a file.
std::string asText(const intake::Preview& preview);

} // namespace pipit::admin
