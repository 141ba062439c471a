#include "core/store/record_writer.h"
#include "tests/scenarios/people/staff.h"
#include "tests/scenarios/people/words.h"
#include "tests/scenarios/world/world.h"

#include <algorithm>

namespace pipit::scenarios {

/// Two people with the same words before them go on apart. Twice in a row, and what they then have
/// in common are the two versions of before, neither of which is older.
void Staff::workApart(SimProfile& one)
{
    std::vector<SimProfile*> others = m_world.everybody();
    std::erase_if(others, [&](SimProfile* profile) {
        return !profile->isOpen() || profile == &one || !mayWritePassports(*profile);
    });
    if (others.empty() || m_lesson.texts.empty()) {
        return finishForm(one);
    }
    SimProfile& other = *m_chance.pick(others);
    const FieldKey field = m_chance.pick(m_lesson.texts);
    const int rounds = 1 + static_cast<int>(m_chance.below(3));
    for (int round = 0; round < rounds; ++round) {
        for (SimProfile* profile : { &one, &other, &one }) {
            if (profile->isOpen()) {
                m_world.sync(*profile);
            }
        }
        const bool erases = isNote(field) && m_chance.oneIn(3);
        if (one.isOpen()) {
            erases ? eraseNote(one, field) : rewrite(one, field);
        }
        if (other.isOpen()) {
            rewrite(other, field);
        }
    }
}

void Staff::rewrite(SimProfile& profile, const FieldKey& field)
{
    const auto screen = lookAt(profile, field);
    if (screen && (!isNote(field) || isShown(profile, field))) {
        save(profile, *screen, edited(screen->text, nextWrite(), profile));
    }
}

/// A note of the lesson that is shown here.
void Staff::erase(SimProfile& profile)
{
    std::vector<FieldKey> notes = m_lesson.texts;
    std::erase_if(
        notes, [&](const FieldKey& field) { return !isNote(field) || !isShown(profile, field); });
    notes.empty() ? beginForm(profile) : eraseNote(profile, m_chance.pick(notes));
}

void Staff::eraseNote(SimProfile& profile, const FieldKey& field)
{
    // What the model knows of deletions holds for ids that stay and work that is not late.
    const Plan& plan = m_world.plan();
    if (!isShown(profile, field) || profile.person().role != protocol::Role::Lead
        || plan.restoresTablets() || (plan.removesPeople() && !plan.isHostile())) {
        return beginForm(profile);
    }
    const changes::RecordKey& record = field.record;
    Erased erased{ m_world.numberOf(profile), record, m_world.model().acts().size(),
        m_world.appliedUpTo(profile, record.vault), Fate::Unsure };
    erased.fate = attempt(profile, "deletes note " + record.id.hex().substr(0, 6), [&]() {
        return store::RecordWriter(profile.replica().database(), profile.replica().log())
            .erase(record);
    });
    m_world.model().erasures().push_back(std::move(erased));
}

} // namespace pipit::scenarios
