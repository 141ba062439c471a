#pragma once

#include "core/base/id.h"
#include "core/exchange/identity.h"
#include "core/exchange/imported.h"

#include <string>
#include <vector>

namespace pipit::exchange {

// What the school has now, as the plan needs to see it.

struct PupilSnapshot {
    RecordId id;
    PupilFacts facts;
    PupilFieldSet editedHere; ///< the field's newest value was written by a person, not an import
    bool byHand = false; ///< made here: the school's system may not know the child
    bool left = false;

    bool operator==(const PupilSnapshot&) const = default;
};

struct StaffSnapshot {
    RecordId id;
    StaffFacts facts;
    bool editedHere = false;
    bool byHand = false;
    bool left = false;

    bool operator==(const StaffSnapshot&) const = default;
};

struct GroupSnapshot {
    RecordId id;
    GroupFacts facts;
    bool byHand = false; ///< an intervention group, say: imports leave it alone
    bool ended = false;

    bool operator==(const GroupSnapshot&) const = default;
};

struct Membership {
    RecordId person; ///< a pupil, or a member of staff
    RecordId group;
    bool byHand = false; ///< never ended by an import

    auto operator<=>(const Membership&) const = default;
};

struct SchoolSnapshot {
    std::vector<PupilSnapshot> pupils;
    std::vector<StaffSnapshot> staff;
    std::vector<GroupSnapshot> groups; ///< ended ones too
    std::vector<Membership> pupilGroups;
    std::vector<Membership> staffGroups;
    std::vector<RecordId> lessons; ///< of the timetable

    bool operator==(const SchoolSnapshot&) const = default;
};

// What an import would do to it.

/// One field of one record: what stands here and what the file says.
struct FieldDiff {
    RecordId record;
    PupilField field;
    std::string here;
    std::string file;

    bool operator==(const FieldDiff&) const = default;
};

struct Move {
    RecordId pupil;
    std::optional<int> yearHere; ///< equal years: only the groups change
    std::optional<int> yearFile;
    std::vector<RecordId> leaves;
    std::vector<RecordId> joins;

    bool operator==(const Move&) const = default;
};

struct NewPupil {
    RecordId id;
    PupilFacts facts;
    std::vector<RecordId> joins;
    std::optional<RecordId> perhaps; ///< a pupil here of the same name and birth date, other UPN

    bool operator==(const NewPupil&) const = default;
};

struct NewSlot {
    RecordId id;
    std::size_t index; ///< into ImportedSchool::lessons

    auto operator<=>(const NewSlot&) const = default;
};

/// How much of the school the pupil lists hold.
enum class ImportScope : std::uint8_t {
    WholeSchool, ///< who is not in the file has left
    SomePupils, ///< a transfer, one class: nobody leaves by not being named
};

/// The difference between the school and the files. Lists are sorted by record id.
struct ImportPlan {
    std::vector<NewPupil> newPupils;
    std::vector<FieldDiff> changed;
    std::vector<Move> moved;
    std::vector<RecordId> left;
    std::vector<RecordId> returned; ///< had left, are in the file again
    std::vector<FieldDiff> kept; ///< differs, was changed here by a person, stays as it is
    std::vector<StaffSnapshot> newStaff;
    std::vector<StaffSnapshot> changedStaff; ///< as the file has them
    std::vector<StaffSnapshot> keptStaff; ///< differ, were changed here, stay
    std::vector<RecordId> leftStaff;
    std::vector<GroupSnapshot> newGroups;
    std::vector<GroupSnapshot> changedGroups;
    std::vector<RecordId> endedGroups;
    std::vector<Membership> newStaffGroups;
    std::vector<Membership> endedStaffGroups;
    std::vector<NewSlot> newSlots;
    std::vector<RecordId> endedSlots;
    std::size_t refusedRows = 0;
    std::size_t withheldLeavers = 0; ///< not in the file, but a row was refused: may be that row

    /// True if carrying it out would write nothing. What is kept or refused does not count.
    bool isEmpty() const;
    /// Pupils, not fields.
    std::size_t changedPupils() const;

    bool operator==(const ImportPlan&) const = default;
};

/// Compares; writes nothing. The same input gives the same plan on every machine. Records that are
/// here keep their ids, whichever key they were first known by: a pupil who was imported without a
/// UPN is the same one when it comes.
ImportPlan planImport(const SchoolSnapshot& here, const ImportedSchool& files,
    const Identity& identity, ImportScope scope);

} // namespace pipit::exchange
