#include "app/tools/audit/facts.h"

#include "app/tools/audit/conflict_facts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace pipit::audit {

namespace {

using Texts = std::set<std::string>;

/// What people were told is kept.
struct Captured {
    Texts notes;
    Texts lines;
    Texts entries;
    Texts sessions;

    std::size_t size() const
    {
        return notes.size() + lines.size() + entries.size() + sessions.size();
    }
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
        all.entries.insert(screen.entries.begin(), screen.entries.end());
        all.sessions.insert(screen.sessions.begin(), screen.sessions.end());
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

/// On a screen of every tablet: what nobody saw cannot be missed.
bool showsEverywhere(const Evidence& evidence)
{
    return std::ranges::all_of(evidence.tablets, [&](const TabletState& tablet) {
        return std::ranges::any_of(evidence.screens, [&](const ScreenRecord& screen) {
            return screen.tablet == tablet.name && screen.shows(evidence.canary);
        });
    });
}

/// It was put where it has to be found: into the log in every form, and onto the open app's screen.
bool isBlind(const CanarySearch& search)
{
    return search.open == 0 || search.inLog.decoys == 0 || search.inLog.found < search.inLog.decoys;
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

/// What somebody wrote who did not come back is on the server, every envelope of it.
bool isCarried(const Evidence& evidence, const TabletState& left)
{
    return std::ranges::all_of(left.ends, [&](const auto& ends) {
        return std::ranges::all_of(ends.second, [&](const protocol::AuthorHead& head) {
            return evidence.serverHashes.contains(head.hash);
        });
    });
}

/// A vault on the server that nobody's tablet opens would be compared with nothing.
bool isOpenToSomebody(const Evidence& evidence, const VaultId& vault)
{
    return std::ranges::any_of(evidence.tablets,
        [&](const TabletState& tablet) { return tablet.readable.contains(vault); });
}

using HeldByWords = std::map<std::string, Held>;

/// The vaults and records in which anybody's store holds these words; none if nobody's does.
Held heldAnywhere(
    const Evidence& evidence, HeldByWords SupportState::*kind, const std::string& words)
{
    Held all;
    for (const auto* tablets : { &evidence.tablets, &evidence.away }) {
        for (const auto& tablet : *tablets) {
            const auto& here = tablet.support.*kind;
            if (const auto found = here.find(words); found != here.end()) {
                all.records.insert(found->second.records.begin(), found->second.records.end());
                all.vaults.insert(found->second.vaults.begin(), found->second.vaults.end());
            }
        }
    }
    return all;
}

/// A tablet has to hold what its keys open. What is on no tablet at all has no vault to ask after:
/// each of them has to hold it, and it is lost.
bool opens(const TabletState& tablet, const Held& held)
{
    return std::ranges::includes(tablet.readable, held.vaults);
}

/// Of one kind: what the tablet's keys open, and what of this it holds.
void addSupport(Facts& facts, const Evidence& evidence, const TabletState& tablet,
    const Texts& wanted, HeldByWords SupportState::*kind)
{
    for (const auto& words : wanted) {
        if (opens(tablet, heldAnywhere(evidence, kind, words))) {
            ++facts.opensOnEach.back();
            facts.appliedOnEach.back() += (tablet.support.*kind).contains(words) ? 1U : 0U;
        }
    }
}

/// Of what the server has and this tablet's keys open, what its read tables do not show.
std::size_t notShown(const TabletState& tablet)
{
    const auto& server = tablet.onServer;
    const auto records = tablet.support.records();
    return server.notes.size() - countIn(server.notes, tablet.notes) + server.lines.size()
        - countIn(server.lines, tablet.lines) + server.entries.size()
        - countIn(server.entries, tablet.support.entries)
        + static_cast<std::size_t>(std::ranges::count_if(
            server.records, [&](const RecordId& id) { return !records.contains(id); }));
}

/// A line upon which somebody wrote another one is kept: the log has it.
Texts linesHeld(const TabletState& tablet)
{
    Texts held = tablet.lines;
    held.insert(tablet.onServer.olderLines.begin(), tablet.onServer.olderLines.end());
    return held;
}

void addTablet(
    Facts& facts, const Evidence& evidence, const TabletState& tablet, const Captured& wanted)
{
    facts.opensOnEach.push_back(wanted.notes.size() + wanted.lines.size());
    facts.appliedOnEach.push_back(
        countIn(wanted.notes, tablet.notes) + countIn(wanted.lines, linesHeld(tablet)));
    addSupport(facts, evidence, tablet, wanted.entries, &SupportState::entries);
    addSupport(facts, evidence, tablet, wanted.sessions, &SupportState::sessions);
    facts.lost = std::max(facts.lost, facts.opensOnEach.back() - facts.appliedOnEach.back());
    facts.mergedSilently = std::max(facts.mergedSilently, notShown(tablet));
}

/// Of the captured, what the server has: a session with every record of its children.
std::size_t acknowledgedOf(
    const Evidence& evidence, const Captured& wanted, const CurrentTexts& onServer)
{
    const auto isThere = [&](const std::string& words) {
        const auto held = heldAnywhere(evidence, &SupportState::sessions, words);
        return !held.records.empty() && std::ranges::includes(onServer.records, held.records);
    };
    Texts lines = onServer.lines;
    lines.insert(onServer.olderLines.begin(), onServer.olderLines.end());
    return countIn(wanted.notes, onServer.notes) + countIn(wanted.lines, lines)
        + countIn(wanted.entries, onServer.entries)
        + static_cast<std::size_t>(std::ranges::count_if(wanted.sessions, isThere));
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
    add(facts.mergedSilently > 0, "silent-overwrite");
    add(facts.conflictsUnseen > 0, "conflict-not-shown");
    add(facts.screens.empty(), "no-pictures");
    add(!showsEverywhere(evidence), "canary-not-shown");
    add(isBlind(evidence.search), "blind");
    for (const auto& tablet : evidence.tablets) {
        add(isStale(evidence, tablet), "stale-screen");
        add(tablet.waiting.waiting() + tablet.waiting.refused > 0, "still-waiting");
    }
    for (const auto& left : evidence.away) {
        add(!left.leftInOrder || left.leftWaiting > 0, "left-behind");
    }
    return problems;
}

void add(CurrentTexts& all, const CurrentTexts& more)
{
    all.notes.insert(more.notes.begin(), more.notes.end());
    all.lines.insert(more.lines.begin(), more.lines.end());
    all.olderLines.insert(more.olderLines.begin(), more.olderLines.end());
    all.entries.insert(more.entries.begin(), more.entries.end());
    all.records.insert(more.records.begin(), more.records.end());
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
        addTablet(facts, evidence, tablet, wanted);
        add(onServer, tablet.onServer);
        facts.digestsEqual &= tablet.ends == endsFor(tablet, evidence.serverEnds);
    }
    facts.digestsEqual &= std::ranges::all_of(evidence.serverEnds,
        [&](const auto& ends) { return isOpenToSomebody(evidence, ends.first); });
    for (const auto& left : evidence.away) {
        add(onServer, left.onServer);
        facts.digestsEqual &= isCarried(evidence, left);
    }
    const ConflictFacts conflicts = judgeConflicts(evidence);
    facts.conflictsShown = conflicts.shown;
    facts.conflictsSettled = conflicts.settled;
    facts.conflictsUnseen = conflicts.written - conflicts.shown;
    facts.mergedSilently += conflicts.vanished;
    facts.acknowledged = acknowledgedOf(evidence, wanted, onServer);
    const CanarySearch& search = evidence.search;
    facts.memoryOpen = search.open;
    facts.memoryLocked = search.locked;
    facts.memoryServer = search.server;
    facts.canaryHits = search.inFiles + search.inLog.hits + search.locked + search.server;
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
        { "opens_on_each", facts.opensOnEach },
        { "conflicts",
            { { "shown", facts.conflictsShown }, { "settled", facts.conflictsSettled } } },
        { "merged_silently", facts.mergedSilently },
        { "digests_equal", facts.digestsEqual },
        { "lost", facts.lost },
        { "canary_hits", facts.canaryHits },
        { "memory",
            { { "open", facts.memoryOpen }, { "locked", facts.memoryLocked },
                { "server", facts.memoryServer } } },
        { "screens", facts.screens },
        { "problems", facts.problems },
    };
    return json.dump(4) + "\n";
}

} // namespace pipit::audit
