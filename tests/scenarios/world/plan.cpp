#include "tests/scenarios/world/plan.h"

#include "tests/scenarios/world/chance.h"

#include <array>

namespace pipit::scenarios {

namespace {

constexpr std::uint64_t kPlanning = 99;

/// In the order of the enum.
constexpr std::array<std::string_view, 32> kTroubles{ "requests lost", "replies lost",
    "requests twice", "late copies of requests", "garbled replies", "a busy server",
    "no network for a while", "others at the same time", "locks in the middle of a session",
    "tablets killed", "the server killed", "full disks", "clocks that jump",
    "a profile never unlocked again", "the server restored from a backup",
    "no room on the server's disk", "files from tablet to tablet", "a tablet lost for good",
    "tablets restored from a copy", "somebody removed from the school", "a server that omits",
    "a server that replays", "a server that flips bits", "a server that says stored and is not",
    "a server that lies about what it holds", "a server that hides statements",
    "a server that says it is another", "a server whose clock is years off",
    "a server that loses everything", "a server that refuses without a reason",
    "a member whose app keeps no rule", "strangers who ask to be let in" };
static_assert(kTroubles.size() == static_cast<std::size_t>(Trouble::Strangers) + 1);

/// A server, a tablet or a member that goes back on what was said: more than one of these, and what
/// was acknowledged may be nowhere.
void leaveOneSetback(Plan& plan, Chance& chance)
{
    std::vector<Trouble> setbacks{ Trouble::ServerRestored, Trouble::TabletRestored,
        Trouble::Removal };
    std::erase_if(setbacks, [&](Trouble one) { return !plan.has(one); });
    const Trouble kept = setbacks.empty() ? Trouble::Removal : chance.pick(setbacks);
    for (const Trouble one : setbacks) {
        if (one != kept) {
            plan.leaveOut(one);
        }
    }
    if (plan.has(Trouble::Removal) && chance.oneIn(2)) {
        plan.leaveOut(Trouble::LosesAll);
    }
}

} // namespace

std::string_view nameOf(Trouble trouble) { return kTroubles[static_cast<std::size_t>(trouble)]; }

const std::vector<Trouble>& allTroubles()
{
    static const std::vector<Trouble> all{ Trouble::RequestLost, Trouble::ReplyLost, Trouble::Twice,
        Trouble::Late, Trouble::Garbage, Trouble::Busy, Trouble::Partition, Trouble::Meanwhile,
        Trouble::LockedAway, Trouble::TabletKilled, Trouble::ServerKilled, Trouble::DiskFull,
        Trouble::ClockJumps, Trouble::Sleeper, Trouble::ServerRestored, Trouble::Omits,
        Trouble::Replays, Trouble::Flips, Trouble::FalseStored, Trouble::FalseDigest,
        Trouble::ShortRegister, Trouble::OtherLife, Trouble::FalseTime, Trouble::LosesAll,
        // A new one comes last, or every seed has other troubles than it had.
        Trouble::ServerFull, Trouble::Refuses, Trouble::Forges, Trouble::Strangers, Trouble::Files,
        Trouble::TabletLost, Trouble::TabletRestored, Trouble::Removal };
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
    plan.landed = scenario == Scenario::Upgrade && seed % 2 == 0;
    const std::size_t density = 1 + chance.below(4); // every trouble, or one in two, three, four
    for (const Trouble trouble : allTroubles()) {
        const bool isHostile = trouble >= Trouble::Omits;
        if (chance.oneIn(density) && (!isHostile || plan.isHostile())) {
            plan.troubles |= 1U << static_cast<unsigned>(trouble);
        }
    }
    leaveOneSetback(plan, chance);
    return plan;
}

std::string describe(const Plan& plan)
{
    std::string text = "seed " + std::to_string(plan.seed) + " scenario "
        + std::string(nameOf(plan.scenario)) + ": " + std::to_string(plan.lessons) + " lessons of "
        + std::to_string(plan.steps) + " steps" + (plan.imports ? ", with imports" : "")
        + (plan.landed ? ", in a school of an earlier landing" : "");
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
    for (const Scenario scenario :
        { Scenario::Small, Scenario::Hostile, Scenario::School, Scenario::Upgrade }) {
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
    case Scenario::Upgrade:
        return "upgrade";
    }
    return "?";
}

} // namespace pipit::scenarios
