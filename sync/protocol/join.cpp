#include "sync/protocol/join.h"

#include "core/base/check.h"
#include "core/base/try.h"
#include "core/base/utf8.h"
#include "core/crypto/aead.h"
#include "core/crypto/hash.h"
#include "core/crypto/kdf.h"
#include "sync/protocol/join_text.h"
#include "sync/protocol/labels.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/statement.h"

namespace pipit::protocol {

namespace {

constexpr std::string_view kMagic = "PPJR";
constexpr std::size_t kSignatureBytes = 64;
constexpr std::array<std::uint8_t, 1> kZero{};

Error corrupt(const char* why)
{
    return { ErrorCode::Corrupt, std::string("join request: ") + why };
}

crypto::Secret requestKey(const Invitation& invitation)
{
    return crypto::deriveKey(invitation.secret.view(), labels::kJoinContext, 1);
}

/// What the seal is tied to beside the secret: format and version.
Bytes requestHead()
{
    base::ByteWriter out;
    out.bytes(base::asBytes(kMagic));
    out.u8(kFormatVersion);
    return out.take();
}

Bytes encodeRequest(const JoinRequest& request)
{
    base::ByteWriter out;
    out.bytes(request.school.view());
    out.bytes(request.serverPin.view());
    out.i64(request.expires.time_since_epoch().count());
    out.bytes(request.member.replica.view());
    out.bytes(request.member.person.view());
    out.bytes(request.member.install.view());
    out.u8(static_cast<std::uint8_t>(request.member.role));
    out.bytes(request.member.sign.view());
    out.bytes(request.member.box.view());
    out.bytes(request.device.view());
    out.u8(static_cast<std::uint8_t>(request.tabletName.size()));
    out.bytes(base::asBytes(request.tabletName));
    return out.take();
}

JoinRequest readRequest(base::ByteReader& in)
{
    JoinRequest request;
    request.school.bytes = in.array<16>();
    request.serverPin.bytes = in.array<32>();
    request.expires = Instant(std::chrono::milliseconds(in.i64()));
    request.member.replica.bytes = in.array<16>();
    request.member.person.bytes = in.array<16>();
    request.member.install.bytes = in.array<16>();
    request.member.role = static_cast<Role>(in.u8());
    request.member.sign.bytes = in.array<32>();
    request.member.box.bytes = in.array<32>();
    request.device.bytes = in.array<32>();
    request.tabletName = base::asText(in.bytes(in.u8()));
    return request;
}

bool asksForWhatWasOffered(const Invitation& invitation, const JoinRequest& request)
{
    return request.school == schoolIdOf(invitation.root)
        && request.serverPin == invitation.serverPin && request.expires == invitation.expires
        && request.member.person == invitation.person && request.member.role == invitation.role
        && !request.member.replica.isZero() && !request.member.install.isZero()
        && request.tabletName.size() <= kMaxTabletName
        && base::isPlainText(request.tabletName, kMaxTabletName, base::Lines::One);
}

} // namespace

JoinSlot slotOf(const Invitation& invitation)
{
    return { crypto::blake2b<JoinSlot::kSize>(
        labels::kJoinSlot, ByteView(kZero), invitation.secret.view()) };
}

Bytes sealRequest(const Invitation& invitation, const JoinRequest& request,
    const crypto::SigningKey& member, crypto::Random& random)
{
    PIPIT_CHECK(request.tabletName.size() <= kMaxTabletName);
    Bytes plain = encodeRequest(request);
    const crypto::Signature signature = member.sign(labels::kJoin, plain);
    plain.insert(plain.end(), signature.begin(), signature.end());
    crypto::Nonce nonce{};
    random.fill(nonce);
    base::ByteWriter out;
    out.bytes(requestHead());
    out.bytes(nonce);
    out.bytes(crypto::seal(plain, requestHead(), nonce, requestKey(invitation).view()));
    return out.take();
}

Result<JoinRequest> openRequest(const Invitation& invitation, ByteView bytes)
{
    if (bytes.size() > kMaxJoinRequestBytes) {
        return Error{ ErrorCode::TooBig, "join request: over its limit" };
    }
    base::ByteReader in(bytes);
    const Bytes head = requestHead();
    const ByteView begins = in.bytes(head.size());
    const auto nonce = in.array<crypto::kNonceSize>();
    if (!in.ok() || !std::equal(begins.begin(), begins.end(), head.begin(), head.end())) {
        return corrupt("not one");
    }
    PIPIT_TRY_ASSIGN(const Bytes plain,
        crypto::open(in.bytes(in.left()), head, nonce, requestKey(invitation).view()));
    if (plain.size() < kSignatureBytes) {
        return corrupt("length");
    }
    const ByteView message = ByteView(plain).first(plain.size() - kSignatureBytes);
    base::ByteReader inner(message);
    JoinRequest request = readRequest(inner);
    const auto signature
        = base::ByteReader(ByteView(plain).last(kSignatureBytes)).array<kSignatureBytes>();
    if (!inner.finished()
        || !crypto::verify(labels::kJoin, message, signature, request.member.sign)) {
        return corrupt("length or signature");
    }
    return asksForWhatWasOffered(invitation, request) ? Result<JoinRequest>(std::move(request))
                                                      : corrupt("another thing than was offered");
}

RequestHash hashRequest(ByteView request) { return { crypto::blake2b<32>(request) }; }

} // namespace pipit::protocol
