#pragma once

#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "core/crypto/secret.h"
#include "sync/protocol/members.h"

#include <string>
#include <string_view>

/// Joining a school in person: docs/formats/join.md.
namespace pipit::protocol {

using JoinSlot = base::Id<struct JoinSlotTag, 16>; ///< names an invitation to the server
using RequestHash = base::Id<struct JoinRequestTag, 32>;

/// What a lead's screen shows as a QR code, for one person on one new tablet.
struct Invitation {
    std::string serverUrl; ///< "https://host:port"
    ServerKeyPin serverPin;
    crypto::SignPublicKey root;
    crypto::Secret secret; ///< 32 bytes; never goes through the server
    PersonId person;
    Role role = Role::Teacher;
    Instant expires; ///< by the lead's clock
};

/// What the new tablet asks for: its own keys, under the person and role of the invitation.
struct JoinRequest {
    SchoolId school;
    ServerKeyPin serverPin;
    Instant expires;
    Member member;
    crypto::SignPublicKey device;
    std::string tabletName; ///< UTF-8, for the lead's screen
};

inline constexpr std::size_t kMaxServerUrl = 200;
inline constexpr std::size_t kMaxTabletName = 64; ///< bytes
inline constexpr std::size_t kMaxJoinRequestBytes = 1024;
inline constexpr std::size_t kMaxJoinText = 2048; ///< characters

/// "PIPIT:JOIN:..." in capitals and digits: as a QR code, or typed in the same room.
std::string invitationText(const Invitation& invitation);
/// BadInput for a text that is no invitation or was mistyped; TooNew.
Result<Invitation> readInvitation(std::string_view text);

/// BLAKE2b-128 of the secret under a label: says nothing about it.
JoinSlot slotOf(const Invitation& invitation);

/// Signed by the member's new key and sealed under the secret: only who saw the invitation can make
/// one, or read one.
Bytes sealRequest(const Invitation& invitation, const JoinRequest& request,
    const crypto::SigningKey& member, crypto::Random& random);
/// Corrupt if it was not made under this secret, is damaged, not signed by the key that it
/// brings, or asks for anything but what was offered.
Result<JoinRequest> openRequest(const Invitation& invitation, ByteView bytes);

RequestHash hashRequest(ByteView request);
/// "PIPIT:ASKS:...": what the new tablet shows and the lead's scans.
std::string requestText(const RequestHash& hash);
/// BadInput.
Result<RequestHash> readRequestText(std::string_view text);

} // namespace pipit::protocol
