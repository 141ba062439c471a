#include "core/changes/word_union.h"

#include "core/changes/unit_diff.h"
#include "core/changes/unit_merge.h"

namespace pipit::changes {

namespace {

constexpr std::string_view kLineEnd = "\n";

/// Words, and line ends as units of their own.
Units wordsOf(std::string_view text)
{
    Units words;
    std::size_t from = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool ends = i == text.size() || text[i] == ' ' || text[i] == '\n';
        if (!ends) {
            continue;
        }
        if (i > from) {
            words.push_back(text.substr(from, i - from));
        }
        if (i < text.size() && text[i] == '\n') {
            words.push_back(kLineEnd);
        }
        from = i + 1;
    }
    return words;
}

template <class Words> std::string sentence(const Words& words)
{
    std::string text;
    for (const std::string_view word : words) {
        const bool apart = !text.empty() && text.back() != '\n' && word != kLineEnd;
        text += apart ? " " : "";
        text += word;
    }
    return text;
}

/// Words that both sides have once, in their order; between them what only one has, then what only
/// the other has.
MergedUnits bothOf(const Region& region)
{
    const auto hunks = diff(region.one, region.other);
    if (!hunks) {
        return std::nullopt;
    }
    std::vector<std::string> out;
    const auto put = [&](const Units& units, std::size_t from, std::size_t to) {
        out.insert(out.end(), units.begin() + static_cast<std::ptrdiff_t>(from),
            units.begin() + static_cast<std::ptrdiff_t>(to));
    };
    std::size_t done = 0;
    for (const Hunk& hunk : *hunks) {
        put(region.one, done, hunk.baseTo);
        put(region.other, hunk.sideFrom, hunk.sideTo);
        done = hunk.baseTo;
    }
    put(region.one, done, region.one.size());
    return out;
}

} // namespace

std::string keepBoth(std::string_view base, std::string_view one, std::string_view other)
{
    if (one == other || other == base) {
        return std::string(one);
    }
    if (one == base) {
        return std::string(other);
    }
    const auto words = mergeUnits(wordsOf(base), wordsOf(one), wordsOf(other), bothOf);
    return words ? sentence(*words) : std::string(one) + '\n' + std::string(other);
}

} // namespace pipit::changes
