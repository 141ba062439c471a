#include "tests/gallery/shots.h"

#include <array>

namespace pipit::gallery {

using namespace std::chrono_literals;
using intervention::Attendance;
using intervention::Step;
using viewmodels::GroupDay;
using viewmodels::SessionDays;
using viewmodels::SessionPage;

namespace {

RecordId recordOf(std::uint8_t number)
{
    RecordId id;
    id.bytes.fill(number);
    return id;
}

Day november(unsigned day)
{
    return std::chrono::local_days(std::chrono::year(2026) / 11 / std::chrono::day(day));
}

GroupDay onDay(unsigned day, std::chrono::minutes starts, const char* name, std::uint8_t id)
{
    return { recordOf(id), name, november(day), starts, "Nest room", 5, false, {}, 0, false };
}

GroupDay logged(GroupDay day, std::optional<int> minutes, int away)
{
    day.logged = true;
    day.minutes = minutes;
    day.away = away;
    return day;
}

SessionDays days()
{
    SessionDays page;
    page.now = november(24) + 9h + 40min;
    page.allowed = page.isMine = page.hasGroups = true;
    page.today = { logged(onDay(24, 9h, "Talk Time", 1), 20, 1),
        onDay(24, 10h + 15min, "Calm Start", 2), onDay(24, 13h + 5min, "Friendship Circle", 3) };
    page.today[1].begun = true;
    page.earlier = { logged(onDay(23, 9h, "Talk Time", 1), std::nullopt, 0),
        onDay(23, 13h + 5min, "Friendship Circle", 3),
        logged(onDay(19, 10h + 15min, "Calm Start", 2), 15, 0), onDay(18, 9h, "Talk Time", 1) };
    page.weeks = { { "Talk Time", { 60, 35, 3, 2, 0 } }, { "Calm Start", { 45, 0, 3, 0, 0 } },
        { "Friendship Circle", { 75, 25, 3, 2, 1 } } };
    return page;
}

SessionPage form()
{
    static constexpr std::array kNames{ "Aisha", "Dylan", "Ruby", "Tomos" };
    static constexpr std::array kInitials{ "AK", "DS", "RT", "TB" };
    static constexpr std::array kLines{ "Retells a story in five steps",
        "Asks when he has not heard", "Takes a turn without a prompt", "Waits for his turn" };
    static constexpr std::array kLast{ Step::WithHelp, Step::Alone, Step::WithHelp, Step::NotYet };
    SessionPage page;
    page.group = { recordOf(1), "Story talk" };
    page.group.plannedMinutes = 20;
    page.today = november(24);
    page.number = 14;
    page.adult = "Miss Patel";
    page.hasLast = true;
    page.draft.group = page.group.id;
    page.draft.day = page.today;
    page.draft.starts = 9h + 20min;
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        const RecordId id = recordOf(static_cast<std::uint8_t>(21 + 7 * i));
        target::Target target{ recordOf(static_cast<std::uint8_t>(80 + i)), id, kLines[i] };
        page.draft.pupils.push_back({ id });
        page.pupils.push_back({ id, kNames[i], kInitials[i], { { target, kLast[i] } } });
    }
    return page;
}

void nothing(Scene& scene)
{
    scene.at(9h + 40min);
    scene.waiting(0);
    scene.sessions().show(days());
}

void list(Scene& scene) { nothing(scene); }

void noGroups(Scene& scene)
{
    scene.waiting(0);
    SessionDays page;
    page.now = november(24) + 9h;
    page.allowed = true;
    scene.sessions().show(page);
}

void begun(Scene& scene)
{
    nothing(scene);
    scene.sessionForm().take(form());
}

void filled(Scene& scene)
{
    nothing(scene);
    SessionPage page = form();
    page.kept = true;
    page.draft.minutes = 20;
    page.draft.engagement = 4;
    page.draft.activity = "Story stones";
    page.draft.pupils[3].attendance = Attendance::Away;
    for (std::size_t i = 0; i < 3; ++i) {
        page.draft.pupils[i].steps = { { page.pupils[i].targets.front().target.id,
            i == 1 ? Step::Alone : Step::WithHelp } };
    }
    page.draft.pupils[0].line = "Told the whole story to Ruby, with the picture cards.";
    scene.sessionForm().take(page);
}

void earlier(Scene& scene)
{
    nothing(scene);
    SessionPage page = form();
    page.draft.day = november(19);
    page.kept = true;
    page.draft.timerFrom
        = std::chrono::sys_days(std::chrono::year(2026) / 11 / 24) + 9h + 27min + 55s;
    scene.sessionForm().take(page);
}

Shot in(const char* place, const char* name, const QSize& size, void (*prepare)(Scene&),
    bool dark = false, double textScale = 1.0, bool welsh = false)
{
    return { name, kApp, size, prepare, false, dark, textScale, welsh, nullptr, place };
}

} // namespace

std::vector<Shot> sessionShots()
{
    return {
        in("sessions", "sessions", kTablet, list),
        in("sessions", "sessions-dark", kTablet, list, true),
        in("sessions", "sessions-portrait", kPortrait, list),
        in("sessions", "sessions-phone", kPhone, list),
        in("sessions", "sessions-200", kTablet, list, false, 2.0),
        in("sessions", "sessions-none", kTablet, noGroups),
        in("sessions", "sessions-welsh-phone-200", kPhone, list, false, 2.0, true),
        in("session", "session", kTablet, filled),
        in("session", "session-begun", kTablet, begun),
        in("session", "session-dark", kTablet, filled, true),
        in("session", "session-portrait", kPortrait, filled),
        in("session", "session-phone", kPhone, filled),
        in("session", "session-200", kTablet, filled, false, 2.0),
        in("session", "session-phone-200", kPhone, begun, false, 2.0),
        in("session", "session-earlier", kTablet, earlier),
        in("session", "session-welsh", kTablet, filled, false, 1.0, true),
        in("session", "session-welsh-phone", kPhone, filled, true, 1.0, true),
    };
}

} // namespace pipit::gallery
