#include "sync/client/outgoing_file.h"

#include "core/base/try.h"
#include "sync/protocol/labels.h"
#include "sync/protocol/limits.h"

namespace pipit::client {

namespace {

constexpr std::string_view kLeftMagic = "PPOG";
constexpr std::string_view kSentMagic = "PPOS";
constexpr std::size_t kSignatureBytes = 64;
constexpr auto kLastAnswer = static_cast<std::uint8_t>(store::PushAnswer::TooBig);

Error corrupt(const char* why) { return { ErrorCode::Corrupt, std::string("outgoing: ") + why }; }

void writeHead(base::ByteWriter& out, std::string_view magic, const Install& install,
    const crypto::ProfileId& profile)
{
    out.bytes(base::asBytes(magic));
    out.u8(protocol::kFormatVersion);
    out.bytes(install.id.view());
    out.bytes(profile.view());
}

Bytes signedBy(const Install& install, std::string_view label, Bytes bytes)
{
    const auto signature = install.device.sign(label, bytes);
    bytes.insert(bytes.end(), signature.begin(), signature.end());
    return bytes;
}

struct Kind {
    std::string_view magic;
    std::string_view label;
    std::size_t cap;
};

/// What stands between head and signature, once both are right for this tablet and profile.
Result<ByteView> bodyOf(
    ByteView bytes, const Kind& kind, const Install& install, const crypto::ProfileId& profile)
{
    if (bytes.size() > kind.cap) {
        return Error{ ErrorCode::TooBig, "outgoing: over its limit" };
    }
    base::ByteReader in(bytes);
    if (base::asText(in.bytes(kind.magic.size())) != kind.magic) {
        return corrupt("not such a file");
    }
    if (in.u8() != protocol::kFormatVersion && in.ok()) {
        return Error{ ErrorCode::TooNew, "outgoing: later version" };
    }
    const InstallId tablet{ in.array<InstallId::kSize>() };
    const crypto::ProfileId whose{ in.array<crypto::ProfileId::kSize>() };
    if (!in.ok() || in.left() < kSignatureBytes) {
        return corrupt("cut short");
    }
    if (tablet != install.id || whose != profile) {
        return corrupt("another tablet's or profile's");
    }
    const ByteView body = in.bytes(in.left() - kSignatureBytes);
    const auto signature = in.array<kSignatureBytes>();
    if (!crypto::verify(kind.label, bytes.first(bytes.size() - kSignatureBytes), signature,
            install.device.publicKey())) {
        return corrupt("signature");
    }
    return body;
}

void writeBlob(base::ByteWriter& out, ByteView bytes)
{
    out.u32(static_cast<std::uint32_t>(bytes.size()));
    out.bytes(bytes);
}

Bytes readBlob(base::ByteReader& in)
{
    const ByteView view = in.bytes(in.u32());
    return { view.begin(), view.end() };
}

} // namespace

Bytes encodeLeft(const LeftBehind& left, const Install& install)
{
    base::ByteWriter out;
    writeHead(out, kLeftMagic, install, left.profile);
    out.bytes(left.school.view());
    out.i64(left.waiting);
    out.i64(left.refused);
    writeBlob(out, left.statement.statement);
    writeBlob(out, left.statement.wraps);
    out.u32(static_cast<std::uint32_t>(left.envelopes.size()));
    for (const LeftEnvelope& envelope : left.envelopes) {
        out.u32(static_cast<std::uint32_t>(envelope.changes));
        writeBlob(out, envelope.bytes);
    }
    return signedBy(install, protocol::labels::kOutgoing, out.take());
}

Result<LeftBehind> decodeLeft(
    ByteView bytes, const Install& install, const crypto::ProfileId& profile)
{
    PIPIT_TRY_ASSIGN(const ByteView body,
        bodyOf(bytes, { kLeftMagic, protocol::labels::kOutgoing, kMaxOutgoingBytes }, install,
            profile));
    base::ByteReader in(body);
    LeftBehind left;
    left.profile = profile;
    left.school.bytes = in.array<SchoolId::kSize>();
    left.waiting = in.i64();
    left.refused = in.i64();
    left.statement.statement = readBlob(in);
    left.statement.wraps = readBlob(in);
    const std::uint32_t count = in.u32();
    if (count > kMaxLeftEnvelopes || left.waiting < 0 || left.refused < 0) {
        return corrupt("counts");
    }
    for (std::uint32_t i = 0; i < count && in.ok(); ++i) {
        const std::int64_t changes = in.u32();
        left.envelopes.push_back({ changes, readBlob(in) });
    }
    return in.finished() ? Result<LeftBehind>(std::move(left)) : corrupt("length");
}

Bytes encodeSent(const SentOn& sent, const Install& install)
{
    base::ByteWriter out;
    writeHead(out, kSentMagic, install, sent.profile);
    out.bytes(sent.incarnation.view());
    out.u8(static_cast<std::uint8_t>(sent.statement));
    out.u32(static_cast<std::uint32_t>(sent.answers.size()));
    for (const auto& [hash, answer] : sent.answers) {
        out.bytes(hash.view());
        out.u8(static_cast<std::uint8_t>(answer));
    }
    return signedBy(install, protocol::labels::kSent, out.take());
}

Result<SentOn> decodeSent(ByteView bytes, const Install& install, const crypto::ProfileId& profile)
{
    PIPIT_TRY_ASSIGN(const ByteView body,
        bodyOf(bytes, { kSentMagic, protocol::labels::kSent, kMaxSentBytes }, install, profile));
    base::ByteReader in(body);
    SentOn sent;
    sent.profile = profile;
    sent.incarnation.bytes = in.array<Incarnation::kSize>();
    const std::uint8_t fate = in.u8();
    const std::uint32_t count = in.u32();
    if (count > kMaxLeftEnvelopes || fate > static_cast<std::uint8_t>(StatementFate::Void)) {
        return corrupt("counts");
    }
    sent.statement = static_cast<StatementFate>(fate);
    for (std::uint32_t i = 0; i < count && in.ok(); ++i) {
        const ChainHash hash{ in.array<ChainHash::kSize>() };
        const std::uint8_t answer = in.u8();
        if (answer > kLastAnswer) {
            return Error{ ErrorCode::TooNew, "outgoing: an answer of a later version" };
        }
        sent.answers.emplace(hash, static_cast<store::PushAnswer>(answer));
    }
    return in.finished() ? Result<SentOn>(std::move(sent)) : corrupt("length");
}

} // namespace pipit::client
