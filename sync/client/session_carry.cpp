#include "core/base/try.h"
#include "sync/client/not_yet_sent.h"
#include "sync/client/session.h"

namespace pipit::client {

namespace {

using Items = std::vector<store::OutboxItem>;

} // namespace

Result<void> Session::carry()
{
    if (m_outgoing == nullptr) {
        return {};
    }
    PIPIT_TRY_ASSIGN(const auto me,
        at<crypto::ProfileId>(
            [](Replica& replica) -> Result<crypto::ProfileId> { return replica.entry().id; }));
    for (const crypto::ProfileId& profile : m_outgoing->profiles()) {
        if (profile == me) {
            continue;
        }
        const auto left = m_outgoing->left(profile);
        if (left) {
            PIPIT_TRY(carryFor(*left));
        } else if (left.error().code != ErrorCode::NotFound) {
            m_log.write(base::LogLevel::Warning, "sync.carry.unreadable",
                "profile=" + profile.hex()
                    + " code=" + std::to_string(static_cast<int>(left.error().code)));
        }
    }
    return {};
}

Result<void> Session::carryFor(const LeftBehind& left)
{
    SentOn sent = m_outgoing->sent(left.profile);
    if (sent.incarnation != m_incarnation) { // another database said that: this one is asked
        sent = { left.profile, m_incarnation, StatementFate::NotAsked, {} };
    }
    PIPIT_TRY_ASSIGN(const bool ours, at<bool>([&](Replica& replica) -> Result<bool> {
        return replica.identity().school == left.school;
    }));
    if (!ours) {
        return {};
    }
    PIPIT_TRY(carryStatement(left, sent));
    PIPIT_TRY_ASSIGN(const Items items, at<Items>([&](Replica& replica) -> Result<Items> {
        return notYetSent(replica.schoolRegister(), left, sent);
    }));
    for (std::size_t from = 0; from < items.size();) {
        const std::size_t count = fitting(std::span(items).subspan(from));
        PIPIT_TRY(carrySome({ items.data() + from, count }, sent));
        from += count;
    }
    return {};
}

Result<void> Session::carryStatement(const LeftBehind& left, SentOn& sent)
{
    if (left.statement.statement.empty() || sent.statement != StatementFate::NotAsked) {
        return {};
    }
    m_isCalm = false;
    const auto appended = m_calls.append(left.statement);
    if (!appended && appended.error().code != ErrorCode::Conflict
        && appended.error().code != ErrorCode::Denied) {
        return appended;
    }
    // Only its signer can put it on another head: they do when they are back.
    sent.statement = appended ? StatementFate::Appended : StatementFate::Void;
    PIPIT_TRY(m_outgoing->keepSent(sent));
    return appended ? syncRegister() : Result<void>{};
}

Result<void> Session::carrySome(std::span<const store::OutboxItem> items, SentOn& sent)
{
    m_isCalm = false;
    PIPIT_TRY_ASSIGN(const auto answers, m_calls.push(items));
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (answers[i] == store::PushAnswer::TryLater) {
            continue;
        }
        sent.answers.emplace(items[i].sealed.hash, answers[i]);
        m_outcome.progress.carried += store::isAcknowledgement(answers[i]) ? items[i].changes : 0;
    }
    PIPIT_TRY(m_outgoing->keepSent(sent));
    report(Phase::Sending);
    return {};
}

} // namespace pipit::client
