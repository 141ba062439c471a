#include "tests/scenarios/oracle/paragraphs.h"

#include "tests/scenarios/people/words.h"

#include <algorithm>
#include <set>

namespace pipit::scenarios {

namespace {

std::set<std::string> distinctValues(const Model& model, const std::vector<int>& heads)
{
    std::set<std::string> values;
    for (const int id : heads) {
        values.insert(model.wrote(id).value);
    }
    return values;
}

std::set<std::string> setOf(const std::string& text)
{
    const auto all = paragraphsOf(text);
    return { all.begin(), all.end() };
}

/// Whether a paragraph is to be in the merged text: what both have stays, what one put in comes in,
/// what one took out is gone.
std::string faultOfMerge(const std::string& base, const std::string& one, const std::string& other,
    const std::string& merged)
{
    const auto before = setOf(base);
    const auto left = setOf(one);
    const auto right = setOf(other);
    std::set<std::string> all = before;
    all.insert(left.begin(), left.end());
    all.insert(right.begin(), right.end());
    const auto shown = paragraphsOf(merged);
    for (const std::string& paragraph : all) {
        const bool inBoth = left.contains(paragraph) && right.contains(paragraph);
        const bool inOne = left.contains(paragraph) || right.contains(paragraph);
        const bool expected = inBoth || (inOne && !before.contains(paragraph));
        const auto found = std::ranges::count(shown, paragraph);
        if (found != (expected ? 1 : 0)) {
            return "\"" + paragraph + "\" is there " + std::to_string(found) + " times";
        }
    }
    return {};
}

} // namespace

std::string faultOfText(
    const Model& model, const std::vector<int>& heads, const changes::TextView& shown)
{
    const auto values = distinctValues(model, heads);
    if (shown.state != changes::TextState::Merged) {
        const bool plain = shown.state == changes::TextState::Plain;
        if (!values.contains(shown.text)) {
            return "nobody wrote what is shown";
        }
        return plain == (values.size() == 1) ? std::string{} : "differing values without a badge";
    }
    if (heads.size() != 2) {
        return "merged out of " + std::to_string(heads.size());
    }
    const auto base = model.commonBase(heads[0], heads[1]);
    if (!base) {
        return "merged without a single base";
    }
    return faultOfMerge(model.wrote(*base).value, model.wrote(heads[0]).value,
        model.wrote(heads[1]).value, shown.text);
}

std::string firstDifference(const std::string& one, const std::string& other)
{
    const auto left = paragraphsOf(one);
    const auto right = paragraphsOf(other);
    const auto [a, b] = std::ranges::mismatch(left, right);
    return (a == left.end() ? std::string("(end)") : *a) + " <> "
        + (b == right.end() ? std::string("(end)") : *b);
}

} // namespace pipit::scenarios
