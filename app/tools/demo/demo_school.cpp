#include "app/tools/demo/demo_school.h"

#include "core/base/try.h"
#include "sync/client/school_setup.h"
#include "sync/client/server_calls.h"

#include <memory>
#include <span>

namespace pipit::demo {

namespace {

using Statements = std::vector<protocol::StatementAndWraps>;

/// No read tables are needed to begin a school.
const store::Projections& noProjections()
{
    static const store::Projections none;
    return none;
}

/// A new tablet with one person on it, who belongs to no school yet.
struct Tablet {
    store::Profile profile;
    client::Install install;
    client::Identity identity;
};

Result<Tablet> makeTablet(const std::filesystem::path& directory, const DemoPerson& person,
    Clock& clock, crypto::Random& random)
{
    std::error_code error;
    if (!std::filesystem::create_directories(directory, error) || error) {
        return Error{ ErrorCode::AlreadyExists, "the tablet's folder cannot be made new" };
    }
    store::Profiles profiles(directory, clock, random);
    PIPIT_TRY_ASSIGN(
        auto profile, profiles.create(person.face, person.passcode, crypto::kPasscodeFloor));
    PIPIT_TRY_ASSIGN(auto install, client::openInstall(directory, random));
    auto identity = client::makeIdentity(random);
    identity.install = install.id;
    return Tablet{ std::move(profile), std::move(install), std::move(identity) };
}

/// The tablet's replica with the school's register in it.
Result<std::unique_ptr<client::Replica>> joinSchool(Tablet tablet,
    std::span<const protocol::StatementAndWraps> statements, Clock& clock, crypto::Random& random)
{
    PIPIT_TRY(client::saveIdentity(tablet.profile.database, tablet.identity));
    PIPIT_TRY_ASSIGN(auto replica,
        client::Replica::open(std::move(tablet.profile), noProjections(), clock, random));
    PIPIT_TRY(replica->takeStatements(statements));
    return replica;
}

Result<void> appendAll(
    client::ServerCalls& calls, std::span<const protocol::StatementAndWraps> items)
{
    for (const auto& item : items) {
        PIPIT_TRY(calls.append(item));
    }
    return {};
}

/// Hands the school's first statement to the server and opens a session as its lead.
Result<void> beginOnServer(client::ServerCalls& calls, const client::Identity& lead,
    const protocol::StatementAndWraps& first, const std::string& startCode)
{
    PIPIT_TRY(calls.append(first, startCode));
    PIPIT_TRY_ASSIGN(const auto greeting, calls.hello(lead.school));
    return calls.openSession(calls.prove(lead, greeting));
}

/// One more person, approved and signed by the lead, on the server and on their own tablet.
Result<void> addPerson(const std::filesystem::path& out, const DemoPerson& person,
    client::Replica& lead, client::ServerCalls& calls, Clock& clock, crypto::Random& random)
{
    PIPIT_TRY_ASSIGN(auto tablet, makeTablet(out / person.tablet, person, clock, random));
    tablet.identity.school = lead.identity().school;
    tablet.identity.root = lead.identity().root;
    tablet.identity.serverUrl = lead.identity().serverUrl;
    tablet.identity.serverPins = lead.identity().serverPins;
    PIPIT_TRY_ASSIGN(const auto statements,
        client::addMember(lead, client::memberOf(tablet.identity, person.role),
            tablet.install.device.publicKey(), clock));
    PIPIT_TRY(appendAll(calls, statements));
    PIPIT_TRY(lead.takeStatements(statements));
    PIPIT_TRY_ASSIGN(const Statements all, lead.statementsFrom(0));
    PIPIT_TRY_ASSIGN(const auto replica, joinSchool(std::move(tablet), all, clock, random));
    return {};
}

} // namespace

const std::vector<DemoPerson>& demoPeople()
{
    using protocol::Role;
    static const std::vector<DemoPerson> people{
        { "senco", { "Rhian", "RK", "#176b63" }, "slow green heron", Role::Lead },
        { "teacher", { "Owen", "OP", "#7c3f12" }, "seven brass bells", Role::Teacher },
    };
    return people;
}

Result<void> makeDemoSchool(const std::filesystem::path& out, const DemoServer& server,
    Clock& clock, crypto::Random& random)
{
    const auto& people = demoPeople();
    PIPIT_TRY_ASSIGN(auto tablet, makeTablet(out / people[0].tablet, people[0], clock, random));
    const Statements statements = client::startSchool(
        tablet.identity, tablet.install, { server.url, server.pin }, clock, random);
    client::ServerCalls calls(server.transport);
    PIPIT_TRY(beginOnServer(calls, tablet.identity, statements.front(), server.startCode));
    PIPIT_TRY(appendAll(calls, std::span(statements).subspan(1)));
    PIPIT_TRY_ASSIGN(const auto lead, joinSchool(std::move(tablet), statements, clock, random));
    for (std::size_t i = 1; i < people.size(); ++i) {
        PIPIT_TRY(addPerson(out, people[i], *lead, calls, clock, random));
    }
    return {};
}

} // namespace pipit::demo
