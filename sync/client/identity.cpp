#include "sync/client/identity.h"

#include "core/base/try.h"

namespace pipit::client {

namespace {

constexpr std::size_t kMaxPins = 4;

Result<std::vector<ServerKeyPin>> pinsFrom(ByteView bytes)
{
    if (bytes.size() % ServerKeyPin::kSize != 0 || bytes.size() > kMaxPins * ServerKeyPin::kSize) {
        return Error{ ErrorCode::Corrupt, "server pins of a wrong length" };
    }
    std::vector<ServerKeyPin> pins;
    base::ByteReader reader(bytes);
    while (reader.left() > 0) {
        pins.push_back({ reader.array<ServerKeyPin::kSize>() });
    }
    return pins;
}

Result<Identity> identityFrom(const store::Row& row)
{
    Identity identity;
    identity.school = row.id<SchoolId>(0);
    identity.root = row.id<crypto::SignPublicKey>(1);
    identity.replica = row.id<ReplicaId>(2);
    identity.person = row.id<PersonId>(3);
    identity.install = row.id<InstallId>(4);
    if (row.blob(5).size() != 32 || row.blob(6).size() != 32) {
        return Error{ ErrorCode::Corrupt, "identity keys of a wrong length" };
    }
    identity.sign = crypto::SigningKey::fromSeed(crypto::Secret::from(row.blob(5)));
    identity.box = crypto::BoxKey::fromSeed(crypto::Secret::from(row.blob(6)));
    identity.serverUrl = row.text(7);
    PIPIT_TRY_ASSIGN(identity.serverPins, pinsFrom(row.blob(8)));
    return identity;
}

} // namespace

Identity makeIdentity(crypto::Random& random)
{
    Identity identity;
    identity.replica = random.id<ReplicaId>();
    identity.person = random.id<PersonId>();
    identity.sign = crypto::SigningKey::generate(random);
    identity.box = crypto::BoxKey::generate(random);
    return identity;
}

protocol::Member memberOf(const Identity& identity, protocol::Role role)
{
    return { identity.replica, identity.person, identity.install, role, identity.sign.publicKey(),
        identity.box.publicKey() };
}

Result<void> saveIdentity(store::Database& database, const Identity& identity)
{
    base::ByteWriter pins;
    for (const ServerKeyPin& pin : identity.serverPins) {
        pins.bytes(pin.view());
    }
    return database.run(
        "INSERT OR REPLACE INTO identity (one, school, root, replica, person, install,"
        " sign_seed, box_seed, server_url, server_pins)"
        " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        { identity.school.view(), identity.root.view(), identity.replica.view(),
            identity.person.view(), identity.install.view(), identity.sign.seed().view(),
            identity.box.seed().view(), std::string_view(identity.serverUrl),
            ByteView(pins.view()) });
}

Result<Identity> loadIdentity(store::Database& database)
{
    std::optional<Identity> found;
    PIPIT_TRY(database.each("SELECT school, root, replica, person, install, sign_seed, box_seed,"
                            " server_url, server_pins FROM identity",
        {}, [&](const store::Row& row) -> Result<void> {
            PIPIT_TRY_ASSIGN(found, identityFrom(row));
            return {};
        }));
    if (!found) {
        return Error{ ErrorCode::NotFound, "this profile has joined no school" };
    }
    return std::move(*found);
}

} // namespace pipit::client
