#include "core/observation/observation_drafts.h"

#include "core/base/try.h"
#include "core/observation/draft_codec.h"

#include <algorithm>

namespace pipit::observation {

namespace {

constexpr std::string_view kPlaces = "observation/";

std::string placeOf(const RecordId& id) { return std::string(kPlaces) + id.hex(); }
std::string typingPlace(const RecordId& id) { return "observation-typing/" + id.hex(); }
std::string endingPlace(const RecordId& id) { return "observation-ending/" + id.hex(); }

/// A tap of the trail: what was put down, or what that takes back.
Result<void> take(ObservationDraft& draft, std::uint32_t number, std::string_view text)
{
    PIPIT_TRY_ASSIGN(Tap tap, decodeTap(text));
    if (tap.entry) {
        tap.entry->number = number;
        draft.entries.push_back(std::move(*tap.entry));
    } else {
        std::erase_if(
            draft.entries, [&](const DraftEntry& entry) { return entry.number == tap.undone; });
    }
    return {};
}

} // namespace

ObservationDrafts::ObservationDrafts(
    store::Database& database, Clock& clock, crypto::Random& random)
    : m_database(database)
    , m_clock(clock)
    , m_random(random)
    , m_trail(database, clock)
    , m_drafts(database, clock)
{
}

Result<RecordId> ObservationDrafts::begin(Beginning beginning)
{
    PIPIT_TRY(check(beginning));
    beginning.started = m_clock.now();
    const auto id = m_random.id<RecordId>();
    PIPIT_TRY(m_trail.begin(placeOf(id), encodeBeginning(beginning)));
    return id;
}

Result<std::uint32_t> ObservationDrafts::put(
    const RecordId& id, std::optional<RecordId> pupil, decltype(Entry::what) what)
{
    const Entry entry{ m_clock.now(), std::move(what) };
    PIPIT_TRY(check(entry));
    return m_trail.append(placeOf(id), encodeTap({ DraftEntry{ 0, pupil, entry } }));
}

Result<std::uint32_t> ObservationDrafts::note(
    const RecordId& id, const Note& note, std::optional<RecordId> pupil)
{
    std::uint32_t number = 0;
    PIPIT_TRY(m_database.transaction([&]() -> Result<void> {
        PIPIT_TRY_ASSIGN(number, put(id, pupil, note));
        return m_drafts.clear(typingPlace(id));
    }));
    return number;
}

Result<std::uint32_t> ObservationDrafts::mark(
    const RecordId& id, const RecordId& pupil, const LineMark& mark)
{
    return put(id, pupil, mark);
}

Result<std::uint32_t> ObservationDrafts::tally(
    const RecordId& id, const Tally& tally, std::optional<RecordId> pupil)
{
    return put(id, pupil, tally);
}

Result<void> ObservationDrafts::undo(const RecordId& id, std::uint32_t number)
{
    PIPIT_TRY(m_trail.append(placeOf(id), encodeTap({ std::nullopt, number })));
    return {};
}

Result<void> ObservationDrafts::keepTyping(const RecordId& id, std::string_view text)
{
    return m_drafts.keep(typingPlace(id), text);
}

Result<void> ObservationDrafts::keepEnding(const RecordId& id, const Ending& ending)
{
    return m_drafts.keep(endingPlace(id), encodeEnding(ending));
}

Result<ObservationDraft> ObservationDrafts::find(const RecordId& id)
{
    PIPIT_TRY_ASSIGN(const auto rows, m_trail.read(placeOf(id)));
    if (rows.empty()) {
        return Error{ ErrorCode::NotFound, "no such draft of an observation" };
    }
    ObservationDraft draft{ id, {}, {}, {}, {} };
    PIPIT_TRY_ASSIGN(draft.beginning, decodeBeginning(rows.front()));
    for (std::size_t i = 1; i < rows.size(); ++i) {
        PIPIT_TRY(take(draft, static_cast<std::uint32_t>(i), rows[i]));
    }
    PIPIT_TRY_ASSIGN(const auto typing, m_drafts.find(typingPlace(id)));
    draft.typing = typing ? typing->text : std::string();
    PIPIT_TRY_ASSIGN(const auto ending, m_drafts.find(endingPlace(id)));
    if (ending) {
        PIPIT_TRY_ASSIGN(draft.ending, decodeEnding(ending->text));
    }
    return draft;
}

Result<std::vector<ObservationDraft>> ObservationDrafts::open()
{
    PIPIT_TRY_ASSIGN(const auto places, m_trail.placesUnder(kPlaces));
    std::vector<ObservationDraft> drafts;
    for (const std::string& place : places) {
        const auto id = RecordId::fromHex(std::string_view(place).substr(kPlaces.size()));
        if (id) {
            PIPIT_TRY_ASSIGN(auto draft, find(*id));
            drafts.push_back(std::move(draft));
        }
    }
    return drafts;
}

Result<void> ObservationDrafts::discard(const RecordId& id)
{
    return m_database.transaction([&]() -> Result<void> {
        PIPIT_TRY(m_drafts.clear(typingPlace(id)));
        PIPIT_TRY(m_drafts.clear(endingPlace(id)));
        return m_trail.clear(placeOf(id));
    });
}

} // namespace pipit::observation
