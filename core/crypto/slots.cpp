#include "core/crypto/slots.h"

#include "core/base/try.h"
#include "core/crypto/aead.h"
#include "core/crypto/hash.h"

#include <algorithm>
#include <string_view>

namespace pipit::crypto {

namespace {

using namespace std::string_view_literals;

constexpr auto kMagic = "Pipit slots\0\0\0\0\0"sv;
constexpr auto kLabel = "Pipit slot"sv;
constexpr std::uint8_t kVersion = 0;
constexpr std::size_t kMaxBody = 8 * 1024;
constexpr std::size_t kHashSize = 32;
constexpr std::size_t kProfileKeySize = 32;

/// The body of a passcode slot.
struct PasscodeSlot {
    PasscodeCost cost;
    Salt salt{};
    Nonce nonce{};
    Bytes sealed;

    Bytes encode() const
    {
        base::ByteWriter out;
        out.u32(cost.passes);
        out.u32(cost.memoryKiB);
        out.bytes(salt);
        out.bytes(nonce);
        out.bytes(sealed);
        return out.take();
    }

    static Result<PasscodeSlot> decode(ByteView body)
    {
        base::ByteReader in(body);
        PasscodeSlot slot;
        slot.cost.passes = in.u32();
        slot.cost.memoryKiB = in.u32();
        slot.salt = in.array<std::tuple_size_v<Salt>>();
        slot.nonce = in.array<kNonceSize>();
        const ByteView sealed = in.bytes(kProfileKeySize + kTagSize);
        slot.sealed.assign(sealed.begin(), sealed.end());
        if (!in.finished()) {
            return Error{ ErrorCode::Corrupt, "a passcode slot has the wrong length" };
        }
        if (!isAcceptable(slot.cost)) {
            return Error{ ErrorCode::Corrupt, "a passcode slot's cost is out of range" };
        }
        return slot;
    }
};

/// What a slot's seal is bound to: whose it is, where it stands, and what it costs.
Bytes associate(const ProfileId& profile, std::size_t place, SlotKind kind,
    const PasscodeCost& cost, const Salt& salt)
{
    base::ByteWriter out;
    out.bytes(base::asBytes(kLabel));
    out.u8(kVersion);
    out.bytes(profile.view());
    out.u8(static_cast<std::uint8_t>(place));
    out.u8(static_cast<std::uint8_t>(kind));
    out.u32(cost.passes);
    out.u32(cost.memoryKiB);
    out.bytes(salt);
    return out.take();
}

Error damaged() { return { ErrorCode::Corrupt, "the key slots are damaged" }; }

} // namespace

Slots::Slots(ProfileId profile)
    : m_profile(profile)
{
}

Result<Slots> Slots::decode(ByteView bytes)
{
    if (bytes.size() > kMaxFile || bytes.size() < kMagic.size() + 1 + kHashSize) {
        return damaged();
    }
    // In every version: magic and version first, the hash of all before it last.
    const ByteView content = bytes.first(bytes.size() - kHashSize);
    base::ByteReader in(content);
    const bool magic = std::ranges::equal(in.bytes(kMagic.size()), base::asBytes(kMagic));
    if (!magic || !std::ranges::equal(bytes.last(kHashSize), blake2b<kHashSize>(content))) {
        return damaged();
    }
    if (in.u8() > kVersion) {
        return Error{ ErrorCode::TooNew, "the key slots have a later format" };
    }
    Slots slots(ProfileId{ in.array<ProfileId::kSize>() });
    const std::size_t count = in.u8();
    for (std::size_t i = 0; i < count && count <= kMaxSlots; ++i) {
        Slot slot;
        slot.kind = in.u8();
        const std::size_t size = in.u16();
        const ByteView body = in.bytes(std::min(size, kMaxBody + 1));
        slot.body.assign(body.begin(), body.end());
        slots.m_slots.push_back(std::move(slot));
    }
    if (!in.finished() || count > kMaxSlots) {
        return damaged();
    }
    return slots;
}

Bytes Slots::encode() const
{
    base::ByteWriter out;
    out.bytes(base::asBytes(kMagic));
    out.u8(kVersion);
    out.bytes(m_profile.view());
    out.u8(static_cast<std::uint8_t>(m_slots.size()));
    for (const Slot& slot : m_slots) {
        out.u8(slot.kind);
        out.u16(static_cast<std::uint16_t>(slot.body.size()));
        out.bytes(slot.body);
    }
    out.bytes(blake2b<kHashSize>(out.view()));
    return out.take();
}

std::size_t Slots::find(SlotKind kind) const
{
    const auto found = std::ranges::find(m_slots, static_cast<std::uint8_t>(kind), &Slot::kind);
    return static_cast<std::size_t>(found - m_slots.begin());
}

Result<void> Slots::setPasscode(
    ByteView passcode, const Secret& profileKey, const PasscodeCost& cost, Random& random)
{
    const std::size_t place = find(SlotKind::Passcode);
    if (place >= kMaxSlots) {
        return Error{ ErrorCode::TooBig, "all key slots are taken" };
    }
    PasscodeSlot slot;
    slot.cost = cost;
    random.fill(slot.salt);
    random.fill(slot.nonce);
    PIPIT_TRY_ASSIGN(const Secret key, stretchPasscode(passcode, slot.salt, cost));
    slot.sealed = seal(profileKey.view(),
        associate(m_profile, place, SlotKind::Passcode, cost, slot.salt), slot.nonce, key.view());
    if (place == m_slots.size()) {
        m_slots.emplace_back();
    }
    m_slots[place] = { static_cast<std::uint8_t>(SlotKind::Passcode), slot.encode() };
    return {};
}

Result<Secret> Slots::openWithPasscode(ByteView passcode) const
{
    const std::size_t place = find(SlotKind::Passcode);
    if (place == m_slots.size()) {
        return Error{ ErrorCode::NotFound, "no passcode slot" };
    }
    PIPIT_TRY_ASSIGN(const PasscodeSlot slot, PasscodeSlot::decode(m_slots[place].body));
    PIPIT_TRY_ASSIGN(const Secret key, stretchPasscode(passcode, slot.salt, slot.cost));
    auto opened = openSecret(slot.sealed,
        associate(m_profile, place, SlotKind::Passcode, slot.cost, slot.salt), slot.nonce,
        key.view());
    if (!opened) { // damage by accident was found before, by the hash
        return Error{ ErrorCode::WrongKey, "the passcode does not open its slot" };
    }
    return opened;
}

} // namespace pipit::crypto
