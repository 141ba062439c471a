#include "core/passport/sharing.h"

#include "core/base/try.h"
#include "core/base/utf8.h"
#include "core/changes/fields.h"
#include "core/passport/line_order.h"

#include <algorithm>

namespace pipit::passport {

namespace {

using changes::Write;

Bytes bytesOf(std::string_view text)
{
    const ByteView view = base::asBytes(text);
    return Bytes(view.begin(), view.end());
}

void addPut(std::vector<Write>& writes, std::uint16_t field, const DraftText& draft)
{
    if (draft.isChanged()) {
        writes.push_back({ field, changes::PutOp{ bytesOf(draft.text), draft.seen.heads } });
    }
}

bool isOnPage(const Passport& passport, const RecordId& line)
{
    return std::ranges::find(passport.lines, line, &PassportLine::id) != passport.lines.end();
}

void addRemove(std::vector<Write>& writes, const DraftLine& line)
{
    writes.push_back({ changes::passport::kLines, changes::SetRemoveOp{ line.id, line.adds } });
}

/// Puts a new line in its place, and a moved one. A line that somebody took off the page while this
/// person was changing its words comes back: their words are not lost.
void addPlace(std::vector<Write>& writes, const DraftLine& line, const std::string& position,
    const Passport& before)
{
    const bool moved = !line.isNew() && position != line.position;
    const bool onPage = isOnPage(before, line.id);
    const bool returns = !line.isNew() && line.isChanged() && !onPage;
    if (moved && onPage) {
        addRemove(writes, line);
    }
    if (line.isNew() || (moved && onPage) || returns) {
        writes.push_back({ changes::passport::kLines, changes::SetAddOp{ line.id, position, {} } });
    }
}

} // namespace

Result<std::uint32_t> Sharing::share(
    const PassportDraft& draft, std::string_view summary, const PersonId& author)
{
    PIPIT_TRY(check(draft));
    const bool says = !summary.empty();
    if (!base::isPlainText(summary, kMaxSummary, base::Lines::One)
        || (!says && !draft.isChanged())) {
        return Error{ ErrorCode::BadInput, "a version without a change, or its summary" };
    }
    std::uint32_t number = 0;
    PIPIT_TRY(m_database.transaction([&]() -> Result<void> {
        PIPIT_TRY_ASSIGN(const Passport before, m_passports.find(draft.pupil));
        const VersionNote note = noteOf(draft, before, summary);
        if (note.number > kMaxVersion) {
            return Error{ ErrorCode::TooBig, "the number of a version" };
        }
        PIPIT_TRY(appendLines(draft));
        PIPIT_TRY(appendPassport(draft, before, note));
        PIPIT_TRY(confirmOwnReading(draft, author));
        number = note.number;
        return m_passports.discard(draft.pupil);
    }));
    return number;
}

Result<void> Sharing::appendLines(const PassportDraft& draft)
{
    using namespace changes::passport_line;
    for (const DraftLine& line : draft.lines) {
        std::vector<Write> writes;
        addPut(writes, kLine, line.line);
        addPut(writes, kHelper, line.helper);
        addPut(writes, kStrategy, line.strategy);
        addPut(writes, kIcon, line.icon);
        if (!writes.empty()) {
            PIPIT_TRY(m_log.append(
                { m_passports.lineKeyOf(draft.pupil, line.id), std::nullopt, std::move(writes) }));
        }
    }
    return {};
}

Result<void> Sharing::appendPassport(
    const PassportDraft& draft, const Passport& before, const VersionNote& note)
{
    std::vector<Write> writes;
    for (std::size_t i = 0; i < kSectionCount; ++i) {
        addPut(writes, static_cast<std::uint16_t>(sectionAt(i)), draft.texts[i]);
    }
    for (const DraftLine& line : draft.removed) {
        addRemove(writes, line);
    }
    const auto positions = positionsFor(draft.lines, m_random);
    for (std::size_t i = 0; i < draft.lines.size(); ++i) {
        addPlace(writes, draft.lines[i], positions[i], before);
    }
    writes.push_back({ changes::passport::kVersions,
        changes::EventOp{ m_random.id<RecordId>(), encodeNote(note), std::nullopt } });
    PIPIT_TRY(m_log.append({ m_passports.keyOf(draft.pupil), std::nullopt, std::move(writes) }));
    return {};
}

Result<void> Sharing::confirmOwnReading(const PassportDraft& draft, const PersonId& author)
{
    PIPIT_TRY_ASSIGN(const Passport now, m_passports.find(draft.pupil));
    const ShownHash shown = shownHash(now);
    if (shown != shownHash(previewOf(draft))) {
        return {}; // others' words came while this person was writing: they have not read them
    }
    const ShownVersion version{ draft.pupil, now.version(), shown };
    return m_receipts.markRead({ &version, 1 }, author);
}

} // namespace pipit::passport
