#pragma once

#include "core/passport/passport.h"
#include "core/store/shown_fields.h"

namespace pipit::passport {

/// A text that is being edited, and what it was when the person began.
struct DraftText {
    std::string text;
    store::ShownField seen = {};

    bool isChanged() const { return text != seen.value; }
    bool operator==(const DraftText&) const = default;
};

/// A line that is being edited. A new one has no `adds`.
struct DraftLine {
    RecordId id;
    DraftText line = {};
    DraftText helper = {};
    DraftText strategy = {}; ///< 16 bytes of an id, or empty
    DraftText icon = {};
    std::string position = {}; ///< where it stood when the person began
    std::vector<changes::HeadRef> adds = {}; ///< what put it on the page

    bool isNew() const { return adds.empty(); }
    /// True if any of its texts is.
    bool isChanged() const;
    bool operator==(const DraftLine&) const = default;
};

/// The next version of a passport while somebody writes it: theirs alone until it is shared.
struct PassportDraft {
    RecordId pupil;
    std::array<DraftText, kSectionCount> texts = {};
    std::vector<DraftLine> lines = {}; ///< in the order of the page
    std::vector<DraftLine> removed = {}; ///< were on the page when the person began

    DraftText& text(Section section) { return texts[indexOf(section)]; }
    const DraftText& text(Section section) const { return texts[indexOf(section)]; }
    /// Takes a line off the page; nothing happens if it is not there.
    void removeLine(const RecordId& id);
    /// True if there is anything to share.
    bool isChanged() const;
    bool operator==(const PassportDraft&) const = default;
};

/// BadInput for a text that is over its limit, has control characters or (outside the four sections
/// of the pupil) several lines, for a review date that is no day, a line without words, or too
/// many.
Result<void> check(const PassportDraft& draft);

/// How the page would look: for a preview, and to know what its author has read.
Passport previewOf(const PassportDraft& draft);

/// As text for the store of drafts: all fields and lines with what they replace.
std::string encodeDraft(const PassportDraft& draft);
/// Corrupt.
Result<PassportDraft> decodeDraft(std::string_view text);

} // namespace pipit::passport
