#include "app/tools/audit/facts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace pipit::audit {

namespace {

using Texts = std::set<std::string>;

/// What people were told is kept.
struct Captured {
    Texts notes;
    Texts lines;

    std::size_t size() const { return notes.size() + lines.size(); }
};

/// A line that still is somebody's draft is kept where it belongs: nobody else has to have it.
bool isStillDraft(const Evidence& evidence, const std::string& tablet, const std::string& line)
{
    return std::ranges::any_of(evidence.tablets, [&](const TabletState& state) {
        return state.name == tablet && state.draftLines.contains(line);
    });
}

Captured captured(const Evidence& evidence)
{
    Captured all;
    for (const auto& screen : evidence.screens) {
        if (screen.saysKept) {
            all.notes.insert(screen.notes.begin(), screen.notes.end());
        }
        for (const auto& line : screen.lines) {
            if (screen.saysDraftKept && !isStillDraft(evidence, screen.tablet, line)) {
                all.lines.insert(line);
            }
        }
    }
    return all;
}

std::size_t countIn(const Texts& wanted, const auto& held)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(wanted, [&](const auto& text) { return held.contains(text); }));
}

/// A screen said "All on the school server" over a note that is not there.
bool saidTooMuch(const Evidence& evidence, const Texts& onServer)
{
    return std::ranges::any_of(evidence.screens, [&](const ScreenRecord& screen) {
        return screen.saysAllOnServer && std::ranges::any_of(screen.notes, [&](const auto& text) {
            return !onServer.contains(text);
        });
    });
}

/// The last that a tablet's screen showed is not what its store holds.
bool isStale(const Evidence& evidence, const TabletState& tablet)
{
    const auto last = std::find_if(evidence.screens.rbegin(), evidence.screens.rend(),
        [&](const ScreenRecord& screen) { return screen.tablet == tablet.name; });
    return last == evidence.screens.rend()
        || std::multiset<std::string>(last->notes.begin(), last->notes.end()) != tablet.notes;
}

bool isAnywhere(const Evidence& evidence, const std::string& canary)
{
    return std::ranges::all_of(evidence.tablets, [&](const TabletState& tablet) {
        return std::ranges::any_of(tablet.notes,
            [&](const std::string& text) { return text.find(canary) != std::string::npos; });
    });
}

/// The branch ends on the server of the vaults that a tablet's keys open.
BranchEnds endsFor(const TabletState& tablet, const BranchEnds& server)
{
    BranchEnds ends;
    for (const auto& [vault, heads] : server) {
        if (tablet.readable.contains(vault)) {
            ends.emplace(vault, heads);
        }
    }
    return ends;
}

/// A vault on the server that nobody's tablet opens would be compared with nothing.
bool isOpenToSomebody(const Evidence& evidence, const VaultId& vault)
{
    return std::ranges::any_of(evidence.tablets,
        [&](const TabletState& tablet) { return tablet.readable.contains(vault); });
}

void addTablet(Facts& facts, const TabletState& tablet, const Captured& wanted)
{
    facts.appliedOnEach.push_back(
        countIn(wanted.notes, tablet.notes) + countIn(wanted.lines, tablet.lines));
    facts.lost = std::max(facts.lost, wanted.size() - facts.appliedOnEach.back());
    facts.conflictsShown = std::max(facts.conflictsShown, tablet.conflicts);
    const auto& [notes, lines] = tablet.onServer;
    facts.mergedSilently = std::max(facts.mergedSilently,
        notes.size() - countIn(notes, tablet.notes) + lines.size() - countIn(lines, tablet.lines));
}

std::vector<std::string> problemsOf(
    const Evidence& evidence, const Facts& facts, const Texts& onServer)
{
    std::vector<std::string> problems;
    const auto add = [&](bool wrong, const char* word) {
        if (wrong) {
            problems.emplace_back(word);
        }
    };
    add(facts.captured == 0, "nothing-captured");
    add(facts.lost > 0, "lost");
    add(facts.canaryHits > 0, "leak");
    add(facts.acknowledged < facts.captured || saidTooMuch(evidence, onServer), "no-ack");
    add(!facts.digestsEqual, "digests");
    add(facts.mergedSilently > 0, "merged-silently");
    add(facts.screens.empty(), "no-pictures");
    add(!isAnywhere(evidence, evidence.canary), "canary-not-shown");
    for (const auto& tablet : evidence.tablets) {
        add(isStale(evidence, tablet), "stale-screen");
        add(tablet.waiting.waiting() + tablet.waiting.refused > 0, "still-waiting");
    }
    return problems;
}

} // namespace

Facts judge(const Evidence& evidence)
{
    const auto wanted = captured(evidence);
    CurrentTexts onServer;
    Facts facts;
    facts.captured = wanted.size();
    facts.digestsEqual = !evidence.tablets.empty();
    for (const auto& tablet : evidence.tablets) {
        addTablet(facts, tablet, wanted);
        onServer.notes.insert(tablet.onServer.notes.begin(), tablet.onServer.notes.end());
        onServer.lines.insert(tablet.onServer.lines.begin(), tablet.onServer.lines.end());
        facts.digestsEqual &= tablet.ends == endsFor(tablet, evidence.serverEnds);
    }
    facts.digestsEqual &= std::ranges::all_of(evidence.serverEnds,
        [&](const auto& ends) { return isOpenToSomebody(evidence, ends.first); });
    facts.acknowledged
        = countIn(wanted.notes, onServer.notes) + countIn(wanted.lines, onServer.lines);
    facts.canaryHits = evidence.canaryHits;
    facts.screens = evidence.pictures;
    facts.problems = problemsOf(evidence, facts, onServer.notes);
    return facts;
}

std::string asJson(const Facts& facts)
{
    const nlohmann::ordered_json json{
        { "captured", facts.captured },
        { "acknowledged", facts.acknowledged },
        { "applied_on_each", facts.appliedOnEach },
        { "conflicts", { { "shown", facts.conflictsShown }, { "settled", 0 } } },
        { "merged_silently", facts.mergedSilently },
        { "digests_equal", facts.digestsEqual },
        { "lost", facts.lost },
        { "canary_hits", facts.canaryHits },
        { "screens", facts.screens },
        { "problems", facts.problems },
    };
    return json.dump(4) + "\n";
}

} // namespace pipit::audit
