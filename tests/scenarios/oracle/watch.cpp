#include "tests/scenarios/oracle/watch.h"

#include "core/crypto/hash.h"
#include "sync/protocol/envelope.h"
#include "sync/protocol/messages.pb.h"
#include "tests/scenarios/world/world.h"

#include <algorithm>

namespace pipit::scenarios {

namespace {

namespace wire = protocol::wire;

constexpr std::size_t kAll = std::size_t{ 64 } * 1024 * 1024;

bool isStored(wire::PushReply::Answer answer)
{
    return answer == wire::PushReply::STORED || answer == wire::PushReply::STORED_LATE
        || answer == wire::PushReply::ALREADY || answer == wire::PushReply::STORED_FORK;
}

std::set<ChainHash> hashesIn(SimProfile& profile, std::string_view sql)
{
    std::set<ChainHash> hashes;
    static_cast<void>(
        profile.replica().database().each(sql, {}, [&](const store::Row& row) -> Result<void> {
            hashes.insert(row.id<ChainHash>(0));
            return {};
        }));
    return hashes;
}

changes::HybridTime clockOf(SimProfile& profile)
{
    changes::HybridTime clock;
    static_cast<void>(
        profile.replica().database().each("SELECT clock_ms, clock_counter FROM log_state", {},
            [&](const store::Row& row) -> Result<void> {
                clock = { row.integer(0), static_cast<std::uint32_t>(row.integer(1)) };
                return {};
            }));
    return clock;
}

} // namespace

void Watch::pushAnswered(SimTablet& tablet, ByteView request, const Bytes& reply)
{
    wire::PushRequest asked;
    wire::PushReply said;
    if (!asked.ParseFromArray(request.data(), static_cast<int>(request.size()))
        || !said.ParseFromArray(reply.data(), static_cast<int>(reply.size()))) {
        return;
    }
    for (int i = 0; i < std::min(asked.envelopes_size(), said.items_size()); ++i) {
        const auto view = protocol::parseEnvelope(base::asBytes(asked.envelopes(i)));
        if (view && isStored(said.items(i).answer())) {
            tablet.acknowledged.insert(view->chainHash);
        }
    }
}

void Watch::serverMoved()
{
    std::set<VaultId> vaults;
    for (const auto& [id, vault] : m_world.server().schoolRegister().vaults()) {
        vaults.insert(id);
    }
    const auto page = m_world.server().store().pull({ vaults }, m_serverReached, kAll);
    const auto counts = m_world.server().store().counts();
    if (!page || !counts) {
        return m_world.breaks(4, "the server's log cannot be read");
    }
    if (counts->envelopes < m_serverReached) {
        m_world.breaks(4, "the server's log shrank");
    }
    for (const auto& item : page->items) {
        if (item.sequence != ++m_serverReached) {
            m_world.breaks(4, "the server's log has a hole at " + std::to_string(m_serverReached));
        }
        m_world.sealed().stored(item.bytes);
    }
}

void Watch::acted(SimProfile& profile)
{
    const changes::HybridTime now = clockOf(profile);
    Seen& seen = m_seen[&profile];
    if (now <= seen.clock) {
        m_world.breaks(18, "the clock of " + profile.name() + " did not rise with an act");
    }
    seen.clock = now;
}

void Watch::look(SimProfile& profile)
{
    if (!profile.isOpen() || profile.tablet().disk.isDead()) {
        return;
    }
    Seen& seen = m_seen[&profile];
    followActs(profile, seen);
    lookAtOutbox(profile, seen);
    lookAtCursor(profile, seen);
    lookAtClock(profile);
}

void Watch::kept(SimProfile& profile, const changes::RecordKey& record)
{
    const auto number = profile.replica().database().integer(
        "SELECT seq FROM sqlite_sequence WHERE name = 'pending'");
    auto& acts = m_world.model().acts();
    m_seen[&profile].unsealed.emplace_back(acts.size(), number ? *number : 0);
    acts.push_back({ m_world.numberOf(profile), record, 0 });
}

/// There is a look after every act, so at most one envelope of a vault was sealed since.
void Watch::followActs(SimProfile& profile, Seen& seen)
{
    if (seen.unsealed.empty()) {
        return;
    }
    store::Database& database = profile.replica().database();
    std::set<std::int64_t> pending;
    static_cast<void>(
        database.each("SELECT number FROM pending", {}, [&](const store::Row& row) -> Result<void> {
            pending.insert(row.integer(0));
            return {};
        }));
    std::erase_if(seen.unsealed, [&](const auto& act) {
        if (pending.contains(act.second)) {
            return false;
        }
        Act& known = m_world.model().acts()[act.first];
        const auto last
            = database.integer("SELECT max(sequence) FROM envelope WHERE vault = ? AND replica = ?",
                { known.record.vault.view(), profile.self().view() });
        known.sequence = last ? static_cast<std::uint64_t>(*last) : 0;
        return true;
    });
}

/// I18: no stamp of others moves it beyond what the tablet itself has shown, but for a little.
void Watch::lookAtClock(SimProfile& profile)
{
    const auto latest = profile.tablet().latest() + changes::HybridClock::kMaxDrift;
    if (clockOf(profile).milliseconds > latest.time_since_epoch().count()) {
        m_world.breaks(18, "the clock of " + profile.name() + " was pulled into the future");
    }
}

void Watch::lookAtOutbox(SimProfile& profile, Seen& seen)
{
    auto now
        = hashesIn(profile, "SELECT e.hash FROM outbox o JOIN envelope e ON e.id = o.envelope");
    const auto refused
        = hashesIn(profile, "SELECT e.hash FROM unsendable o JOIN envelope e ON e.id = o.envelope");
    for (const ChainHash& hash : seen.outbox) {
        if (!now.contains(hash) && !refused.contains(hash)
            && !profile.tablet().acknowledged.contains(hash)) {
            m_world.breaks(2,
                "an envelope left the outbox of " + profile.name()
                    + " and nobody said that it is stored");
        }
    }
    seen.outbox = std::move(now);
}

void Watch::lookAtCursor(SimProfile& profile, Seen& seen)
{
    const auto cursor = profile.replica().log().cursor();
    if (!cursor || m_world.plan().isHostile()
        || cursor->incarnation != m_world.server().incarnation()) {
        return;
    }
    if (seen.incarnation != cursor->incarnation) {
        seen.incarnation = cursor->incarnation;
        seen.passed = 0;
    }
    if (cursor->sequence <= seen.passed) {
        return;
    }
    const auto& school = m_world.server().schoolRegister();
    const ReplicaId& me = profile.replica().identity().replica;
    const server::Wanted wanted{ server::openVaults(school, me), school.selvesOf(me) };
    const auto page = m_world.server().store().pull(wanted, seen.passed, kAll);
    if (!page) {
        return;
    }
    const auto held = page->items.empty() ? std::set<ChainHash>{}
                                          : hashesIn(profile, "SELECT hash FROM envelope");
    for (const auto& item : page->items) {
        const auto view = protocol::parseEnvelope(item.bytes);
        // What no author that is known here vouches for is held by its bytes.
        ChainHash unplaced;
        unplaced.bytes = crypto::blake2b<ChainHash::kSize>(item.bytes);
        if (item.sequence <= cursor->sequence && view && !held.contains(view->chainHash)
            && !held.contains(unplaced)) {
            m_world.breaks(3,
                "the cursor of " + profile.name() + " is past item " + std::to_string(item.sequence)
                    + ", which is not there");
        }
    }
    seen.passed = cursor->sequence;
}

} // namespace pipit::scenarios
