#include "core/changes/text_merge.h"

#include "core/changes/unit_merge.h"

namespace pipit::changes {

namespace {

std::string joined(const std::vector<std::string>& units, std::string_view between)
{
    std::string text;
    for (std::size_t i = 0; i < units.size(); ++i) {
        text += i == 0 ? std::string_view{} : between;
        text += units[i];
    }
    return text;
}

MergedUnits noMerge(const Region&) { return std::nullopt; }

/// Paragraph by paragraph, by sentences.
MergedUnits mergeSentences(const Region& region)
{
    if (region.one.size() != region.base.size() || region.other.size() != region.base.size()) {
        return std::nullopt;
    }
    std::vector<std::string> out;
    for (std::size_t i = 0; i < region.base.size(); ++i) {
        const auto merged = mergeUnits(sentencesOf(region.base[i]), sentencesOf(region.one[i]),
            sentencesOf(region.other[i]), noMerge);
        if (!merged) {
            return std::nullopt;
        }
        out.push_back(joined(*merged, {}));
    }
    return out;
}

} // namespace

std::optional<std::string> mergeText(
    std::string_view base, std::string_view one, std::string_view other)
{
    const auto merged
        = mergeUnits(paragraphsOf(base), paragraphsOf(one), paragraphsOf(other), mergeSentences);
    return merged ? std::optional(joined(*merged, "\n")) : std::nullopt;
}

} // namespace pipit::changes
