#pragma once

#include "core/intervention/group_store.h"
#include "core/intervention/session_book.h"
#include "core/target/target_store.h"
#include "tests/app/small_school.h"

namespace pipit::tests {

inline const RecordId kStoryTalk = recordOf(0x60);
inline const QString kToday = QStringLiteral("2026-11-24");

/// A SmallSchool whose owner leads Story talk: Tuesdays and Thursdays at 9:20, 20 minutes, with
/// Leo, Siân and Jonah, who each work towards a target there.
class SessionSchool {
public:
    explicit SessionSchool(AppTablet& tablet);

    QString group() const { return QString::fromStdString(kStoryTalk.hex()); }
    /// A session that was logged a week before, of 15 minutes, with another activity.
    void logLastWeek();
    std::vector<intervention::Session> loggedToday();
    std::vector<intervention::SessionDraft> drafts();
    /// Of a pupil, in hex.
    QString target(const RecordId& pupil);

private:
    template <class T>
    T read(std::function<Result<T>(intervention::SessionBook&, intervention::SessionStore&,
            intervention::GroupStore&, target::TargetStore&)>
            work);

    AppTablet& m_tablet;
    SmallSchool m_school;
};

} // namespace pipit::tests
