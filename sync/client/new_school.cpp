#include "sync/client/new_school.h"

#include "core/base/try.h"
#include "core/school/school_writer.h"
#include "core/store/draft_store.h"
#include "sync/client/school_setup.h"
#include "sync/client/server_session.h"

#include <array>

namespace pipit::client {

namespace {

constexpr std::string_view kPlace = "school/start";
Result<school::SchoolPlace> placeOf(const Replica& replica)
{
    for (const auto& [id, state] : replica.schoolRegister().vaults()) {
        if (state.type == protocol::VaultType::School) {
            return school::SchoolPlace{ replica.identity().school, id };
        }
    }
    return Error{ ErrorCode::NotFound, "the register names no school vault" };
}

/// The school's name and its first member of staff.
Result<void> writeNames(Replica& replica, const SchoolNames& names, crypto::Random& random)
{
    PIPIT_TRY_ASSIGN(const auto place, placeOf(replica));
    school::SchoolSettings settings;
    settings.name = names.school;
    school::Staff lead = names.lead;
    lead.id = random.id<RecordId>();
    lead.person = replica.identity().person;
    const std::array updates{ school::updateOf(place, settings), school::updateOf(place, lead) };
    school::SchoolWriter writer(replica.database(), replica.log(), place);
    PIPIT_TRY(writer.apply(updates));
    return {};
}

} // namespace

NewSchool::NewSchool(ServerPaper server, protocol::RecoveryKit kit, Identity lead,
    std::vector<protocol::StatementAndWraps> statements)
    : m_server(std::move(server))
    , m_kit(std::move(kit))
    , m_lead(std::move(lead))
    , m_statements(std::move(statements))
{
}

NewSchool NewSchool::plan(
    const ServerPaper& server, const Install& install, Clock& clock, crypto::Random& random)
{
    auto kit = protocol::RecoveryKit::make(random);
    Identity lead = makeIdentity(random);
    auto statements
        = startSchool(lead, install, { server.url, server.pin, { kit.member() } }, clock, random);
    return { server, std::move(kit), std::move(lead), std::move(statements) };
}

Result<void> NewSchool::greet(Transport& transport) const
{
    const auto greeting = ServerCalls(transport).hello(m_lead.school);
    if (!greeting && greeting.error().code == ErrorCode::NotFound) {
        return Error{ ErrorCode::AlreadyExists, "a school has begun on this server" };
    }
    return greeting ? Result<void>{} : Result<void>(greeting.error());
}

crypto::Secret NewSchool::sheetText() const
{
    return protocol::kitSheetText({ m_server.url, m_server.pin, m_lead.root, m_kit.code().copy() });
}

Result<std::unique_ptr<Replica>> NewSchool::keep(
    const FirstProfile& first, const SchoolNames& names, const FirstTablet& tablet) const
{
    PIPIT_TRY_ASSIGN(auto profile,
        tablet.profiles.create(first.face, base::asText(first.passcode.view()), first.cost,
            [&](store::Profile fresh) { return fill(std::move(fresh), names, tablet); }));
    return Replica::open(std::move(profile), tablet.projections, tablet.clock, tablet.random);
}

Result<void> NewSchool::fill(
    store::Profile fresh, const SchoolNames& names, const FirstTablet& tablet) const
{
    PIPIT_TRY(saveIdentity(fresh.database, m_lead));
    PIPIT_TRY_ASSIGN(const auto replica,
        Replica::open(std::move(fresh), tablet.projections, tablet.clock, tablet.random));
    PIPIT_TRY(replica->takeStatements(m_statements));
    PIPIT_TRY(writeNames(*replica, names, tablet.random));
    return changeStartCode(*replica, m_server.startCode, tablet.clock);
}

Result<std::optional<std::string>> waitingStartCode(Replica& replica, Clock& clock)
{
    PIPIT_TRY_ASSIGN(const auto kept, store::DraftStore(replica.database(), clock).find(kPlace));
    return kept ? std::optional(kept->text) : std::nullopt;
}

Result<void> changeStartCode(Replica& replica, const std::string& startCode, Clock& clock)
{
    if (startCode.empty()) { // would say that the server has the school
        return Error{ ErrorCode::BadInput, "no start code" };
    }
    return store::DraftStore(replica.database(), clock).keep(kPlace, startCode);
}

namespace {

struct Offer {
    SchoolId school;
    std::string startCode;
    std::vector<protocol::StatementAndWraps> statements;
};

Result<std::optional<Offer>> offerOf(Replica& replica, Clock& clock)
{
    PIPIT_TRY_ASSIGN(auto startCode, waitingStartCode(replica, clock));
    if (!startCode) {
        return std::optional<Offer>{};
    }
    PIPIT_TRY_ASSIGN(auto statements, replica.statementsFrom(0));
    return std::optional(
        Offer{ replica.identity().school, std::move(*startCode), std::move(statements) });
}

Result<void> appendFirst(ServerCalls& calls, const Offer& offer)
{
    const auto appended = calls.append(offer.statements.front(), offer.startCode);
    if (!appended && appended.error().code == ErrorCode::Denied) {
        return Error{ ErrorCode::WrongKey, "not the start code of this server" };
    }
    return appended;
}

} // namespace

Result<void> offerSchool(Transport& transport, StorageGate& gate, Clock& clock)
{
    using Found = std::optional<Offer>;
    PIPIT_TRY_ASSIGN(const auto offer,
        runAt<Found>(gate, [&](Replica& replica) { return offerOf(replica, clock); }));
    if (!offer) {
        return {};
    }
    ServerCalls calls(transport);
    PIPIT_TRY(calls.hello(offer->school)); // whose key answers, and for which school
    PIPIT_TRY(appendFirst(calls, *offer));
    PIPIT_TRY(beginSession(calls, gate));
    PIPIT_TRY_ASSIGN(const auto there, calls.registerFrom(0));
    for (std::size_t i = there.serverLength; i < offer->statements.size(); ++i) {
        PIPIT_TRY(calls.append(offer->statements[i]));
    }
    PIPIT_TRY(runAt<bool>(gate, [&](Replica& replica) -> Result<bool> {
        PIPIT_TRY(store::DraftStore(replica.database(), clock).clear(kPlace));
        return true;
    }));
    return {};
}

} // namespace pipit::client
