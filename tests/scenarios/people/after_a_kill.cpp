#include "core/inbox/inbox.h"
#include "core/store/record_state.h"
#include "tests/scenarios/people/staff.h"
#include "tests/scenarios/people/words.h"
#include "tests/scenarios/world/world.h"

#include <algorithm>

namespace pipit::scenarios {

namespace {

bool isRegister(const FieldKey& field)
{
    return changes::fieldKind(field.record.kind, field.field) == changes::FieldKind::Register;
}

} // namespace

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
        const auto heads = headsOf(profile, wrote.field);
        const bool there = wrote.takesOut
            ? heads.empty() // a removal: whatever it saw is gone
            : std::ranges::any_of(heads, [&](const changes::Head& head) {
                  return head.replica == profile.self() && base::asText(head.value) == wrote.value;
              });
        wrote.fate = there ? Fate::Kept : Fate::Lost;
        if (there) {
            m_world.watch().kept(profile, wrote.field.record);
        }
        m_world.say(profile.name() + (there ? " finds" : " misses") + " write " + std::to_string(id)
            + " after the kill");
    }
    findTallies(profile);
    findErasures(profile);
}

void Staff::findTallies(SimProfile& profile)
{
    for (auto& [field, tallies] : m_world.model().tallies()) {
        const auto events
            = store::eventsOf(profile.replica().database(), field.record, field.field);
        for (Tally& tally : tallies) {
            if (tally.author != m_world.numberOf(profile) || tally.fate != Fate::Unsure
                || !events) {
                continue;
            }
            const bool there
                = std::ranges::find(*events, tally.event, &store::Event::id) != events->end();
            tally.fate = there ? Fate::Kept : Fate::Lost;
            if (there) {
                m_world.watch().kept(profile, field.record);
            }
        }
    }
}

void Staff::findErasures(SimProfile& profile)
{
    for (Erased& erased : m_world.model().erasures()) {
        if (erased.author != m_world.numberOf(profile) || erased.fate != Fate::Unsure) {
            continue;
        }
        // Of one's own deletes of the record, those that are known to be kept are there.
        const auto kept = std::ranges::count_if(m_world.model().erasures(), [&](const Erased& one) {
            return one.fate == Fate::Kept && one.author == erased.author
                && one.record == erased.record;
        });
        const auto there = profile.replica().database().integer(
            "SELECT count(*) FROM deletion WHERE vault = ? AND kind = ? AND record = ?"
            " AND replica = ?",
            { erased.record.vault.view(), std::int64_t{ erased.record.kind },
                erased.record.id.view(), profile.person().replica.view() });
        erased.fate = there && *there > kept ? Fate::Kept : Fate::Lost;
    }
}

/// The words that anybody would choose who settles just these.
void Staff::agree(Wrote& wrote) const
{
    std::string words = "agreed on";
    for (const int id : wrote.names) {
        words += ' ' + std::to_string(id);
    }
    const auto same = m_world.model().find(wrote.field, words);
    const bool mine = std::ranges::any_of(
        same, [&](int id) { return m_world.model().wrote(id).author == wrote.author; });
    wrote.value = mine ? wrote.value : words;
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
        const auto id = m_world.writeOf(field, version.value, version.author);
        if (id) {
            wrote.names.insert(*id);
        }
    }
    if (m_chance.oneIn(2) && isRegister(field) && !m_world.plan().restoresTablets()) {
        agree(wrote);
    }
    if (!conflict.mayBecome(wrote.value)) {
        return;
    }
    wrote.fate = change(profile, field.record,
        "settles field " + std::to_string(field.field) + ": " + wrote.value,
        [&]() { return inbox.settle(conflict, wrote.value); });
    m_world.model().write(std::move(wrote));
}

} // namespace pipit::scenarios
