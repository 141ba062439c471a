#include "core/changes/fields.h"
#include "core/passport/sharing.h"

#include <algorithm>

namespace pipit::passport {

namespace {

using changes::passport_line::kHelper;
using changes::passport_line::kLine;

/// Empty texts are no part of a page.
void add(std::vector<VersionPart>& parts, VersionPart part)
{
    if (!part.before.empty() || !part.after.empty()) {
        parts.push_back(std::move(part));
    }
}

void addSame(std::vector<VersionPart>& parts, const PassportLine& line)
{
    add(parts, { line.id, kLine, PartState::Same, {}, line.line });
    add(parts, { line.id, kHelper, PartState::Same, {}, line.helper });
}

VersionPart partOf(const RecordId& line, std::uint16_t field, const DraftText& text, bool isNew)
{
    if (isNew) {
        return { line, field, PartState::Added, {}, text.text };
    }
    return { line, field, PartState::Changed, text.seen.value, text.text };
}

/// A line of the draft: as it was written, or, where it was not touched, as it stands now.
void addLine(std::vector<VersionPart>& parts, const DraftLine& line, const Passport& before)
{
    const auto now = std::ranges::find(before.lines, line.id, &PassportLine::id);
    const bool onPage = now != before.lines.end();
    if (!line.isNew() && !line.isChanged() && !onPage) {
        return; // taken off the page by somebody else
    }
    const auto addText = [&](std::uint16_t field, const DraftText& text, std::string_view stands) {
        if (line.isNew() || text.isChanged()) {
            add(parts, partOf(line.id, field, text, line.isNew()));
        } else {
            add(parts, { line.id, field, PartState::Same, {}, std::string(stands) });
        }
    };
    addText(kLine, line.line, onPage ? now->line : line.line.text);
    addText(kHelper, line.helper, onPage ? now->helper : line.helper.text);
}

void addRemoved(std::vector<VersionPart>& parts, const DraftLine& line)
{
    add(parts, { line.id, kLine, PartState::Removed, line.line.seen.value, {} });
    add(parts, { line.id, kHelper, PartState::Removed, line.helper.seen.value, {} });
}

bool isIn(const std::vector<DraftLine>& lines, const RecordId& id)
{
    return std::ranges::find(lines, id, &DraftLine::id) != lines.end();
}

} // namespace

VersionNote noteOf(const PassportDraft& draft, const Passport& before, std::string_view summary)
{
    VersionNote note{ before.version() + 1, std::string(summary), {} };
    for (std::size_t i = 0; i < kSectionCount; ++i) {
        const DraftText& text = draft.texts[i];
        const auto field = static_cast<std::uint16_t>(sectionAt(i));
        add(note.parts,
            text.isChanged()
                ? VersionPart{ {}, field, PartState::Changed, text.seen.value, text.text }
                : VersionPart{ {}, field, PartState::Same, {}, before.texts[i] });
    }
    for (const DraftLine& line : draft.lines) {
        addLine(note.parts, line, before);
    }
    for (const PassportLine& line : before.lines) { // came while this person was writing
        if (!isIn(draft.lines, line.id) && !isIn(draft.removed, line.id)) {
            addSame(note.parts, line);
        }
    }
    for (const DraftLine& line : draft.removed) {
        addRemoved(note.parts, line);
    }
    return note;
}

} // namespace pipit::passport
