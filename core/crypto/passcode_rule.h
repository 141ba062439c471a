#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pipit::crypto {

inline constexpr std::size_t kLeastPasscode = 8; ///< characters
inline constexpr std::size_t kLeastDifferent = 4; ///< characters
inline constexpr std::size_t kMaxPasscode = 1024; ///< bytes

/// Why a passcode may not protect a profile.
enum class PasscodeFlaw : std::uint8_t { None, NotText, TooShort, TooLong, TooSimple };

/// Length decides, not which keys: a few words are easy to keep in mind and dear to guess.
/// TooSimple: fewer than four different characters.
PasscodeFlaw passcodeFlaw(std::string_view passcode) noexcept;

} // namespace pipit::crypto
