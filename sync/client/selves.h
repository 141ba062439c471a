#pragma once

#include "sync/client/identity.h"

#include <map>
#include <optional>

namespace pipit::client {

/// Who goes on for this replica as soon as the register says so.
struct NextSelf {
    ReplicaId replica;
    crypto::SigningKey sign;
    crypto::BoxKey box;
};

/// Nothing if there is none.
Result<std::optional<NextSelf>> loadNextSelf(store::Database& database);
/// New keys, kept before anybody is told of them: whoever loses the answer has them still.
Result<NextSelf> makeNextSelf(store::Database& database, crypto::Random& random);

/// Who this person was on this tablet before: keys that open what was sealed to them. None signs.
using FormerSelves = std::map<ReplicaId, crypto::BoxKey>;
Result<FormerSelves> loadFormerSelves(store::Database& database);

/// `next` takes the place of the identity that is kept, whose signing key goes. Inside a
/// transaction of the caller.
Result<void> putNextInPlace(store::Database& database, const NextSelf& next);

} // namespace pipit::client
