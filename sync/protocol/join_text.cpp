#include "sync/protocol/join_text.h"

#include "core/base/base32.h"
#include "core/base/try.h"
#include "core/crypto/hash.h"
#include "sync/protocol/join.h"
#include "sync/protocol/limits.h"

#include <algorithm>

namespace pipit::protocol {

namespace {

constexpr std::string_view kInvitationPrefix = "PIPIT:JOIN:";
constexpr std::string_view kRequestPrefix = "PIPIT:ASKS:";
constexpr std::string_view kMagic = "PPJI";
constexpr std::size_t kCheckBytes = 4;
constexpr std::size_t kSecretBytes = 32;
constexpr auto kLastInvitedRole = static_cast<std::uint8_t>(Role::Visitor);

Error badText(const char* why) { return { ErrorCode::BadInput, std::string("join text: ") + why }; }

std::array<std::uint8_t, 32> checkOf(ByteView bytes) { return crypto::blake2b<32>(bytes); }

char upper(char letter)
{
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

/// Letters, digits and what stands between them in an address: nothing to be misread by anyone.
bool isAddress(std::string_view url)
{
    return url.size() <= kMaxServerUrl && url.starts_with("http")
        && std::ranges::all_of(url, [](char letter) { return letter > ' ' && letter < 0x7F; });
}

} // namespace

std::string toCheckedText(std::string_view prefix, ByteView bytes)
{
    const auto check = checkOf(bytes);
    base::ByteWriter out;
    out.bytes(bytes);
    out.bytes(ByteView(check).first(kCheckBytes));
    return std::string(prefix) + base::toBase32(out.view());
}

Result<Bytes> fromCheckedText(std::string_view prefix, std::string_view text)
{
    if (text.size() > kMaxJoinText) {
        return Error{ ErrorCode::TooBig, "join text: over its limit" };
    }
    const std::size_t start = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    const std::string_view body = text.substr(start);
    const bool begins = body.size() > prefix.size()
        && std::ranges::equal(body.substr(0, prefix.size()), prefix,
            [](char typed, char wanted) { return upper(typed) == wanted; });
    auto bytes = begins ? base::fromBase32(body.substr(prefix.size())) : std::nullopt;
    if (!bytes || bytes->size() < kCheckBytes) {
        return badText("not such a text");
    }
    const ByteView content = ByteView(*bytes).first(bytes->size() - kCheckBytes);
    const auto check = checkOf(content);
    if (!std::ranges::equal(
            ByteView(*bytes).last(kCheckBytes), ByteView(check).first(kCheckBytes))) {
        return badText("mistyped");
    }
    bytes->resize(content.size());
    return std::move(*bytes);
}

std::string invitationText(const Invitation& invitation)
{
    base::ByteWriter out;
    out.bytes(base::asBytes(kMagic));
    out.u8(kFormatVersion);
    out.u8(static_cast<std::uint8_t>(invitation.serverUrl.size()));
    out.bytes(base::asBytes(invitation.serverUrl));
    out.bytes(invitation.serverPin.view());
    out.bytes(invitation.root.view());
    out.bytes(invitation.secret.view());
    out.bytes(invitation.person.view());
    out.u8(static_cast<std::uint8_t>(invitation.role));
    out.i64(invitation.expires.time_since_epoch().count());
    return toCheckedText(kInvitationPrefix, out.view());
}

Result<Invitation> readInvitation(std::string_view text)
{
    PIPIT_TRY_ASSIGN(const Bytes bytes, fromCheckedText(kInvitationPrefix, text));
    base::ByteReader in(bytes);
    if (base::asText(in.bytes(kMagic.size())) != kMagic) {
        return badText("not an invitation");
    }
    if (in.u8() != kFormatVersion && in.ok()) {
        return Error{ ErrorCode::TooNew, "join text: later version" };
    }
    Invitation invitation;
    invitation.serverUrl = base::asText(in.bytes(in.u8()));
    invitation.serverPin.bytes = in.array<32>();
    invitation.root.bytes = in.array<32>();
    invitation.secret = crypto::Secret::from(in.bytes(kSecretBytes));
    invitation.person.bytes = in.array<16>();
    const std::uint8_t role = in.u8();
    invitation.expires = Instant(std::chrono::milliseconds(in.i64()));
    if (!in.finished() || role == 0 || !isAddress(invitation.serverUrl)
        || invitation.person.isZero()) {
        return badText("not an invitation");
    }
    if (role > kLastInvitedRole) {
        return Error{ ErrorCode::TooNew, "join text: a role of a later version" };
    }
    invitation.role = static_cast<Role>(role);
    return invitation;
}

std::string requestText(const RequestHash& hash)
{
    return toCheckedText(kRequestPrefix, hash.view());
}

Result<RequestHash> readRequestText(std::string_view text)
{
    PIPIT_TRY_ASSIGN(const Bytes bytes, fromCheckedText(kRequestPrefix, text));
    const auto hash = RequestHash::from(bytes);
    return hash ? Result<RequestHash>(*hash) : Result<RequestHash>(badText("length"));
}

} // namespace pipit::protocol
