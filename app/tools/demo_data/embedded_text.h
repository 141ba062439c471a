#pragma once

#include <string_view>

namespace pipit::demo {

/// The text of text/<name>.txt, built into the program; empty if there is none of that name.
std::string_view embeddedText(std::string_view name);

} // namespace pipit::demo
