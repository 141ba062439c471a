#include "sync/protocol/envelope_bytes.h"

#include "core/base/check.h"
#include "core/base/try.h"
#include "sync/protocol/compression.h"
#include "sync/protocol/limits.h"

#include <algorithm>
#include <bit>

namespace pipit::protocol {

namespace {

constexpr std::size_t kLengthBytes = 4;
/// Header, boxes, tag and signature.
constexpr std::size_t kOverhead = 186 + kHandInBoxesBytes + crypto::kTagSize + 64;

Error corrupt(const char* why) { return { ErrorCode::Corrupt, std::string("envelope: ") + why }; }

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

Result<Bytes> packBatch(const EnvelopeHeader& header, ByteView batch)
{
    PIPIT_CHECK(!batch.empty());
    PIPIT_CHECK(header.sequence != 0 && (header.sequence == 1) == header.previous.isZero());
    if (batch.size() > kMaxBatchPlainBytes) {
        return Error{ ErrorCode::TooBig, "envelope: batch over its limit" };
    }
    Bytes plain = pad(compress(batch));
    if (plain.size() + kOverhead > kMaxEnvelopeBytes) {
        return Error{ ErrorCode::TooBig, "envelope: over its limit" };
    }
    return plain;
}

Result<Bytes> openBatch(ByteView sealed, const EnvelopeView& envelope, ByteView key)
{
    PIPIT_TRY_ASSIGN(
        Bytes plain, crypto::open(sealed, envelope.headerBytes, envelope.header.nonce, key));
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
