#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pipit::scenarios {

enum class Scenario : std::uint8_t {
    Small,
    Hostile,
    School,
    Upgrade, ///< leads with an app of a later version, and stores of an earlier one
};

/// What may go wrong in a run. Each can be left out, to see what a failure needs.
enum class Trouble : std::uint8_t {
    RequestLost,
    ReplyLost,
    Twice, ///< a request arrives twice
    Late, ///< a copy of a request arrives again later, between others
    Garbage, ///< the answer is not what the server wrote
    Busy, ///< 429, 500, 503
    Partition, ///< a tablet is without network for a while
    Meanwhile, ///< others act and sync between a request and its answer
    LockedAway, ///< a profile is locked in the middle of its session
    TabletKilled,
    ServerKilled,
    DiskFull,
    ClockJumps,
    Sleeper, ///< somebody locks their profile and never comes back
    ServerRestored, ///< from an earlier copy of its disk
    ServerFull, ///< its disk has no room for a while
    Files, ///< people carry work from tablet to tablet in files
    TabletLost, ///< and its people with it, after all was saved in a file
    TabletRestored, ///< from an earlier copy of its disk
    Removal, ///< a lead takes somebody out of the school
    // A server that lies, until it is found out and an honest one takes its place.
    Omits, ///< leaves items out of a pull, and says that all was sent
    Replays, ///< sends items again, or out of order
    Flips, ///< a bit in what it sends
    FalseStored, ///< says "stored" and throws it away
    FalseDigest, ///< other heads than it has
    ShortRegister, ///< fewer statements than it has
    OtherLife, ///< says that it is another database
    FalseTime, ///< years off
    LosesAll, ///< every envelope
    Refuses, ///< says that somebody has no right to write
    // Others who mean harm.
    Forges, ///< a member's own keys, in an app that keeps no rule
    Strangers, ///< ask to be let in under somebody else's invitation
};

std::string_view nameOf(Trouble trouble);
const std::vector<Trouble>& allTroubles();

/// All that decides a run.
struct Plan {
    std::uint64_t seed = 0;
    Scenario scenario = Scenario::Small;
    int lessons = 3;
    int steps = 14; ///< of people in one lesson
    bool imports = false; ///< leads import the same file apart
    bool landed = false; ///< begins with what an earlier landing left behind
    std::uint32_t troubles = 0;

    bool has(Trouble trouble) const { return (troubles >> static_cast<unsigned>(trouble)) & 1U; }
    void leaveOut(Trouble trouble) { troubles &= ~(1U << static_cast<unsigned>(trouble)); }
    bool isHostile() const { return scenario == Scenario::Hostile; }
    /// What a server lost after it had said "stored", a tablet that is set back must still have.
    bool restoresTablets() const
    {
        return has(Trouble::TabletRestored) && !has(Trouble::ServerRestored) && !isHostile();
    }
    /// As above, for whoever is removed.
    bool removesPeople() const
    {
        return has(Trouble::Removal) && !has(Trouble::ServerRestored) && !has(Trouble::LosesAll)
            && !has(Trouble::TabletRestored);
    }
    bool operator==(const Plan&) const = default;
};

/// Each seed has troubles of its own: some runs none, some all.
Plan planOf(Scenario scenario, std::uint64_t seed);
/// A line that a person can read.
std::string describe(const Plan& plan);

std::optional<Scenario> scenarioOf(std::string_view name);
std::string_view nameOf(Scenario scenario);

} // namespace pipit::scenarios
