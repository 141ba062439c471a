#pragma once

#include "core/changes/support_fields.h"

#include <cstdint>

/// Numbers of the fields of each kind: docs/formats/records.md. They never change their meaning.
namespace pipit::changes {

namespace school {
enum Field : std::uint16_t {
    kName = 1,
    kLaNumber = 2,
    kEstablishment = 3,
    kNation = 4,
    kDslName = 5,
    kDslPhone = 6,
    kIdentityKey = 7,
    kMedicalListDate = 8,
    kWeekA = 9,
};
}

namespace staff {
enum Field : std::uint16_t {
    kFirstName = 1,
    kSurname = 2,
    kTitle = 3,
    kRole = 4,
    kCode = 5,
    kEmail = 6,
    kPerson = 7,
    kLeftOn = 8,
    kWorkingDays = 9,
};
}

namespace pupil {
enum Field : std::uint16_t {
    kForename = 1,
    kSurname = 2,
    kPreferred = 3,
    kYearGroup = 4,
    kClass = 5,
    kLeftOn = 6,
};
}

namespace pupil_case {
enum Field : std::uint16_t {
    kUpn = 1,
    kBirthDate = 2,
    kProvision = 3,
    kProvisionStart = 4,
    kNeeds = 5,
};
}

namespace class_ {
enum Field : std::uint16_t {
    kName = 1,
    kYearGroup = 2,
    kRoom = 3,
    kForm = 4,
    kPupils = 5,
    kStaff = 6,
    kEndedOn = 7,
};
}

namespace slot {
enum Field : std::uint16_t {
    kWeekday = 1,
    kWeek = 2,
    kStarts = 3,
    kEnds = 4,
    kSubject = 5,
    kClass = 6,
    kRoom = 7,
    kStaff = 8,
};
}

namespace strategy {
enum Field : std::uint16_t { kLine = 1, kHelper = 2, kArea = 3, kIcon = 4, kSource = 5 };
}

namespace passport {
enum Field : std::uint16_t {
    kLikes = 1,
    kMattersToMe = 2,
    kHardForMe = 3,
    kTooMuch = 4,
    kAlert = 5,
    kReviewDate = 6,
    kWrittenWith = 7,
    kHeadline = 8,
    kLines = 9,
    kVersions = 10,
};
}

namespace passport_line {
enum Field : std::uint16_t { kLine = 1, kHelper = 2, kStrategy = 3, kIcon = 4 };
}

namespace query {
enum Field : std::uint16_t {
    kPupil = 1,
    kText = 2,
    kAsker = 3,
    kToldInPerson = 4,
    kTriage = 5,
    kAnswer = 6,
};
}

namespace receipt {
enum Field : std::uint16_t { kPupil = 1, kVersion = 2, kPerson = 3, kShown = 4 };
}

} // namespace pipit::changes
