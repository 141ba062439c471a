#include "sync/client/selves.h"

#include "core/base/try.h"

namespace pipit::client {

namespace {

constexpr std::size_t kSeedBytes = 32;

Result<crypto::Secret> seedFrom(ByteView bytes)
{
    if (bytes.size() != kSeedBytes) {
        return Error{ ErrorCode::Corrupt, "a key of a wrong length" };
    }
    return crypto::Secret::from(bytes);
}

} // namespace

Result<std::optional<NextSelf>> loadNextSelf(store::Database& database)
{
    std::optional<NextSelf> found;
    PIPIT_TRY(database.each("SELECT replica, sign_seed, box_seed FROM next_self", {},
        [&](const store::Row& row) -> Result<void> {
            PIPIT_TRY_ASSIGN(crypto::Secret sign, seedFrom(row.blob(1)));
            PIPIT_TRY_ASSIGN(crypto::Secret box, seedFrom(row.blob(2)));
            found = NextSelf{ row.id<ReplicaId>(0), crypto::SigningKey::fromSeed(std::move(sign)),
                crypto::BoxKey::fromSeed(std::move(box)) };
            return {};
        }));
    return found;
}

Result<NextSelf> makeNextSelf(store::Database& database, crypto::Random& random)
{
    NextSelf next{ random.id<ReplicaId>(), crypto::SigningKey::generate(random),
        crypto::BoxKey::generate(random) };
    PIPIT_TRY(database.run(
        "INSERT INTO next_self (one, replica, sign_seed, box_seed) VALUES (1, ?, ?, ?)",
        { next.replica.view(), next.sign.seed().view(), next.box.seed().view() }));
    return next;
}

Result<FormerSelves> loadFormerSelves(store::Database& database)
{
    FormerSelves former;
    PIPIT_TRY(database.each("SELECT replica, box_seed FROM former_self", {},
        [&](const store::Row& row) -> Result<void> {
            PIPIT_TRY_ASSIGN(crypto::Secret box, seedFrom(row.blob(1)));
            former.emplace(row.id<ReplicaId>(0), crypto::BoxKey::fromSeed(std::move(box)));
            return {};
        }));
    return former;
}

Result<void> putNextInPlace(store::Database& database, const NextSelf& next)
{
    PIPIT_TRY(database.run("INSERT INTO former_self SELECT replica, box_seed FROM identity"));
    PIPIT_TRY(database.run("UPDATE identity SET replica = ?, sign_seed = ?, box_seed = ?",
        { next.replica.view(), next.sign.seed().view(), next.box.seed().view() }));
    return database.run("DELETE FROM next_self");
}

} // namespace pipit::client
