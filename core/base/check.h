#pragma once

namespace pipit::base {

/// Ends the process at once, naming the place. For bugs only, never for input.
[[noreturn]] void failCheck(const char* condition, const char* file, int line) noexcept;

} // namespace pipit::base

/// A condition that only a bug can break. Alive in release builds.
#define PIPIT_CHECK(condition)                                                                     \
    (static_cast<bool>(condition) ? static_cast<void>(0)                                           \
                                  : ::pipit::base::failCheck(#condition, __FILE__, __LINE__))
