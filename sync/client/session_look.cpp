#include "core/base/try.h"
#include "sync/client/brought.h"
#include "sync/client/session.h"
#include "sync/protocol/digest.h"

#include <algorithm>
#include <map>
#include <optional>

namespace pipit::client {

namespace {

/// What both sides are to have alike.
struct Held {
    store::Cursor reached;
    std::vector<StatementHash> tips;
    protocol::Digest digest;
};

/// Nothing if the server cannot have it alike.
Result<std::optional<Held>> heldHere(Replica& replica, const Incarnation& incarnation)
{
    PIPIT_TRY_ASSIGN(const auto cursor, replica.log().cursor());
    PIPIT_TRY_ASSIGN(const auto onlyHere, broughtCount(replica));
    PIPIT_TRY_ASSIGN(const auto counts, replica.log().waiting());
    if (cursor.incarnation != incarnation || onlyHere > 0 || counts.outbox + counts.refused > 0) {
        return std::optional<Held>{};
    }
    PIPIT_TRY_ASSIGN(const auto vaults, replica.comparedVaults());
    std::map<VaultId, protocol::Digest> digests;
    for (const VaultId& vault : vaults) {
        PIPIT_TRY_ASSIGN(const auto places, replica.comparedHeads(vault));
        if (!places.empty()) {
            digests.emplace(vault, protocol::digestOf(authorHeads(places)));
        }
    }
    return std::optional(
        Held{ cursor, replica.schoolRegister().tips(), protocol::digestOfAll(digests) });
}

bool isSame(const Held& held, Looked server)
{
    auto tips = held.tips;
    std::ranges::sort(tips);
    std::ranges::sort(server.tips);
    return !server.more && tips == server.tips && held.digest == server.digest;
}

} // namespace

std::vector<protocol::AuthorHead> authorHeads(const std::vector<store::EnvelopePlace>& held)
{
    std::vector<protocol::AuthorHead> heads;
    for (const auto& place : held) {
        heads.push_back({ place.replica, place.sequence, place.previous });
    }
    return heads;
}

/// Goes on with what the last session left, if the server still knows it, and asks at once whether
/// there is anything new. False if this session has to begin with a greeting.
Result<bool> Session::resume()
{
    if (m_standing == nullptr) {
        return false;
    }
    PIPIT_TRY_ASSIGN(const auto me, at<ReplicaId>([](Replica& replica) -> Result<ReplicaId> {
        return replica.identity().replica;
    }));
    if (!m_standing->isGood(me, m_clock.now())) {
        return false;
    }
    m_me = me;
    m_calls.resume(m_standing->token);
    m_incarnation = m_standing->incarnation;
    m_pushItems = m_standing->maxPushItems;
    m_reached = m_standing->reached;
    const auto answer = look();
    const bool isForLater = !answer
        && (answer.error().code == ErrorCode::Offline
            || answer.error().code == ErrorCode::SlowDown);
    if (isForLater) {
        return answer.error();
    }
    const bool isKnown = answer && *answer != Answer::NotAsked;
    m_standing->token = isKnown ? m_standing->token : std::string();
    m_isCalm = isKnown && *answer == Answer::Same;
    return isKnown;
}

void Session::keepStanding(const Greeting& greeting, const ReplicaId& me)
{
    if (m_standing != nullptr) {
        *m_standing = { m_calls.token(), me, greeting.incarnation, greeting.maxPushItems,
            m_clock.now(), m_calls.tokenLife(), 0, m_standing->looks };
    }
}

/// What was sent since the server said "the same" is compared again, with all the rest.
void Session::lookAgain()
{
    if (m_isCalm && m_hasPushed) {
        const auto answer = look();
        m_isCalm = answer && *answer == Answer::Same;
    }
}

/// Asks whether the server has what is here and nothing else for this replica, if it could say so.
Result<Session::Answer> Session::look()
{
    using Asked = std::optional<Held>;
    PIPIT_TRY_ASSIGN(const Asked held,
        at<Asked>([this](Replica& replica) { return heldHere(replica, m_incarnation); }));
    if (!held || m_standing == nullptr || !m_standing->looks) {
        return Answer::NotAsked;
    }
    const store::Cursor after{ m_incarnation, std::max(held->reached.sequence, m_reached) };
    const auto looked = m_calls.look(after);
    if (!looked) {
        // NotFound: an older server, which is asked for each thing by itself.
        m_standing->looks = looked.error().code != ErrorCode::NotFound;
        return looked.error();
    }
    if (looked->reached.incarnation != m_incarnation) {
        return Error{ ErrorCode::Conflict, "another log than the last session's" };
    }
    m_outcome.clockOffsetMs = (looked->serverTime - m_clock.now()).count();
    const bool same = isSame(*held, *looked);
    m_reached = m_standing->reached = same ? looked->reached.sequence : 0;
    return same ? Answer::Same : Answer::Different;
}

} // namespace pipit::client
