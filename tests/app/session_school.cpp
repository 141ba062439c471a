#include "tests/app/session_school.h"

#include "app/viewmodels/school_calls.h"
#include "core/base/check.h"
#include "core/base/try.h"
#include "sync/client/pupil_vaults.h"

#include <array>

namespace pipit::tests {

namespace {

using namespace std::chrono_literals;
using intervention::Group;
using intervention::GroupStore;
using intervention::SessionBook;
using intervention::SessionStore;
using target::TargetStore;

Group storyTalk()
{
    Group group{ kStoryTalk, "Story talk" };
    group.pupils = { kLeo, kSian, kJonah };
    group.staff = { kMe };
    group.weekdays = { 2, 4 };
    group.starts = 9h + 20min;
    group.plannedMinutes = 20;
    group.room = "Library";
    group.activity = "Retelling";
    return group;
}

} // namespace

template <class T>
T SessionSchool::read(
    std::function<Result<T>(SessionBook&, SessionStore&, GroupStore&, TargetStore&)> work)
{
    m_tablet.clock().advance(1s);
    auto sources = m_tablet.sources();
    auto done = m_tablet.ask<T>([&](client::Replica& replica) {
        const auto place = viewmodels::placeOf(replica).value();
        store::DraftStore drafts(replica.database(), m_tablet.clock());
        SessionStore sessions(replica.database(), place);
        GroupStore groups(replica.database(), replica.log(), place);
        TargetStore targets(replica.database(), replica.log(), sources.random, place);
        SessionBook book(replica.database(), replica.log(), drafts, sources.random, sessions,
            viewmodels::personOf(replica));
        return work(book, sessions, groups, targets);
    });
    PIPIT_CHECK(done.has_value());
    return std::move(*done);
}

SessionSchool::SessionSchool(AppTablet& tablet)
    : m_tablet(tablet)
    , m_school(tablet)
{
    m_school.nameMe();
    const auto made = tablet.ask<void>([](client::Replica& replica) {
        return client::ensurePupilVaults(replica, std::array{ kLeo, kSian, kJonah });
    });
    PIPIT_CHECK(made.has_value());
    read<bool>(
        [](SessionBook&, SessionStore&, GroupStore& groups, TargetStore& targets) -> Result<bool> {
            PIPIT_TRY(groups.save(intervention::GroupEdit{ storyTalk() }));
            for (const RecordId& pupil : { kLeo, kSian, kJonah }) {
                auto edit = targets.begin(pupil);
                edit.target.line = "Retells a story in five steps";
                edit.target.group = kStoryTalk;
                PIPIT_TRY(targets.save(edit));
            }
            return true;
        });
}

void SessionSchool::logLastWeek()
{
    read<bool>(
        [](SessionBook& book, SessionStore&, GroupStore&, TargetStore& targets) -> Result<bool> {
            const Day day = base::parseDay("2026-11-17").value();
            auto draft = book.begin(storyTalk(), day, {});
            draft.activity = "Story stones";
            draft.minutes = 15;
            draft.engagement = 3;
            PIPIT_TRY_ASSIGN(const auto open, targets.openIn(kStoryTalk, kLeo));
            for (auto& part : draft.pupils) {
                if (part.pupil == kLeo) {
                    part.steps = { { open.front().id, intervention::Step::WithHelp } };
                }
            }
            PIPIT_TRY(book.log(draft, day));
            return true;
        });
}

std::vector<intervention::Session> SessionSchool::loggedToday()
{
    return read<std::vector<intervention::Session>>(
        [](SessionBook&, SessionStore& sessions, GroupStore&, TargetStore&) {
            return sessions.ofDay(base::parseDay("2026-11-24").value());
        });
}

std::vector<intervention::SessionDraft> SessionSchool::drafts()
{
    return read<std::vector<intervention::SessionDraft>>(
        [](SessionBook& book, SessionStore&, GroupStore&, TargetStore&) { return book.drafts(); });
}

QString SessionSchool::target(const RecordId& pupil)
{
    const auto open = read<std::vector<target::Target>>(
        [&](SessionBook&, SessionStore&, GroupStore&, TargetStore& targets) {
            return targets.openIn(kStoryTalk, pupil);
        });
    return QString::fromStdString(open.at(0).id.hex());
}

} // namespace pipit::tests
