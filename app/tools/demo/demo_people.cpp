#include "app/tools/demo/demo_people.h"

namespace pipit::demo {

const std::vector<DemoPerson>& demoPeople()
{
    using protocol::Role;
    static const std::vector<DemoPerson> people{
        { "senco", "RKA", { "Rhian", "RK", "#176b63" }, "slow green heron", Role::Lead },
        { "teacher", "SOK", { "Sade", "SO", "#7c3f12" }, "seven brass bells", Role::Teacher },
        { "ta", "MPA", { "Mira", "MP", "#4a3f8f" }, "quiet paper boats", Role::Assistant },
    };
    return people;
}

const DemoPerson& sharingPerson()
{
    static const DemoPerson person = [] {
        DemoPerson assistant = demoPeople().back();
        assistant.tablet = "teacher";
        return assistant;
    }();
    return person;
}

} // namespace pipit::demo
