#pragma once

#include "core/base/bytes.h"
#include "core/base/hex.h"

#include <algorithm>
#include <array>
#include <compare>
#include <cstring>
#include <functional>
#include <optional>
#include <string>

namespace pipit::base {

/// A fixed number of bytes that names something. `Tag` keeps one kind of name from another.
template <class Tag, std::size_t N> struct Id {
    static constexpr std::size_t kSize = N;

    std::array<std::uint8_t, N> bytes{};

    /// Nothing unless there are exactly N bytes.
    static std::optional<Id> from(ByteView view)
    {
        if (view.size() != N) {
            return std::nullopt;
        }
        Id id;
        std::copy(view.begin(), view.end(), id.bytes.begin());
        return id;
    }
    static std::optional<Id> fromHex(std::string_view text)
    {
        const auto raw = base::fromHex(text);
        return raw ? from(*raw) : std::nullopt;
    }

    ByteView view() const noexcept { return bytes; }
    std::string hex() const { return toHex(bytes); }
    bool isZero() const noexcept { return *this == Id{}; }

    auto operator<=>(const Id&) const = default;
};

using SchoolId = Id<struct SchoolTag, 16>; ///< BLAKE2b-128 of the school's root public key
using PersonId = Id<struct PersonTag, 16>;
using ReplicaId = Id<struct ReplicaTag, 16>; ///< one person on one install
using InstallId = Id<struct InstallTag, 16>;
using VaultId = Id<struct VaultTag, 16>;
using CircleId = Id<struct CircleTag, 16>;
using RecordId = Id<struct RecordTag, 16>;
using KeyId = Id<struct KeyTag, 32>; ///< BLAKE2b-256 of label, school, vault or circle, key
using ChainHash = Id<struct ChainTag, 32>; ///< of an envelope, with all before it
using StatementHash = Id<struct StatementTag, 32>; ///< of a register statement; the register's head
using WrapsHash = Id<struct WrapsTag, 32>;
using ChangeId = Id<struct ChangeTag, 20>;
using Incarnation
    = Id<struct IncarnationTag, 16>; ///< minted when a server database is created or restored
using ServerKeyPin = Id<struct ServerKeyTag, 32>; ///< SHA-256 of the server's SubjectPublicKeyInfo

} // namespace pipit::base

namespace pipit {
using base::ChainHash;
using base::ChangeId;
using base::CircleId;
using base::Incarnation;
using base::InstallId;
using base::KeyId;
using base::PersonId;
using base::RecordId;
using base::ReplicaId;
using base::SchoolId;
using base::ServerKeyPin;
using base::StatementHash;
using base::VaultId;
using base::WrapsHash;
} // namespace pipit

template <class Tag, std::size_t N> struct std::hash<pipit::base::Id<Tag, N>> {
    std::size_t operator()(const pipit::base::Id<Tag, N>& id) const noexcept
    {
        std::size_t value = 0; // ids are random or hashes: their first bytes are hash enough
        std::memcpy(&value, id.bytes.data(), std::min(sizeof value, N));
        return value;
    }
};
