#include "app/viewmodels/passport/passport_desk.h"

namespace pipit::viewmodels {

PassportDesk::PassportDesk(
    const PassportSources& sources, client::Replica& from, const school::SchoolPlace& place)
    : replica(from)
    , drafts(from.database(), sources.clock)
    , passports(from.database(), drafts, place)
    , school(from.database(), place)
    , receipts(from.database(), from.log(), passports, school, personOf(from))
    , sharing(from.database(), from.log(), passports, receipts, sources.random)
    , library(from.database(), from.log(), place.vault)
{
}

bool PassportDesk::mayDo(changes::Kind kind, changes::Act act) const
{
    const auto* me = replica.schoolRegister().member(replica.identity().replica);
    return me != nullptr
        && changes::isAllowed(
            static_cast<changes::Role>(me->role), static_cast<std::uint16_t>(kind), act);
}

} // namespace pipit::viewmodels
