#pragma once

#include "core/base/id.h"
#include "core/changes/kinds.h"
#include "core/changes/role.h"
#include "core/crypto/box.h"
#include "core/crypto/sign.h"

#include <cstdint>

namespace pipit::protocol {

using changes::Role;
using VaultType = changes::VaultKind;

/// What a circle is for; its name in words lives in the sealed school vault.
enum class CircleType : std::uint8_t {
    Everyone = 1,
    TeachingStaff = 2,
    SenTeam = 3,
    Class = 4,
    Group = 5,
    Leads = 6,
};

/// Of a class or an intervention group: its key is also sealed under the SEN team's.
constexpr bool isTeam(CircleType type) noexcept
{
    return type == CircleType::Class || type == CircleType::Group;
}

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
