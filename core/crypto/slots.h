#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/crypto/box.h"
#include "core/crypto/passcode.h"
#include "core/crypto/random.h"
#include "core/crypto/secret.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace pipit::crypto {

using ProfileId = base::Id<struct ProfileTag, 16>;

/// What a slot is opened with; FirstChange holds no key, but ties the store to this file.
enum class SlotKind : std::uint8_t { Passcode = 1, Recovery = 2, Platform = 3, FirstChange = 4 };

/// The hash of the first envelope of a profile's log.
using FirstChange = std::array<std::uint8_t, 32>;

/// The key slots of one profile: several ways to the same 32-byte profile key.
///
/// Bytes: docs/formats/store.md. Every slot is bound to the profile id and to its own place, and
/// a slot of a kind that this version does not know is kept byte for byte.
class Slots {
public:
    static constexpr std::size_t kMaxFile = 64 * 1024; ///< bytes

    /// No slot yet.
    explicit Slots(ProfileId profile);

    /// Corrupt, or TooNew for a file of a later format. At most 64 KiB and 16 slots are accepted.
    static Result<Slots> decode(ByteView bytes);
    Bytes encode() const;

    const ProfileId& profile() const noexcept { return m_profile; }

    /// Adds or replaces the passcode slot. BadInput if the cost is out of range.
    Result<void> setPasscode(
        ByteView passcode, const Secret& profileKey, const PasscodeCost& cost, Random& random);

    /// WrongKey if the passcode does not open its slot; NotFound if there is no passcode slot.
    Result<Secret> openWithPasscode(ByteView passcode) const;

    /// A slot for whoever holds this box pair: a school's recovery kit. Nothing happens if there is
    /// one; TooBig if all slots are taken.
    Result<void> addRecovery(const BoxPublicKey& recipient, const Secret& profileKey);
    bool hasRecovery(const BoxPublicKey& recipient) const;

    /// NotFound if there is no slot for this pair; WrongKey or Corrupt if there is one that is not
    /// what it says.
    Result<Secret> openWithRecovery(const BoxKey& recipient) const;

    /// Keeps what the log of this profile begins with, sealed under the profile key. Nothing
    /// happens if it is there; TooBig if all slots are taken.
    Result<void> setFirstChange(const FirstChange& first, const Secret& profileKey, Random& random);
    bool hasFirstChange() const { return find(SlotKind::FirstChange) != m_slots.size(); }
    /// Nothing if none is kept; Corrupt if what is kept is not of this profile and place.
    Result<std::optional<FirstChange>> firstChange(const Secret& profileKey) const;

private:
    static constexpr std::size_t kMaxSlots = 16;

    struct Slot {
        std::uint8_t kind = 0;
        Bytes body; ///< as stored
    };

    /// The place of the first slot of a kind; one past the last if there is none.
    std::size_t find(SlotKind kind) const;
    /// As `find`, of the slot for this pair.
    std::size_t findRecovery(const BoxPublicKey& recipient) const;

    ProfileId m_profile;
    std::vector<Slot> m_slots;
};

} // namespace pipit::crypto
