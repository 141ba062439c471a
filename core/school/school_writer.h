#pragma once

#include "core/school/pupil_vault.h"
#include "core/school/school.h"
#include "core/store/record_writer.h"

#include <span>

namespace pipit::school {

/// Every register field of a value as an update of its record. Sets (the members of a class) are
/// edited beside it: they are nobody's to write whole.
store::RecordUpdate updateOf(const SchoolPlace& place, const SchoolSettings& settings);
store::RecordUpdate updateOf(const SchoolPlace& place, const Staff& staff);
store::RecordUpdate updateOf(const SchoolPlace& place, const Pupil& pupil);
store::RecordUpdate updateOf(const SchoolPlace& place, const Class& theClass);
store::RecordUpdate updateOf(const SchoolPlace& place, const TimetableSlot& slot);
/// Adds the needs of the value that are not there; takes none out.
store::RecordUpdate updateOf(const SchoolPlace& place, const PupilCase& pupilCase);

/// The member of a pupil's set of needs that stands for this one.
store::SetMember memberOf(const Need& need);

/// The key of a record that this folder keeps: in the school vault, or (PupilCase) in the pupil's.
changes::RecordKey keyOf(const SchoolPlace& place, changes::Kind kind, const RecordId& id);

/// Writes what differs: for the forms of one record and for the import of a whole school.
///
/// Thread: the database's. Errors: those of ChangeLog::append, and BadInput (nothing is written
/// then) for a record of another kind or vault, or a value over the limits of its field.
class SchoolWriter {
public:
    SchoolWriter(store::Database& database, store::ChangeLog& log, const SchoolPlace& place,
        changes::ChangeOrigin origin = changes::ChangeOrigin::Person)
        : m_writer(database, log, origin)
        , m_place(place)
    {
    }

    /// In slices, each one transaction: if it is cut, the same call again does the rest.
    Result<store::WriteCounts> apply(std::span<const store::RecordUpdate> updates);

    /// Deletes a record of the school's for everybody; nothing happens if there is no such record.
    Result<void> erase(const changes::RecordKey& record) { return m_writer.erase(record); }

private:
    Result<void> check(const store::RecordUpdate& update) const;

    store::RecordWriter m_writer;
    SchoolPlace m_place;
};

} // namespace pipit::school
