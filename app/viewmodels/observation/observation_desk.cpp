#include "app/viewmodels/observation/observation_desk.h"

#include "core/changes/policy.h"

namespace pipit::viewmodels {

ObservationDesk::ObservationDesk(
    const ObservationSources& sources, client::Replica& from, const school::SchoolPlace& place)
    : clock(sources.clock)
    , replica(from)
    , texts(from.database(), sources.clock)
    , passports(from.database(), texts, place)
    , school(from.database(), place)
    , timetable(from.database(), place)
    , drafts(from.database(), sources.clock, sources.random)
    , observations(from.database(), place)
    , book(from.database(), from.log(), sources.random, drafts, observations)
{
}

bool ObservationDesk::mayObserve() const
{
    const auto* me = replica.schoolRegister().member(replica.identity().replica);
    return me != nullptr
        && changes::isAllowed(static_cast<changes::Role>(me->role),
            static_cast<std::uint16_t>(changes::Kind::Observation), changes::Act::Write);
}

Result<std::string> ObservationDesk::classNameOf(const std::optional<RecordId>& id)
{
    if (!id) {
        return std::string();
    }
    const auto found = school.classOf(*id);
    if (!found && found.error().code != ErrorCode::NotFound) {
        return found.error();
    }
    return found ? found->name : std::string();
}

} // namespace pipit::viewmodels
