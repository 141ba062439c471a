#include "core/store/change_log.h"

#include "core/base/mutant.h"
#include "core/base/try.h"
#include "core/store/record_state.h"

namespace pipit::store {

ChangeLog::ChangeLog(
    Database& database, const Projections& projections, Clock& clock, SchoolId school, ReplicaId me)
    : m_database(database)
    , m_projections(projections)
    , m_clock(clock)
    , m_school(school)
    , m_me(me)
{
}

Result<void> ChangeLog::load()
{
    // Nothing can have been read by other rules while nothing was ever written.
    PIPIT_TRY(m_database.run("UPDATE log_state SET read_version = ? WHERE rebuilding = 0"
                             " AND NOT EXISTS (SELECT 1 FROM envelope)"
                             " AND NOT EXISTS (SELECT 1 FROM pending)",
        { kReadVersion }));
    return m_database.each(
        "SELECT clock_ms, clock_counter, rebuilding = 1 OR read_version <> ?, overtaken"
        " FROM log_state",
        { kReadVersion }, [&](const Row& row) -> Result<void> {
            m_hybrid = changes::HybridClock(
                { row.integer(0), static_cast<std::uint32_t>(row.integer(1)) });
            m_needsReplay = row.integer(2) != 0;
            m_isOvertaken = row.integer(3) != 0;
            return {};
        });
}

Result<void> ChangeLog::saveClock()
{
    if (broken(Mutant::ClockNotKept)) {
        return {};
    }
    const changes::HybridTime last = m_hybrid.last();
    return m_database.run("UPDATE log_state SET clock_ms = ?, clock_counter = ?",
        { last.milliseconds, std::int64_t{ last.counter } });
}

Result<Cursor> ChangeLog::cursor()
{
    Cursor cursor;
    PIPIT_TRY(m_database.each(
        "SELECT incarnation, reached FROM log_state", {}, [&](const Row& row) -> Result<void> {
            cursor = { row.id<Incarnation>(0), row.integer(1) };
            return {};
        }));
    return cursor;
}

Result<std::vector<changes::Head>> ChangeLog::heads(
    const changes::RecordKey& record, std::uint16_t field)
{
    return headsOf(m_database, record, field);
}

} // namespace pipit::store
