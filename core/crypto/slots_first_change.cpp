#include "core/base/try.h"
#include "core/crypto/aead.h"
#include "core/crypto/kdf.h"
#include "core/crypto/slots.h"

#include <algorithm>
#include <string_view>

namespace pipit::crypto {

namespace {

constexpr std::string_view kKeyContext = "PipitFst";
constexpr std::string_view kFirstChangeLabel = "Pipit first change";
constexpr std::uint8_t kFirstChangeVersion = 0;

/// Whose it is, and where it stands.
Bytes associate(const ProfileId& profile, std::size_t place)
{
    base::ByteWriter out;
    out.bytes(base::asBytes(kFirstChangeLabel));
    out.u8(kFirstChangeVersion);
    out.bytes(profile.view());
    out.u8(static_cast<std::uint8_t>(place));
    out.u8(static_cast<std::uint8_t>(SlotKind::FirstChange));
    return out.take();
}

} // namespace

Result<void> Slots::setFirstChange(
    const FirstChange& first, const Secret& profileKey, Random& random)
{
    if (hasFirstChange()) {
        return {};
    }
    const std::size_t place = m_slots.size();
    if (place >= kMaxSlots) {
        return Error{ ErrorCode::TooBig, "all key slots are taken" };
    }
    Nonce nonce{};
    random.fill(nonce);
    const Secret key = deriveKey(profileKey.view(), kKeyContext, 1);
    base::ByteWriter body;
    body.bytes(nonce);
    body.bytes(seal(first, associate(m_profile, place), nonce, key.view()));
    m_slots.push_back({ static_cast<std::uint8_t>(SlotKind::FirstChange), body.take() });
    return {};
}

Result<std::optional<FirstChange>> Slots::firstChange(const Secret& profileKey) const
{
    const std::size_t place = find(SlotKind::FirstChange);
    if (place == m_slots.size()) {
        return std::optional<FirstChange>{};
    }
    base::ByteReader in(m_slots[place].body);
    const auto nonce = in.array<kNonceSize>();
    const ByteView sealed = in.bytes(std::tuple_size_v<FirstChange> + kTagSize);
    if (!in.finished()) {
        return Error{ ErrorCode::Corrupt, "a slot of the first change has the wrong length" };
    }
    const Secret key = deriveKey(profileKey.view(), kKeyContext, 1);
    FirstChange first{};
    if (!openInto(first, sealed, associate(m_profile, place), nonce, key.view())) {
        return Error{ ErrorCode::Corrupt, "a first change of another profile or place" };
    }
    return std::optional(first);
}

} // namespace pipit::crypto
