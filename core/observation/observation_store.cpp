#include "core/observation/observation_store.h"

#include "core/base/try.h"
#include "core/store/search_words.h"

#include <algorithm>

namespace pipit::observation {

namespace {

using store::Row;

constexpr std::string_view kColumns
    = "SELECT observation, pupil, started, ended, class, subject, instrument, summary, next_step,"
      " next_text, observer, imported_from, written_by, author, noted, altered, vault"
      " FROM observation WHERE ";
constexpr std::size_t kMaxRows = 500;

Instant instant(std::int64_t milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}

std::optional<Instant> maybeInstant(const Row& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(instant(row.integer(column)));
}

template <class IdType> std::optional<IdType> maybeId(const Row& row, int column)
{
    return row.isNull(column) ? std::nullopt : IdType::from(row.blob(column));
}

/// Columns as in kColumns.
Observation observationOf(const Row& row)
{
    Ending ending{ std::string(row.text(7)), {}, std::string(row.text(9)) };
    if (!row.isNull(8)) {
        ending.nextStep = static_cast<NextStep>(row.integer(8));
    }
    return { row.id<RecordId>(0), row.id<RecordId>(1), maybeInstant(row, 2), maybeInstant(row, 3),
        maybeId<RecordId>(row, 4), std::string(row.text(5)), std::string(row.text(6)),
        std::move(ending), maybeId<PersonId>(row, 10),
        { std::string(row.text(11)), std::string(row.text(12)) }, row.id<ReplicaId>(13),
        instant(row.integer(14)), row.integer(15) != 0 };
}

std::int64_t limited(std::size_t limit)
{
    return static_cast<std::int64_t>(std::clamp<std::size_t>(limit, 1, kMaxRows));
}

VaultId vaultOf(const school::SchoolPlace& place, const RecordId& pupil, changes::VaultKind kind)
{
    return school::pupilVaultId(place.school, pupil, kind);
}

} // namespace

changes::RecordKey ObservationStore::keyOf(const RecordId& together, const RecordId& pupil) const
{
    return { vaultOf(m_place, pupil, changes::VaultKind::PupilCasework),
        static_cast<std::uint16_t>(changes::Kind::Observation), observationId(together, pupil) };
}

changes::RecordKey ObservationStore::markKeyOf(
    const RecordId& together, const RecordId& pupil, const RecordId& line) const
{
    return { vaultOf(m_place, pupil, changes::VaultKind::PupilWorking),
        static_cast<std::uint16_t>(changes::Kind::StrategyMark),
        strategyMarkId(together, pupil, line) };
}

Result<std::vector<Observation>> ObservationStore::where(
    std::string_view rest, std::initializer_list<store::Parameter> parameters)
{
    std::vector<Observation> observations;
    PIPIT_TRY(m_database.each(
        std::string(kColumns) + std::string(rest), parameters, [&](const Row& row) -> Result<void> {
            Observation observation = observationOf(row);
            const VaultId vault
                = vaultOf(m_place, observation.pupil, changes::VaultKind::PupilCasework);
            if (row.id<VaultId>(16) == vault) { // else it is not in the vault of its child
                observations.push_back(std::move(observation));
            }
            return {};
        }));
    return observations;
}

Result<void> ObservationStore::readRest(Observation& observation)
{
    const auto key = keyOf(observation.together, observation.pupil);
    PIPIT_TRY(m_database.each("SELECT value FROM observation_entry WHERE vault = ? AND record = ?"
                              " ORDER BY at, event",
        { key.vault.view(), key.id.view() }, [&](const Row& row) -> Result<void> {
            if (auto entry = decodeEntry(row.blob(0))) {
                observation.entries.push_back(std::move(*entry));
            }
            return {};
        }));
    return m_database.each(
        "SELECT text, replica, noted FROM observation_addendum WHERE vault = ? AND record = ?"
        " ORDER BY stamp_ms, stamp_counter, replica, event",
        { key.vault.view(), key.id.view() }, [&](const Row& row) -> Result<void> {
            observation.addenda.push_back(
                { std::string(row.text(0)), row.id<ReplicaId>(1), instant(row.integer(2)) });
            return {};
        });
}

Result<Observation> ObservationStore::find(const RecordId& together, const RecordId& pupil)
{
    const auto key = keyOf(together, pupil);
    PIPIT_TRY_ASSIGN(
        auto found, where("vault = ? AND record = ?", { key.vault.view(), key.id.view() }));
    if (found.empty()) {
        return Error{ ErrorCode::NotFound, "no such observation" };
    }
    PIPIT_TRY(readRest(found.front()));
    return std::move(found.front());
}

Result<std::vector<Observation>> ObservationStore::ofPupil(
    const RecordId& pupil, std::size_t limit, std::optional<Instant> before)
{
    const VaultId vault = keyOf({}, pupil).vault;
    if (before) {
        return where("vault = ? AND started < ? ORDER BY started DESC, record LIMIT ?",
            { vault.view(), std::int64_t{ before->time_since_epoch().count() }, limited(limit) });
    }
    return where(
        "vault = ? ORDER BY started DESC, record LIMIT ?", { vault.view(), limited(limit) });
}

Result<std::vector<Observation>> ObservationStore::latest(std::size_t limit)
{
    return where("true ORDER BY started DESC, vault, record LIMIT ?", { limited(limit) });
}

Result<std::vector<Observation>> ObservationStore::allOf(const RecordId& together)
{
    PIPIT_TRY_ASSIGN(auto all, where("observation = ? ORDER BY pupil", { together.view() }));
    for (Observation& observation : all) {
        PIPIT_TRY(readRest(observation));
    }
    return all;
}

Result<std::vector<Observation>> ObservationStore::search(std::string_view typed, std::size_t limit)
{
    const std::string words = store::searchWords(typed);
    if (words.empty()) {
        return std::vector<Observation>{};
    }
    return where("row IN (SELECT rowid FROM observation_search WHERE observation_search MATCH ?)"
                 " ORDER BY started DESC, vault, record LIMIT ?",
        { std::string_view(words), limited(limit) });
}

Result<std::vector<StrategyUse>> ObservationStore::strategyUse(
    const RecordId& pupil, std::optional<Day> from, std::optional<Day> until)
{
    const std::string first = from ? base::isoDay(*from) : std::string();
    const std::string last = until ? base::isoDay(*until) : std::string("~");
    std::vector<StrategyUse> uses;
    PIPIT_TRY(m_database.each("SELECT line, sum(mark = 1), count(*) FROM strategy_mark"
                              " WHERE vault = ? AND pupil = ? AND mark IN (1, 2)"
                              " AND day BETWEEN ? AND ? GROUP BY line ORDER BY line",
        { markKeyOf({}, pupil, {}).vault.view(), pupil.view(), std::string_view(first),
            std::string_view(last) },
        [&](const Row& row) -> Result<void> {
            uses.push_back({ row.id<RecordId>(0), static_cast<int>(row.integer(1)),
                static_cast<int>(row.integer(2)) });
            return {};
        }));
    return uses;
}

Result<std::vector<LessonMark>> ObservationStore::marksOf(
    const RecordId& pupil, const RecordId& line, std::size_t limit)
{
    std::vector<LessonMark> marks;
    PIPIT_TRY(m_database.each("SELECT observation, day, subject, mark FROM strategy_mark"
                              " WHERE vault = ? AND pupil = ? AND line = ?"
                              " ORDER BY day DESC, observation LIMIT ?",
        { markKeyOf({}, pupil, {}).vault.view(), pupil.view(), line.view(), limited(limit) },
        [&](const Row& row) -> Result<void> {
            marks.push_back({ row.id<RecordId>(0), base::parseDay(row.text(1)),
                std::string(row.text(2)), static_cast<Mark>(row.integer(3)) });
            return {};
        }));
    return marks;
}

} // namespace pipit::observation
