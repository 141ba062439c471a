#pragma once

#include "core/passport/passport_draft.h"
#include "core/passport/version_note.h"
#include "core/school/pupil_vault.h"
#include "core/store/draft_store.h"

namespace pipit::passport {

/// A version as it was shared, for the history.
struct Version {
    VersionNote note;
    ReplicaId by;
    Instant noted;
    /// Somebody else shared a version of the same number apart.
    bool isTwin = false;
    Instant happened = {}; ///< when it was written: earlier than `noted` if it was brought along

    bool operator==(const Version&) const = default;
};

/// When a passport is to be looked at again.
struct Review {
    RecordId pupil;
    Day day;

    bool operator==(const Review&) const = default;
};

/// Reads passports and keeps what is being written of them.
///
/// Thread: the database's. Errors: those of Database, and what stands beside a call.
class PassportStore {
public:
    PassportStore(
        store::Database& database, store::DraftStore& drafts, const school::SchoolPlace& place)
        : m_database(database)
        , m_drafts(drafts)
        , m_place(place)
    {
    }

    /// Empty if nothing of it is here.
    Result<Passport> find(const RecordId& pupil);
    /// Newest first.
    Result<std::vector<Version>> history(const RecordId& pupil);

    /// Pupils who have a passport, in order of their ids.
    Result<std::vector<RecordId>> shared();
    /// Reviews due on this day or before it, the oldest first.
    Result<std::vector<Review>> reviewsUpTo(Day day);

    /// A draft that says what the passport says now.
    Result<PassportDraft> begin(const RecordId& pupil);
    /// Durable when this returns. TooBig.
    Result<void> keep(const PassportDraft& draft);
    /// What this person is writing; nothing if they are not. Corrupt.
    Result<std::optional<PassportDraft>> draftOf(const RecordId& pupil);
    /// Pupils whose passport this person is writing, the last kept first.
    Result<std::vector<RecordId>> beingWritten();
    Result<void> discard(const RecordId& pupil);

    /// Where the record of a passport is.
    changes::RecordKey keyOf(const RecordId& pupil) const;
    changes::RecordKey lineKeyOf(const RecordId& pupil, const RecordId& line) const;

private:
    Result<void> readLines(Passport& passport, const VaultId& vault);
    Result<void> readShared(Passport& passport, const VaultId& vault);
    Result<DraftLine> draftLine(const RecordId& pupil, const RecordId& line);

    store::Database& m_database;
    store::DraftStore& m_drafts;
    school::SchoolPlace m_place;
};

} // namespace pipit::passport
