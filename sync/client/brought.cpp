#include "sync/client/brought.h"

#include "core/base/try.h"
#include "core/store/envelope_rows.h"

namespace pipit::client {

namespace {

/// Bytes that no author vouches for take no place in any chain: nobody else wants them.
#define PIPIT_BROUGHT                                                                              \
    " FROM envelope WHERE server_sequence IS NULL AND replica <> ?1 AND replica <> zeroblob(16)"

} // namespace

Result<bool> isNew(Replica& replica, const store::ReceivedEnvelope& envelope)
{
    store::EnvelopeRows rows(replica.database());
    PIPIT_TRY_ASSIGN(const auto held, rows.find(envelope.place, envelope.sealed.hash));
    return !held || (held->state == store::EnvelopeState::Parked && !envelope.parked);
}

bool isMeantFor(const Replica& replica, const VaultId& vault)
{
    const protocol::Register& known = replica.schoolRegister();
    return known.vault(vault) == nullptr
        || known.rightOn(replica.identity().replica, vault).has_value();
}

Result<std::vector<store::OutboxItem>> broughtItems(
    Replica& replica, std::int64_t after, std::size_t maxItems, std::size_t maxBytes)
{
    std::vector<store::OutboxItem> items;
    std::size_t bytes = 0;
    bool full = false;
    PIPIT_TRY(replica.database().each("SELECT id, bytes, hash" PIPIT_BROUGHT
                                      " AND id > ?2 ORDER BY id LIMIT ?3",
        { replica.identity().replica.view(), after, static_cast<std::int64_t>(maxItems) },
        [&](const store::Row& row) -> Result<void> {
            const ByteView sealed = row.blob(1);
            full = full || (!items.empty() && bytes + sealed.size() > maxBytes);
            if (!full) {
                bytes += sealed.size();
                items.push_back({ row.integer(0), {},
                    { Bytes(sealed.begin(), sealed.end()), row.id<ChainHash>(2) }, 0 });
            }
            return {};
        }));
    return items;
}

Result<std::int64_t> broughtCount(Replica& replica)
{
    return replica.database().integer(
        "SELECT count(*)" PIPIT_BROUGHT, { replica.identity().replica.view() });
}

#undef PIPIT_BROUGHT

Result<void> passedOn(Replica& replica, std::span<const std::int64_t> rows)
{
    return replica.database().transaction([&]() -> Result<void> {
        for (const std::int64_t row : rows) {
            PIPIT_TRY(replica.database().run(
                "UPDATE envelope SET server_sequence = 0 WHERE id = ? AND server_sequence IS NULL",
                { row }));
        }
        return {};
    });
}

Result<bool> forgetPassedOn(Replica& replica)
{
    PIPIT_TRY(replica.database().run(
        "UPDATE envelope SET server_sequence = NULL WHERE server_sequence = 0"));
    return true;
}

} // namespace pipit::client
