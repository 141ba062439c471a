#pragma once

#include <string_view>

/// Every domain label of the protocol: what is signed, hashed, sealed or derived under one of them
/// can never stand in for something else. A label never changes its meaning; a new use gets a new
/// one. Hashes over a label put a zero byte behind it, as signatures do.
namespace pipit::protocol::labels {

// Ed25519 signatures.
inline constexpr std::string_view kEnvelope = "pipit envelope v0"; ///< header, hash of the body
inline constexpr std::string_view kStatement = "pipit statement v0"; ///< a register statement
inline constexpr std::string_view kSession = "pipit session v0"; ///< the answer to a server's nonce
inline constexpr std::string_view kOutgoing = "pipit outgoing v0"; ///< what a profile left
inline constexpr std::string_view kSent = "pipit sent v0"; ///< what the server said of it
inline constexpr std::string_view kBundle = "pipit bundle v0"; ///< the hash of a bundle file
inline constexpr std::string_view kJoin = "pipit join v0"; ///< a request, by the key it brings

// BLAKE2b hashes. Chain, statement and wraps hashes have no label: their input begins with the
// magic number of its format.
inline constexpr std::string_view kKeyId = "pipit key id v0"; ///< names a vault or circle key
inline constexpr std::string_view kDigest = "pipit digest v0"; ///< what one side holds of a vault
inline constexpr std::string_view kLook = "pipit look v0"; ///< what one side holds of all vaults
inline constexpr std::string_view kGrant = "pipit grant v0"; ///< ties a sealed grant to its place
inline constexpr std::string_view kTeamCircle
    = "pipit team circle v0"; ///< names the circle of a class or group
inline constexpr std::string_view kJoinSlot = "pipit join slot v0"; ///< names an invitation
inline constexpr std::string_view kKit = "pipit recovery kit v0"; ///< a kit's code -> its key
inline constexpr std::string_view kKitCheck = "pipit kit check v0"; ///< finds a slip of the pen

// Associated data of a seal.
inline constexpr std::string_view kKeyWrap = "pipit key wrap v0"; ///< a key under another key

// Key derivation contexts: exactly 8 characters.
inline constexpr std::string_view kHandInContext = "pipithnd"; ///< circle key -> its box pair
inline constexpr std::string_view kIdentityContext
    = "pipitimp"; ///< school vault's first key -> the key of imported ids
inline constexpr std::string_view kJoinContext = "pipitjoi"; ///< an invitation's secret -> its seal
inline constexpr std::string_view kKitContext = "pipitkit"; ///< a kit's key -> its pairs and ids

} // namespace pipit::protocol::labels
