#pragma once

#include <cstddef>

namespace pipit::exchange {

// Checked before memory is taken. A trust with 3,000 pupils stays under a tenth of each.
inline constexpr std::size_t kMaxFileBytes = 32 * 1024 * 1024;
inline constexpr std::size_t kMaxLineBytes = 64 * 1024; ///< one CSV record with its quotes
inline constexpr std::size_t kMaxCellBytes = 8 * 1024;
inline constexpr std::size_t kMaxColumns = 256;
inline constexpr std::size_t kMaxRows = 200'000;
inline constexpr std::size_t kMaxNameBytes = 200; ///< a name, a class, a subject
inline constexpr std::size_t kMaxAlertBytes = 400; ///< a medical line
inline constexpr std::size_t kMaxXmlMarks
    = 1'500'000; ///< '<' characters: bounds the tree in memory
inline constexpr int kMaxXmlDepth = 32;
inline constexpr int kMaxJsonDepth = 16;
inline constexpr std::size_t kMaxTextBytes = 16 * 1024; ///< one paragraph of imported history
inline constexpr std::size_t kMaxListedProblems = 500; ///< the rest is counted only
inline constexpr std::size_t kMaxMappingBytes = 64 * 1024;

} // namespace pipit::exchange
