#include "core/intake/history_intake.h"

#include "core/base/try.h"
#include "core/intake/history_interventions.h"
#include "core/intake/history_observations.h"
#include "core/intake/history_passports.h"
#include "core/intake/history_people.h"
#include "core/intake/history_sessions.h"
#include "core/intake/history_strategies.h"

namespace pipit::intake {

Result<HistoryReport> HistoryIntake::take(
    const exchange::ImportedHistory& history, std::string_view file)
{
    HistoryReport report;
    PIPIT_TRY_ASSIGN(const auto people, HistoryPeople::read(m_target.database, m_target.place));
    PIPIT_TRY(takeStrategies(m_target, history.strategies, report));
    PIPIT_TRY(takePassports(m_target, people, history.passports, file, report));
    PIPIT_TRY(takeInterventions(m_target, people, history.interventions, report));
    PIPIT_TRY(takeSessions(m_target, people, history.sessions, file, report));
    PIPIT_TRY(takeObservations(m_target, people, history.observations, file, report));
    return report;
}

} // namespace pipit::intake
