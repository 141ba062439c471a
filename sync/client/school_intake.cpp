#include "sync/client/school_intake.h"

#include "core/base/try.h"
#include "core/crypto/kdf.h"
#include "sync/client/pupil_vaults.h"
#include "sync/protocol/labels.h"

#include <algorithm>

namespace pipit::client {

namespace {

/// From the first key of the school vault, which stays known when later ones come: tablets that
/// import apart, before either could tell the other a key, make the same ids.
Result<crypto::Secret> firstIdentityKey(
    const Keyring& ring, const protocol::VaultState& schoolVault)
{
    const ByteView key = ring.find(schoolVault.keys.front());
    if (key.empty()) {
        return Error{ ErrorCode::NotFound, "the key of the school vault is not here" };
    }
    return crypto::deriveKey(key, protocol::labels::kIdentityContext, 1);
}

} // namespace

Result<intake::Intake> openIntake(Replica& replica, Day today)
{
    const protocol::Register& known = replica.schoolRegister();
    const protocol::Member* self = known.member(replica.identity().replica);
    if (self == nullptr || self->role != protocol::Role::Lead) {
        return Error{ ErrorCode::Denied, "only a lead imports" };
    }
    const auto vault = std::find_if(known.vaults().begin(), known.vaults().end(),
        [](const auto& entry) { return entry.second.type == protocol::VaultType::School; });
    if (vault == known.vaults().end()) {
        return Error{ ErrorCode::NotFound, "the school has no vault" };
    }
    PIPIT_TRY(ensurePupilVaults(replica, {})); // are there circles for them?
    PIPIT_TRY_ASSIGN(auto key, firstIdentityKey(replica.keyring(), vault->second));
    return intake::Intake({ replica.database(), replica.log(), { known.school(), vault->first },
        std::move(key), today, [&replica](std::span<const RecordId> pupils) {
            return ensurePupilVaults(replica, pupils);
        } });
}

} // namespace pipit::client
