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
    case Trouble::Omits:
        return "a server that omits";
    case Trouble::Replays:
        return "a server that replays";
    case Trouble::Flips:
        return "a server that flips bits";
    case Trouble::FalseStored:
        return "a server that says stored and is not";
    case Trouble::FalseDigest:
        return "a server that lies about what it holds";
    case Trouble::ShortRegister:
        return "a server that hides statements";
    case Trouble::OtherLife:
        return "a server that says it is another";
    case Trouble::FalseTime:
        return "a server whose clock is years off";
    case Trouble::LosesAll:
        return "a server that loses everything";
    }
    return "?";
}

const std::vector<Trouble>& allTroubles()
{
    static const std::vector<Trouble> all{ Trouble::RequestLost, Trouble::ReplyLost, Trouble::Twice,
        Trouble::Late, Trouble::Garbage, Trouble::Busy, Trouble::Partition, Trouble::Meanwhile,
        Trouble::LockedAway, Trouble::TabletKilled, Trouble::ServerKilled, Trouble::DiskFull,
        Trouble::ClockJumps, Trouble::Sleeper, Trouble::ServerRestored, Trouble::Omits,
        Trouble::Replays, Trouble::Flips, Trouble::FalseStored, Trouble::FalseDigest,
        Trouble::ShortRegister, Trouble::OtherLife, Trouble::FalseTime, Trouble::LosesAll };
    return all;
}

Plan planOf(Scenario scenario, std::uint64_t seed)
{
    Chance chance(seed, kPlanning);
    Plan plan{ .seed = seed, .scenario = scenario };
    plan.lessons = 1 + static_cast<int>(chance.below(3));
    plan.steps = 6 + static_cast<int>(chance.below(14));
    if (scenario == Scenario::School) {
        plan.steps += 40 + static_cast<int>(chance.below(40));
    }
    plan.imports = chance.oneIn(4);
    const std::size_t density = 1 + chance.below(4); // every trouble, or one in two, three, four
    for (const Trouble trouble : allTroubles()) {
        const bool isLie = trouble >= Trouble::Omits;
        if (chance.oneIn(density) && (!isLie || plan.isHostile())) {
            plan.troubles |= 1U << static_cast<unsigned>(trouble);
        }
    }
    return plan;
}

std::string describe(const Plan& plan)
{
    std::string text = "seed " + std::to_string(plan.seed) + " scenario "
        + std::string(nameOf(plan.scenario)) + ": " + std::to_string(plan.lessons) + " lessons of "
        + std::to_string(plan.steps) + " steps" + (plan.imports ? ", with imports" : "");
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
    for (const Scenario scenario : { Scenario::Small, Scenario::Hostile, Scenario::School }) {
        if (name == nameOf(scenario)) {
            return scenario;
        }
    }
    return std::nullopt;
}

std::string_view nameOf(Scenario scenario)
{
    switch (scenario) {
    case Scenario::Small:
        return "small";
    case Scenario::Hostile:
        return "hostile";
    case Scenario::School:
        return "school";
    }
    return "?";
}

} // namespace pipit::scenarios
