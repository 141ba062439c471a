#include "sync/protocol/recovery_kit.h"

#include "core/base/base32.h"
#include "core/base/check.h"
#include "core/base/try.h"
#include "core/crypto/aead.h"
#include "core/crypto/hash.h"
#include "core/crypto/kdf.h"
#include "sync/protocol/join.h"
#include "sync/protocol/join_text.h"
#include "sync/protocol/labels.h"
#include "sync/protocol/limits.h"

#include <algorithm>

namespace pipit::protocol {

namespace {

constexpr std::string_view kSheetPrefix = "PIPIT:SAFE:";
constexpr std::string_view kSheetMagic = "PPRK";
constexpr std::size_t kCodeCharacters = 32;
constexpr std::size_t kCheckCharacters = kKitTextLength - kCodeCharacters;
constexpr std::size_t kCheckBytes = 3; // its first 20 bits are written

/// What follows from the kit's key. The numbers never change.
enum class Part : std::uint64_t { Sign = 1, Box = 2, Replica = 3, Person = 4 };

Error badKit(const char* why) { return { ErrorCode::BadInput, std::string("kit: ") + why }; }

crypto::Secret keyOf(const crypto::Secret& code)
{
    auto hash = crypto::blake2b<crypto::kKeySize>(labels::kKit, Bytes{ 0 }, code.view());
    crypto::Secret key = crypto::Secret::from(hash);
    crypto::wipe(hash);
    return key;
}

crypto::Secret part(const crypto::Secret& key, Part number)
{
    return crypto::deriveKey(key.view(), labels::kKitContext, static_cast<std::uint64_t>(number));
}

template <class IdType> IdType idOf(const crypto::Secret& key, Part number)
{
    const crypto::Secret bytes = part(key, number);
    return *IdType::from(bytes.view().first(IdType::kSize));
}

std::string checkOf(ByteView code)
{
    const auto hash = crypto::blake2b<crypto::kKeySize>(labels::kKitCheck, Bytes{ 0 }, code);
    return base::toBase32(ByteView(hash).first(kCheckBytes)).substr(0, kCheckCharacters);
}

crypto::Secret secretOf(std::string text)
{
    crypto::Secret secret = crypto::Secret::from(base::asBytes(text));
    crypto::wipe({ reinterpret_cast<std::uint8_t*>(text.data()), text.size() });
    return secret;
}

Result<RecoveryKit> kitFrom(std::string_view plain)
{
    if (plain.size() != kKitTextLength) {
        return badKit(plain.size() < kKitTextLength ? "too short" : "too long");
    }
    auto bytes = base::fromBase32(plain.substr(0, kCodeCharacters));
    PIPIT_CHECK(bytes && bytes->size() == RecoveryKit::kCodeBytes); // 32 such characters are 20
    crypto::Secret code = crypto::Secret::from(*bytes);
    crypto::wipe(*bytes);
    if (checkOf(code.view()) != plain.substr(kCodeCharacters)) {
        return badKit("mistyped");
    }
    return RecoveryKit::fromCode(std::move(code));
}

bool isAddress(std::string_view url)
{
    return url.starts_with("http") && url.size() <= kMaxServerUrl
        && std::ranges::all_of(url, [](char c) { return c > ' ' && c <= '~'; });
}

} // namespace

RecoveryKit::RecoveryKit(crypto::Secret code)
    : m_code(std::move(code))
    , m_key(keyOf(m_code))
    , m_sign(crypto::SigningKey::fromSeed(part(m_key, Part::Sign)))
    , m_box(crypto::BoxKey::fromSeed(part(m_key, Part::Box)))
{
}

RecoveryKit RecoveryKit::make(crypto::Random& random)
{
    return RecoveryKit(random.secret(kCodeBytes));
}

RecoveryKit RecoveryKit::fromCode(crypto::Secret code)
{
    PIPIT_CHECK(code.size() == kCodeBytes);
    return RecoveryKit(std::move(code));
}

Member RecoveryKit::member() const
{
    return { idOf<ReplicaId>(m_key, Part::Replica), idOf<PersonId>(m_key, Part::Person), {},
        Role::Recovery, m_sign.publicKey(), m_box.publicKey() };
}

crypto::Secret kitText(const RecoveryKit& kit)
{
    return secretOf(base::toBase32(kit.code().view()) + checkOf(kit.code().view()));
}

Result<RecoveryKit> readKitText(std::string_view typed)
{
    if (typed.size() > kMaxKitTyped) {
        return badKit("too long");
    }
    auto plain = base::plainBase32(typed);
    if (!plain) {
        return badKit("a character that no code has");
    }
    const crypto::Secret kept = secretOf(std::move(*plain));
    return kitFrom(base::asText(kept.view()));
}

crypto::Secret kitSheetText(const KitSheet& sheet)
{
    PIPIT_CHECK(sheet.code.size() == RecoveryKit::kCodeBytes && isAddress(sheet.serverUrl));
    base::ByteWriter out;
    out.bytes(base::asBytes(kSheetMagic));
    out.u8(kFormatVersion);
    out.u8(static_cast<std::uint8_t>(sheet.serverUrl.size()));
    out.bytes(base::asBytes(sheet.serverUrl));
    out.bytes(sheet.serverPin.view());
    out.bytes(sheet.root.view());
    out.bytes(sheet.code.view());
    Bytes content = out.take();
    crypto::Secret text = secretOf(toCheckedText(kSheetPrefix, content));
    crypto::wipe(content);
    return text;
}

Result<KitSheet> readKitSheet(std::string_view text)
{
    PIPIT_TRY_ASSIGN(Bytes content, fromCheckedText(kSheetPrefix, text));
    const crypto::Secret kept = crypto::Secret::from(content);
    crypto::wipe(content);
    base::ByteReader in(kept.view());
    if (!std::ranges::equal(in.bytes(kSheetMagic.size()), base::asBytes(kSheetMagic))) {
        return badKit("not a recovery kit");
    }
    if (in.u8() != kFormatVersion) {
        return Error{ ErrorCode::TooNew, "kit: a later version" };
    }
    KitSheet sheet;
    const std::size_t length = in.u8();
    sheet.serverUrl = base::asText(in.bytes(length));
    sheet.serverPin.bytes = in.array<ServerKeyPin::kSize>();
    sheet.root.bytes = in.array<crypto::SignPublicKey::kSize>();
    sheet.code = crypto::Secret::from(in.bytes(RecoveryKit::kCodeBytes));
    if (!in.finished() || !isAddress(sheet.serverUrl)) {
        return badKit("not a recovery kit");
    }
    return sheet;
}

} // namespace pipit::protocol
