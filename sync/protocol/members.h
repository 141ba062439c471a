#pragma once

#include "core/base/id.h"
#include "core/crypto/box.h"
#include "core/crypto/sign.h"

#include <cstdint>

namespace pipit::protocol {

enum class Role : std::uint8_t {
    Lead = 1,
    Teacher = 2,
    Assistant = 3,
    Cover = 4,
    Administrator = 5,
    Visitor = 6,
    Recovery = 7,
};

enum class VaultType : std::uint8_t {
    School = 1,
    PupilPassport = 2,
    PupilWorking = 3,
    PupilCasework = 4,
    PupilRestricted = 5,
    Class = 6,
    Own = 7,
};

/// What a circle is for; its name in words lives in the sealed school vault.
enum class CircleType : std::uint8_t {
    Everyone = 1,
    TeachingStaff = 2,
    SenTeam = 3,
    Class = 4,
    Group = 5,
    Leads = 6,
};

enum class Right : std::uint8_t { Read = 1, Write = 2 };

/// A replica as the register knows it.
struct Member {
    ReplicaId replica;
    PersonId person;
    InstallId install;
    Role role = Role::Teacher;
    crypto::SignPublicKey sign;
    crypto::BoxPublicKey box;
    bool operator==(const Member&) const = default;
};

} // namespace pipit::protocol
