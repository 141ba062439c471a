#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace pipit::base {

/// One character of a text, and how many bytes it took.
struct CodePoint {
    char32_t value = 0;
    std::size_t bytes = 0;
};

/// The first character; nothing if the text is empty or does not begin with valid UTF-8.
std::optional<CodePoint> firstCodePoint(std::string_view text) noexcept;

/// Number of characters; nothing if the text is not valid UTF-8.
std::optional<std::size_t> codePoints(std::string_view text) noexcept;

enum class Lines : std::uint8_t { One, Many };

/// True for valid UTF-8 of at most `maxCodePoints` without control characters. With Lines::Many
/// U+000A is allowed.
bool isPlainText(std::string_view text, std::size_t maxCodePoints, Lines lines) noexcept;

} // namespace pipit::base
