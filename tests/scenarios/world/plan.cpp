#include "tests/scenarios/world/plan.h"

#include "tests/scenarios/world/chance.h"

namespace pipit::scenarios {

namespace {

constexpr std::uint64_t kPlanning = 99;

} // namespace

std::string_view nameOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::RequestLost:
        return "requests lost";
    case Trouble::ReplyLost:
        return "replies lost";
    case Trouble::Twice:
        return "requests twice";
    case Trouble::Late:
        return "late copies of requests";
    case Trouble::Garbage:
        return "garbled replies";
    case Trouble::Busy:
        return "a busy server";
    case Trouble::Partition:
        return "no network for a while";
    case Trouble::Meanwhile:
        return "others at the same time";
    case Trouble::LockedAway:
        return "locks in the middle of a session";
    case Trouble::TabletKilled:
        return "tablets killed";
    case Trouble::ServerKilled:
        return "the server killed";
    case Trouble::DiskFull:
        return "full disks";
    case Trouble::ClockJumps:
        return "clocks that jump";
    case Trouble::Sleeper:
        return "a profile never unlocked again";
    case Trouble::ServerRestored:
        return "the server restored from a backup";
    }
    return "?";
}

const std::vector<Trouble>& allTroubles()
{
    static const std::vector<Trouble> all{ Trouble::RequestLost, Trouble::ReplyLost, Trouble::Twice,
        Trouble::Late, Trouble::Garbage, Trouble::Busy, Trouble::Partition, Trouble::Meanwhile,
        Trouble::LockedAway, Trouble::TabletKilled, Trouble::ServerKilled, Trouble::DiskFull,
        Trouble::ClockJumps, Trouble::Sleeper, Trouble::ServerRestored };
    return all;
}

Plan planOf(Scenario scenario, std::uint64_t seed)
{
    Chance chance(seed, kPlanning);
    Plan plan{ .seed = seed, .scenario = scenario };
    plan.lessons = 1 + static_cast<int>(chance.below(3));
    plan.steps = 6 + static_cast<int>(chance.below(14));
    const std::size_t density = 1 + chance.below(4); // every trouble, or one in two, three, four
    for (const Trouble trouble : allTroubles()) {
        if (chance.oneIn(density)) {
            plan.troubles |= 1U << static_cast<unsigned>(trouble);
        }
    }
    return plan;
}

std::string describe(const Plan& plan)
{
    std::string text = "seed " + std::to_string(plan.seed) + " scenario "
        + std::string(nameOf(plan.scenario)) + ": " + std::to_string(plan.lessons) + " lessons of "
        + std::to_string(plan.steps) + " steps";
    std::string with;
    for (const Trouble trouble : allTroubles()) {
        if (plan.has(trouble)) {
            with += (with.empty() ? "; " : ", ") + std::string(nameOf(trouble));
        }
    }
    return text + (with.empty() ? "; no trouble" : with);
}

std::optional<Scenario> scenarioOf(std::string_view name)
{
    return name == nameOf(Scenario::Small) ? std::optional(Scenario::Small) : std::nullopt;
}

std::string_view nameOf(Scenario scenario)
{
    switch (scenario) {
    case Scenario::Small:
        return "small";
    }
    return "?";
}

} // namespace pipit::scenarios
