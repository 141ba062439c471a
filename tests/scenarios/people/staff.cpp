#include "tests/scenarios/people/staff.h"

#include "core/changes/kinds.h"
#include "core/store/record_state.h"
#include "core/store/text_state.h"
#include "tests/scenarios/people/words.h"
#include "tests/scenarios/world/world.h"

#include <algorithm>

namespace pipit::scenarios {

namespace {

constexpr std::uint64_t kPeople = 1;

/// True for what this person wrote here. What a copy of the tablet wrote bears the same name, and
/// was on another screen.
bool isMine(SimProfile& profile, const changes::Head& head)
{
    return head.replica == profile.self()
        && (!profile.replica().log().isOvertaken()
            || std::holds_alternative<changes::LocalNumber>(head.ref));
}

} // namespace

Staff::Staff(World& world, std::uint64_t seed)
    : m_world(world)
    , m_chance(seed, kPeople)
{
}

void Staff::beginLesson(const Lesson& lesson) { m_lesson = lesson; }

bool Staff::mayWritePassports(const SimProfile& profile) const
{
    return profile.person().role != protocol::Role::Assistant;
}

void Staff::step(bool anything)
{
    SimTablet& tablet = m_world.anyTablet(m_chance);
    if (tablet.open == nullptr && !m_world.unlockSomebody(tablet, m_chance)) {
        return;
    }
    SimProfile& profile = *tablet.open;
    if (m_world.mischief(profile, m_chance)) {
        return;
    }
    if (anything && m_chance.oneIn(3)) {
        device(profile);
    } else {
        act(profile);
    }
}

/// What is not writing: syncing, locking, and what happens to a tablet.
void Staff::device(SimProfile& profile)
{
    if (m_world.plan().has(Trouble::Files) && m_chance.oneIn(4)) {
        return carryFile(profile);
    }
    switch (m_chance.below(6)) {
    case 0:
        if (!profile.tablet().inSession || m_world.plan().has(Trouble::LockedAway)) {
            m_world.lock(profile);
        }
        break;
    case 1:
        m_world.misfortune(profile.tablet());
        break;
    default:
        m_world.sync(profile);
    }
}

void Staff::act(SimProfile& profile)
{
    if (!mayWritePassports(profile)) {
        switch (m_chance.below(4)) {
        case 0:
            return writeNote(profile);
        case 1:
            return beginForm(profile);
        case 2:
            return typeOnly(profile);
        default:
            return finishForm(profile);
        }
    }
    const bool isLead = profile.person().role == protocol::Role::Lead;
    if (m_world.plan().imports && isLead && m_chance.oneIn(8)) {
        return importFile(profile);
    }
    if (isLead && !m_world.plan().imports && m_chance.oneIn(6)) {
        return addPupil(profile);
    }
    if (isLead && m_world.plan().scenario == Scenario::Upgrade && m_chance.oneIn(3)) {
        return writeOfLater(profile);
    }
    if (m_world.numberOf(profile) == 0 && m_world.plan().removesPeople() && m_chance.oneIn(8)) {
        return m_world.leavers().remove(profile, m_chance);
    }
    if (m_chance.oneIn(14)) {
        return workApart(profile);
    }
    switch (m_chance.below(17)) {
    case 12:
    case 13:
        return erase(profile);
    case 0:
    case 14:
        return writeNote(profile);
    case 1:
        return typeOnly(profile);
    case 2:
    case 3:
    case 4:
        return beginForm(profile);
    case 5:
        return tally(profile);
    case 6:
        return retract(profile);
    case 7:
        return editSet(profile);
    case 8:
        return putOne(profile);
    case 9:
    case 15:
    case 16:
        return settle(profile);
    default:
        return finishForm(profile);
    }
}

int Staff::nextWrite() const { return static_cast<int>(m_world.model().writes().size()); }

std::string Staff::token(int id, const SimProfile& profile) const
{
    return "w" + std::to_string(id) + std::string(kBy) + profile.name();
}

/// One paragraph comes in, or takes the place of another.
std::string Staff::edited(const std::string& text, int id, const SimProfile& profile)
{
    auto paragraphs = paragraphsOf(text);
    const std::size_t at = m_chance.below(paragraphs.size() + 1);
    if (at < paragraphs.size() && m_chance.oneIn(2)) {
        paragraphs[at] = token(id, profile);
    } else {
        paragraphs.insert(paragraphs.begin() + static_cast<std::ptrdiff_t>(at), token(id, profile));
    }
    return joined(paragraphs);
}

std::string Staff::words(
    std::uint16_t kind, int id, const std::string& text, const SimProfile& profile)
{
    const bool isText = kind == 1;
    return isText ? edited(text, id, profile) : token(id, profile);
}

Fate Staff::attempt(
    SimProfile& profile, const std::string& what, const std::function<Result<void>()>& work)
{
    SimTablet& tablet = profile.tablet();
    m_world.say(profile.name() + " " + what);
    const auto done = work();
    if (done) {
        m_world.watch().acted(profile);
        m_world.look(tablet);
        return Fate::Kept;
    }
    const bool dead = tablet.disk.isDead();
    m_world.say("  not kept: " + done.error().detail);
    if (!dead && !tablet.disk.hasStruck()) {
        m_world.breaks(
            18, profile.name() + " could not save, and nothing was wrong: " + done.error().detail);
    }
    m_world.look(tablet);
    return dead ? Fate::Unsure : Fate::Lost;
}

Fate Staff::change(SimProfile& profile, const changes::RecordKey& record, const std::string& what,
    const std::function<Result<void>()>& work)
{
    const Fate fate = attempt(profile, what, work);
    if (fate == Fate::Kept) {
        m_world.watch().kept(profile, record);
    }
    return fate;
}

void Staff::writeNote(SimProfile& profile)
{
    const int id = nextWrite();
    RecordId note{};
    const std::string text = token(id, profile);
    Fate fate = attempt(profile, "writes note " + text, [&]() -> Result<void> {
        auto made = m_world.notesOf(profile).add(text);
        if (!made) {
            return made.error();
        }
        note = *made;
        return {};
    });
    if (fate != Fate::Kept) {
        return; // its record has no name: nobody was told of one, and `surplus` finds it if it is
    }
    const FieldKey field{ m_world.keyOf(changes::Kind::Note, note), changes::note::kText };
    m_world.model().write({ m_world.numberOf(profile), field, text, {}, fate });
    m_world.watch().kept(profile, field.record);
    m_lesson.texts.push_back(field);
}

std::optional<Screen> Staff::lookAt(SimProfile& profile, const FieldKey& field)
{
    Screen screen{ field, {}, {}, {} };
    for (const changes::Head& head : headsOf(profile, field)) {
        const auto id = m_world.writeOf(field, base::asText(head.value), head.replica);
        if (!id) {
            m_world.breaks(30, profile.name() + " is shown a value that nobody wrote");
            return std::nullopt;
        }
        screen.heads.push_back(head.ref);
        screen.seen.insert(*id);
    }
    if (changes::fieldKind(field.record.kind, field.field) == changes::FieldKind::Text) {
        const auto shown = store::textOf(profile.replica().database(), field.record, field.field);
        if (shown && *shown) {
            screen.text = (*shown)->view.text;
        }
    }
    return screen;
}

void Staff::beginForm(SimProfile& profile)
{
    std::vector<FieldKey> fields = m_lesson.texts;
    if (mayWritePassports(profile)) {
        fields.insert(fields.end(), m_lesson.registers.begin(), m_lesson.registers.end());
    } else {
        std::erase_if(fields, [](const FieldKey& field) { return !isNote(field); });
    }
    auto& screens = m_screens[&profile];
    if (fields.empty() || screens.size() > 2) {
        return;
    }
    auto screen = lookAt(profile, m_chance.pick(fields));
    const bool hasNote = screen && (!isNote(screen->field) || isShown(profile, screen->field));
    if (hasNote) { // a note that has not come yet cannot be opened
        screens.push_back(std::move(*screen));
    }
}

void Staff::finishForm(SimProfile& profile)
{
    auto& screens = m_screens[&profile];
    if (screens.empty()) {
        return beginForm(profile);
    }
    const std::size_t at = m_chance.below(screens.size());
    const Screen screen = screens[at];
    screens.erase(screens.begin() + static_cast<std::ptrdiff_t>(at));
    const bool text = changes::fieldKind(screen.field.record.kind, screen.field.field)
        == changes::FieldKind::Text;
    save(profile, screen, words(text ? 1 : 0, nextWrite(), screen.text, profile));
}

/// A choice or a line that is saved where it stands.
void Staff::putOne(SimProfile& profile)
{
    const auto screen = lookAt(profile, m_chance.pick(m_lesson.registers));
    if (screen) {
        save(profile, *screen, token(nextWrite(), profile));
    }
}

void Staff::save(SimProfile& profile, const Screen& screen, const std::string& value)
{
    if (isNote(screen.field) && !isShown(profile, screen.field)) {
        return m_world.say(profile.name() + " is told that the note was deleted meanwhile");
    }
    Wrote wrote{ m_world.numberOf(profile), screen.field, value, screen.seen, Fate::Unsure };
    for (const changes::Head& head : headsOf(profile, screen.field)) { // and one's own since
        const auto own = m_world.writeOf(screen.field, base::asText(head.value), head.replica);
        if (own && isMine(profile, head)) {
            wrote.names.insert(*own);
        }
    }
    const auto work = [&]() -> Result<void> {
        if (isNote(screen.field)) {
            return m_world.notesOf(profile).edit(screen.field.record.id, value, screen.heads);
        }
        const changes::PutOp put{ { value.begin(), value.end() }, screen.heads };
        const auto kept = profile.replica().log().append(
            { screen.field.record, {}, { { screen.field.field, put } } });
        return kept ? Result<void>{} : kept.error();
    };
    wrote.fate = change(profile, screen.field.record,
        "saves field " + std::to_string(screen.field.field) + " of "
            + screen.field.record.id.hex().substr(0, 6) + ": " + brief(value),
        work);
    m_world.model().write(std::move(wrote));
}

/// Puts an element in, or takes out what is there.
void Staff::editSet(SimProfile& profile)
{
    const FieldKey field = m_chance.pick(m_lesson.elements);
    const auto screen = lookAt(profile, field);
    if (!screen) {
        return;
    }
    const int id = nextWrite();
    const bool add = screen->heads.empty() || m_chance.oneIn(2);
    changes::Op op;
    Wrote wrote{ m_world.numberOf(profile), field, {}, {}, Fate::Unsure };
    if (add) {
        wrote.value = token(id, profile);
        op = changes::SetAddOp{ field.element, "m", { wrote.value.begin(), wrote.value.end() } };
    } else {
        wrote.names = screen->seen;
        wrote.takesOut = true;
        op = changes::SetRemoveOp{ field.element, screen->heads };
    }
    wrote.fate = change(profile, field.record,
        std::string(add ? "puts " : "takes ") + field.element.hex().substr(0, 6)
            + (add ? " into the set" : " out of the set"),
        [&]() -> Result<void> {
            const auto kept
                = profile.replica().log().append({ field.record, {}, { { field.field, op } } });
            return kept ? Result<void>{} : kept.error();
        });
    m_world.model().write(std::move(wrote));
}

void Staff::tally(SimProfile& profile)
{
    const FieldKey field = m_lesson.tallies;
    Tally tally{ m_world.numberOf(profile), m_world.newRecord(), Fate::Unsure, false, false };
    tally.fate = change(
        profile, field.record, "tallies " + tally.event.hex().substr(0, 6), [&]() -> Result<void> {
            const auto kept = profile.replica().log().append({ field.record, {},
                { { field.field, changes::EventOp{ tally.event, { 't' }, {} } } } });
            return kept ? Result<void>{} : kept.error();
        });
    m_world.model().tally(field, tally);
}

/// Of one's own, or of somebody else's, which must have no effect.
void Staff::retract(SimProfile& profile)
{
    auto& all = m_world.model().tallies()[m_lesson.tallies];
    if (all.empty()) {
        return tally(profile);
    }
    const std::size_t at = m_chance.below(all.size());
    const RecordId event = all[at].event;
    const FieldKey field = m_lesson.tallies;
    const Fate fate = change(
        profile, field.record, "takes back " + event.hex().substr(0, 6), [&]() -> Result<void> {
            const auto kept = profile.replica().log().append(
                { field.record, {}, { { field.field, changes::RetractOp{ event } } } });
            return kept ? Result<void>{} : kept.error();
        });
    Tally& tally = m_world.model().tallies()[field][at];
    if (fate == Fate::Kept) {
        tally.retracted = tally.retracted || m_world.samePerson(tally.author, profile);
    }
    tally.blurred = tally.blurred || fate == Fate::Unsure;
}

void Staff::typeOnly(SimProfile& profile)
{
    const auto kept = m_world.notesOf(profile).keepDraft(std::nullopt, std::string(kOnlyTyped));
    m_world.say(profile.name() + (kept ? " types without finishing" : " cannot even type"));
    m_world.look(profile.tablet());
}

} // namespace pipit::scenarios
