#pragma once

#include "app/viewmodels/observation/observation_calls.h"
#include "app/viewmodels/school_calls.h"
#include "core/base/try.h"
#include "core/observation/observation_book.h"
#include "core/passport/passport_store.h"
#include "core/school/school_store.h"
#include "core/school/timetable_store.h"

namespace pipit::viewmodels {

/// The stores that a call about an observation works with. Thread: the storage thread; not to be
/// kept longer than the call.
struct ObservationDesk {
    ObservationDesk(
        const ObservationSources& sources, client::Replica& from, const school::SchoolPlace& place);

    /// By the policy of the school: leads alone write observations.
    bool mayObserve() const;
    /// Empty if the class is not here.
    Result<std::string> classNameOf(const std::optional<RecordId>& id);

    Clock& clock;
    client::Replica& replica;
    store::DraftStore texts;
    passport::PassportStore passports;
    school::SchoolStore school;
    school::TimetableStore timetable;
    observation::ObservationDrafts drafts;
    observation::ObservationStore observations;
    observation::ObservationBook book;
};

/// Runs `work` on the replica's school. NotFound while its register has not come.
template <class T, class Work>
Result<T> atObservations(const ObservationSources& sources, client::Replica& replica, Work work)
{
    PIPIT_TRY_ASSIGN(const school::SchoolPlace place, placeOf(replica));
    ObservationDesk desk(sources, replica, place);
    return work(desk);
}

} // namespace pipit::viewmodels
