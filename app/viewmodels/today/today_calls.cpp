#include "app/viewmodels/today/today_calls.h"

#include "app/viewmodels/school_calls.h"
#include "app/viewmodels/today/today_reader.h"
#include "core/base/try.h"

namespace pipit::viewmodels {

Result<TodayPage> readToday(const TodaySources& sources, client::Replica& replica)
{
    PIPIT_TRY_ASSIGN(const auto place, placeOf(replica));
    PIPIT_TRY_ASSIGN(auto me, whoAmI(replica));
    return TodayReader(sources, replica, place, std::move(me)).read();
}

} // namespace pipit::viewmodels
