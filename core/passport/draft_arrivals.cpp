#include "core/passport/draft_arrivals.h"

#include <algorithm>
#include <array>

namespace pipit::passport {

namespace {

constexpr std::array kTexts{ &DraftLine::line, &DraftLine::helper, &DraftLine::strategy,
    &DraftLine::icon };

const DraftLine* findLine(const std::vector<DraftLine>& lines, const RecordId& id)
{
    const auto found = std::ranges::find(lines, id, &DraftLine::id);
    return found == lines.end() ? nullptr : &*found;
}

/// Words typed on both sides alike need not be written again.
bool takeText(DraftText& mine, const DraftText& now)
{
    if (mine.seen == now.seen || (mine.isChanged() && mine.text != now.seen.value)) {
        return false;
    }
    const bool differs = mine.text != now.seen.value;
    mine = now;
    return differs;
}

/// True if this person moved none of the lines that were on the page when they began.
bool keepsOrder(const std::vector<DraftLine>& lines)
{
    const DraftLine* before = nullptr;
    for (const DraftLine& line : lines) {
        if (line.isNew()) {
            continue;
        }
        if (before != nullptr && line.position < before->position) {
            return false;
        }
        before = &line;
    }
    return true;
}

bool takeWords(DraftLine& mine, const DraftLine& now)
{
    bool changed = false;
    for (const auto text : kTexts) {
        changed = takeText(mine.*text, now.*text) || changed;
    }
    return changed;
}

/// Puts the lines that the passport has in its order; a line of this person's own, and one that
/// others took off while this person was changing it, stays behind the line it stood behind.
void takeOrder(std::vector<DraftLine>& lines, const std::vector<DraftLine>& now)
{
    std::vector<DraftLine> ordered;
    for (const DraftLine& each : now) {
        if (const DraftLine* mine = findLine(lines, each.id)) {
            ordered.push_back(*mine);
            ordered.back().position = each.position;
            ordered.back().adds = each.adds;
        }
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (findLine(ordered, lines[i].id) != nullptr) {
            continue;
        }
        const auto behind
            = i == 0 ? ordered.end() : std::ranges::find(ordered, lines[i - 1].id, &DraftLine::id);
        ordered.insert(i == 0 ? ordered.begin() : behind + 1, lines[i]);
    }
    lines = std::move(ordered);
}

bool takeLines(PassportDraft& draft, const std::vector<DraftLine>& now)
{
    const bool ordered = keepsOrder(draft.lines);
    bool changed = std::erase_if(draft.lines, [&](const DraftLine& line) {
        return !line.isNew() && !line.isChanged() && findLine(now, line.id) == nullptr;
    }) > 0;
    for (DraftLine& line : draft.lines) {
        if (const DraftLine* theirs = findLine(now, line.id)) {
            changed = takeWords(line, *theirs) || changed;
        }
    }
    for (const DraftLine& line : now) {
        const bool known = findLine(draft.lines, line.id) != nullptr
            || findLine(draft.removed, line.id) != nullptr;
        if (!known) {
            draft.lines.push_back(line);
            changed = true;
        }
    }
    if (ordered) {
        takeOrder(draft.lines, now);
    }
    return changed;
}

} // namespace

std::optional<store::ShownField> theirsOf(const DraftText& mine, const DraftText& now)
{
    const bool differs = mine.isChanged() && mine.seen.heads != now.seen.heads
        && now.seen.value != mine.seen.value && now.seen.value != mine.text;
    return differs ? std::optional(now.seen) : std::nullopt;
}

bool takeIn(PassportDraft& draft, const PassportDraft& now)
{
    bool changed = false;
    for (std::size_t i = 0; i < kSectionCount; ++i) {
        changed = takeText(draft.texts[i], now.texts[i]) || changed;
    }
    return takeLines(draft, now.lines) || changed;
}

} // namespace pipit::passport
