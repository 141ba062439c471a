#pragma once

#include <QString>

namespace pipit::viewmodels {

/// A line of one of the lists of Today, in words.
struct TodayRow {
    QString time; ///< "9:45", or empty
    QString icon; ///< of qml/Theme/icons; empty where there are initials
    QString initials;
    QString colour;
    QString heading;
    QString detail;
    QString place; ///< what a tap asks for: "door", "passport", "notes", "ask"; empty: nothing
    QString target; ///< id of the class or the pupil
    bool isNow = false; ///< a lesson that is on
    bool isOver = false; ///< a lesson that has ended

    bool operator==(const TodayRow&) const = default;
};

} // namespace pipit::viewmodels
