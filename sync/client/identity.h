#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/crypto/box.h"
#include "core/crypto/sign.h"
#include "core/store/database.h"
#include "sync/protocol/statement.h"

#include <string>
#include <vector>

namespace pipit::client {

/// Who this profile is: its replica's keys and the school it belongs to. Kept in the sealed store.
struct Identity {
    SchoolId school;
    crypto::SignPublicKey root; ///< pinned at join
    ReplicaId replica;
    PersonId person;
    InstallId install;
    crypto::SigningKey sign;
    crypto::BoxKey box;
    std::string serverUrl; ///< "https://host:port"
    std::vector<ServerKeyPin> serverPins; ///< current, and next if the register names one
};

/// New keys and ids; school, root and server are filled in by who starts or joins a school.
Identity makeIdentity(crypto::Random& random);

/// What the register says of this identity.
protocol::Member memberOf(const Identity& identity, protocol::Role role);

Result<void> saveIdentity(store::Database& database, const Identity& identity);
/// NotFound if this profile has joined no school yet.
Result<Identity> loadIdentity(store::Database& database);

} // namespace pipit::client
