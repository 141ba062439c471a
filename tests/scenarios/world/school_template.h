#pragma once

#include "core/crypto/secret.h"
#include "core/school/pupil_vault.h"
#include "core/store/profile.h"
#include "sync/client/install.h"
#include "sync/protocol/statement.h"
#include "tests/scenarios/oracle/model.h"
#include "tests/scenarios/world/plan.h"
#include "tests/support/durable_files.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace pipit::client {
class Replica;
} // namespace pipit::client

namespace pipit::scenarios {

/// A member of the school as the template has them: their store is closed and on no server yet.
struct TemplatePerson {
    std::string name;
    protocol::Role role = protocol::Role::Lead;
    std::size_t tablet = 0;
    store::ProfileEntry entry;
    crypto::Secret key;
    ReplicaId replica;
    PersonId person;
};

/// What somebody wrote before the run, and nobody has replaced.
struct TemplateValue {
    FieldKey field;
    ReplicaId author;
    std::string value;

    bool operator==(const TemplateValue&) const = default;
};

struct TemplateTablet {
    std::filesystem::path root;
    const client::Install* install = nullptr;
    tests::MemoryFiles files; ///< the stores of its profiles
};

/// A school that has begun, made once in a process and cloned for each run: its server's disk and
/// the disks of its tablets. The lead has the first tablet, and is also on the second, with a
/// teacher; on each other one (one, or ten in a whole school) teachers and an assistant share it.
/// Three pupils have their vaults. A hostile one has a teacher more, whose tablet is no part of a
/// run: of her there are only keys.
class SchoolTemplate {
public:
    explicit SchoolTemplate(Scenario scenario);
    /// A school as an earlier landing left it, byte for byte (tests/data/landed): a lead's tablet,
    /// a teacher's, two imported pupils, and their server, all with the schemas of that time. Null
    /// on a processor that cannot open what they sealed.
    static std::unique_ptr<SchoolTemplate> landed();
    ~SchoolTemplate();
    SchoolTemplate(const SchoolTemplate&) = delete;
    SchoolTemplate& operator=(const SchoolTemplate&) = delete;

    const std::vector<TemplatePerson>& people() const { return m_people; }
    const std::vector<TemplateTablet>& tablets() const { return m_tablets; }
    const tests::MemoryFiles& serverFiles() const { return m_serverFiles; }
    const std::filesystem::path& serverFile() const { return m_serverFile; }
    const ServerKeyPin& pin() const { return m_pin; }
    const school::SchoolPlace& place() const { return m_place; }
    const std::vector<RecordId>& pupils() const { return m_pupils; }
    /// Each once, whoever sees it.
    const std::vector<TemplateValue>& values() const { return m_values; }
    bool isLanded() const { return m_left != nullptr; }
    /// Whose keys may do harm; null if this school has nobody like that.
    const client::Replica* rogue() const;

private:
    struct Making;
    struct Left;
    SchoolTemplate();
    void close();
    void readAsLeft(std::size_t number);

    std::unique_ptr<Making> m_making; ///< keeps the folders
    std::shared_ptr<Left> m_left; ///< the same, if it is of an earlier landing
    std::vector<TemplatePerson> m_people;
    std::vector<TemplateTablet> m_tablets;
    tests::MemoryFiles m_serverFiles;
    std::filesystem::path m_serverFile;
    ServerKeyPin m_pin;
    school::SchoolPlace m_place;
    std::vector<RecordId> m_pupils;
    std::vector<TemplateValue> m_values;
};

} // namespace pipit::scenarios
