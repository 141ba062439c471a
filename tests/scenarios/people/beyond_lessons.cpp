#include "core/changes/fields.h"
#include "sync/client/pupil_vaults.h"
#include "tests/scenarios/people/staff.h"
#include "tests/scenarios/people/words.h"
#include "tests/scenarios/world/world.h"

namespace pipit::scenarios {

namespace {

/// Of a kind that no version knows yet, and a field of notes that none does.
constexpr std::uint16_t kLaterKind = 900;
constexpr std::uint16_t kLaterField = 3;

} // namespace

/// A lead takes a pupil in by hand, offline or not, and says something of them at once: the vault
/// gets its place in the register with the next sync.
void Staff::addPupil(SimProfile& profile)
{
    const RecordId pupil = m_world.newRecord();
    m_world.say(profile.name() + " takes in pupil " + pupil.hex().substr(0, 6));
    const auto made = client::ensurePupilVaults(profile.replica(), { &pupil, 1 });
    if (!made) {
        return m_world.look(profile.tablet());
    }
    const FieldKey alert{ m_world.keyOf(changes::Kind::Passport, pupil),
        changes::passport::kAlert };
    save(profile, { alert, {}, {}, {} }, token(nextWrite(), profile));
}

/// No server at hand: what waits goes into a file, or what somebody else saved comes in.
void Staff::carryFile(SimProfile& profile)
{
    if (m_files.empty() || m_chance.oneIn(2)) {
        if (auto file = m_world.saveFile(profile)) {
            m_files.push_back(std::move(*file));
        }
        return;
    }
    static_cast<void>(m_world.takeFile(profile, m_chance.pick(m_files)));
}

/// A lead with a later version writes what this version has no name for.
void Staff::writeOfLater(SimProfile& profile)
{
    if (m_chance.oneIn(5)) {
        return m_world.sayOfLater(profile);
    }
    FieldKey field{ m_world.keyOf(changes::Kind::Note, {}), kLaterField };
    field.record.kind = kLaterKind;
    field.record.id.bytes.fill(static_cast<std::uint8_t>(1 + m_chance.below(2)));
    const auto screen = lookAt(profile, field);
    if (screen) {
        save(profile, *screen, token(nextWrite(), profile));
    }
}

} // namespace pipit::scenarios
