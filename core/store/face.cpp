#include "core/store/face.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace pipit::store {

namespace {

constexpr std::string_view kFormat = "pipit face ";
constexpr std::string_view kVersion = "0";
constexpr std::size_t kMaxName = 64;
constexpr std::size_t kMaxInitials = 8;

/// The bytes of one UTF-8 character at the start of `text`; 0 if it is none, or a control.
std::size_t characterLength(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text[0]);
    if (lead < 0x80) {
        return lead >= 0x20 && lead != 0x7f ? 1 : 0;
    }
    const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || text.size() < length) {
        return 0;
    }
    const auto second = static_cast<unsigned char>(text[1]);
    const unsigned low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80; // no longer forms
    const unsigned high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf; // no surrogates
    const bool control = lead == 0xc2 && second < 0xa0;
    const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; };
    const bool valid = second >= low && second <= high && !control
        && std::ranges::all_of(text.substr(2, length - 2), continues);
    return valid ? length : 0;
}

bool isPlainText(std::string_view text, std::size_t cap)
{
    if (text.empty() || text.size() > cap) {
        return false;
    }
    while (!text.empty()) {
        const std::size_t length = characterLength(text);
        if (length == 0) {
            return false;
        }
        text.remove_prefix(length);
    }
    return true;
}

bool isColour(std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    return text.size() == 7 && text[0] == '#'
        && text.find_first_not_of(kDigits, 1) == std::string_view::npos;
}

bool isAcceptable(const Face& face)
{
    return isPlainText(face.firstName, kMaxName) && isPlainText(face.initials, kMaxInitials)
        && isColour(face.colour);
}

/// The rest of the next line after `key`, and the line gone from `text`.
std::optional<std::string_view> takeLine(std::string_view& text, std::string_view key)
{
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos || !text.starts_with(key)) {
        return std::nullopt;
    }
    const std::string_view value = text.substr(key.size(), end - key.size());
    text.remove_prefix(end + 1);
    return value;
}

} // namespace

Result<Bytes> encodeFace(const Face& face)
{
    if (!isAcceptable(face)) {
        return Error{ ErrorCode::BadInput, "a face is out of bounds" };
    }
    std::string text(kFormat);
    text.append(kVersion).append("\nname ").append(face.firstName);
    text.append("\ninitials ").append(face.initials);
    text.append("\ncolour ").append(face.colour).append("\n");
    const ByteView bytes = base::asBytes(text);
    return Bytes(bytes.begin(), bytes.end());
}

Result<Face> decodeFace(ByteView bytes)
{
    std::string_view text = base::asText(bytes);
    const auto version = takeLine(text, kFormat);
    if (version.has_value() && *version != kVersion) {
        return Error{ ErrorCode::TooNew, "a face has another format" };
    }
    const auto name = takeLine(text, "name ");
    const auto initials = takeLine(text, "initials ");
    const auto colour = takeLine(text, "colour ");
    if (!version || !name || !initials || !colour || !text.empty()) {
        return Error{ ErrorCode::Corrupt, "a face is damaged" };
    }
    Face face{ std::string(*name), std::string(*initials), std::string(*colour) };
    if (!isAcceptable(face)) {
        return Error{ ErrorCode::Corrupt, "a face is damaged" };
    }
    return face;
}

} // namespace pipit::store
