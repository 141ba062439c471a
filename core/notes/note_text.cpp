#include "core/notes/note_text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace pipit::notes {

namespace {

/// Longer queries are cut: nobody types more into a search field.
constexpr std::size_t kMaxQueryBytes = 256;

std::uint8_t byteAt(std::string_view text, std::size_t at)
{
    return static_cast<std::uint8_t>(text[at]);
}

/// The length of the character at the start and the smallest that may be written so long.
struct Lead {
    std::size_t length = 0; ///< 0: no character begins like this
    std::uint32_t bits = 0;
    std::uint32_t smallest = 0;
};

Lead leadOf(std::uint8_t byte)
{
    if (byte < 0x80) {
        return { 1, byte, 1 };
    }
    if (byte >= 0xc0 && byte < 0xe0) {
        return { 2, byte & 0x1fU, 0x80 };
    }
    if (byte >= 0xe0 && byte < 0xf0) {
        return { 3, byte & 0x0fU, 0x800 };
    }
    return byte >= 0xf0 && byte < 0xf8 ? Lead{ 4, byte & 0x07U, 0x10000 } : Lead{};
}

/// The length of the character that the text begins with; 0 if it is none.
std::size_t characterLength(std::string_view text)
{
    const Lead lead = leadOf(byteAt(text, 0));
    if (lead.length == 0 || text.size() < lead.length) {
        return 0;
    }
    std::uint32_t code = lead.bits;
    for (std::size_t i = 1; i < lead.length; ++i) {
        if ((byteAt(text, i) & 0xc0U) != 0x80) {
            return 0;
        }
        code = (code << 6U) | (byteAt(text, i) & 0x3fU);
    }
    const bool surrogate = code >= 0xd800 && code < 0xe000;
    return code < lead.smallest || code > 0x10ffff || surrogate ? 0 : lead.length;
}

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '"'; }

/// True if the index sees a word in it: a letter or digit, or anything beyond ASCII.
bool hasWord(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) {
        const auto byte = static_cast<std::uint8_t>(c);
        return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z')
            || (byte >= 'a' && byte <= 'z');
    });
}

} // namespace

bool isPlainUtf8(std::string_view text) noexcept
{
    while (!text.empty()) {
        const std::size_t length = characterLength(text);
        if (length == 0) {
            return false;
        }
        text.remove_prefix(length);
    }
    return true;
}

std::string prefixQuery(std::string_view words)
{
    words = words.substr(0, kMaxQueryBytes);
    std::string query;
    while (!words.empty()) {
        const auto end = std::ranges::find_if(words, isSpace);
        const std::string_view word(words.begin(), end);
        if (hasWord(word)) {
            query += (query.empty() ? "\"" : " \"") + std::string(word) + "\" *";
        }
        words.remove_prefix(std::min(word.size() + 1, words.size()));
    }
    return query;
}

} // namespace pipit::notes
