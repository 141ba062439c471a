#include "sync/protocol/wraps.h"

#include "core/crypto/hash.h"
#include "core/crypto/kdf.h"
#include "sync/protocol/labels.h"

#include <algorithm>

namespace pipit::protocol {

namespace {

constexpr std::array<std::uint8_t, 1> kZero{};

Error corrupt(const char* why) { return { ErrorCode::Corrupt, std::string("wraps: ") + why }; }

/// What ties a sealed circle key to school, member and key id: it stands before the key.
std::array<std::uint8_t, 32> grantPlace(
    const SchoolId& school, const ReplicaId& replica, const KeyId& circleKey)
{
    return crypto::blake2b<32>(
        labels::kGrant, ByteView(kZero), school.view(), replica.view(), circleKey.view());
}

Bytes keyWrapAssociated(const SchoolId& school, const KeyId& wrapping, const KeyId& wrapped)
{
    base::ByteWriter out;
    out.bytes(base::asBytes(labels::kKeyWrap));
    out.u8(0);
    out.bytes(school.view());
    out.bytes(wrapping.view());
    out.bytes(wrapped.view());
    return out.take();
}

} // namespace

KeyId keyIdOf(const SchoolId& school, ByteView vaultOrCircle, ByteView key)
{
    return { crypto::blake2b<32>(
        labels::kKeyId, ByteView(kZero), school.view(), vaultOrCircle, key) };
}

GrantWrap sealGrant(const SchoolId& school, const ReplicaId& replica,
    const crypto::BoxPublicKey& box, const KeyId& circleKeyId, ByteView circleKey)
{
    const auto place = grantPlace(school, replica, circleKeyId);
    crypto::Secret plain(place.size() + circleKey.size());
    std::copy(place.begin(), place.end(), plain.span().begin());
    std::copy(circleKey.begin(), circleKey.end(), plain.span().subspan(place.size()).begin());
    return { replica, circleKeyId, crypto::sealTo(box, plain.view()) };
}

Result<crypto::Secret> openGrant(const SchoolId& school, const CircleId& circle,
    const GrantWrap& wrap, const crypto::BoxKey& box)
{
    const auto plain = box.open(wrap.sealed);
    if (!plain) {
        return plain.error();
    }
    const auto place = grantPlace(school, wrap.replica, wrap.circleKey);
    if (plain->size() != place.size() + crypto::kKeySize
        || !std::equal(place.begin(), place.end(), plain->view().begin())) {
        return corrupt("grant for another place");
    }
    crypto::Secret key = crypto::Secret::from(plain->view().subspan(place.size()));
    if (keyIdOf(school, circle.view(), key.view()) != wrap.circleKey) {
        return corrupt("grant of another key");
    }
    return key;
}

KeyWrap sealKey(const SchoolId& school, const KeyId& wrappingId, ByteView wrappingKey,
    const KeyId& wrappedId, ByteView wrappedKey, crypto::Random& random)
{
    KeyWrap wrap;
    wrap.wrapping = wrappingId;
    wrap.wrapped = wrappedId;
    random.fill(wrap.nonce);
    wrap.sealed = crypto::seal(
        wrappedKey, keyWrapAssociated(school, wrappingId, wrappedId), wrap.nonce, wrappingKey);
    return wrap;
}

Result<crypto::Secret> openKey(
    const SchoolId& school, ByteView vaultOrCircle, const KeyWrap& wrap, ByteView wrappingKey)
{
    auto key = crypto::openSecret(wrap.sealed,
        keyWrapAssociated(school, wrap.wrapping, wrap.wrapped), wrap.nonce, wrappingKey);
    if (key && keyIdOf(school, vaultOrCircle, key->view()) != wrap.wrapped) {
        return corrupt("another key than named");
    }
    return key;
}

crypto::BoxKey handInKey(ByteView circleKey)
{
    return crypto::BoxKey::fromSeed(crypto::deriveKey(circleKey, labels::kHandInContext, 1));
}

} // namespace pipit::protocol
