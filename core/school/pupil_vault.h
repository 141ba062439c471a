#pragma once

#include "core/base/id.h"
#include "core/changes/kinds.h"

namespace pipit::school {

/// The school on this tablet, and the vault that its staff, pupils, classes and library are in.
struct SchoolPlace {
    SchoolId school;
    VaultId vault;

    bool operator==(const SchoolPlace&) const = default;
};

/// A pupil's own vault of one kind (PupilPassport, PupilWorking, PupilCasework, PupilRestricted).
/// Everybody computes the same, so tablets that add a pupil apart make the same vaults:
/// docs/formats/records.md.
VaultId pupilVaultId(const SchoolId& school, const RecordId& pupil, changes::VaultKind kind);

/// The only record of kind School: it has the id of the school.
RecordId schoolRecordId(const SchoolId& school);

/// The element of a pupil's set of needs that stands for this value: the same on every tablet.
RecordId needElementId(std::string_view value);

} // namespace pipit::school
