#include "sync/protocol/statement.h"

#include "core/base/try.h"
#include "core/crypto/hash.h"
#include "sync/protocol/body_codec.h"
#include "sync/protocol/labels.h"
#include "sync/protocol/limits.h"

namespace pipit::protocol {

namespace {

constexpr std::string_view kMagic = "PPST";
constexpr std::size_t kSignatureBytes = 64;

Error corrupt(const char* why) { return { ErrorCode::Corrupt, std::string("statement: ") + why }; }

Bytes encodeSigned(const Statement& statement)
{
    const Bytes body = encodeBody(statement.body);
    base::ByteWriter out;
    out.bytes(base::asBytes(kMagic));
    out.u8(kFormatVersion);
    out.u16(kindOf(statement.body));
    out.bytes(statement.school.view());
    out.u64(statement.position);
    out.bytes(statement.previous.view());
    out.bytes(statement.signer.view());
    out.i64(statement.signedAt.time_since_epoch().count());
    out.bytes(statement.wraps.view());
    out.u32(statement.wrapsLength);
    out.u32(static_cast<std::uint32_t>(body.size()));
    out.bytes(body);
    return out.take();
}

/// All but the body, which stays empty.
Statement readHeader(base::ByteReader& in)
{
    Statement statement;
    statement.school.bytes = in.array<16>();
    statement.position = in.u64();
    statement.previous.bytes = in.array<32>();
    statement.signer.bytes = in.array<16>();
    statement.signedAt = Instant(std::chrono::milliseconds(in.i64()));
    statement.wraps.bytes = in.array<32>();
    statement.wrapsLength = in.u32();
    return statement;
}

Result<void> checkHeader(const Statement& statement)
{
    if ((statement.position == 0) != statement.previous.isZero()) {
        return corrupt("position and predecessor disagree");
    }
    if ((statement.wrapsLength == 0) != statement.wraps.isZero()) {
        return corrupt("length and hash of the wraps disagree");
    }
    if (statement.wrapsLength > kMaxWrapsBytes) {
        return Error{ ErrorCode::TooBig, "statement: wraps over their limit" };
    }
    return {};
}

} // namespace

SignedStatement signStatement(const Statement& statement, const crypto::SigningKey& signer)
{
    Bytes bytes = encodeSigned(statement);
    const crypto::Signature signature = signer.sign(labels::kStatement, bytes);
    bytes.insert(bytes.end(), signature.begin(), signature.end());
    return { bytes, { crypto::blake2b<32>(ByteView(bytes)) } };
}

Result<StatementView> parseStatement(ByteView bytes)
{
    if (bytes.size() > kMaxStatementBytes) {
        return Error{ ErrorCode::TooBig, "statement: over its limit" };
    }
    base::ByteReader in(bytes);
    if (base::asText(in.bytes(kMagic.size())) != kMagic) {
        return corrupt("not a statement");
    }
    if (in.u8() != kFormatVersion && in.ok()) {
        return Error{ ErrorCode::TooNew, "statement: later version" };
    }
    const std::uint16_t kind = in.u16();
    StatementView view;
    view.statement = readHeader(in);
    const ByteView body = in.bytes(in.u32());
    view.signature = in.array<kSignatureBytes>();
    if (!in.finished()) {
        return corrupt("length");
    }
    PIPIT_TRY(checkHeader(view.statement));
    PIPIT_TRY_ASSIGN(view.statement.body, decodeBody(kind, body));
    view.signedBytes = bytes.first(bytes.size() - kSignatureBytes);
    view.hash.bytes = crypto::blake2b<32>(bytes);
    return view;
}

bool verifyStatement(const StatementView& statement, const crypto::SignPublicKey& signer)
{
    return crypto::verify(labels::kStatement, statement.signedBytes, statement.signature, signer);
}

SchoolId schoolIdOf(const crypto::SignPublicKey& root)
{
    return { crypto::blake2b<16>(root.view()) };
}

} // namespace pipit::protocol
