#include "core/crypto/hash.h"
#include "core/crypto/slots.h"

#include <algorithm>
#include <string_view>

namespace pipit::crypto {

namespace {

using namespace std::string_view_literals;

constexpr auto kLabel = "Pipit recovery slot\0"sv;
constexpr std::uint8_t kVersion = 0;
constexpr std::size_t kPlaceSize = 32;
constexpr std::size_t kProfileKeySize = 32;
constexpr std::size_t kSealOverhead = 48;
constexpr std::size_t kSealedSize = kPlaceSize + kProfileKeySize + kSealOverhead;

/// Ties a sealed key to whose it is, where it stands, and to whom it was sealed.
std::array<std::uint8_t, kPlaceSize> placeOf(
    const ProfileId& profile, std::size_t place, const BoxPublicKey& recipient)
{
    base::ByteWriter out;
    out.bytes(base::asBytes(kLabel));
    out.u8(kVersion);
    out.bytes(profile.view());
    out.u8(static_cast<std::uint8_t>(place));
    out.u8(static_cast<std::uint8_t>(SlotKind::Recovery));
    out.bytes(recipient.view());
    return blake2b<kPlaceSize>(out.view());
}

} // namespace

std::size_t Slots::findRecovery(const BoxPublicKey& recipient) const
{
    const auto found = std::ranges::find_if(m_slots, [&](const Slot& slot) {
        return slot.kind == static_cast<std::uint8_t>(SlotKind::Recovery)
            && slot.body.size() >= BoxPublicKey::kSize
            && std::ranges::equal(ByteView(slot.body).first(BoxPublicKey::kSize), recipient.view());
    });
    return static_cast<std::size_t>(found - m_slots.begin());
}

bool Slots::hasRecovery(const BoxPublicKey& recipient) const
{
    return findRecovery(recipient) != m_slots.size();
}

Result<void> Slots::addRecovery(const BoxPublicKey& recipient, const Secret& profileKey)
{
    if (hasRecovery(recipient)) {
        return {};
    }
    const std::size_t place = m_slots.size();
    if (place >= kMaxSlots) {
        return Error{ ErrorCode::TooBig, "all key slots are taken" };
    }
    Secret inside(kPlaceSize + kProfileKeySize);
    const auto bound = placeOf(m_profile, place, recipient);
    std::ranges::copy(bound, inside.span().begin());
    std::ranges::copy(profileKey.view(), inside.span().subspan(kPlaceSize).begin());
    base::ByteWriter body;
    body.bytes(recipient.view());
    body.bytes(sealTo(recipient, inside.view()));
    m_slots.push_back({ static_cast<std::uint8_t>(SlotKind::Recovery), body.take() });
    return {};
}

Result<Secret> Slots::openWithRecovery(const BoxKey& recipient) const
{
    const std::size_t place = findRecovery(recipient.publicKey());
    if (place == m_slots.size()) {
        return Error{ ErrorCode::NotFound, "no slot of this recovery kit" };
    }
    const ByteView sealed = ByteView(m_slots[place].body).subspan(BoxPublicKey::kSize);
    if (sealed.size() != kSealedSize) {
        return Error{ ErrorCode::Corrupt, "a recovery slot has the wrong length" };
    }
    const auto inside = recipient.open(sealed);
    if (!inside) {
        return Error{ ErrorCode::WrongKey, "the recovery kit does not open its slot" };
    }
    const auto bound = placeOf(m_profile, place, recipient.publicKey());
    if (!std::ranges::equal(inside->view().first(kPlaceSize), bound)) {
        return Error{ ErrorCode::WrongKey, "a recovery slot of another profile or place" };
    }
    return Secret::from(inside->view().subspan(kPlaceSize));
}

} // namespace pipit::crypto
