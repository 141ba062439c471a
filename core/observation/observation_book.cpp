#include "core/observation/observation_book.h"

#include "core/base/bytes.h"
#include "core/base/try.h"
#include "core/base/utf8.h"
#include "core/changes/fields.h"
#include "core/crypto/hash.h"
#include "core/store/record_state.h"

#include <algorithm>

namespace pipit::observation {

namespace {

using changes::Write;

/// Of one change, far below what a change may hold.
constexpr std::size_t kSliceWrites = 200;
constexpr std::size_t kSliceBytes = 128 * 1024;

Bytes bytesOf(std::string_view text)
{
    const ByteView view = base::asBytes(text);
    return Bytes(view.begin(), view.end());
}

std::string millisecondsText(Instant instant)
{
    return std::to_string(instant.time_since_epoch().count());
}

void put(std::vector<Write>& writes, std::uint16_t field, std::string_view value)
{
    if (!value.empty()) {
        writes.push_back({ field, changes::PutOp{ bytesOf(value), {} } });
    }
}

std::vector<Write> headWrites(
    const ObservationDraft& draft, const RecordId& pupil, Instant ended, const Source& source)
{
    using namespace changes::observation;
    const Beginning& beginning = draft.beginning;
    std::vector<Write> writes;
    put(writes, kObservation, base::asText(draft.id.view()));
    put(writes, kPupil, base::asText(pupil.view()));
    put(writes, kStarted, millisecondsText(beginning.started));
    put(writes, kEnded, millisecondsText(ended));
    put(writes, kClass, beginning.classId ? base::asText(beginning.classId->view()) : "");
    put(writes, kSubject, beginning.subject);
    put(writes, kInstrument, beginning.instrument);
    put(writes, kObserver,
        beginning.observer.isZero() ? "" : base::asText(beginning.observer.view()));
    put(writes, kSummary, draft.ending.summary);
    put(writes, kNextText, draft.ending.nextText);
    if (draft.ending.nextStep) {
        put(writes, kNextStep,
            kNextStepWords.at(static_cast<std::size_t>(*draft.ending.nextStep) - 1));
    }
    put(writes, kImportedFrom, source.importedFrom);
    put(writes, kWrittenBy, source.writtenBy);
    return writes;
}

std::vector<Write> markWrites(const ObservationDraft& draft, const MarkCount& count)
{
    using namespace changes::strategy_mark;
    std::vector<Write> writes;
    put(writes, kPupil, base::asText(count.pupil.view()));
    put(writes, kObservation, base::asText(draft.id.view()));
    put(writes, kLine, base::asText(count.line.view()));
    put(writes, kMark, kMarkWords.at(static_cast<std::size_t>(count.mark()) - 1));
    put(writes, kDay, base::isoDay(draft.beginning.day));
    put(writes, kSubject, draft.beginning.subject);
    return writes;
}

changes::ChangeOrigin originFor(const Source& source)
{
    return source == Source{} ? changes::ChangeOrigin::Person : changes::ChangeOrigin::Import;
}

/// Of an entry that is brought in: by its place among the pupil's, wherever that is done.
RecordId broughtEntryId(const RecordId& observation, std::uint32_t place)
{
    base::ByteWriter number;
    number.u32(place);
    return RecordId{ crypto::blake2b<RecordId::kSize>(
        std::string_view("pipit imported entry v0"), observation.view(), ByteView(number.take())) };
}

} // namespace

Result<bool> ObservationBook::isHere(const changes::RecordKey& record)
{
    PIPIT_TRY_ASSIGN(const auto origin, store::originOf(m_database, record));
    return origin.has_value();
}

Result<void> ObservationBook::appendObservation(const changes::RecordKey& record,
    const ObservationDraft& draft, const RecordId& pupil, Instant ended, const Source& source)
{
    changes::Draft change{ record, draft.beginning.started, headWrites(draft, pupil, ended, source),
        originFor(source) };
    std::size_t bytes = 0;
    std::uint32_t place = 0;
    for (const DraftEntry& entry : draft.entries) {
        if (entry.pupil.value_or(pupil) != pupil) {
            continue; // another child's: it is in that child's record alone
        }
        Bytes value = encodeEntry(entry.entry);
        if (change.writes.size() >= kSliceWrites || bytes + value.size() > kSliceBytes) {
            PIPIT_TRY(m_log.append(change));
            change.writes.clear();
            bytes = 0;
        }
        bytes += value.size();
        const RecordId id = change.origin == changes::ChangeOrigin::Import
            ? broughtEntryId(record.id, place++)
            : m_random.id<RecordId>();
        change.writes.push_back(
            { changes::observation::kEntries, changes::EventOp{ id, std::move(value), {} } });
    }
    PIPIT_TRY(m_log.append(change));
    return {};
}

Result<std::size_t> ObservationBook::appendMark(
    const ObservationDraft& draft, const MarkCount& count, changes::ChangeOrigin origin)
{
    const auto record = m_store.markKeyOf(draft.id, count.pupil, count.line);
    PIPIT_TRY_ASSIGN(const bool here, isHere(record));
    if (here) {
        return std::size_t{ 0 };
    }
    PIPIT_TRY(m_log.append({ record, draft.beginning.started, markWrites(draft, count), origin }));
    return std::size_t{ 1 };
}

Result<std::size_t> ObservationBook::write(
    const ObservationDraft& draft, Instant ended, const Source& source)
{
    PIPIT_TRY(check(draft));
    std::size_t written = 0;
    PIPIT_TRY(m_database.transaction([&]() -> Result<void> {
        for (const RecordId& pupil : draft.beginning.pupils) {
            const auto record = m_store.keyOf(draft.id, pupil);
            PIPIT_TRY_ASSIGN(const bool here, isHere(record));
            if (!here) {
                PIPIT_TRY(appendObservation(record, draft, pupil, ended, source));
                ++written;
            }
        }
        for (const MarkCount& count : draft.marks()) {
            PIPIT_TRY_ASSIGN(const std::size_t some, appendMark(draft, count, originFor(source)));
            written += some;
        }
        return {};
    }));
    return written;
}

Result<void> ObservationBook::finish(const RecordId& id, Instant ended)
{
    return m_database.transaction([&]() -> Result<void> {
        PIPIT_TRY_ASSIGN(ObservationDraft draft, m_drafts.find(id));
        if (!draft.typing.empty()) {
            PIPIT_TRY(m_drafts.note(id, Note{ draft.typing }));
            PIPIT_TRY_ASSIGN(draft, m_drafts.find(id));
        }
        PIPIT_TRY(write(draft, ended, {}));
        return m_drafts.discard(id);
    });
}

Result<std::size_t> ObservationBook::bringIn(
    const ObservationDraft& draft, Instant ended, const Source& source)
{
    if (!base::isPlainText(source.importedFrom, kMaxSource, base::Lines::One)
        || !base::isPlainText(source.writtenBy, kMaxSource, base::Lines::One)) {
        return Error{ ErrorCode::BadInput, "where an observation comes from" };
    }
    return write(draft, ended, source);
}

Result<void> ObservationBook::addAddendum(
    const RecordId& together, const RecordId& pupil, std::string_view text)
{
    if (text.empty() || !base::isPlainText(text, kMaxAddendum, base::Lines::Many)) {
        return Error{ ErrorCode::BadInput, "an addendum" };
    }
    PIPIT_TRY(m_store.find(together, pupil));
    PIPIT_TRY(m_log.append({ m_store.keyOf(together, pupil), std::nullopt,
        { { changes::observation::kAddenda,
            changes::EventOp{ m_random.id<RecordId>(), bytesOf(text), {} } } } }));
    return {};
}

} // namespace pipit::observation
