#include "core/changes/text_units.h"

namespace pipit::changes {

Units paragraphsOf(std::string_view text)
{
    Units units;
    for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        units.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    units.push_back(text);
    return units;
}

Units sentencesOf(std::string_view paragraph)
{
    Units units;
    for (std::size_t i = 1; i < paragraph.size();) {
        const char before = paragraph[i - 1];
        if (paragraph[i] == ' ' && (before == '.' || before == '!' || before == '?')) {
            units.push_back(paragraph.substr(0, i + 1));
            paragraph.remove_prefix(i + 1);
            i = 1;
        } else {
            ++i;
        }
    }
    if (!paragraph.empty()) {
        units.push_back(paragraph);
    }
    return units;
}

} // namespace pipit::changes
