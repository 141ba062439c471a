#include "core/base/check.h"
#include "core/crypto/hash.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/wraps.h"

namespace pipit::protocol {

namespace {

constexpr std::string_view kMagic = "PPWR";
constexpr std::uint8_t kGrantKind = 1;
constexpr std::uint8_t kKeyKind = 2;
constexpr std::size_t kGrantSealed = 112;
constexpr std::size_t kKeySealed = 48;
constexpr std::size_t kGrantBytes = 16 + 32 + kGrantSealed;
constexpr std::size_t kKeyBytes = 32 + 32 + crypto::kNonceSize + kKeySealed;
/// Kind and length of an entry: what the smallest unknown one takes.
constexpr std::size_t kEntryHead = 3;

Error corrupt(const char* why) { return { ErrorCode::Corrupt, std::string("wraps: ") + why }; }

void write(base::ByteWriter& out, const GrantWrap& wrap)
{
    PIPIT_CHECK(wrap.sealed.size() == kGrantSealed);
    out.u8(kGrantKind);
    out.u16(kGrantBytes);
    out.bytes(wrap.replica.view());
    out.bytes(wrap.circleKey.view());
    out.bytes(wrap.sealed);
}

void write(base::ByteWriter& out, const KeyWrap& wrap)
{
    PIPIT_CHECK(wrap.sealed.size() == kKeySealed);
    out.u8(kKeyKind);
    out.u16(kKeyBytes);
    out.bytes(wrap.wrapping.view());
    out.bytes(wrap.wrapped.view());
    out.bytes(wrap.nonce);
    out.bytes(wrap.sealed);
}

GrantWrap readGrant(base::ByteReader& in)
{
    GrantWrap wrap;
    wrap.replica.bytes = in.array<16>();
    wrap.circleKey.bytes = in.array<32>();
    const ByteView sealed = in.bytes(kGrantSealed);
    wrap.sealed.assign(sealed.begin(), sealed.end());
    return wrap;
}

KeyWrap readKey(base::ByteReader& in)
{
    KeyWrap wrap;
    wrap.wrapping.bytes = in.array<32>();
    wrap.wrapped.bytes = in.array<32>();
    wrap.nonce = in.array<crypto::kNonceSize>();
    const ByteView sealed = in.bytes(kKeySealed);
    wrap.sealed.assign(sealed.begin(), sealed.end());
    return wrap;
}

/// Reads one entry into `wraps`; false if it is not whole.
bool readEntry(base::ByteReader& in, std::vector<Wrap>& wraps)
{
    const std::uint8_t kind = in.u8();
    base::ByteReader entry(in.bytes(in.u16()));
    if (!in.ok() || kind == 0) {
        return false;
    }
    if (kind == kGrantKind) {
        wraps.emplace_back(readGrant(entry));
    } else if (kind == kKeyKind) {
        wraps.emplace_back(readKey(entry));
    } else {
        entry.bytes(entry.left()); // of a later version
    }
    return entry.finished();
}

} // namespace

Bytes encodeWraps(const std::vector<Wrap>& wraps)
{
    if (wraps.empty()) {
        return {};
    }
    base::ByteWriter out;
    out.bytes(base::asBytes(kMagic));
    out.u8(kFormatVersion);
    out.u32(static_cast<std::uint32_t>(wraps.size()));
    for (const Wrap& wrap : wraps) {
        std::visit([&out](const auto& one) { write(out, one); }, wrap);
    }
    return out.take();
}

Result<std::vector<Wrap>> decodeWraps(ByteView bytes)
{
    if (bytes.size() > kMaxWrapsBytes) {
        return Error{ ErrorCode::TooBig, "wraps: over their limit" };
    }
    std::vector<Wrap> wraps;
    if (bytes.empty()) {
        return wraps;
    }
    base::ByteReader in(bytes);
    if (base::asText(in.bytes(kMagic.size())) != kMagic) {
        return corrupt("not a wraps blob");
    }
    if (in.u8() != kFormatVersion && in.ok()) {
        return Error{ ErrorCode::TooNew, "wraps: later version" };
    }
    const std::uint32_t count = in.u32();
    if (count == 0 || count > in.left() / kEntryHead) {
        return corrupt("count");
    }
    for (std::uint32_t i = 0; i < count; ++i) {
        if (!readEntry(in, wraps)) {
            return corrupt("entry");
        }
    }
    if (!in.finished()) {
        return corrupt("trailing bytes");
    }
    return wraps;
}

WrapsHash hashWraps(ByteView bytes)
{
    return bytes.empty() ? WrapsHash{} : WrapsHash{ crypto::blake2b<32>(bytes) };
}

bool isWrapsOf(const WrapsHash& hash, std::uint32_t length, ByteView bytes)
{
    return bytes.size() == length && hashWraps(bytes) == hash;
}

} // namespace pipit::protocol
