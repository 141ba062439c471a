#include "core/passport/passport_draft.h"

#include "core/base/try.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace pipit::passport {

namespace {

using base::Lines;

constexpr std::size_t kMaxRemoved = 64;

struct Limit {
    std::size_t characters;
    Lines lines;
};

Limit limitOf(Section section)
{
    switch (section) {
    case Section::Alert:
    case Section::Headline:
        return { kMaxOneLine, Lines::One };
    case Section::WrittenWith:
        return { kMaxWrittenWith, Lines::One };
    case Section::ReviewDate:
        return { 10, Lines::One };
    default:
        return { kMaxSection, Lines::Many };
    }
}

bool accepts(Section section, const DraftText& draft)
{
    if (!draft.isChanged()) {
        return true; // what came from others is not this person's to correct
    }
    const Limit limit = limitOf(section);
    const bool day = section != Section::ReviewDate || draft.text.empty()
        || base::parseDay(draft.text).has_value();
    return day && base::isPlainText(draft.text, limit.characters, limit.lines);
}

bool accepts(const DraftText& draft, std::size_t characters)
{
    return !draft.isChanged() || base::isPlainText(draft.text, characters, Lines::One);
}

bool accepts(const DraftLine& line)
{
    const bool id = line.strategy.text.empty() || line.strategy.text.size() == RecordId::kSize;
    return id && (!line.line.text.empty() || !(line.isNew() || line.line.isChanged()))
        && accepts(line.line, kMaxLine) && accepts(line.helper, kMaxHelper)
        && accepts(line.icon, kMaxIcon);
}

} // namespace

bool DraftLine::isChanged() const
{
    return line.isChanged() || helper.isChanged() || strategy.isChanged() || icon.isChanged();
}

void PassportDraft::removeLine(const RecordId& id)
{
    const auto found = std::ranges::find(lines, id, &DraftLine::id);
    if (found == lines.end()) {
        return;
    }
    if (!found->isNew()) {
        removed.push_back(std::move(*found));
    }
    lines.erase(found);
}

bool PassportDraft::isChanged() const
{
    const auto differs = [](const DraftLine& line) { return line.isNew() || line.isChanged(); };
    return std::ranges::any_of(texts, &DraftText::isChanged) || !removed.empty()
        || std::ranges::any_of(lines, differs)
        || !std::ranges::is_sorted(lines, {}, &DraftLine::position);
}

Result<void> check(const PassportDraft& draft)
{
    bool fine = draft.lines.size() <= kMaxLines && draft.removed.size() <= kMaxRemoved;
    for (std::size_t i = 0; i < kSectionCount; ++i) {
        fine = fine && accepts(sectionAt(i), draft.texts[i]);
    }
    fine = fine
        && std::ranges::all_of(draft.lines, [](const DraftLine& line) { return accepts(line); });
    return fine ? Result<void>{}
                : Result<void>(Error{ ErrorCode::BadInput, "a passport over its limits" });
}

Passport previewOf(const PassportDraft& draft)
{
    Passport passport{ draft.pupil, {}, {}, 0, {} };
    for (std::size_t i = 0; i < kSectionCount; ++i) {
        passport.texts[i] = draft.texts[i].text;
    }
    for (const DraftLine& line : draft.lines) {
        passport.lines.push_back({ line.id, line.line.text, line.helper.text,
            RecordId::from(base::asBytes(line.strategy.text)), line.icon.text, false });
    }
    return passport;
}

} // namespace pipit::passport
