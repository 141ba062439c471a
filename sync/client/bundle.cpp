#include "sync/client/bundle.h"

#include "core/base/try.h"
#include "core/store/durable_file.h"
#include "sync/client/not_yet_sent.h"
#include "sync/protocol/bundle.h"
#include "sync/protocol/envelope.h"

#include <algorithm>
#include <vector>

namespace pipit::client {

namespace {

/// What the server has already comes along up to here: some weeks of a school's day.
constexpr std::size_t kFillBytes = 8 * 1024 * 1024;
constexpr std::int64_t kFillEnvelopes = 16'384;

/// What is parked without a place, vouched for by nobody, says nothing to others either.
constexpr std::string_view kOwed
    = "SELECT e.id, length(e.bytes), coalesce(o.changes, u.changes, 0) FROM envelope e"
      " LEFT JOIN outbox o ON o.envelope = e.id LEFT JOIN unsendable u ON u.envelope = e.id"
      " WHERE o.envelope IS NOT NULL OR u.envelope IS NOT NULL"
      " OR (e.server_sequence IS NULL AND e.replica <> ?1 AND e.replica <> zeroblob(16))"
      " ORDER BY e.id";
constexpr std::string_view kNewest
    = "SELECT e.id, length(e.bytes) FROM envelope e WHERE e.replica <> zeroblob(16)"
      " ORDER BY e.id DESC LIMIT ?1";

struct Held {
    std::int64_t id = 0;
    std::size_t bytes = 0;
    std::int64_t changes = 0; ///< of this person's own that wait
};

/// Fills a bundle from one open profile and from what lies beside it.
class Packing {
public:
    Packing(Replica& replica, const Clock& clock)
        : m_replica(replica)
        , m_writer(replica.identity().school, replica.identity().replica, clock.now())
    {
    }

    Result<void> addRegister()
    {
        PIPIT_TRY_ASSIGN(const auto items, m_replica.statementsFrom(0));
        for (const auto& item : items) {
            PIPIT_TRY(m_writer.add(item));
        }
        return {};
    }

    /// In the order in which they came: every author's chain in its own.
    Result<void> addHeld()
    {
        PIPIT_TRY_ASSIGN(auto chosen, owed());
        PIPIT_TRY(fillUp(chosen));
        std::ranges::sort(chosen, {}, &Held::id);
        for (const Held& held : chosen) {
            PIPIT_TRY(add(held));
        }
        return {};
    }

    void addLeft(const Outgoing& outgoing)
    {
        for (const crypto::ProfileId& profile : outgoing.profiles()) {
            const auto left = outgoing.left(profile);
            const bool foreign = left && left->school != m_replica.identity().school;
            if (left && !foreign && profile != m_replica.entry().id) {
                addOf(*left, outgoing.sent(profile));
            }
        }
    }

    /// What could not be sealed is in no file.
    Result<BundleMade> finish()
    {
        PIPIT_TRY_ASSIGN(const auto counts, m_replica.log().waiting());
        m_made.unsealed += counts.pending;
        return m_made;
    }
    Bytes take()
    {
        Bytes bytes = m_writer.finish(m_replica.identity().sign);
        m_made.bytes = bytes.size();
        return bytes;
    }

private:
    Result<std::vector<Held>> owed()
    {
        std::vector<Held> all;
        PIPIT_TRY(m_replica.database().each(kOwed, { m_replica.identity().replica.view() },
            [&](const store::Row& row) -> Result<void> {
                all.push_back(
                    { row.integer(0), static_cast<std::size_t>(row.integer(1)), row.integer(2) });
                return {};
            }));
        return all;
    }

    Result<void> fillUp(std::vector<Held>& chosen)
    {
        std::size_t bytes = 0;
        std::vector<std::int64_t> there;
        for (const Held& held : chosen) {
            bytes += held.bytes;
            there.push_back(held.id);
        }
        return m_replica.database().each(
            kNewest, { kFillEnvelopes }, [&](const store::Row& row) -> Result<void> {
                const Held held{ row.integer(0), static_cast<std::size_t>(row.integer(1)), 0 };
                if (std::ranges::binary_search(there, held.id)) {
                    return {};
                }
                bytes += held.bytes;
                if (bytes <= kFillBytes) {
                    chosen.push_back(held);
                }
                return {};
            });
    }

    Result<void> add(const Held& held)
    {
        return m_replica.database().each("SELECT bytes FROM envelope WHERE id = ?", { held.id },
            [&](const store::Row& row) -> Result<void> {
                const bool fits = m_writer.add(row.blob(0)).has_value();
                m_made.envelopes += fits ? 1 : 0;
                (fits ? m_made.mine : m_made.leftOut) += held.changes;
                return {};
            });
    }

    void addOf(const LeftBehind& left, const SentOn& sent)
    {
        std::int64_t rest = left.waiting;
        for (const LeftEnvelope& envelope : left.envelopes) {
            const auto view = protocol::parseEnvelope(envelope.bytes);
            rest -= view && sent.answers.contains(view->chainHash) ? envelope.changes : 0;
        }
        for (const auto& item : notYetSent(m_replica.schoolRegister(), left, sent)) {
            const bool fits = m_writer.add(item.sealed.bytes).has_value();
            m_made.envelopes += fits ? 1 : 0;
            (fits ? m_made.others : m_made.leftOut) += item.changes;
            rest -= item.changes;
        }
        // Not sealed, or by somebody of whom this person's register has not heard.
        m_made.unsealed += std::max<std::int64_t>(rest, 0);
    }

    Replica& m_replica;
    protocol::BundleWriter m_writer;
    BundleMade m_made;
};

} // namespace

Result<BundleMade> writeBundle(Replica& replica, const Outgoing* outgoing, const Clock& clock,
    const std::filesystem::path& file)
{
    // On a full tablet nothing can be sealed; what is sealed already can leave it all the same.
    static_cast<void>(replica.sealPending());
    Packing packing(replica, clock);
    PIPIT_TRY(packing.addRegister());
    PIPIT_TRY(packing.addHeld());
    if (outgoing != nullptr) {
        packing.addLeft(*outgoing);
    }
    PIPIT_TRY(store::replaceFile(file, packing.take()));
    return packing.finish();
}

Result<Bytes> readBundle(const std::filesystem::path& file)
{
    return store::readFile(file, protocol::kMaxBundleBytes);
}

} // namespace pipit::client
