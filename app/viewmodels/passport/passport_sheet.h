#pragma once

#include "core/passport/receipts.h"
#include "sync/client/replica.h"

#include <optional>
#include <string>
#include <vector>

namespace pipit::viewmodels {

/// Somebody who teaches a pupil or has read the passport.
struct PassportReader {
    std::string name; ///< empty: the school's list does not know this person
    std::string initials;
    RecordId staff;
    passport::ReadState state = passport::ReadState::Never;
    std::uint32_t version = 0; ///< that they read last
    Instant read;
};

/// All that the page of a passport shows.
struct PassportSheet {
    school::Pupil pupil;
    std::string className;
    std::optional<school::PupilCase> pupilCase; ///< only for those who may open it
    passport::Passport passport;
    std::string sharedBy; ///< empty: the school's list does not know the author
    passport::ReadState mine = passport::ReadState::Never;
    bool mayMark = false; ///< this person may say that they have read it
    bool seesReaders = false; ///< the SEN team: `readers` says who has read it
    std::vector<PassportReader> readers;
    std::vector<protocol::CircleType> openTo; ///< nothing: no way to others has been made yet
    bool mayEdit = false;
    bool writing = false; ///< this person has a draft of the next version
};

} // namespace pipit::viewmodels
