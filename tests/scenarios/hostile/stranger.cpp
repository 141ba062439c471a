#include "tests/scenarios/hostile/stranger.h"

#include "sync/client/inviting.h"
#include "sync/client/joining.h"
#include "tests/scenarios/world/world.h"

namespace pipit::scenarios {

namespace {

client::Install freshInstall(crypto::Random& random)
{
    return { random.id<InstallId>(), crypto::SigningKey::generate(random) };
}

} // namespace

void letStrangerAsk(World& world, SimProfile& lead, crypto::Random& random)
{
    SimTablet& tablet = lead.tablet();
    if (tablet.inSession) {
        return;
    }
    tablet.inSession = true;
    SessionGate gate(lead);
    SimTransport transport(world, gate, lead);
    client::Inviting inviting(transport, gate, tablet.clock, random);
    const auto text = inviting.begin({ random.id<PersonId>(), protocol::Role::Assistant });
    if (text) {
        const auto guest
            = client::Joining::begin(*text, freshInstall(random), "A new tablet", random);
        const auto stranger
            = client::Joining::begin(*text, freshInstall(random), "A new tablet", random);
        const bool asked = guest && stranger && stranger->ask(transport).has_value();
        const auto joined = asked ? inviting.approve(guest->requestText())
                                  : Result<client::Joined>(Error{ ErrorCode::Offline, "" });
        world.say(lead.name() + (joined ? " lets a stranger in" : " lets no stranger in"));
        if (joined) {
            world.breaks(28, lead.name() + " let in a tablet that nobody checked in person");
        }
        static_cast<void>(inviting.cancel());
    }
    tablet.inSession = false;
    world.look(tablet);
}

} // namespace pipit::scenarios
