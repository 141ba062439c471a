#pragma once

#include "core/crypto/random.h"
#include "core/observation/observation.h"
#include "core/store/draft_store.h"
#include "core/store/draft_trail.h"

namespace pipit::observation {

/// Observations on their way: durable at every tap, and never a change before Finish.
///
/// A tap costs one small commit, however much was put down before it. Thread: the database's. All
/// references outlive it. Errors: those of Database, and what stands beside a call; any call that
/// names one may give NotFound.
class ObservationDrafts {
public:
    ObservationDrafts(store::Database& database, Clock& clock, crypto::Random& random);

    /// Starts now; `started` of what is given does not count. BadInput as `check`.
    Result<RecordId> begin(Beginning beginning);

    /// A line of the running record, of this moment; the half-typed line is cleared with it. Each
    /// of these three gives a number for `undo`. BadInput, TooBig (store::DraftTrail::kMaxEntries).
    Result<std::uint32_t> note(
        const RecordId& id, const Note& note, std::optional<RecordId> pupil = std::nullopt);
    Result<std::uint32_t> mark(const RecordId& id, const RecordId& pupil, const LineMark& mark);
    Result<std::uint32_t> tally(
        const RecordId& id, const Tally& tally, std::optional<RecordId> pupil = std::nullopt);
    /// Takes back what was put down; nothing happens if there is no such number.
    Result<void> undo(const RecordId& id, std::uint32_t number);

    /// What is half typed, as it stands. TooBig.
    Result<void> keepTyping(const RecordId& id, std::string_view text);
    Result<void> keepEnding(const RecordId& id, const Ending& ending);

    /// Corrupt.
    Result<ObservationDraft> find(const RecordId& id);
    /// All of this person that are not finished, the last begun first. Corrupt.
    Result<std::vector<ObservationDraft>> open();
    Result<void> discard(const RecordId& id);

private:
    Result<std::uint32_t> put(
        const RecordId& id, std::optional<RecordId> pupil, decltype(Entry::what) what);

    store::Database& m_database;
    Clock& m_clock;
    crypto::Random& m_random;
    store::DraftTrail m_trail;
    store::DraftStore m_drafts;
};

} // namespace pipit::observation
