#include "core/exchange/key_text.h"

namespace pipit::exchange {

namespace {

constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// The bytes of the white space at the front, 0 if there is none.
std::size_t spaceAt(std::string_view text)
{
    if (text.empty()) {
        return 0;
    }
    return isSpace(text.front()) ? 1 : text.starts_with(kNoBreakSpace) ? kNoBreakSpace.size() : 0;
}

bool isCurlyApostrophe(std::string_view text)
{
    return text.starts_with("\xE2\x80\x98") || text.starts_with("\xE2\x80\x99");
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (const std::size_t width = spaceAt(text)) {
        text.remove_prefix(width);
    }
    for (;;) {
        if (!text.empty() && isSpace(text.back())) {
            text.remove_suffix(1);
        } else if (text.ends_with(kNoBreakSpace)) {
            text.remove_suffix(kNoBreakSpace.size());
        } else {
            return text;
        }
    }
}

std::string keyText(std::string_view text)
{
    std::string out;
    for (std::string_view rest = trimmed(text); !rest.empty();) {
        if (const std::size_t width = spaceAt(rest)) {
            if (!out.ends_with(' ')) {
                out.push_back(' ');
            }
            rest.remove_prefix(width);
        } else if (isCurlyApostrophe(rest)) {
            out.push_back('\'');
            rest.remove_prefix(3);
        } else {
            out.push_back(lower(rest.front()));
            rest.remove_prefix(1);
        }
    }
    return out;
}

std::string headingKey(std::string_view text)
{
    std::string out;
    for (const char raw : text) {
        const char c = lower(raw);
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            out.push_back(c);
        }
    }
    return out;
}

std::vector<std::string_view> splitParts(std::string_view text, std::string_view separators)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = text.find_first_of(separators);
        if (const auto part = trimmed(text.substr(0, end)); !part.empty()) {
            parts.push_back(part);
        }
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return parts;
}

} // namespace pipit::exchange
