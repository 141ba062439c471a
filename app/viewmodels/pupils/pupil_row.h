#pragma once

#include <QString>

#include <vector>

namespace pipit::viewmodels {

/// A pupil as the list shows them.
struct PupilRow {
    QString id;
    QString name; ///< "Leo Morgan"
    QString initials;
    QString colour;
    QString className; ///< empty if they are in no class
    bool hasPassport = false;

    bool operator==(const PupilRow&) const = default;
};

/// Pupils that match, in order of the forename that they go by.
struct PupilPage {
    std::vector<PupilRow> rows;
    int total = 0; ///< at the school, also while searching
};

} // namespace pipit::viewmodels
