#include "core/base/try.h"
#include "sync/client/server_session.h"
#include "sync/client/session.h"

namespace pipit::client {

namespace {

/// No school's register grows by this many parts while one session reads it.
constexpr int kMaxRegisterRounds = 1000;
/// So often others are not first.
constexpr int kMaxStaleHeads = 32;

} // namespace

Result<void> Session::syncRegister()
{
    const auto successions = [](Replica& replica) -> Result<std::size_t> {
        return replica.schoolRegister().successions().size();
    };
    PIPIT_TRY_ASSIGN(const auto before, at<std::size_t>(successions));
    const auto taken = takeRegister(m_calls, m_gate);
    PIPIT_TRY_ASSIGN(const auto after, at<std::size_t>(successions));
    m_outcome.successions += static_cast<std::int64_t>(after - before);
    // Also of what came before a break, now or in a session that had no room for it.
    PIPIT_TRY(at<bool>([&](Replica& replica) -> Result<bool> {
        PIPIT_TRY_ASSIGN(const auto parked, replica.retryParked());
        if (parked) {
            m_outcome.progress.parked = static_cast<std::int64_t>(*parked);
        }
        return true;
    }));
    PIPIT_TRY(taken);
    return greetIfRenamed();
}

/// The register may name this replica's successor: the session is still the old id's, for which a
/// server has nothing any more.
Result<void> Session::greetIfRenamed()
{
    PIPIT_TRY_ASSIGN(const auto now, at<ReplicaId>([](Replica& replica) -> Result<ReplicaId> {
        return replica.identity().replica;
    }));
    if (now == m_me) {
        return {};
    }
    m_outcome.tookNewId = true;
    return greet();
}

/// There is proof that another copy of this store has been at work: go on under a new id, of which
/// the server is told with the old one's signature.
Result<void> Session::succeedIfOvertaken()
{
    const auto due = [](Replica& replica) -> Result<Due> {
        PIPIT_TRY_ASSIGN(auto item, replica.successionStatement());
        return item ? Due{ std::move(*item) } : Due{};
    };
    PIPIT_TRY(offerAll(due));
    return greetIfRenamed();
}

Result<void> Session::offerVaults()
{
    return offerAll([](Replica& replica) -> Result<Due> {
        PIPIT_TRY_ASSIGN(auto item, replica.vaultStatement());
        return item ? Due{ std::move(*item) } : Due{};
    });
}

/// By the register's head alone: a server that lies about its log cannot hold up new keys.
Result<void> Session::offerNewKeys()
{
    return offerAll([](Replica& replica) { return replica.rotationStatements(); });
}

Result<void> Session::offerTeams()
{
    return offerAll([](Replica& replica) { return replica.teamStatements(); });
}

/// Appends what is due on the register's head until nothing is. Each round takes what the server
/// took, so what a break leaves over is due again.
Result<void> Session::offerAll(const std::function<Result<Due>(Replica&)>& due)
{
    int stale = 0;
    for (int round = 0; round < kMaxRegisterRounds && stale < kMaxStaleHeads; ++round) {
        PIPIT_TRY_ASSIGN(const Due items, at<Due>(due));
        if (items.empty()) {
            return {};
        }
        m_isCalm = false;
        PIPIT_TRY_ASSIGN(const bool first, offerSome(items));
        if (!first) { // somebody else was: again, on the new head
            ++stale;
            PIPIT_TRY(syncRegister());
        }
    }
    return Error{ ErrorCode::SlowDown, "the register is being written by others" };
}

/// False if another statement stands where one of these was to.
Result<bool> Session::offerSome(const Due& items)
{
    std::size_t taken = 0;
    Result<void> appended;
    while (taken < items.size() && appended) {
        appended = m_calls.append(items[taken]);
        taken += appended ? 1U : 0U;
    }
    if (taken > 0) {
        PIPIT_TRY(at<bool>([&](Replica& replica) -> Result<bool> {
            PIPIT_TRY(replica.takeStatements(std::span(items).first(taken)));
            return true;
        }));
    }
    if (!appended && appended.error().code != ErrorCode::Conflict) {
        return appended.error();
    }
    return taken == items.size();
}

} // namespace pipit::client
