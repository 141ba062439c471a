#include "core/base/check.h"
#include "core/changes/kinds.h"
#include "core/store/slots_file.h"
#include "sync/client/identity.h"
#include "sync/protocol/register.h"
#include "tests/scenarios/world/school_template.h"
#include "tests/support/fault_disk.h"
#include "tests/support/quick_directory.h"

#include <algorithm>
#include <array>
#include <deque>
#include <fstream>

namespace pipit::scenarios {

namespace {

using std::filesystem::path;

const path kLanded = path(PIPIT_TEST_DATA) / "landed" / "1-people";
constexpr auto kPupil = static_cast<std::uint16_t>(changes::Kind::Pupil);
constexpr std::uint64_t kSeed = 20'261'122; // the same devices whatever the run

/// Who was there, and what opens what they left.
struct Seat {
    std::string_view name;
    protocol::Role role;
    std::string_view folder;
    std::string_view passcode;
};
constexpr std::array kSeats{
    Seat{ "Ana", protocol::Role::Lead, "lead", "slow green heron" },
    Seat{ "Ben", protocol::Role::Teacher, "teacher", "seven brass bells" },
};

crypto::ProfileId profileIn(const path& folder)
{
    std::ifstream file(folder / "profile-id");
    std::string hex;
    file >> hex;
    const auto id = crypto::ProfileId::fromHex(hex);
    PIPIT_CHECK(id.has_value());
    return *id;
}

crypto::Secret keyOf(const Seat& seat, const crypto::ProfileId& profile)
{
    const auto ways = store::readSlots({ profile, kLanded / seat.folder, {} });
    PIPIT_CHECK(ways.has_value());
    auto key = ways->openWithPasscode(base::asBytes(seat.passcode));
    PIPIT_CHECK(key.has_value());
    return std::move(*key);
}

/// In the schema that it was left in: not a step of ours is taken.
store::Database openAsLeft(const path& directory, const store::SealedOptions& sealed)
{
    const auto steps = store::tabletMigrations();
    std::size_t taken = 1;
    auto database = store::openSealed(directory, sealed, steps.first(taken));
    while (!database && database.error().code == ErrorCode::TooNew && taken < steps.size()) {
        database = store::openSealed(directory, sealed, steps.first(++taken));
    }
    PIPIT_CHECK(database.has_value());
    return std::move(*database);
}

/// As it says itself, verified from its root.
protocol::Register registerIn(store::Database& database, const SchoolId& school)
{
    protocol::Register known(school);
    const auto read = database.each("SELECT bytes FROM statement ORDER BY position", {},
        [&](const store::Row& row) { return known.append(row.blob(0)); });
    PIPIT_CHECK(read.has_value());
    return known;
}

VaultId schoolVaultIn(const protocol::Register& known)
{
    const auto found = std::ranges::find_if(known.vaults(),
        [](const auto& entry) { return entry.second.type == protocol::VaultType::School; });
    PIPIT_CHECK(found != known.vaults().end());
    return found->first;
}

FieldKey fieldOf(const store::Row& row)
{
    return { { row.id<VaultId>(0), static_cast<std::uint16_t>(row.integer(1)),
                 row.id<RecordId>(2) },
        static_cast<std::uint16_t>(row.integer(3)), row.id<RecordId>(4) };
}

/// Everything that the person sees, as the tables of that landing have it.
std::vector<TemplateValue> valuesIn(store::Database& database)
{
    std::vector<TemplateValue> values;
    const auto read
        = database.each("SELECT vault, kind, record, field, element, replica, value FROM head", {},
            [&](const store::Row& row) -> Result<void> {
                values.push_back(
                    { fieldOf(row), row.id<ReplicaId>(5), std::string(base::asText(row.blob(6))) });
                return {};
            });
    PIPIT_CHECK(read.has_value());
    return values;
}

} // namespace

/// The folders of the devices, and what each is as a device: their own file of that is not part of
/// what was kept. Its key only signs what a tablet leaves for itself.
struct SchoolTemplate::Left {
    tests::QuickDirectory directory;
    crypto::SeededRandom random{ kSeed };
    std::deque<client::Install> installs;

    /// A copy on the machine's disk as well: only what is there is opened.
    Bytes place(const path& from, const path& to)
    {
        PIPIT_CHECK(std::filesystem::create_directories(to.parent_path()));
        std::filesystem::copy_file(from, to);
        return tests::RealFiles().read(from);
    }
};

std::unique_ptr<SchoolTemplate> SchoolTemplate::landed()
{
    if (store::fastestSuite() != store::Suite::AesGcm) {
        return nullptr;
    }
    std::unique_ptr<SchoolTemplate> school(new SchoolTemplate());
    school->m_left = std::make_shared<Left>();
    Left& left = *school->m_left;
    for (const Seat& seat : kSeats) {
        const path root = left.directory.path() / seat.folder;
        const auto id = profileIn(kLanded / seat.folder);
        TemplatePerson person{ std::string(seat.name), seat.role, school->m_tablets.size(),
            { id, root / "profiles" / id.hex(), {} }, keyOf(seat, id), {}, {} };
        TemplateTablet tablet{ root, nullptr, {} };
        const path file = person.entry.directory / "store.db";
        tablet.files.put(file, left.place(kLanded / seat.folder / "store.db", file));
        school->m_people.push_back(std::move(person));
        school->m_tablets.push_back(std::move(tablet));
        school->readAsLeft(school->m_people.size() - 1);
    }
    for (const TemplateValue& value : school->m_values) {
        const changes::RecordKey& record = value.field.record;
        auto& pupils = school->m_pupils;
        if (record.kind == kPupil && std::ranges::find(pupils, record.id) == pupils.end()) {
            pupils.push_back(record.id);
        }
    }
    school->m_serverFile = left.directory.path() / "server" / "school.db";
    school->m_serverFiles.put(
        school->m_serverFile, left.place(kLanded / "server" / "school.db", school->m_serverFile));
    return school;
}

/// What only the store itself says of a person and of their tablet.
void SchoolTemplate::readAsLeft(std::size_t number)
{
    TemplatePerson& person = m_people[number];
    TemplateTablet& tablet = m_tablets[number];
    tests::FaultDisk disk(std::make_shared<tests::MemoryFiles>(tablet.files));
    store::Database database = openAsLeft(
        person.entry.directory, { person.key, person.entry.id, m_left->random, disk.vfs() });
    const auto identity = client::loadIdentity(database);
    PIPIT_CHECK(identity.has_value() && !identity->serverPins.empty());
    person.replica = identity->replica;
    person.person = identity->person;
    m_left->installs.push_back({ identity->install, crypto::SigningKey::generate(m_left->random) });
    tablet.install = &m_left->installs.back();
    m_pin = identity->serverPins.front();
    m_place = { identity->school, schoolVaultIn(registerIn(database, identity->school)) };
    for (TemplateValue& value : valuesIn(database)) {
        if (std::ranges::find(m_values, value) == m_values.end()) {
            m_values.push_back(std::move(value));
        }
    }
}

} // namespace pipit::scenarios
