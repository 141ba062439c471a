#include "core/inbox/inbox.h"
#include "core/store/record_state.h"
#include "tests/scenarios/people/staff.h"
#include "tests/scenarios/people/words.h"
#include "tests/scenarios/world/world.h"

#include <algorithm>

namespace pipit::scenarios {

/// The person looks whether what they did last is there.
void Staff::findOut(SimProfile& profile)
{
    Model& model = m_world.model();
    const std::size_t me = m_world.numberOf(profile);
    for (std::size_t id = 0; id < model.writes().size(); ++id) {
        Wrote& wrote = model.wrote(static_cast<int>(id));
        if (wrote.author != me || wrote.fate != Fate::Unsure) {
            continue;
        }
        const auto values = valuesOf(profile, wrote.field);
        const bool there = wrote.value.empty()
            ? values.empty() // a removal: whatever it saw is gone
            : std::ranges::find(values, wrote.value) != values.end();
        wrote.fate = there ? Fate::Kept : Fate::Lost;
        m_world.say(profile.name() + (there ? " finds" : " misses") + " write " + std::to_string(id)
            + " after the kill");
    }
    for (auto& [field, tallies] : model.tallies()) {
        const auto events
            = store::eventsOf(profile.replica().database(), field.record, field.field);
        for (Tally& tally : tallies) {
            if (tally.author == me && tally.fate == Fate::Unsure && events) {
                const bool there
                    = std::ranges::find(*events, tally.event, &store::Event::id) != events->end();
                tally.fate = there ? Fate::Kept : Fate::Lost;
            }
        }
    }
}

/// Settles a conflict of the inbox: keeps one of the values, or writes another.
void Staff::settle(SimProfile& profile)
{
    inbox::Inbox inbox(profile.replica().database(), profile.replica().log(),
        static_cast<changes::Role>(profile.person().role));
    const auto open = inbox.open(20);
    if (!open || open->empty()) {
        return putOne(profile);
    }
    const inbox::Conflict& conflict = (*open)[m_chance.below(open->size())];
    const FieldKey field{ conflict.record, conflict.field };
    Wrote wrote{ m_world.numberOf(profile), field, token(nextWrite(), profile), {}, Fate::Unsure };
    for (const inbox::Version& version : conflict.versions) {
        const auto id = m_world.model().find(field, version.value);
        if (id) {
            wrote.names.insert(*id);
        }
    }
    if (!conflict.mayBecome(wrote.value)) {
        return;
    }
    wrote.fate
        = attempt(profile, "settles field " + std::to_string(field.field) + ": " + wrote.value,
            [&]() { return inbox.settle(conflict, wrote.value); });
    m_world.model().write(std::move(wrote));
}

} // namespace pipit::scenarios
