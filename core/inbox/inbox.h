#pragma once

#include "core/changes/kinds.h"
#include "core/changes/role.h"
#include "core/inbox/room.h"
#include "core/store/change_log.h"

namespace pipit::inbox {

/// One of the values that were written apart.
struct Version {
    changes::HeadRef ref;
    std::string value; ///< bytes as they were written: UTF-8 for texts, unchecked
    ReplicaId author;
    Instant noted; ///< as their clock said
    bool shows = false; ///< it is the one that shows until somebody settles it

    bool operator==(const Version&) const = default;
};

/// A field with several values that differ, as it was on the screen.
struct Conflict {
    changes::RecordKey record;
    std::uint16_t field = 0;
    std::vector<Version> versions; ///< oldest first; two people may have written the same
    std::string base; ///< what a text said before both; empty if that is not known
    /// What shows until somebody settles it, if that is not one of the versions: a text in which
    /// edits that do not touch each other were brought together. Else empty.
    std::string merged;

    Room room() const { return roomOf(record.kind, field); }
    /// For "keep both", to be edited by a person before it is settled: words only. With more than
    /// two values, all of them, from the oldest.
    std::string bothTogether() const;
    /// One of the values as it was written, or plain words that have room. An empty text only if
    /// somebody wrote that.
    bool mayBecome(std::string_view value) const;
    bool operator==(const Conflict&) const = default;
};

/// Fields for one person to settle: those that matter, and texts that do not merge, of the records
/// that their role may write. Others see the badge on the record.
///
/// Thread: the database's. Errors: those of Database, and what stands beside a call.
class Inbox {
public:
    Inbox(store::Database& database, store::ChangeLog& log, changes::Role role)
        : m_database(database)
        , m_log(log)
        , m_role(role)
    {
    }

    Result<std::int64_t> count();
    /// The one with the newest value first; at most `limit` (1 to 500).
    Result<std::vector<Conflict>> open(std::size_t limit);
    /// NotFound if there is none, or no longer; Denied if it is for others to settle.
    Result<Conflict> find(const changes::RecordKey& record, std::uint16_t field);

    /// Writes one value that replaces all that were on the screen, and nothing that came since.
    /// BadInput for what it may not become; NotFound if it has been settled meanwhile; Denied.
    Result<void> settle(const Conflict& shown, std::string_view value);

private:
    Result<Conflict> read(const changes::RecordKey& record, std::uint16_t field);

    store::Database& m_database;
    store::ChangeLog& m_log;
    changes::Role m_role;
};

} // namespace pipit::inbox
