#pragma once

#include "core/store/change_log.h"
#include "core/store/shown_fields.h"

namespace pipit::store {

/// A value that somebody wants a register or text field to have.
struct FieldPut {
    std::uint16_t field = 0;
    std::string value; ///< empty takes the value away
    /// What was on the screen when the person began; if that is the value, the field was not
    /// touched. Nothing: what is there now; then a field with values that differ is left as it is,
    /// for a person to settle.
    std::optional<ShownField> seen = {};
};

struct SetMember {
    RecordId element;
    std::string value = {};
    std::string position = {};
};

/// Elements that somebody wants in a set, and out of it.
struct SetEdit {
    std::uint16_t field = 0;
    std::vector<SetMember> add = {};
    std::vector<RecordId> remove = {};
};

/// What a record should become. Fields that are not named stay.
struct RecordUpdate {
    changes::RecordKey record;
    std::vector<FieldPut> puts = {};
    std::vector<SetEdit> sets = {};
};

/// Makes every put of the update one of a form that showed these fields when the person began.
void nameSeen(RecordUpdate& update, const ShownFields& seen);

/// What came of updates.
struct WriteCounts {
    std::size_t written = 0; ///< records that a change was appended for
    std::size_t unchanged = 0; ///< records that were as wanted
    std::size_t leftToPeople = 0; ///< fields not written because their values differ

    WriteCounts& operator+=(const WriteCounts& other);
    bool operator==(const WriteCounts&) const = default;
};

/// Appends changes for what differs from the updates, and for nothing else.
///
/// Thread: the database's. Errors: those of ChangeLog::append.
class RecordWriter {
public:
    RecordWriter(Database& database, ChangeLog& log,
        changes::ChangeOrigin origin = changes::ChangeOrigin::Person)
        : m_database(database)
        , m_log(log)
        , m_origin(origin)
    {
    }

    /// In one transaction.
    Result<WriteCounts> apply(const RecordUpdate& update);
    /// In transactions of a limited number of records each: cut off, it has done the first ones.
    Result<WriteCounts> applyAll(std::span<const RecordUpdate> updates);

    /// Deletes it for everybody; a later update of it brings it back. Nothing happens if there is
    /// no such record.
    Result<void> erase(const changes::RecordKey& record);

private:
    Result<void> addPuts(
        const RecordUpdate& update, std::vector<changes::Write>& writes, WriteCounts& counts);
    Result<void> addSetEdit(
        const changes::RecordKey& record, const SetEdit& edit, std::vector<changes::Write>& writes);
    Result<void> appendSlices(
        const changes::RecordKey& record, std::span<const changes::Write> writes);

    Database& m_database;
    ChangeLog& m_log;
    changes::ChangeOrigin m_origin;
};

} // namespace pipit::store
