#pragma once

#include "core/changes/change.h"
#include "core/observation/observation.h"
#include "core/school/pupil_vault.h"
#include "core/store/database.h"

namespace pipit::observation {

/// A strategy's mark in one lesson.
struct LessonMark {
    RecordId together; ///< of the observation
    std::optional<Day> day;
    std::string subject;
    Mark mark = Mark::Seen;

    bool operator==(const LessonMark&) const = default;
};

/// Reads observations that are finished, and how often strategies were seen in use.
///
/// Limits are row counts, 1 to 500. Lists have neither entries nor addenda. Thread: the database's.
/// Errors: those of Database, and what stands beside a call.
class ObservationStore {
public:
    ObservationStore(store::Database& database, const school::SchoolPlace& place)
        : m_database(database)
        , m_place(place)
    {
    }

    /// All of it. NotFound.
    Result<Observation> find(const RecordId& together, const RecordId& pupil);
    /// Newest first; `before`: those that started before it, for the next page.
    Result<std::vector<Observation>> ofPupil(
        const RecordId& pupil, std::size_t limit, std::optional<Instant> before = std::nullopt);
    /// Of the whole school, newest first.
    Result<std::vector<Observation>> latest(std::size_t limit);
    /// The parts of one observation that may be opened here, with all of each.
    Result<std::vector<Observation>> allOf(const RecordId& together);
    /// Those with words that the typed ones begin, newest first.
    Result<std::vector<Observation>> search(std::string_view typed, std::size_t limit);

    /// Of each line that was looked at and arose, between two days if they are given: "seen in 7
    /// of 9". In order of the lines' ids.
    Result<std::vector<StrategyUse>> strategyUse(const RecordId& pupil,
        std::optional<Day> from = std::nullopt, std::optional<Day> until = std::nullopt);
    /// Marks of one line, newest first.
    Result<std::vector<LessonMark>> marksOf(
        const RecordId& pupil, const RecordId& line, std::size_t limit);

    changes::RecordKey keyOf(const RecordId& together, const RecordId& pupil) const;
    changes::RecordKey markKeyOf(
        const RecordId& together, const RecordId& pupil, const RecordId& line) const;

private:
    Result<std::vector<Observation>> where(
        std::string_view rest, std::initializer_list<store::Parameter> parameters);
    Result<void> readRest(Observation& observation);

    store::Database& m_database;
    school::SchoolPlace m_place;
};

} // namespace pipit::observation
