#include "core/observation/observation.h"

#include "core/base/utf8.h"
#include "core/crypto/hash.h"

#include <algorithm>
#include <set>

namespace pipit::observation {

namespace {

bool fits(std::string_view text, std::size_t most, base::Lines lines = base::Lines::One)
{
    return base::isPlainText(text, most, lines);
}

Result<void> fine(bool isFine, const char* what)
{
    return isFine ? Result<void>{} : Error{ ErrorCode::BadInput, what };
}

MarkCount& countOf(std::vector<MarkCount>& counts, const RecordId& pupil, const RecordId& line)
{
    const auto found = std::ranges::find_if(
        counts, [&](const MarkCount& count) { return count.pupil == pupil && count.line == line; });
    return found == counts.end() ? counts.emplace_back(MarkCount{ pupil, line, {} }) : *found;
}

} // namespace

Mark MarkCount::mark() const
{
    return seen > 0 ? Mark::Seen : missed > 0 ? Mark::Missed : Mark::DidNotArise;
}

std::vector<MarkCount> ObservationDraft::marks() const
{
    std::vector<MarkCount> counts;
    for (const DraftEntry& entry : entries) {
        const auto* mark = std::get_if<LineMark>(&entry.entry.what);
        if (mark == nullptr || !entry.pupil) {
            continue; // a passport is one child's: a mark for everybody would say nothing
        }
        MarkCount& count = countOf(counts, *entry.pupil, mark->line);
        count.words = mark->words;
        count.seen += mark->mark == Mark::Seen ? 1 : 0;
        count.missed += mark->mark == Mark::Missed ? 1 : 0;
        count.didNotArise = count.didNotArise || mark->mark == Mark::DidNotArise;
    }
    return counts;
}

int ObservationDraft::tally(std::string_view label) const
{
    return static_cast<int>(std::ranges::count_if(entries, [&](const DraftEntry& entry) {
        const auto* tally = std::get_if<Tally>(&entry.entry.what);
        return tally != nullptr && tally->label == label;
    }));
}

RecordId observationId(const RecordId& together, const RecordId& pupil)
{
    return RecordId{ crypto::blake2b<16>(
        std::string_view("pipit observation v0"), together.view(), pupil.view()) };
}

RecordId strategyMarkId(const RecordId& together, const RecordId& pupil, const RecordId& line)
{
    return RecordId{ crypto::blake2b<16>(
        std::string_view("pipit strategy mark v0"), together.view(), pupil.view(), line.view()) };
}

Result<void> check(const Beginning& beginning)
{
    const std::set<RecordId> pupils(beginning.pupils.begin(), beginning.pupils.end());
    return fine(!pupils.empty() && pupils.size() == beginning.pupils.size()
            && pupils.size() <= kMaxPupils && fits(beginning.subject, kMaxSubject)
            && fits(beginning.instrument, kMaxInstrument),
        "the beginning of an observation");
}

Result<void> check(const Ending& ending)
{
    return fine(fits(ending.summary, kMaxSummary, base::Lines::Many)
            && fits(ending.nextText, kMaxNextText, base::Lines::Many),
        "the end of an observation");
}

Result<void> check(const ObservationDraft& draft)
{
    const auto& pupils = draft.beginning.pupils;
    const bool known = std::ranges::all_of(draft.entries, [&](const DraftEntry& entry) {
        return check(entry.entry).has_value()
            && (!entry.pupil || std::ranges::find(pupils, *entry.pupil) != pupils.end());
    });
    const auto beginning = check(draft.beginning);
    const auto ending = check(draft.ending);
    return !beginning ? beginning : !ending ? ending : fine(known, "an entry of an observation");
}

} // namespace pipit::observation
