#include "core/base/try.h"
#include "sync/client/server_session.h"
#include "sync/client/statement_writer.h"
#include "tests/scenarios/world/world.h"

namespace pipit::scenarios {

namespace {

/// Of which no version knows anything yet.
constexpr std::uint16_t kLaterStatement = 4000;

using Items = std::vector<protocol::StatementAndWraps>;

Result<Items> laterStatement(client::Replica& lead, Clock& clock)
{
    const protocol::Register& school = lead.schoolRegister();
    const client::Identity& me = lead.identity();
    client::StatementWriter writer(me.school, school.length(), school.head(), clock);
    if (!school.isForked()) {
        writer.add(protocol::UnknownBody{ kLaterStatement, Bytes(9, 5) }, {}, me.replica, me.sign);
    }
    return writer.take();
}

} // namespace

void World::sayOfLater(SimProfile& lead)
{
    SimTablet& tablet = lead.tablet();
    if (tablet.inSession) {
        return;
    }
    tablet.inSession = true;
    SessionGate gate(lead);
    SimTransport transport(*this, gate, lead);
    client::ServerCalls calls(transport);
    const auto said = [&]() -> Result<void> {
        PIPIT_TRY(client::beginSession(calls, gate));
        PIPIT_TRY(client::takeRegister(calls, gate));
        PIPIT_TRY_ASSIGN(const Items items, client::runAt<Items>(gate, [&](client::Replica& at) {
            return laterStatement(at, tablet.clock);
        }));
        return items.empty() ? Result<void>{} : calls.append(items.front());
    }();
    tablet.inSession = false;
    say(lead.name()
        + (said ? " says something that only a later version knows"
                : " could not say what only a later version knows"));
    look(tablet);
}

} // namespace pipit::scenarios
