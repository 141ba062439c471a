#include "app/tools/audit/support_state.h"

#include "app/tools/audit/support_words.h"
#include "core/base/try.h"
#include "core/intervention/group_store.h"
#include "core/intervention/session_store.h"
#include "core/observation/observation_store.h"
#include "core/school/school_store.h"

namespace pipit::audit {

namespace {

void add(Held& held, const changes::RecordKey& key)
{
    held.records.insert(key.id);
    held.vaults.insert(key.vault);
}

Result<void> readEntries(
    SupportState& state, client::Replica& replica, const school::SchoolPlace& place)
{
    constexpr std::size_t kMost = 500;
    observation::ObservationStore store(replica.database(), place);
    PIPIT_TRY_ASSIGN(const auto pupils, school::SchoolStore(replica.database(), place).allPupils());
    for (const school::Pupil& pupil : pupils) {
        PIPIT_TRY_ASSIGN(const auto observations, store.ofPupil(pupil.id, kMost));
        if (observations.size() == kMost) {
            return Error{ ErrorCode::TooBig, "more observations than a child has" };
        }
        for (const auto& line : observations) {
            PIPIT_TRY_ASSIGN(const auto whole, store.find(line.together, line.pupil));
            for (const auto& entry : whole.entries) {
                add(state.entries[entryWords(entry)], store.keyOf(whole.together, whole.pupil));
            }
        }
    }
    return {};
}

Result<void> readSessions(
    SupportState& state, client::Replica& replica, const school::SchoolPlace& place)
{
    using namespace std::chrono;
    const Day from = local_days(year(2000) / January / 1);
    const Day until = local_days(year(2100) / January / 1);
    intervention::GroupStore groups(replica.database(), replica.log(), place);
    intervention::SessionStore store(replica.database(), place);
    PIPIT_TRY_ASSIGN(const auto all, groups.all());
    for (const auto& group : all) {
        PIPIT_TRY_ASSIGN(const auto sessions, store.ofGroup(group.id, from, until));
        for (const auto& session : sessions) {
            Held& held = state.sessions[sessionWords(session, group)];
            for (const auto& pupil : session.pupils) {
                add(held, store.keyOf(session.id, pupil.pupil));
            }
        }
    }
    return {};
}

} // namespace

std::set<RecordId> SupportState::records() const
{
    std::set<RecordId> all;
    for (const auto* held : { &entries, &sessions }) {
        for (const auto& [words, each] : *held) {
            all.insert(each.records.begin(), each.records.end());
        }
    }
    return all;
}

Result<SupportState> readSupport(client::Replica& replica, const school::SchoolPlace& place)
{
    SupportState state;
    PIPIT_TRY(readEntries(state, replica, place));
    PIPIT_TRY(readSessions(state, replica, place));
    return state;
}

} // namespace pipit::audit
