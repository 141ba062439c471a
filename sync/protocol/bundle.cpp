#include "sync/protocol/bundle.h"

#include "core/base/try.h"
#include "core/crypto/hash.h"
#include "sync/protocol/labels.h"
#include "sync/protocol/limits.h"

namespace pipit::protocol {

namespace {

constexpr std::string_view kMagic = "PPBU";
constexpr std::size_t kSignatureBytes = 64;
constexpr std::size_t kHeadBytes = 4 + 1 + SchoolId::kSize + ReplicaId::kSize + 8;
constexpr std::size_t kCountBytes = 4;
constexpr std::size_t kFrameBytes = kHeadBytes + 2 * kCountBytes + kSignatureBytes;

Error corrupt(const char* why) { return { ErrorCode::Corrupt, std::string("bundle: ") + why }; }

Error tooBig(const char* what)
{
    return { ErrorCode::TooBig, std::string("bundle: over the limit of ") + what };
}

void writeBlob(base::ByteWriter& out, ByteView bytes)
{
    out.u32(static_cast<std::uint32_t>(bytes.size()));
    out.bytes(bytes);
}

Result<ByteView> readBlob(base::ByteReader& in, std::size_t cap, const char* what)
{
    const std::size_t size = in.u32();
    return size <= cap ? Result<ByteView>(in.bytes(size)) : tooBig(what);
}

/// Only the bytes that are there make the list longer, never the count that they claim.
Result<void> readStatements(base::ByteReader& in, BundleView& bundle)
{
    const std::uint32_t count = in.u32();
    if (count > kMaxBundleItems) {
        return tooBig("statements");
    }
    for (std::uint32_t i = 0; i < count && in.ok(); ++i) {
        StatementSlice slice;
        PIPIT_TRY_ASSIGN(slice.statement, readBlob(in, kMaxStatementBytes, "a statement"));
        PIPIT_TRY_ASSIGN(slice.wraps, readBlob(in, kMaxWrapsBytes, "wraps"));
        bundle.statements.push_back(slice);
    }
    return {};
}

Result<void> readEnvelopes(base::ByteReader& in, BundleView& bundle)
{
    const std::uint32_t count = in.u32();
    if (count > kMaxBundleItems) {
        return tooBig("envelopes");
    }
    for (std::uint32_t i = 0; i < count && in.ok(); ++i) {
        PIPIT_TRY_ASSIGN(const ByteView envelope, readBlob(in, kMaxEnvelopeBytes, "an envelope"));
        bundle.envelopes.push_back(envelope);
    }
    return {};
}

/// What is signed: Ed25519 reads its message twice, and this one may be long.
std::array<std::uint8_t, 32> digestOf(ByteView bytes) { return crypto::blake2b<32>(bytes); }

} // namespace

BundleWriter::BundleWriter(const SchoolId& school, const ReplicaId& writer, Instant made)
    : m_bytes(kFrameBytes)
{
    m_head.bytes(base::asBytes(kMagic));
    m_head.u8(kFormatVersion);
    m_head.bytes(school.view());
    m_head.bytes(writer.view());
    m_head.i64(made.time_since_epoch().count());
}

Result<void> BundleWriter::roomFor(std::size_t bytes, std::size_t items) const
{
    return bytes <= kMaxBundleBytes - m_bytes && items < kMaxBundleItems ? Result<void>{}
                                                                         : tooBig("a file");
}

Result<void> BundleWriter::add(const StatementAndWraps& item)
{
    const std::size_t bytes = 2 * kCountBytes + item.statement.size() + item.wraps.size();
    PIPIT_TRY(roomFor(bytes, m_statementCount));
    writeBlob(m_statements, item.statement);
    writeBlob(m_statements, item.wraps);
    m_bytes += bytes;
    ++m_statementCount;
    return {};
}

Result<void> BundleWriter::add(ByteView envelope)
{
    const std::size_t bytes = kCountBytes + envelope.size();
    PIPIT_TRY(roomFor(bytes, m_envelopeCount));
    writeBlob(m_envelopes, envelope);
    m_bytes += bytes;
    ++m_envelopeCount;
    return {};
}

Bytes BundleWriter::finish(const crypto::SigningKey& writer)
{
    base::ByteWriter out = std::move(m_head);
    out.u32(static_cast<std::uint32_t>(m_statementCount));
    out.bytes(m_statements.view());
    out.u32(static_cast<std::uint32_t>(m_envelopeCount));
    out.bytes(m_envelopes.view());
    const auto signature = writer.sign(labels::kBundle, digestOf(out.view()));
    out.bytes(signature);
    return out.take();
}

Result<BundleView> parseBundle(ByteView bytes)
{
    if (bytes.size() > kMaxBundleBytes) {
        return tooBig("a file");
    }
    base::ByteReader in(bytes);
    if (base::asText(in.bytes(kMagic.size())) != kMagic) {
        return corrupt("not such a file");
    }
    if (in.u8() != kFormatVersion && in.ok()) {
        return Error{ ErrorCode::TooNew, "bundle: later version" };
    }
    BundleView bundle;
    bundle.school.bytes = in.array<SchoolId::kSize>();
    bundle.writer.bytes = in.array<ReplicaId::kSize>();
    bundle.made = Instant(std::chrono::milliseconds(in.i64()));
    PIPIT_TRY(readStatements(in, bundle));
    PIPIT_TRY(readEnvelopes(in, bundle));
    bundle.signature = in.array<kSignatureBytes>();
    if (!in.finished()) {
        return corrupt("length");
    }
    bundle.signedBytes = bytes.first(bytes.size() - kSignatureBytes);
    return bundle;
}

bool verifyBundle(const BundleView& bundle, const crypto::SignPublicKey& writer)
{
    return crypto::verify(labels::kBundle, digestOf(bundle.signedBytes), bundle.signature, writer);
}

} // namespace pipit::protocol
