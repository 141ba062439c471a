#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace pipit::observation {

/// Whether a way to help was used in a lesson. Not looked at is no mark.
enum class Mark : std::uint8_t { Seen = 1, Missed = 2, DidNotArise = 3 };

inline constexpr std::array<std::string_view, 3> kMarkWords{ "seen", "missed", "none" };

inline constexpr std::size_t kMaxNote = 1000; ///< characters
inline constexpr std::size_t kMaxTag = 40;
inline constexpr std::size_t kMaxTags = 8; ///< of one note
inline constexpr std::size_t kMaxLineWords = 120;

/// A line of the running record.
struct Note {
    std::string text; ///< may be empty beside a tag
    std::vector<std::string> tags = {};

    bool operator==(const Note&) const = default;
};

/// A tap beside a line of the passport.
struct LineMark {
    RecordId line;
    Mark mark = Mark::Seen;
    std::string words = {}; ///< of the line, as they stood there

    bool operator==(const LineMark&) const = default;
};

/// A behaviour that was counted once.
struct Tally {
    std::string label;

    bool operator==(const Tally&) const = default;
};

/// Something that was put down, at its time.
struct Entry {
    Instant at;
    std::variant<Note, LineMark, Tally> what;

    bool operator==(const Entry&) const = default;
};

/// BadInput for an empty entry, or a text over its limit.
Result<void> check(const Entry& entry);

/// The bytes of docs/formats/records.md. A checked entry has at most about 6 KiB.
Bytes encodeEntry(const Entry& entry);
/// Nothing for bytes that are no entry, or one that `check` refuses.
std::optional<Entry> decodeEntry(ByteView value);

} // namespace pipit::observation
