#include "sync/client/bundle.h"
#include "tests/scenarios/world/world.h"

namespace pipit::scenarios {

std::optional<Bytes> World::saveFile(SimProfile& profile)
{
    SimTablet& tablet = profile.tablet();
    const std::filesystem::path file = tablet.root / "carried.pipit";
    const auto made = client::writeBundle(profile.replica(), &tablet.outgoing, tablet.clock, file);
    say(profile.name()
        + (made ? " saves a file of " + std::to_string(made->envelopes) + " envelopes"
                : " could not save a file: " + made.error().detail));
    if (!made && !tablet.disk.isDead() && !tablet.disk.hasStruck()) {
        breaks(1, profile.name() + " could not save a file, and nothing was wrong");
    }
    auto bytes = made && made->unsealed == 0 && made->leftOut == 0
        ? client::readBundle(file)
        : Result<Bytes>(Error{ ErrorCode::NotFound, "it is not whole" });
    look(tablet);
    return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
}

bool World::takeFile(SimProfile& profile, const Bytes& file)
{
    SimTablet& tablet = profile.tablet();
    SessionGate gate(profile);
    const auto taken = client::takeBundle(gate, file);
    say(profile.name()
        + (taken ? " takes in a file: " + std::to_string(taken->changes) + " changes are new"
                 : " could not take in a file: " + taken.error().detail));
    if (!taken && !tablet.disk.isDead() && !tablet.disk.hasStruck()) {
        breaks(1, profile.name() + " could not take in a file, and nothing was wrong");
    }
    look(tablet);
    return taken.has_value();
}

} // namespace pipit::scenarios
