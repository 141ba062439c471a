#include "sync/protocol/envelope.h"

#include "core/base/check.h"
#include "core/base/try.h"
#include "core/crypto/hash.h"
#include "sync/protocol/compression.h"
#include "sync/protocol/labels.h"
#include "sync/protocol/limits.h"

#include <algorithm>
#include <bit>

namespace pipit::protocol {

namespace {

constexpr std::string_view kMagic = "PPEV";
constexpr std::uint8_t kSuite = 1;
constexpr std::size_t kHeaderBytes = 186;
constexpr std::size_t kSignatureBytes = 64;
constexpr std::size_t kLengthBytes = 4;
constexpr std::size_t kOverhead = kHeaderBytes + crypto::kTagSize + kSignatureBytes;

Error corrupt(const char* why) { return { ErrorCode::Corrupt, std::string("envelope: ") + why }; }

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
    if (header.suite != kSuite) {
        return Error{ ErrorCode::TooNew, "envelope: unknown suite" };
    }
    if (header.sequence == 0 || (header.sequence == 1) != header.previous.isZero()) {
        return corrupt("sequence and predecessor disagree");
    }
    const std::size_t padded = sealedBytes - std::min(sealedBytes, crypto::kTagSize);
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

/// u32 length, zstd frame, zeros to the bucket.
Bytes pad(ByteView frame)
{
    base::ByteWriter out;
    out.u32(static_cast<std::uint32_t>(frame.size()));
    out.bytes(frame);
    Bytes padded = out.take();
    padded.resize(bucketFor(padded.size()));
    return padded;
}

/// A view of the frame inside; refuses a frame that would have fitted a smaller bucket.
Result<ByteView> unpad(ByteView padded)
{
    base::ByteReader in(padded);
    const std::size_t length = in.u32();
    const ByteView frame = in.bytes(length);
    if (!in.ok() || bucketFor(kLengthBytes + length) != padded.size()) {
        return corrupt("inner length");
    }
    const ByteView zeros = in.bytes(in.left());
    if (std::any_of(zeros.begin(), zeros.end(), [](std::uint8_t byte) { return byte != 0; })) {
        return corrupt("padding");
    }
    return frame;
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
    PIPIT_CHECK(!batch.empty() && header.suite == kSuite);
    PIPIT_CHECK(header.sequence != 0 && (header.sequence == 1) == header.previous.isZero());
    if (batch.size() > kMaxBatchPlainBytes) {
        return Error{ ErrorCode::TooBig, "envelope: batch over its limit" };
    }
    Bytes plain = pad(compress(batch));
    if (plain.size() + kOverhead > kMaxEnvelopeBytes) {
        return Error{ ErrorCode::TooBig, "envelope: over its limit" };
    }
    const Bytes headerBytes = encodeHeader(header, plain.size() + crypto::kTagSize);
    const Bytes sealed = crypto::seal(plain, headerBytes, header.nonce, vaultKey);
    crypto::wipe(plain);
    const BodyHash body = hashBody(sealed);
    const crypto::Signature signature
        = author.sign(labels::kEnvelope, signedMessage(headerBytes, body));
    base::ByteWriter out;
    out.bytes(headerBytes);
    out.bytes(sealed);
    out.bytes(signature);
    return SealedEnvelope{ out.take(), hashChain(headerBytes, body, signature) };
}

Result<Bytes> openEnvelope(const EnvelopeView& envelope, ByteView vaultKey)
{
    PIPIT_TRY_ASSIGN(Bytes plain,
        crypto::open(envelope.sealed, envelope.headerBytes, envelope.header.nonce, vaultKey));
    const auto frame = unpad(plain);
    Result<Bytes> batch
        = frame ? decompress(*frame, kMaxBatchPlainBytes) : Result<Bytes>(frame.error());
    crypto::wipe(plain);
    return batch;
}

std::size_t bucketFor(std::size_t plainBytes) noexcept
{
    constexpr std::size_t kSmallStep = 256;
    constexpr std::size_t kSmallEnd = 4096;
    const std::size_t size = std::max<std::size_t>(plainBytes, 1);
    const std::size_t step = size <= kSmallEnd ? kSmallStep : std::bit_ceil(size) / 16;
    return (size + step - 1) / step * step;
}

} // namespace pipit::protocol
