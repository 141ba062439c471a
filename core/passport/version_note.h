#pragma once

#include "core/passport/passport.h"

#include "core/base/result.h"

namespace pipit::passport {

/// What became of a part of a passport with a version.
enum class PartState : std::uint8_t { Same = 0, Changed = 1, Added = 2, Removed = 3 };

/// A text of a passport as a version left it.
struct VersionPart {
    std::optional<RecordId> line; ///< nothing: a section of the passport
    std::uint16_t field = 0; ///< a Section, or a field of the line
    PartState state = PartState::Same;
    std::string before; ///< what the author saw when they began; empty if Same or Added
    std::string after; ///< empty if Removed

    bool operator==(const VersionPart&) const = default;
};

/// What the author of a version says of it: kept whole in the log, as evidence of what was shared.
struct VersionNote {
    std::uint32_t number = 0; ///< 1 to kMaxVersion
    std::string summary;
    std::vector<VersionPart> parts; ///< in the order of the page

    bool operator==(const VersionNote&) const = default;
};

/// The value of a version event: docs/formats/records.md.
Bytes encodeNote(const VersionNote& note);
/// Corrupt.
Result<VersionNote> decodeNote(ByteView bytes);

} // namespace pipit::passport
