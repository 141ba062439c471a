#pragma once

#include "core/observation/observation_book.h"
#include "core/school/pupil_vault.h"
#include "core/store/change_log.h"
#include "tests/bench/report.h"

#include <functional>
#include <random>
#include <string>
#include <vector>

namespace pipit::bench {

/// An id that is always the same; `kind` keeps different things apart.
RecordId idOf(std::uint8_t kind, int number);

/// Observations of pupils in the open store of a SENCo's tablet, and what a person feels there.
class Records {
public:
    /// All of it outlives this.
    struct Store {
        store::Database& database;
        store::ChangeLog& log;
        Clock& clock;
        crypto::Random& random;
        school::SchoolPlace place;
    };

    /// The pupils in turn have the observations.
    Records(const Store& store, std::vector<RecordId> pupils);

    /// Lessons of these numbers (the second not included), each with six notes and three marks of
    /// strategies.
    Result<void> fill(int from, int until);
    /// A tap on a tally in a lesson with a hundred notes, beside the smallest commit there is.
    Result<void> taps(Report& report);
    /// After `fill` from 0 with as many.
    Result<void> reads(int observations, Report& report);

private:
    observation::ObservationDraft lesson(int number, std::mt19937_64& random) const;
    Result<void> tapInTurns(const RecordId& draft, Report& report);
    Result<void> read(Report& report, const std::string& what, const char* goal,
        const std::function<Result<void>(int)>& body);
    Result<void> reportOf(const RecordId& pupil);
    const RecordId& pupil(int number) const
    {
        return m_pupils[static_cast<std::size_t>(number) % m_pupils.size()];
    }

    store::Database& m_database;
    std::vector<RecordId> m_pupils;
    observation::ObservationDrafts m_drafts;
    observation::ObservationStore m_store;
    observation::ObservationBook m_book;
};

} // namespace pipit::bench
