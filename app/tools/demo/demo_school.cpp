#include "app/tools/demo/demo_school.h"

#include "app/tools/demo/demo_story.h"
#include "app/tools/demo/demo_targets.h"
#include "core/base/try.h"
#include "sync/client/school_setup.h"
#include "sync/client/server_calls.h"

namespace pipit::demo {

namespace {

using Statements = std::vector<protocol::StatementAndWraps>;
using std::chrono::hours;

/// Raised when the demo school's people or what they did become others.
constexpr int kContent = 5;

Result<DemoTablets> makeTablets(
    const std::filesystem::path& out, Clock& clock, crypto::Random& random)
{
    DemoTablets tablets;
    for (const DemoPerson& person : demoPeople()) {
        PIPIT_TRY_ASSIGN(auto tablet, DemoTablet::make(out / person.tablet, person, clock, random));
        tablets.push_back(std::move(tablet));
    }
    return tablets;
}

Result<void> appendAll(
    client::ServerCalls& calls, std::span<const protocol::StatementAndWraps> items)
{
    for (const auto& item : items) {
        PIPIT_TRY(calls.append(item));
    }
    return {};
}

/// The school begins on the lead's tablet and on the server; the calls stay in a session of hers.
Result<void> beginSchool(DemoTablet& lead, const DemoServer& server, client::ServerCalls& calls,
    Clock& clock, crypto::Random& random)
{
    client::Identity& me = lead.identity();
    const Statements statements
        = client::startSchool(me, lead.install(), { server.url, server.pin }, clock, random);
    PIPIT_TRY(calls.append(statements.front(), server.startCode));
    PIPIT_TRY_ASSIGN(const auto greeting, calls.hello(me.school));
    PIPIT_TRY(calls.openSession(calls.prove(me, greeting)));
    PIPIT_TRY(appendAll(calls, std::span(statements).subspan(1)));
    return lead.join(statements);
}

/// One more person, approved and signed by the lead, on the server and on their own tablet.
Result<void> addPerson(DemoTablet& tablet, protocol::Role role, DemoTablet& lead,
    client::ServerCalls& calls, Clock& clock)
{
    const client::Identity& known = lead.replica().identity();
    client::Identity& identity = tablet.identity();
    identity.school = known.school;
    identity.root = known.root;
    identity.serverUrl = known.serverUrl;
    identity.serverPins = known.serverPins;
    PIPIT_TRY_ASSIGN(const auto statements,
        client::addMember(lead.replica(), client::memberOf(identity, role),
            tablet.install().device.publicKey(), clock));
    PIPIT_TRY(appendAll(calls, statements));
    PIPIT_TRY(lead.replica().takeStatements(statements));
    PIPIT_TRY_ASSIGN(const Statements all, lead.replica().statementsFrom(0));
    return tablet.join(all);
}

std::vector<JoinedPerson> joinedPeople(DemoTablets& tablets)
{
    std::vector<JoinedPerson> joined;
    for (std::size_t i = 0; i < tablets.size(); ++i) {
        joined.push_back({ demoPeople()[i].code, tablets[i]->identity().person });
    }
    return joined;
}

Result<void> addOthers(
    DemoTablets& tablets, const DemoServer& server, client::ServerCalls& calls, Clock& clock)
{
    for (std::size_t i = 1; i < tablets.size(); ++i) {
        PIPIT_TRY(addPerson(*tablets[i], demoPeople()[i].role, *tablets[0], calls, clock));
        PIPIT_TRY(tablets[i]->sync(server.transport));
    }
    return {};
}

/// The last of the people comes to a tablet that is somebody else's, as the person they are.
Result<void> addSharing(DemoTablets& tablets, const std::filesystem::path& out,
    const DemoServer& server, Clock& clock, crypto::Random& random)
{
    const DemoPerson& person = sharingPerson();
    DemoTablet& lead = *tablets.front();
    PIPIT_TRY_ASSIGN(
        const auto tablet, DemoTablet::share(out / person.tablet, person, clock, random));
    tablet->identity().person = tablets.back()->replica().identity().person;
    client::ServerCalls calls(server.transport);
    const client::Identity& leader = lead.replica().identity();
    PIPIT_TRY_ASSIGN(const auto greeting, calls.hello(leader.school));
    PIPIT_TRY(calls.openSession(calls.prove(leader, greeting)));
    PIPIT_TRY(addPerson(*tablet, person.role, lead, calls, clock));
    PIPIT_TRY(tablet->sync(server.transport));
    for (const auto& other : tablets) {
        PIPIT_TRY(other->sync(server.transport));
    }
    return {};
}

} // namespace

std::string contentVersion()
{
    return "oakfield " + std::to_string(kContent) + ", store "
        + std::to_string(store::tabletMigrations().back().number);
}

Day demoDay()
{
    using namespace std::chrono;
    return local_days(year(2026) / November / 24);
}

Result<void> makeDemoSchool(const std::filesystem::path& out, const DemoServer& server,
    crypto::Random& random, const Say& say, bool shared)
{
    const Day today = demoDay();
    DayClock clock;
    clock.put(today - std::chrono::days(1), hours(16));
    PIPIT_TRY_ASSIGN(auto tablets, makeTablets(out, clock, random));
    const auto people = joinedPeople(tablets);
    client::ServerCalls calls(server.transport);
    PIPIT_TRY(beginSchool(*tablets[0], server, calls, clock, random));
    PIPIT_TRY(importOakfield(*tablets[0], today, clock, random, say));
    PIPIT_TRY(namePeople(*tablets[0], people));
    PIPIT_TRY(setTargets(*tablets[0], today, random, say));
    say("sending the school to the server");
    PIPIT_TRY(tablets[0]->sync(server.transport));
    say("bringing it to " + std::to_string(tablets.size() - 1) + " more tablets");
    PIPIT_TRY(addOthers(tablets, server, calls, clock));
    PIPIT_TRY(playAfternoonBefore(tablets, server.transport, today, clock, random));
    PIPIT_TRY(playMorning(tablets, server.transport, today, clock, random));
    return shared ? addSharing(tablets, out, server, clock, random) : Result<void>{};
}

} // namespace pipit::demo
