#include "core/base/try.h"
#include "core/store/change_log.h"
#include "core/store/change_state.h"
#include "core/store/envelope_content.h"
#include "core/store/envelope_rows.h"
#include "core/store/pending_rows.h"

#include <algorithm>
#include <limits>

namespace pipit::store {

namespace {

/// Envelopes in one transaction: small enough that the cache never has to spill.
constexpr std::int64_t kSliceEnvelopes = 16;
constexpr std::size_t kSlicePending = 1024;

struct HeldEnvelope {
    std::int64_t id = 0;
    EnvelopePlace place;
    EnvelopeState state = EnvelopeState::Applied;
    Bytes bytes;
};

Result<std::vector<HeldEnvelope>> envelopesAfter(Database& database, std::int64_t id)
{
    std::vector<HeldEnvelope> slice;
    PIPIT_TRY(database.each("SELECT id, vault, replica, sequence, previous, state, bytes"
                            " FROM envelope WHERE id > ? ORDER BY id LIMIT ?",
        { id, kSliceEnvelopes }, [&](const Row& row) -> Result<void> {
            const ByteView bytes = row.blob(6);
            slice.push_back({ row.integer(0),
                { row.id<VaultId>(1), row.id<ReplicaId>(2),
                    static_cast<std::uint64_t>(row.integer(3)), row.id<ChainHash>(4) },
                static_cast<EnvelopeState>(row.integer(5)), Bytes(bytes.begin(), bytes.end()) });
            return {};
        }));
    return slice;
}

EnvelopeContent contentOf(const HeldEnvelope& held, const ChangeLog::Opener& open)
{
    const auto judged = open(held.bytes);
    return judged ? EnvelopeContent::read(held.place.replica, *judged)
                  : EnvelopeContent::parked(judged.error().detail);
}

} // namespace

Result<void> ChangeLog::replay(const Opener& open)
{
    m_needsReplay = true;
    PIPIT_TRY(m_database.transaction([&]() -> Result<void> {
        PIPIT_TRY(m_database.run("UPDATE log_state SET rebuilding = 1"));
        return ChangeState(m_database, m_projections).clear();
    }));
    PIPIT_TRY(replayEnvelopes(open));
    PIPIT_TRY(replayPending());
    PIPIT_TRY(
        m_database.run("UPDATE log_state SET rebuilding = 0, read_version = ?", { kReadVersion }));
    m_needsReplay = false;
    return {};
}

Result<void> ChangeLog::replayEnvelopes(const Opener& open)
{
    for (std::int64_t last = 0;;) {
        PIPIT_TRY_ASSIGN(const auto slice, envelopesAfter(m_database, last));
        if (slice.empty()) {
            return {};
        }
        PIPIT_TRY(m_database.transaction([&]() -> Result<void> {
            ChangeState state(m_database, m_projections);
            for (const HeldEnvelope& held : slice) {
                const EnvelopeContent content = contentOf(held, open);
                const bool stays
                    = held.state == EnvelopeState::Own && content.state() == EnvelopeState::Applied;
                if (!stays) {
                    PIPIT_TRY(EnvelopeRows(m_database)
                                  .setState(held.id, content.state(), content.reason()));
                }
                PIPIT_TRY(content.apply(state, held.place));
            }
            return state.settle();
        }));
        last = slice.back().id;
    }
}

Result<void> ChangeLog::replayPending()
{
    PIPIT_TRY_ASSIGN(const auto rows, PendingRows(m_database).all());
    for (std::size_t from = 0; from < rows.size(); from += kSlicePending) {
        const auto slice
            = std::span(rows).subspan(from).first(std::min(kSlicePending, rows.size() - from));
        PIPIT_TRY(m_database.transaction([&]() -> Result<void> {
            ChangeState state(m_database, m_projections);
            for (const auto& [vault, pending] : slice) {
                PIPIT_TRY(state.apply({ vault, m_me, pending.number,
                    std::numeric_limits<std::int64_t>::max(), pending.change }));
            }
            return state.settle();
        }));
    }
    return {};
}

} // namespace pipit::store
