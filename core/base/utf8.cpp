#include "core/base/utf8.h"

namespace pipit::base {

namespace {

/// What a first byte promises: bytes in all, its own bits, and the least value so long a form may
/// hold.
struct Form {
    std::size_t bytes;
    char32_t bits;
    char32_t least;
};

std::optional<Form> formOf(unsigned char first) noexcept
{
    if (first < 0x80) {
        return Form{ 1, first, 0 };
    }
    if (first >= 0xC2 && first < 0xE0) {
        return Form{ 2, first & 0x1FU, 0x80 };
    }
    if (first >= 0xE0 && first < 0xF0) {
        return Form{ 3, first & 0x0FU, 0x800 };
    }
    if (first >= 0xF0 && first < 0xF5) {
        return Form{ 4, first & 0x07U, 0x10000 };
    }
    return std::nullopt;
}

bool isScalar(char32_t value) noexcept
{
    return value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
}

} // namespace

std::optional<CodePoint> firstCodePoint(std::string_view text) noexcept
{
    const auto form = text.empty() ? std::nullopt : formOf(static_cast<unsigned char>(text[0]));
    if (!form || text.size() < form->bytes) {
        return std::nullopt;
    }
    char32_t value = form->bits;
    for (const char next : text.substr(1, form->bytes - 1)) {
        const auto byte = static_cast<unsigned char>(next);
        if ((byte & 0xC0U) != 0x80) {
            return std::nullopt;
        }
        value = (value << 6) | (byte & 0x3FU);
    }
    if (value < form->least || !isScalar(value)) {
        return std::nullopt;
    }
    return CodePoint{ value, form->bytes };
}

std::optional<std::size_t> codePoints(std::string_view text) noexcept
{
    std::size_t count = 0;
    while (!text.empty()) {
        const auto next = firstCodePoint(text);
        if (!next) {
            return std::nullopt;
        }
        text.remove_prefix(next->bytes);
        ++count;
    }
    return count;
}

bool isPlainText(std::string_view text, std::size_t maxCodePoints, Lines lines) noexcept
{
    std::size_t count = 0;
    while (!text.empty()) {
        const auto next = firstCodePoint(text);
        const bool newLine = next && next->value == U'\n' && lines == Lines::Many;
        const bool control
            = next && (next->value < 0x20 || (next->value >= 0x7F && next->value < 0xA0));
        if (!next || (control && !newLine) || ++count > maxCodePoints) {
            return false;
        }
        text.remove_prefix(next->bytes);
    }
    return true;
}

} // namespace pipit::base
