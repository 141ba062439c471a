#include "tests/scenarios/hunt/hunt.h"

#include <algorithm>
#include <chrono>

namespace pipit::scenarios {

namespace {

using Clock = std::chrono::steady_clock;

std::string invariantOf(const Broken& broken) { return "I" + std::to_string(broken.invariant); }

std::string count(std::uint64_t number, const std::string& of)
{
    return std::to_string(number) + ' ' + of + (number == 1 ? "" : "s");
}

} // namespace

Catch hunt(const MutantEntry& mutant, const HuntLimits& limits, const RunSeed& run)
{
    Catch result{ &mutant, 0, limits.from, 0, {}, 0 };
    const std::uint64_t end = limits.from + limits.seeds;
    const auto begin = Clock::now();
    for (std::uint64_t next = limits.from; next < end && !result.caught();) {
        const auto spent = std::chrono::duration_cast<std::chrono::seconds>(Clock::now() - begin);
        if (spent >= limits.most) {
            break;
        }
        const ChildRun child = runInChild(mutant.mutant, next, end, limits.most - spent, run);
        if (child.next == next) {
            break; // no time was left for a seed
        }
        next = child.next;
        result.seed = next - 1;
        result.seeds = next - limits.from;
        const bool seen = child.found && child.found->invariant > 0 && !child.died;
        result.deaths += child.died || (child.found && !seen) ? 1U : 0U;
        if (seen) {
            const ChildRun without
                = runInChild(Mutant::None, result.seed, next, std::chrono::hours(1), run);
            const bool sound = !without.found && !without.died;
            result.unsound += sound ? 0U : 1U;
            result.found = sound ? child.found : std::nullopt;
        }
    }
    return result;
}

std::string describe(const Catch& one)
{
    std::string line(one.mutant->name);
    line += std::string(32 - std::min<std::size_t>(32, line.size()), ' ');
    line += one.mutant->scenario;
    if (one.caught()) {
        line += "  caught by " + invariantOf(*one.found) + " after " + count(one.seeds, "seed")
            + " (" + std::to_string(one.seed) + "): " + one.found->what;
    } else {
        line += "  SURVIVED " + count(one.seeds, "seed");
    }
    line += one.deaths == 0 ? std::string() : ", " + count(one.deaths, "death");
    return line
        + (one.unsound == 0 ? std::string() : ", " + count(one.unsound, "seed") + " in vain");
}

std::string markdownOf(const std::vector<Catch>& all)
{
    std::string table = "| mutant | what it breaks | should be seen by | in | caught by | seeds |\n"
                        "|---|---|---|---|---|---|\n";
    for (const Catch& one : all) {
        const MutantEntry& mutant = *one.mutant;
        table += "| " + std::string(mutant.name) + " | " + std::string(mutant.broken)
            + ". Seen when " + std::string(mutant.noticed) + " | " + std::string(mutant.invariants)
            + " | " + std::string(mutant.scenario) + " | "
            + (one.caught() ? invariantOf(*one.found) : std::string("not yet")) + " | "
            + (one.caught() ? "" : "> ") + std::to_string(one.seeds) + " |\n";
    }
    return table;
}

} // namespace pipit::scenarios
