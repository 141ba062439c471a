#include "core/base/mutant.h"
#include "core/base/try.h"
#include "sync/server/sqlite_school_store.h"

#include <utility>

namespace pipit::server {

namespace {

/// Rows that one pull looks at before it answers "more", and how many it asks for at a time.
constexpr std::size_t kMaxPullScan = 50'000;
constexpr std::size_t kPullChunk = 500;
/// Of an envelope that is given by name, in a reply.
constexpr std::size_t kNameBytes = 96;

} // namespace

Result<std::vector<SqliteSchoolStore::Place>> SqliteSchoolStore::placesAfter(std::int64_t after)
{
    std::vector<Place> places;
    PIPIT_TRY(
        m_reader.each("SELECT sequence, replica, length, vault, author_sequence, hash FROM envelope"
                      " WHERE sequence > ? ORDER BY sequence LIMIT ?",
            { after, static_cast<std::int64_t>(kPullChunk) }, [&](const store::Row& row) {
                places.push_back({ row.integer(0), row.id<ReplicaId>(1),
                    static_cast<std::size_t>(row.integer(2)),
                    { row.id<VaultId>(3), static_cast<std::uint64_t>(row.integer(4)),
                        row.id<ChainHash>(5) } });
                return Result<void>{};
            }));
    return places;
}

Result<Bytes> SqliteSchoolStore::bytesAt(std::int64_t sequence)
{
    Bytes bytes;
    PIPIT_TRY(m_reader.each("SELECT bytes FROM envelope_bytes WHERE sequence = ?", { sequence },
        [&](const store::Row& row) {
            bytes.assign(row.blob(0).begin(), row.blob(0).end());
            return Result<void>{};
        }));
    return bytes;
}

Result<StoredEnvelope> SqliteSchoolStore::wantedAt(const Wanted& wanted, const Place& place)
{
    if (wanted.byName == place.replica) {
        return StoredEnvelope{ place.sequence, {}, place.name };
    }
    PIPIT_TRY_ASSIGN(Bytes bytes, bytesAt(place.sequence));
    return StoredEnvelope{ place.sequence, std::move(bytes) };
}

Result<EnvelopePage> SqliteSchoolStore::pull(
    const Wanted& wanted, std::int64_t after, std::size_t maxBytes)
{
    const std::lock_guard lock(m_reading);
    EnvelopePage page{ .items = {}, .reached = after, .more = false };
    std::size_t total = 0;
    for (std::size_t looked = 0; looked < kMaxPullScan; looked += kPullChunk) {
        PIPIT_TRY_ASSIGN(const std::vector<Place> places, placesAfter(page.reached));
        for (const Place& place : places) {
            if (wanted.vaults.contains(place.name.vault)
                || wanted.authors.contains(place.replica)) {
                total += wanted.byName == place.replica ? kNameBytes : place.length;
                if (total > maxBytes && !page.items.empty()) {
                    page.more = true;
                    if (broken(Mutant::PageSkipsCut)) {
                        page.reached = place.sequence;
                    }
                    return page;
                }
                PIPIT_TRY_ASSIGN(StoredEnvelope item, wantedAt(wanted, place));
                page.items.push_back(std::move(item));
            }
            page.reached = place.sequence;
        }
        if (places.size() < kPullChunk) {
            return page;
        }
    }
    page.more = true;
    return page;
}

} // namespace pipit::server
