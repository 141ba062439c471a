#include "core/store/search_words.h"

#include <algorithm>

namespace pipit::store {

namespace {

constexpr std::size_t kMaxTyped = 200;

/// A letter or digit, or a byte of one outside ASCII.
bool isWordByte(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return (value >= '0' && value <= '9') || (value >= 'A' && value <= 'Z')
        || (value >= 'a' && value <= 'z') || value >= 0x80;
}

} // namespace

std::string searchWords(std::string_view typed)
{
    typed = typed.substr(0, kMaxTyped);
    std::string query;
    while (true) {
        const auto begin = std::ranges::find_if(typed, isWordByte);
        typed.remove_prefix(static_cast<std::size_t>(begin - typed.begin()));
        if (typed.empty()) {
            return query;
        }
        const auto end = std::ranges::find_if_not(typed, isWordByte);
        const auto size = static_cast<std::size_t>(end - typed.begin());
        query += (query.empty() ? "\"" : " \"") + std::string(typed.substr(0, size)) + "\"*";
        typed.remove_prefix(size);
    }
}

} // namespace pipit::store
