#include "app/tools/demo/demo_story.h"

#include "app/tools/demo/demo_desk.h"
#include "core/base/try.h"

namespace pipit::demo {

namespace {

using passport::Section;
using std::chrono::hours;
using std::chrono::minutes;

enum Who : std::size_t { kSenco, kTeacher, kAssistant };

/// Work at one tablet, with a session before it and one after it.
Result<void> atTablet(DemoTablet& tablet, client::Transport& transport, Clock& clock,
    crypto::Random& random, const std::function<Result<void>(DemoDesk&)>& work)
{
    PIPIT_TRY(tablet.sync(transport));
    PIPIT_TRY_ASSIGN(const auto place, tablet.place());
    DemoDesk desk(tablet, place, clock, random);
    PIPIT_TRY(work(desk));
    return tablet.sync(transport);
}

Result<void> workOfTheSenco(DemoDesk& desk)
{
    PIPIT_TRY(desk.share("Leo Morgan", Section::HardForMe,
        "Sudden noise. Changes that nobody told me.\nThe hall when it is full.",
        "The hall is new: from his talk with Mrs Kaur"));
    PIPIT_TRY(desk.shareLine("Jonah Wright", "Types instead of writing, also in maths",
        "Maths too, since the trial went well"));
    PIPIT_TRY(desk.leaveDraft("Ruby Taylor", Section::MattersToMe,
        "That the plan stays the plan.\nMy sketchbook, my hamster, quiet.\nSitting near Elin."));
    return desk.note("Leo's passport says something new about the hall. Please read it before PE.");
}

} // namespace

Result<void> playAfternoonBefore(DemoTablets& tablets, client::Transport& transport, Day today,
    DayClock& clock, crypto::Random& random)
{
    clock.put(today - std::chrono::days(1), hours(16) + minutes(40));
    return atTablet(*tablets[kTeacher], transport, clock, random,
        [](DemoDesk& desk) { return desk.readAtTheDoor("4 Maple"); });
}

Result<void> playMorning(DemoTablets& tablets, client::Transport& transport, Day today,
    DayClock& clock, crypto::Random& random)
{
    clock.put(today, hours(8) + minutes(10));
    PIPIT_TRY(atTablet(*tablets[kSenco], transport, clock, random, workOfTheSenco));
    clock.put(today, hours(8) + minutes(45));
    PIPIT_TRY(atTablet(*tablets[kAssistant], transport, clock, random, [](DemoDesk& desk) {
        return desk.note("The hall is booked this morning. Sensory circuit is on the playground.");
    }));
    clock.put(today, hours(8) + minutes(50));
    PIPIT_TRY(tablets[kTeacher]->sync(transport));
    return tablets[kSenco]->sync(transport);
}

} // namespace pipit::demo
