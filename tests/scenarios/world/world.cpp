#include "tests/scenarios/world/world.h"

#include "app/kinds/every_kind.h"
#include "core/changes/fields.h"
#include "tests/scenarios/people/words.h"

#include <algorithm>

namespace pipit::scenarios {

namespace {

constexpr std::uint64_t kDevices = 3;
constexpr int kMaxDepth = 3; ///< sessions inside each other's requests

} // namespace

World::World(const SchoolTemplate& school, const Plan& plan)
    : m_plan(plan)
    , m_school(school)
    , m_crypto(plan.seed * 2 + 1)
    , m_ids(plan.seed * 2 + 2)
    , m_devices(plan.seed, kDevices)
    , m_projections(kinds::everyKind())
    , m_watch(*this)
    , m_server(school, m_time, m_crypto)
    , m_network(*this, plan.seed)
    , m_rogue(*this, school.rogue(), plan.seed)
    , m_sealed(*this)
    , m_copies(*this)
    , m_leavers(*this)
    , m_staff(*this, plan.seed)
    , m_backup(school.serverFiles())
{
    for (const TemplateTablet& made : school.tablets()) {
        m_tablets.push_back(std::make_unique<SimTablet>(m_tablets.size(), made, m_time));
    }
    for (const TemplatePerson& person : school.people()) {
        m_profiles.push_back(std::make_unique<SimProfile>(
            person, *m_tablets[person.tablet], m_projections, m_crypto));
    }
    knowWhatStood();
    startServer();
}

/// The oracle begins with what people wrote before the run: it may be lost as little as the rest.
void World::knowWhatStood()
{
    const FieldKey dayOfImport{ { m_school.place().vault,
                                    static_cast<std::uint16_t>(changes::Kind::School),
                                    school::schoolRecordId(m_school.place().school) },
        changes::school::kMedicalListDate };
    for (const TemplateValue& value : m_school.values()) {
        if (value.field == dayOfImport && m_plan.imports) {
            continue; // each import replaces it
        }
        const auto author
            = std::ranges::find(m_school.people(), value.author, &TemplatePerson::replica);
        const auto number = static_cast<std::size_t>(author - m_school.people().begin());
        m_model.write({ number, value.field, value.value, {}, Fate::Kept });
    }
}

void World::say(const std::string& line)
{
    const auto now = m_time.now().time_since_epoch().count() % 86'400'000;
    m_trace.say(
        std::to_string(now) + " " + std::string(static_cast<std::size_t>(m_depth) * 2, ' ') + line);
}

std::size_t World::numberOf(const SimProfile& profile) const
{
    const auto found
        = std::ranges::find_if(m_profiles, [&](const auto& one) { return one.get() == &profile; });
    return static_cast<std::size_t>(found - m_profiles.begin());
}

bool World::samePerson(const ReplicaId& one, const ReplicaId& other) const
{
    const auto personOf = [&](const ReplicaId& replica) {
        const auto* member = m_server.schoolRegister().member(replica);
        return member == nullptr ? PersonId{} : member->person;
    };
    return personOf(one) == personOf(other);
}

std::optional<int> World::writeOf(
    const FieldKey& field, std::string_view value, const ReplicaId& author) const
{
    const std::vector<int> all = m_model.find(field, value);
    const auto byAuthor = std::ranges::find_if(all,
        [&](int id) { return m_profiles[m_model.wrote(id).author]->person().replica == author; });
    if (all.size() > 1) {
        return byAuthor == all.end() ? std::nullopt : std::optional(*byAuthor);
    }
    return all.empty() ? std::nullopt : std::optional(all.front());
}

std::map<std::size_t, std::uint64_t> World::appliedUpTo(SimProfile& profile, const VaultId& vault)
{
    std::map<ReplicaId, std::set<std::uint64_t>> applied;
    static_cast<void>(profile.replica().database().each(
        "SELECT replica, sequence FROM envelope WHERE vault = ? AND state IN (1, 4)",
        { vault.view() }, [&](const store::Row& row) -> Result<void> {
            applied[row.id<ReplicaId>(0)].insert(static_cast<std::uint64_t>(row.integer(1)));
            return {};
        }));
    std::map<std::size_t, std::uint64_t> upTo;
    for (std::size_t i = 0; i < m_profiles.size(); ++i) {
        const auto& sequences = applied[m_profiles[i]->person().replica];
        while (sequences.contains(upTo[i] + 1)) {
            ++upTo[i];
        }
    }
    return upTo;
}

bool World::maySee(const SimProfile& profile, const FieldKey& field) const
{
    const auto* vault = m_server.schoolRegister().vault(field.record.vault);
    return profile.person().role == protocol::Role::Lead || vault == nullptr
        || vault->type != protocol::VaultType::PupilCasework;
}

changes::RecordKey World::keyOf(changes::Kind kind, const RecordId& id) const
{
    const bool passport = kind == changes::Kind::Passport;
    return { passport
            ? school::pupilVaultId(m_school.place().school, id, changes::VaultKind::PupilPassport)
            : m_school.place().vault,
        static_cast<std::uint16_t>(kind), id };
}

notes::NoteStore World::notesOf(SimProfile& profile)
{
    return { profile.replica().database(), profile.replica().log(), profile.tablet().clock, m_ids,
        m_school.place().vault };
}

FieldKey World::passportField(const RecordId& pupil, std::uint16_t field) const
{
    return { keyOf(changes::Kind::Passport, pupil), field };
}

void World::lesson()
{
    namespace passport = changes::passport;
    const RecordId& pupil = m_school.pupils()[m_devices.below(m_school.pupils().size())];
    Lesson lesson;
    lesson.texts = { passportField(pupil, passport::kLikes),
        passportField(pupil, m_devices.oneIn(2) ? passport::kHardForMe : passport::kTooMuch) };
    lesson.registers
        = { passportField(pupil, passport::kAlert), passportField(pupil, passport::kHeadline) };
    for (std::uint8_t i = 1; i < 3; ++i) {
        FieldKey element = passportField(pupil, passport::kLines);
        element.element.bytes.fill(i);
        lesson.elements.push_back(element);
    }
    lesson.tallies = passportField(pupil, passport::kVersions);
    for (const TemplateValue& value : m_school.values()) {
        if (isNote(value.field)) { // people go on with what was written long ago
            lesson.texts.push_back(value.field);
        }
    }
    say("-- a lesson with " + pupil.hex().substr(0, 6));
    m_staff.beginLesson(lesson);
    for (int step = 0; step < m_plan.steps && !m_trace.broken(); ++step) {
        pass(std::chrono::seconds(10 + m_devices.below(200)));
        m_staff.step(true);
    }
    afterLesson();
}

void World::afterLesson()
{
    if (m_plan.restoresTablets()) {
        m_copies.change(anyTablet(m_devices), m_devices);
    }
    if (m_plan.has(Trouble::LosesAll) && m_devices.oneIn(3)) {
        say("the server has lost everything but the register");
        restore(m_school.serverFiles());
    } else if (m_plan.has(Trouble::ServerRestored) && m_devices.oneIn(3)) {
        say("the server's disk is restored from a backup");
        restore(m_backup);
    } else if (m_devices.oneIn(2)) {
        m_backup = m_server.backup();
    }
}

std::vector<SimProfile*> World::everybody()
{
    std::vector<SimProfile*> all;
    for (const auto& profile : m_profiles) {
        all.push_back(profile.get());
    }
    return all;
}

void World::restore(const tests::MemoryFiles& backup)
{
    m_server.restore(backup, m_crypto.id<Incarnation>());
    m_watch.serverRestored();
    m_wasRestored = true;
}

void World::meanwhile()
{
    if (!m_plan.has(Trouble::Meanwhile) || m_depth >= kMaxDepth || m_trace.broken()
        || !m_devices.oneIn(5)) {
        return;
    }
    ++m_depth;
    m_staff.step(true);
    --m_depth;
}

void World::run()
{
    if (m_trace.broken()) {
        return; // there is no server
    }
    if (m_plan.restoresTablets() && m_school.isLanded()) { // also copies of before the update
        m_copies.begin(m_tablets);
    }
    for (const auto& tablet : m_tablets) {
        firstUnlock(*tablet);
    }
    if (m_plan.restoresTablets() && !m_school.isLanded()) {
        m_copies.begin(m_tablets);
    }
    for (int i = 0; i < m_plan.lessons && !m_trace.broken(); ++i) {
        lesson();
    }
    if (!m_trace.broken()) {
        quiet();
    }
    if (!m_trace.broken()) {
        checkAll();
    }
}

} // namespace pipit::scenarios
