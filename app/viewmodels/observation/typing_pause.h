#pragma once

#include <chrono>

namespace pipit::viewmodels {

/// So long after the last letter, what is being typed is kept.
inline constexpr std::chrono::milliseconds kTypingPause{ 400 };

} // namespace pipit::viewmodels
