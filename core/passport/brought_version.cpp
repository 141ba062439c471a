#include "core/passport/brought_version.h"

#include "core/base/try.h"
#include "core/base/utf8.h"
#include "core/changes/fields.h"
#include "core/changes/position.h"
#include "core/passport/sharing.h"
#include "core/passport/version_writes.h"
#include "core/store/record_state.h"

#include <algorithm>

namespace pipit::passport {

namespace {

DraftText textOf(std::string_view text) { return { std::string(text), {} }; }

DraftLine lineOf(const PassportLine& line)
{
    const std::string strategy
        = line.strategy ? std::string(base::asText(line.strategy->view())) : std::string();
    return { line.id, textOf(line.line), textOf(line.helper), textOf(strategy), textOf(line.icon) };
}

/// What the version would be as the draft of somebody who writes it here: it takes nothing away.
PassportDraft draftOf(PassportDraft draft, const BroughtVersion& version)
{
    for (std::size_t i = 0; i < kSectionCount; ++i) {
        if (sectionAt(i) != Section::Alert && !version.texts[i].empty()) {
            draft.texts[i].text = version.texts[i];
        }
    }
    draft.lines.clear();
    for (const PassportLine& line : version.lines) {
        draft.lines.push_back(lineOf(line));
    }
    return draft;
}

/// The same on every tablet that brings the version.
std::vector<std::string> positionsOf(std::size_t lines)
{
    std::vector<std::string> positions;
    for (std::size_t i = 0; i < lines; ++i) {
        const std::string_view last = positions.empty() ? "" : std::string_view(positions.back());
        positions.push_back(changes::positionBetween(last, {}, 0));
    }
    return positions;
}

/// Says only what the file says, so that it is the same on every tablet: no alert, and no word of
/// what was here before.
VersionWrites writesOf(const BroughtVersion& version)
{
    const PassportDraft alone = draftOf({ version.pupil }, version);
    VersionWrites writes{ noteOf(alone, { version.pupil }, version.summary), version.event,
        version.written, positionsOf(version.lines.size()) };
    writes.note.number = version.number;
    return writes;
}

bool isWithinLimits(const BroughtVersion& version)
{
    return version.number >= 1 && version.number <= kMaxVersion
        && base::isPlainText(version.summary, kMaxSummary, base::Lines::One);
}

} // namespace

Result<Bringing> bring(store::Database& database, store::ChangeLog& log, PassportStore& passports,
    const BroughtVersion& version)
{
    PIPIT_TRY_ASSIGN(const auto here,
        store::eventsOf(database, passports.keyOf(version.pupil), changes::passport::kVersions));
    if (!here.empty()) {
        const bool brought
            = std::ranges::find(here, version.event, &store::Event::id) != here.end();
        return brought ? Bringing::Here : Bringing::OthersHere;
    }
    if (!isWithinLimits(version)) {
        return Error{ ErrorCode::BadInput, "a version that was brought along" };
    }
    PIPIT_TRY(database.transaction([&]() -> Result<void> {
        PIPIT_TRY_ASSIGN(const Passport before, passports.find(version.pupil));
        PIPIT_TRY_ASSIGN(auto empty, passports.begin(version.pupil));
        const PassportDraft draft = draftOf(std::move(empty), version);
        PIPIT_TRY(check(draft));
        return appendVersion(log, passports, draft, before, writesOf(version));
    }));
    return Bringing::Written;
}

} // namespace pipit::passport
