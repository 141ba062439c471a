#include "sync/client/pupil_vaults.h"

#include "core/base/try.h"
#include "core/school/pupil_vault.h"

namespace pipit::client {

namespace {

using changes::VaultKind;
using protocol::CircleAccess;
using protocol::CircleType;
using protocol::Right;

Result<CircleAccess> writersOf(const protocol::Register& known, CircleType type)
{
    const auto circle = known.circleOf(type);
    if (!circle) {
        return Error{ ErrorCode::NotFound, "the school has no circle for its pupils' vaults" };
    }
    return CircleAccess{ *circle, Right::Write };
}

} // namespace

Result<void> ensurePupilVaults(Replica& replica, std::span<const RecordId> pupils)
{
    const protocol::Register& known = replica.schoolRegister();
    PIPIT_TRY_ASSIGN(const auto teaching, writersOf(known, CircleType::TeachingStaff));
    PIPIT_TRY_ASSIGN(const auto senTeam, writersOf(known, CircleType::SenTeam));
    std::vector<NewVault> vaults;
    for (const RecordId& pupil : pupils) {
        const auto add = [&](VaultKind kind, std::vector<CircleAccess> access) {
            vaults.push_back({ school::pupilVaultId(known.school(), pupil, kind),
                static_cast<protocol::VaultType>(kind), std::move(access) });
        };
        add(VaultKind::PupilPassport, { teaching, senTeam });
        add(VaultKind::PupilWorking, { senTeam });
        add(VaultKind::PupilCasework, { senTeam });
    }
    return replica.ensureVaults(vaults);
}

} // namespace pipit::client
