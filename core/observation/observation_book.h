#pragma once

#include "core/observation/observation_drafts.h"
#include "core/observation/observation_store.h"
#include "core/store/change_log.h"

namespace pipit::observation {

/// Turns drafts into evidence: one observation for each pupil in that pupil's casework vault, and
/// each line that was marked in the pupil's working vault. From then on it is never changed; who
/// has something to add signs an addendum.
///
/// Thread: the database's. All references outlive it. Errors: those of Database and
/// ChangeLog::append, and what stands beside a call.
class ObservationBook {
public:
    ObservationBook(store::Database& database, store::ChangeLog& log, crypto::Random& random,
        ObservationDrafts& drafts, ObservationStore& store)
        : m_database(database)
        , m_log(log)
        , m_random(random)
        , m_drafts(drafts)
        , m_store(store)
    {
    }

    /// Writes what was kept, and clears it, in one transaction. A line that is half typed becomes
    /// the last note. `ended`: of the lesson. NotFound; BadInput as `check`.
    Result<void> finish(const RecordId& draft, Instant ended);
    /// Takes over an observation from elsewhere, as an import: the same one taken on two tablets
    /// makes the same records. Gives the number of records written: none of those that are here
    /// already. BadInput as `check`.
    Result<std::size_t> bringIn(const ObservationDraft& draft, Instant ended, const Source& source);

    /// NotFound; BadInput for an empty text or one over its limit.
    Result<void> addAddendum(
        const RecordId& together, const RecordId& pupil, std::string_view text);

private:
    Result<std::size_t> write(const ObservationDraft& draft, Instant ended, const Source& source);
    Result<void> appendObservation(const changes::RecordKey& record, const ObservationDraft& draft,
        const RecordId& pupil, Instant ended, const Source& source);
    Result<std::size_t> appendMark(
        const ObservationDraft& draft, const MarkCount& count, changes::ChangeOrigin origin);
    Result<bool> isHere(const changes::RecordKey& record);

    store::Database& m_database;
    store::ChangeLog& m_log;
    crypto::Random& m_random;
    ObservationDrafts& m_drafts;
    ObservationStore& m_store;
};

} // namespace pipit::observation
