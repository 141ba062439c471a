#pragma once

#include "app/viewmodels/today/today_calls.h"
#include "core/passport/receipts.h"
#include "core/school/timetable_store.h"

#include <map>
#include <set>

namespace pipit::viewmodels {

/// Puts Today together. Made for one call: remembers what it has looked up.
///
/// Thread: the storage thread. Errors: those of Database.
class TodayReader {
public:
    TodayReader(const TodaySources& sources, client::Replica& replica,
        const school::SchoolPlace& place, std::optional<school::Staff> me);

    Result<TodayPage> read();

private:
    struct Tally {
        int passports = 0;
        int changed = 0;
        int unread = 0;
    };

    Result<void> readLessons();
    Result<void> readFollowing(std::optional<RecordId> staff);
    Result<void> addLessons(const std::vector<school::Lesson>& lessons);
    Result<void> readToRead();
    Result<void> readNotRead();
    Result<void> readReviews();
    Result<void> readConflicts();
    Result<void> readOwn();
    Result<std::vector<school::Class>> myClasses();
    /// All are, of who leads.
    bool isMine(const RecordId& pupil) const;
    Result<Tally> tallyOf(const RecordId& classId);
    Result<passport::ReadState> stateOf(const RecordId& pupil);
    Result<std::optional<TodayPupil>> pupilOf(const RecordId& id);

    const TodaySources& m_sources;
    client::Replica& m_replica;
    std::optional<school::Staff> m_me;
    school::SchoolStore m_school;
    school::TimetableStore m_timetable;
    store::DraftStore m_drafts;
    passport::PassportStore m_passports;
    passport::Receipts m_receipts;
    TodayPage m_page;
    std::set<RecordId> m_shared; ///< pupils who have a passport
    std::set<RecordId> m_mine; ///< pupils of this person's classes
    std::map<RecordId, passport::ReadState> m_states;
};

} // namespace pipit::viewmodels
