#pragma once

#include "core/crypto/random.h"
#include "core/school/pupil_vault.h"
#include "core/store/record_writer.h"
#include "core/target/target.h"

#include <vector>

namespace pipit::target {

/// A target on a form.
struct TargetEdit {
    Target target;
    store::ShownFields seen = {}; ///< nothing for a new one
};

/// Targets, in each pupil's working vault. Steps that are noted in sessions are with the sessions
/// (`intervention::SessionStore::stepsOf`).
///
/// Thread: the database's. Errors: those of Database, and what stands beside a call.
class TargetStore {
public:
    TargetStore(store::Database& database, store::ChangeLog& log, crypto::Random& random,
        const school::SchoolPlace& place)
        : m_database(database)
        , m_log(log)
        , m_random(random)
        , m_place(place)
    {
    }

    /// Open ones first, then by their lines.
    Result<std::vector<Target>> ofPupil(const RecordId& pupil);
    /// Open ones that a pupil works on in a group.
    Result<std::vector<Target>> openIn(const RecordId& group, const RecordId& pupil);
    /// Of one target, the oldest day first.
    Result<std::vector<NotedProgress>> progressOf(const RecordId& pupil, const RecordId& target);

    /// A new one of the pupil, not written yet.
    TargetEdit begin(const RecordId& pupil);
    /// NotFound.
    Result<TargetEdit> edit(const RecordId& pupil, const RecordId& target);
    /// Writes what differs. BadInput as `check`.
    Result<void> save(const TargetEdit& edit);
    /// Adds to a target. BadInput as `check`, NotFound.
    Result<void> note(const RecordId& pupil, const RecordId& target, const Progress& progress);

    changes::RecordKey keyOf(const RecordId& pupil, const RecordId& target) const;

private:
    store::Database& m_database;
    store::ChangeLog& m_log;
    crypto::Random& m_random;
    school::SchoolPlace m_place;
};

} // namespace pipit::target
