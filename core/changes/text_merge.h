#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pipit::changes {

/// The rules below. A school's policy names a number, so that everybody changes at once.
inline constexpr std::uint32_t kMergeRules = 1;

/// Both people's edits of one text together, or nothing if they overlap: then both whole versions
/// are kept. Bytes are compared as they are.
///
/// Merge rules 1: edits are hunks of paragraphs. Hunks of the two sides that share a base
/// paragraph, or insert at one place, or of which one inserts within the other, overlap. Where
/// overlapping hunks leave as many paragraphs on both sides as in the base, these are merged one by
/// one by sentences. The same hunk on both sides counts once. Swapping the sides changes nothing.
std::optional<std::string> mergeText(
    std::string_view base, std::string_view one, std::string_view other);

} // namespace pipit::changes
