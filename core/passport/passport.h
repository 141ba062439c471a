#pragma once

#include "core/base/clock.h"
#include "core/base/day.h"
#include "core/base/id.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pipit::passport {

/// The texts of a passport. The numbers are those of the record's fields.
enum class Section : std::uint16_t {
    Likes = 1, ///< what people like about me
    MattersToMe = 2,
    HardForMe = 3,
    TooMuch = 4, ///< when it is too much
    Alert = 5, ///< medical, one line
    ReviewDate = 6, ///< YYYY-MM-DD
    WrittenWith = 7,
    Headline = 8, ///< one line under the name at the door
};
inline constexpr std::size_t kSectionCount = 8;
using SectionTexts = std::array<std::string, kSectionCount>;

constexpr std::size_t indexOf(Section section) { return static_cast<std::size_t>(section) - 1; }
constexpr Section sectionAt(std::size_t index)
{
    return static_cast<Section>(static_cast<std::uint16_t>(index + 1));
}

/// Limits, in characters.
inline constexpr std::size_t kMaxSection = 1000;
inline constexpr std::size_t kMaxOneLine = 80; ///< alert, headline
inline constexpr std::size_t kMaxWrittenWith = 120;
inline constexpr std::size_t kMaxLine = 60;
inline constexpr std::size_t kMaxHelper = 200;
inline constexpr std::size_t kMaxIcon = 40;
inline constexpr std::size_t kMaxSummary = 200;
inline constexpr std::size_t kMaxLines = 20; ///< strategies of one passport
inline constexpr std::uint32_t kMaxVersion = 999'999;

/// One way to help.
struct PassportLine {
    RecordId id;
    std::string line;
    std::string helper; ///< one more sentence
    std::optional<RecordId> strategy; ///< in the library, if it was taken from there
    std::string icon;
    bool conflict = false; ///< people changed it apart and nobody has settled it yet

    bool operator==(const PassportLine&) const = default;
};

struct Shared {
    std::uint32_t version = 0;
    ReplicaId by;
    Instant noted; ///< as the author's clock said
    Instant happened = {}; ///< when it was written: earlier than `noted` if it was brought along

    bool operator==(const Shared&) const = default;
};

/// A pupil's passport as everybody sees it: what was shared, brought together. Never a draft.
struct Passport {
    RecordId pupil;
    SectionTexts texts = {};
    std::vector<PassportLine> lines = {}; ///< in the order of the page
    std::int64_t conflicts = 0; ///< bit n: what people wrote apart in field n differs
    std::optional<Shared> shared = {}; ///< the newest version; nothing: not a passport yet

    const std::string& text(Section section) const { return texts[indexOf(section)]; }
    bool hasConflict(Section section) const
    {
        return ((conflicts >> static_cast<unsigned>(section)) & 1) != 0;
    }
    /// In any section or line.
    bool hasConflict() const;
    std::uint32_t version() const { return shared ? shared->version : 0; }

    bool operator==(const Passport&) const = default;
};

/// Hash of what a reader of a passport is to know: the pupil's sections, alert, headline, and the
/// lines. Who has read these words has read them, under whatever number they were shared. Review
/// date, icons and who it was written with are not part of it.
using ShownHash = base::Id<struct ShownTag, 16>;
ShownHash shownHash(const Passport& passport);

} // namespace pipit::passport
