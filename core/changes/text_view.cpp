#include "core/changes/text_view.h"

#include "core/base/mutant.h"
#include "core/changes/text_merge.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace pipit::changes {

namespace {

using Set = std::set<HeadRef>;

/// All that a write replaced, directly or through others; itself not.
Set ancestors(const HeadRef& write, const TextHistory& history)
{
    Set found;
    std::vector<HeadRef> todo{ write };
    while (!todo.empty()) {
        const auto names = history.names.find(todo.back());
        todo.pop_back();
        if (names == history.names.end()) {
            continue;
        }
        for (const HeadRef& name : names->second) {
            if (found.insert(name).second) {
                todo.push_back(name);
            }
        }
    }
    return found;
}

} // namespace

std::optional<HeadRef> mergeBase(
    const HeadRef& one, const HeadRef& other, const TextHistory& history)
{
    const Set ofOne = ancestors(one, history);
    const Set ofOther = ancestors(other, history);
    Set common;
    std::ranges::set_intersection(ofOne, ofOther, std::inserter(common, common.end()));
    Set greatest = common;
    for (const HeadRef& ref : common) {
        for (const HeadRef& below : ancestors(ref, history)) {
            greatest.erase(below);
        }
    }
    const bool single
        = greatest.size() == 1 || (broken(Mutant::MergeWithoutSingleBase) && !greatest.empty());
    if (!single || !history.values.contains(*greatest.begin())) {
        return std::nullopt;
    }
    // A write that never came may lead to another common ancestor, unless only the base leads to
    // it.
    Set known = ancestors(*greatest.begin(), history);
    known.insert(*greatest.begin());
    const auto came
        = [&](const HeadRef& ref) { return known.contains(ref) || history.values.contains(ref); };
    const bool whole = std::ranges::all_of(ofOne, came) && std::ranges::all_of(ofOther, came);
    return whole ? std::optional(*greatest.begin()) : std::nullopt;
}

TextView showText(std::span<const Head> heads, const TextHistory& history)
{
    const Showing showing = showRegister(heads);
    const auto textOf = [](const Bytes& value) { return std::string(base::asText(value)); };
    TextView view{ textOf(heads[showing.index].value), showing.index, TextState::Plain };
    if (!showing.conflict) {
        return view;
    }
    view.state = TextState::Conflict;
    const auto base
        = heads.size() == 2 ? mergeBase(heads[0].ref, heads[1].ref, history) : std::nullopt;
    if (!base) {
        return view;
    }
    if (auto merged = mergeText(
            textOf(history.values.at(*base)), textOf(heads[0].value), textOf(heads[1].value))) {
        view.text = std::move(*merged);
        view.state = TextState::Merged;
    }
    return view;
}

} // namespace pipit::changes
