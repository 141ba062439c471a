#include "core/intake/history_text.h"

namespace pipit::intake {

namespace {

constexpr std::string_view kEllipsis = "…";

bool isControl(char32_t value) { return value < 0x20 || (value >= 0x7F && value < 0xA0); }

/// Valid UTF-8 without control characters, other than the line feeds that may stay.
std::string cleaned(std::string_view text, base::Lines lines)
{
    std::string out;
    while (!text.empty()) {
        const auto point = base::firstCodePoint(text);
        const std::size_t bytes = point ? point->bytes : 1;
        const bool feed = point && point->value == U'\n' && lines == base::Lines::Many;
        if (point && (feed || !isControl(point->value))) {
            out += text.substr(0, bytes);
        } else {
            out += ' ';
        }
        text.remove_prefix(bytes);
    }
    return out;
}

/// The bytes of the first `count` characters.
std::size_t bytesOf(std::string_view text, std::size_t count)
{
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < count && bytes < text.size(); ++i) {
        bytes += base::firstCodePoint(text.substr(bytes))->bytes;
    }
    return bytes;
}

/// At most `limit` characters with the ellipsis; the whole last word goes, if there are several.
std::string cut(std::string_view text, std::size_t limit)
{
    std::string_view kept = text.substr(0, bytesOf(text, limit - 1));
    const std::size_t space = kept.find_last_of(" \n");
    if (space != std::string_view::npos && space > kept.size() / 2) {
        kept = kept.substr(0, space);
    }
    return std::string(kept) + std::string(kEllipsis);
}

} // namespace

std::string HistoryText::fit(
    std::string_view text, std::string_view member, std::size_t limit, base::Lines lines)
{
    std::string clean = cleaned(text, lines);
    if (base::codePoints(clean).value_or(0) <= limit) {
        return clean;
    }
    note(HistoryRemark::Shortened, member, text);
    return cut(clean, limit);
}

std::string HistoryText::fit(
    const std::vector<std::string>& paragraphs, std::string_view member, std::size_t limit)
{
    std::string text;
    for (const std::string& paragraph : paragraphs) {
        text += (text.empty() ? "" : "\n") + cleaned(paragraph, base::Lines::One);
    }
    return fit(text, member, limit, base::Lines::Many);
}

void HistoryText::note(HistoryRemark remark, std::string_view member, std::string_view value)
{
    m_notes.push_back({ remark, m_place + '.' + std::string(member), std::string(value) });
}

} // namespace pipit::intake
