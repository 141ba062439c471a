#pragma once

#include "core/crypto/random.h"
#include "tests/scenarios/world/sim_tablet.h"

namespace pipit::scenarios {

class World;

/// A lead invites somebody in person, and the server hands on the request of somebody else who saw
/// the invitation: the lead must not let them in (I28).
void letStrangerAsk(World& world, SimProfile& lead, crypto::Random& random);

} // namespace pipit::scenarios
