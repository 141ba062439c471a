#include "sync/server/sessions.h"

#include "core/base/hex.h"
#include "core/crypto/hash.h"

#include <algorithm>

namespace pipit::server {

namespace {

constexpr std::size_t kNonceTag = 16; ///< bytes of the tag at a nonce's end

std::array<std::uint8_t, kNonceTag> nonceTag(const crypto::Secret& key, ByteView body)
{
    crypto::Hasher hasher(kNonceTag, key.view());
    hasher.add("pipit server nonce v0").add(body);
    return hasher.finish<kNonceTag>();
}

} // namespace

Sessions::Sessions(const Clock& clock, crypto::Random& random)
    : m_clock(clock)
    , m_random(random)
    , m_key(random.secret(32))
{
}

Nonce Sessions::challenge()
{
    std::array<std::uint8_t, 8> unique{};
    m_random.fill(unique);
    base::ByteWriter body;
    body.i64(m_clock.now().time_since_epoch().count());
    body.bytes(unique);
    const auto tag = nonceTag(m_key, body.view());
    body.bytes(tag);
    Nonce nonce{};
    std::copy(body.view().begin(), body.view().end(), nonce.begin());
    return nonce;
}

bool Sessions::spend(ByteView nonce)
{
    if (nonce.size() != Nonce{}.size()) {
        return false;
    }
    const auto tag = nonceTag(m_key, nonce.first(nonce.size() - kNonceTag));
    if (!(crypto::Secret::from(tag) == crypto::Secret::from(nonce.last(kNonceTag)))) {
        return false;
    }
    const Instant made{ std::chrono::milliseconds(base::ByteReader(nonce).i64()) };
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_spent, [&](const auto& entry) { return !isFresh(entry.second, kNonceLife); });
    return isFresh(made, kNonceLife)
        && m_spent.emplace(Bytes(nonce.begin(), nonce.end()), made).second;
}

Token Sessions::open(const ReplicaId& replica)
{
    Token token{};
    m_random.fill(token);
    const std::lock_guard lock(m_mutex);
    makeRoom();
    m_open[nameOf(token)] = { replica, m_clock.now() };
    return token;
}

std::optional<ReplicaId> Sessions::find(std::string_view tokenHex) const
{
    if (tokenHex.size() != 2 * Token{}.size()) {
        return std::nullopt;
    }
    const auto token = base::fromHex(tokenHex);
    if (!token) {
        return std::nullopt;
    }
    const std::lock_guard lock(m_mutex);
    const auto found = m_open.find(nameOf(*token));
    if (found == m_open.end() || !isFresh(found->second.opened, kTokenLife)) {
        return std::nullopt;
    }
    return found->second.replica;
}

/// A clock that stepped back makes things stale, never everlasting.
bool Sessions::isFresh(Instant from, std::chrono::seconds life) const
{
    const Instant now = m_clock.now();
    return now >= from && now - from <= life;
}

/// Looking up a hash tells nothing by its timing.
Sessions::Name Sessions::nameOf(ByteView token) const
{
    crypto::Hasher hasher(Name::kSize, m_key.view());
    hasher.add("pipit server token v0").add(token);
    return Name{ hasher.finish<Name::kSize>() };
}

void Sessions::makeRoom()
{
    std::erase_if(
        m_open, [&](const auto& entry) { return !isFresh(entry.second.opened, kTokenLife); });
    if (m_open.size() >= kMaxTokens) {
        m_open.erase(std::min_element(m_open.begin(), m_open.end(),
            [](const auto& a, const auto& b) { return a.second.opened < b.second.opened; }));
    }
}

} // namespace pipit::server
