#pragma once

#include "app/viewmodels/school_calls.h"
#include "core/base/try.h"
#include "core/changes/policy.h"
#include "core/crypto/random.h"
#include "core/passport/sharing.h"
#include "core/strategy/library.h"
#include "sync/client/replica.h"

namespace pipit::viewmodels {

/// What a passport takes from outside when it is written. Both outlive every call.
struct PassportSources {
    Clock& clock;
    crypto::Random& random;
};

/// The stores that a call about a passport works with. Thread: the storage thread; not to be kept
/// longer than the call.
struct PassportDesk {
    PassportDesk(
        const PassportSources& sources, client::Replica& from, const school::SchoolPlace& place);

    /// By the policy of the school; leads may do all.
    bool mayDo(changes::Kind kind, changes::Act act) const;

    client::Replica& replica;
    store::DraftStore drafts;
    passport::PassportStore passports;
    school::SchoolStore school;
    passport::Receipts receipts;
    passport::Sharing sharing;
    strategy::Library library;
};

/// Runs `work` on the replica's school. NotFound while its register has not come.
template <class T, class Work>
Result<T> atDesk(const PassportSources& sources, client::Replica& replica, Work work)
{
    PIPIT_TRY_ASSIGN(const school::SchoolPlace place, placeOf(replica));
    PassportDesk desk(sources, replica, place);
    return work(desk);
}

} // namespace pipit::viewmodels
