#include "core/school/pupil_vault.h"

#include "core/crypto/hash.h"

#include <array>

namespace pipit::school {

VaultId pupilVaultId(const SchoolId& school, const RecordId& pupil, changes::VaultKind kind)
{
    const std::array<std::uint8_t, 1> number{ static_cast<std::uint8_t>(kind) };
    return VaultId{ crypto::blake2b<16>(
        std::string_view("pipit pupil vault v0"), school.view(), pupil.view(), ByteView(number)) };
}

RecordId schoolRecordId(const SchoolId& school) { return RecordId{ school.bytes }; }

RecordId needElementId(std::string_view value)
{
    return RecordId{ crypto::blake2b<16>(std::string_view("pipit need v0"), value) };
}

} // namespace pipit::school
