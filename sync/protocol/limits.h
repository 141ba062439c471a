#pragma once

#include <cstddef>
#include <cstdint>

namespace pipit::protocol {

/// The one format version there is until store, sync and keys are proved.
inline constexpr std::uint8_t kFormatVersion = 0;

inline constexpr std::size_t kMaxEnvelopeBytes = 1024 * 1024;
inline constexpr std::size_t kMaxBatchPlainBytes = 8 * 1024 * 1024; ///< after decompression
inline constexpr std::size_t kMaxStatementBytes = 1024 * 1024;
inline constexpr std::size_t kMaxStatementEntries = 4096;
inline constexpr std::size_t kMaxOverrideBytes = 64 * 1024; ///< of a policy statement
inline constexpr std::size_t kMaxRecoveryMembers = 16; ///< in the first statement
inline constexpr std::size_t kMaxSuccessors = 64; ///< that one replica may name
inline constexpr std::size_t kMaxWrapsBytes = 2 * 1024 * 1024;
inline constexpr std::size_t kMaxMessageBytes = 8 * 1024 * 1024; ///< one request or reply body
inline constexpr std::size_t kMaxPushItems = 1024;
inline constexpr std::size_t kMaxPullBytes = 4 * 1024 * 1024;
inline constexpr std::size_t kMaxDigestVaults = 256; ///< in one request

} // namespace pipit::protocol
