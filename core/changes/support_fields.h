#pragma once

#include <cstdint>

/// Numbers of the fields of what staff do for pupils, as core/changes/fields.h has the others.
namespace pipit::changes {

namespace group {
enum Field : std::uint16_t {
    kName = 1,
    kArea = 2,
    kWave = 3,
    kPupils = 4,
    kStaff = 5,
    kWeekdays = 6,
    kStarts = 7,
    kPlannedMinutes = 8,
    kRoom = 9,
    kFrom = 10,
    kUntil = 11,
    kActivity = 12,
};
}

namespace plan {
enum Field : std::uint16_t {
    kGroup = 1,
    kOutcome = 2,
    kEntry = 3,
    kExit = 4,
    kFrom = 5,
    kUntil = 6,
    kPupil = 7,
};
}

namespace session {
enum Field : std::uint16_t {
    kSession = 1,
    kGroup = 2,
    kDay = 3,
    kStarts = 4,
    kAttendance = 5,
    kMinutes = 6,
    kEngagement = 7,
    kLine = 8,
    kAdult = 9,
    kActivity = 10,
    kSteps = 11,
    kImportedFrom = 12,
    kWrittenBy = 13,
    kPupil = 14,
};
}

namespace target {
enum Field : std::uint16_t {
    kLine = 1,
    kGroup = 2,
    kBaseline = 3,
    kGoal = 4,
    kDue = 5,
    kState = 6,
    kProgress = 7,
    kPupil = 8,
};
}

namespace observation {
enum Field : std::uint16_t {
    kObservation = 1,
    kStarted = 2,
    kEnded = 3,
    kClass = 4,
    kSubject = 5,
    kInstrument = 6,
    kEntries = 7,
    kSummary = 8,
    kNextStep = 9,
    kNextText = 10,
    kAddenda = 11,
    kImportedFrom = 12,
    kWrittenBy = 13,
    kObserver = 14,
    kPupil = 15,
};
}

namespace strategy_mark {
enum Field : std::uint16_t {
    kPupil = 1,
    kObservation = 2,
    kLine = 3,
    kMark = 4,
    kDay = 5,
    kSubject = 6,
};
}

} // namespace pipit::changes
