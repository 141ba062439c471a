#include "app/tools/demo/demo_tablet.h"

#include "app/kinds/every_kind.h"
#include "core/base/try.h"

#include <algorithm>

namespace pipit::demo {

namespace {

const store::Projections& projections()
{
    static const store::Projections all = kinds::everyKind();
    return all;
}

} // namespace

DemoTablet::DemoTablet(
    store::Profile profile, client::Install install, Clock& clock, crypto::Random& random)
    : m_profile(std::move(profile))
    , m_install(std::move(install))
    , m_identity(client::makeIdentity(random))
    , m_clock(clock)
    , m_random(random)
{
    m_identity.install = m_install.id;
}

Result<std::unique_ptr<DemoTablet>> DemoTablet::make(const std::filesystem::path& directory,
    const DemoPerson& person, Clock& clock, crypto::Random& random)
{
    std::error_code error;
    if (!std::filesystem::create_directories(directory, error) || error) {
        return Error{ ErrorCode::AlreadyExists, "the tablet's folder cannot be made new" };
    }
    return share(directory, person, clock, random);
}

Result<std::unique_ptr<DemoTablet>> DemoTablet::share(const std::filesystem::path& directory,
    const DemoPerson& person, Clock& clock, crypto::Random& random)
{
    store::Profiles profiles(directory, clock, random);
    PIPIT_TRY_ASSIGN(
        auto profile, profiles.create(person.face, person.passcode, crypto::kPasscodeFloor));
    PIPIT_TRY_ASSIGN(auto install, client::openInstall(directory, random));
    return std::unique_ptr<DemoTablet>(
        new DemoTablet(std::move(profile), std::move(install), clock, random));
}

Result<void> DemoTablet::join(std::span<const protocol::StatementAndWraps> statements)
{
    PIPIT_TRY(client::saveIdentity(m_profile.database, m_identity));
    PIPIT_TRY_ASSIGN(
        m_replica, client::Replica::open(std::move(m_profile), projections(), m_clock, m_random));
    return m_replica->takeStatements(statements);
}

bool DemoTablet::run(const std::function<void(client::Replica&)>& work)
{
    work(*m_replica);
    return true;
}

Result<school::SchoolPlace> DemoTablet::place() const
{
    const auto& vaults = m_replica->schoolRegister().vaults();
    const auto found = std::ranges::find_if(
        vaults, [](const auto& entry) { return entry.second.type == protocol::VaultType::School; });
    if (found == vaults.end()) {
        return Error{ ErrorCode::NotFound, "the register names no school vault" };
    }
    return school::SchoolPlace{ m_replica->identity().school, found->first };
}

Result<void> DemoTablet::sync(client::Transport& transport)
{
    base::NullLog log;
    client::Session session(transport, *this, m_clock, log);
    PIPIT_TRY_ASSIGN(const auto outcome, session.run([](const client::Progress&) {}, {}));
    return outcome.allOnServer()
        ? Result<void>{}
        : Result<void>(Error{ ErrorCode::Offline, "not everything came to lie on the server" });
}

} // namespace pipit::demo
