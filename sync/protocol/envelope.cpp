#include "sync/protocol/envelope.h"

#include "core/base/check.h"
#include "core/base/try.h"
#include "core/crypto/hash.h"
#include "sync/protocol/envelope_bytes.h"
#include "sync/protocol/labels.h"
#include "sync/protocol/limits.h"

#include <algorithm>

namespace pipit::protocol {

namespace {

constexpr std::string_view kMagic = "PPEV";
constexpr std::size_t kHeaderBytes = 186;
constexpr std::size_t kSignatureBytes = 64;

Error corrupt(const char* why) { return { ErrorCode::Corrupt, std::string("envelope: ") + why }; }

EnvelopeHeader readHeader(base::ByteReader& in)
{
    EnvelopeHeader header;
    header.suite = in.u8();
    header.school.bytes = in.array<16>();
    header.vault.bytes = in.array<16>();
    header.key.bytes = in.array<32>();
    header.replica.bytes = in.array<16>();
    header.sequence = in.u64();
    header.previous.bytes = in.array<32>();
    header.registerHead.bytes = in.array<32>();
    header.nonce = in.array<crypto::kNonceSize>();
    return header;
}

/// What can be said of a header alone.
Result<void> checkHeader(const EnvelopeHeader& header, std::size_t sealedBytes)
{
    if (header.suite != kVaultSuite && header.suite != kHandInSuite) {
        return Error{ ErrorCode::TooNew, "envelope: unknown suite" };
    }
    if (header.sequence == 0 || (header.sequence == 1) != header.previous.isZero()) {
        return corrupt("sequence and predecessor disagree");
    }
    const std::size_t around
        = crypto::kTagSize + (header.suite == kHandInSuite ? kHandInBoxesBytes : 0);
    const std::size_t padded = sealedBytes - std::min(sealedBytes, around);
    if (padded == 0 || bucketFor(padded) != padded) {
        return corrupt("length is not a bucket");
    }
    return {};
}

BodyHash hashBody(ByteView sealed) { return { crypto::blake2b<32>(sealed) }; }

Bytes signedMessage(ByteView header, const BodyHash& body)
{
    base::ByteWriter out;
    out.bytes(header);
    out.bytes(body.view());
    return out.take();
}

ChainHash hashChain(ByteView header, const BodyHash& body, const crypto::Signature& signature)
{
    return { crypto::blake2b<32>(header, body.view(), ByteView(signature)) };
}

} // namespace

Result<EnvelopeView> parseEnvelope(ByteView bytes)
{
    if (bytes.size() > kMaxEnvelopeBytes) {
        return Error{ ErrorCode::TooBig, "envelope: over its limit" };
    }
    base::ByteReader in(bytes);
    if (base::asText(in.bytes(kMagic.size())) != kMagic) {
        return corrupt("not an envelope");
    }
    if (in.u8() != kFormatVersion && in.ok()) {
        return Error{ ErrorCode::TooNew, "envelope: later version" };
    }
    EnvelopeView view;
    view.header = readHeader(in);
    view.sealed = in.bytes(in.u32());
    view.signature = in.array<kSignatureBytes>();
    if (!in.finished()) {
        return corrupt("length");
    }
    PIPIT_TRY(checkHeader(view.header, view.sealed.size()));
    view.headerBytes = bytes.first(kHeaderBytes);
    view.bodyHash = hashBody(view.sealed);
    view.chainHash = hashChain(view.headerBytes, view.bodyHash, view.signature);
    return view;
}

bool verifyEnvelope(const EnvelopeView& envelope, const crypto::SignPublicKey& author)
{
    return crypto::verify(labels::kEnvelope, signedMessage(envelope.headerBytes, envelope.bodyHash),
        envelope.signature, author);
}

Result<SealedEnvelope> sealEnvelope(const EnvelopeHeader& header, ByteView batch, ByteView vaultKey,
    const crypto::SigningKey& author)
{
    PIPIT_CHECK(header.suite == kVaultSuite);
    PIPIT_TRY_ASSIGN(Bytes plain, packBatch(header, batch));
    const Bytes headerBytes = encodeHeader(header, plain.size() + crypto::kTagSize);
    const Bytes sealed = crypto::seal(plain, headerBytes, header.nonce, vaultKey);
    crypto::wipe(plain);
    return signEnvelope(headerBytes, sealed, author);
}

Result<Bytes> openEnvelope(const EnvelopeView& envelope, ByteView vaultKey)
{
    if (envelope.header.suite != kVaultSuite) {
        return corrupt("not sealed under a vault's key");
    }
    return openBatch(envelope.sealed, envelope, vaultKey);
}

SealedEnvelope signEnvelope(
    const Bytes& headerBytes, const Bytes& sealed, const crypto::SigningKey& author)
{
    const BodyHash body = hashBody(sealed);
    const crypto::Signature signature
        = author.sign(labels::kEnvelope, signedMessage(headerBytes, body));
    base::ByteWriter out;
    out.bytes(headerBytes);
    out.bytes(sealed);
    out.bytes(signature);
    return { out.take(), hashChain(headerBytes, body, signature) };
}

Bytes encodeHeader(const EnvelopeHeader& header, std::size_t sealedBytes)
{
    base::ByteWriter out;
    out.bytes(base::asBytes(kMagic));
    out.u8(kFormatVersion);
    out.u8(header.suite);
    out.bytes(header.school.view());
    out.bytes(header.vault.view());
    out.bytes(header.key.view());
    out.bytes(header.replica.view());
    out.u64(header.sequence);
    out.bytes(header.previous.view());
    out.bytes(header.registerHead.view());
    out.bytes(header.nonce);
    out.u32(static_cast<std::uint32_t>(sealedBytes));
    return out.take();
}

} // namespace pipit::protocol
