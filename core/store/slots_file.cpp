#include "core/store/slots_file.h"

#include "core/base/try.h"
#include "core/store/durable_file.h"

namespace pipit::store {

namespace {

std::filesystem::path fileOf(const ProfileEntry& entry) { return entry.directory / "slots"; }

} // namespace

Result<crypto::Slots> readSlots(const ProfileEntry& entry)
{
    PIPIT_TRY_ASSIGN(const Bytes bytes, readFile(fileOf(entry), crypto::Slots::kMaxFile));
    PIPIT_TRY_ASSIGN(crypto::Slots slots, crypto::Slots::decode(bytes));
    if (slots.profile() != entry.id) {
        return Error{ ErrorCode::Corrupt, "the key slots are another profile's" };
    }
    return slots;
}

Result<void> writeSlots(const ProfileEntry& entry, const crypto::Slots& slots)
{
    return replaceFile(fileOf(entry), slots.encode());
}

} // namespace pipit::store
