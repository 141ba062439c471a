#include "core/passport/version_writes.h"

#include "core/base/try.h"
#include "core/changes/fields.h"

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

/// The lines that were touched, each a record of its own.
Result<void> appendLines(store::ChangeLog& log, const PassportStore& passports,
    const PassportDraft& draft, std::optional<Instant> happened)
{
    using namespace changes::passport_line;
    for (const DraftLine& line : draft.lines) {
        std::vector<Write> writes;
        addPut(writes, kLine, line.line);
        addPut(writes, kHelper, line.helper);
        addPut(writes, kStrategy, line.strategy);
        addPut(writes, kIcon, line.icon);
        if (!writes.empty()) {
            PIPIT_TRY(log.append(
                { passports.lineKeyOf(draft.pupil, line.id), happened, std::move(writes) }));
        }
    }
    return {};
}

} // namespace

Result<void> appendVersion(store::ChangeLog& log, const PassportStore& passports,
    const PassportDraft& draft, const Passport& before, const VersionWrites& version)
{
    PIPIT_TRY(appendLines(log, passports, draft, version.happened));
    std::vector<Write> writes;
    for (std::size_t i = 0; i < kSectionCount; ++i) {
        addPut(writes, static_cast<std::uint16_t>(sectionAt(i)), draft.texts[i]);
    }
    for (const DraftLine& line : draft.removed) {
        addRemove(writes, line);
    }
    for (std::size_t i = 0; i < draft.lines.size(); ++i) {
        addPlace(writes, draft.lines[i], version.positions[i], before);
    }
    writes.push_back({ changes::passport::kVersions,
        changes::EventOp{ version.event, encodeNote(version.note), std::nullopt } });
    PIPIT_TRY(log.append({ passports.keyOf(draft.pupil), version.happened, std::move(writes) }));
    return {};
}

} // namespace pipit::passport
