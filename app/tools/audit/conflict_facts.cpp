#include "app/tools/audit/conflict_facts.h"

#include "app/tools/audit/facts.h"

#include <algorithm>

namespace pipit::audit {

namespace {

constexpr std::string_view kBadge = "Two versions";

bool showsAll(const ScreenRecord& screen, const Apart& apart)
{
    return std::ranges::all_of(
        apart.versions, [&](const auto& version) { return screen.shows(version); });
}

bool showsBadge(const ScreenRecord& screen, const Apart& apart)
{
    return screen.shows(kBadge) && std::ranges::any_of(apart.versions, [&](const auto& version) {
        return screen.shows(version);
    });
}

bool isShownOn(const Evidence& evidence, const TabletState& tablet, const Apart& apart)
{
    return tablet.openConflicts.contains(apart.where)
        || std::ranges::any_of(evidence.screens, [&](const ScreenRecord& screen) {
               return screen.tablet == tablet.name
                   && (showsAll(screen, apart) || showsBadge(screen, apart));
           });
}

/// Whoever settled it had every version on a screen of the tablet on which they did.
bool wasSettledBySight(const Evidence& evidence, const Apart& apart)
{
    const auto isTheirs = [&](const TabletState& tablet) { return tablet.me == apart.settler; };
    auto found = std::ranges::find_if(evidence.tablets, isTheirs);
    if (found == evidence.tablets.end()) {
        found = std::ranges::find_if(evidence.away, isTheirs);
        if (found == evidence.away.end()) {
            return false;
        }
    }
    return std::ranges::any_of(evidence.screens, [&](const ScreenRecord& screen) {
        return screen.tablet == found->name && showsAll(screen, apart);
    });
}

std::set<Apart> allApart(const Evidence& evidence)
{
    std::set<Apart> all;
    for (const TabletState& tablet : evidence.tablets) {
        all.insert(tablet.onServer.apart.begin(), tablet.onServer.apart.end());
    }
    return all;
}

} // namespace

ConflictFacts judgeConflicts(const Evidence& evidence)
{
    ConflictFacts facts;
    for (const Apart& apart : allApart(evidence)) {
        const auto mayOpen = [&](const TabletState& tablet) {
            return tablet.readable.contains(apart.where.record.vault);
        };
        const auto isOffered = [&](const TabletState& tablet) {
            return !mayOpen(tablet) || tablet.openConflicts.contains(apart.where);
        };
        const bool shown = std::ranges::all_of(evidence.tablets, [&](const TabletState& tablet) {
            return !mayOpen(tablet) || isShownOn(evidence, tablet, apart);
        });
        const bool bySight = apart.settler && wasSettledBySight(evidence, apart);
        const bool waits = !apart.settler && std::ranges::all_of(evidence.tablets, isOffered);
        ++facts.written;
        facts.shown += shown ? 1U : 0U;
        facts.settled += bySight ? 1U : 0U;
        facts.vanished += bySight || waits ? 0U : 1U;
    }
    return facts;
}

} // namespace pipit::audit
