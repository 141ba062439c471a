#include "sync/client/session.h"

#include "core/base/mutant.h"
#include "core/base/try.h"
#include "sync/client/brought.h"
#include "sync/client/pass_on.h"
#include "sync/client/server_session.h"

#include <algorithm>

namespace pipit::client {

namespace {

/// Far below the log's length at which a commit would have to do it.
constexpr std::int64_t kRowsWorthACheckpoint = 1000;

} // namespace

Session::Session(Transport& transport, StorageGate& gate, Clock& clock, Log& log,
    const Outgoing* outgoing, Standing* standing)
    : m_calls(transport)
    , m_gate(gate)
    , m_clock(clock)
    , m_log(log)
    , m_outgoing(outgoing)
    , m_standing(standing)
{
}

void Session::report(Phase phase)
{
    m_outcome.progress.phase = phase;
    if (m_onProgress) {
        m_onProgress(m_outcome.progress);
    }
}

Result<Outcome> Session::run(
    const std::function<void(const Progress&)>& onProgress, std::stop_token stop)
{
    m_onProgress = onProgress;
    m_stop = std::move(stop);
    m_outcome = {};
    m_authors.clear();

    report(Phase::Greeting);
    PIPIT_TRY(begin());
    report(Phase::Register);
    PIPIT_TRY(m_isCalm ? Result<void>{} : syncRegister());
    PIPIT_TRY_ASSIGN(const bool removed, wasRemoved());
    if (removed) {
        PIPIT_TRY(push());
        PIPIT_TRY(carry()); // whoever shares the tablet may never come back
        return Error{ ErrorCode::Denied, "this tablet was removed from its school" };
    }
    PIPIT_TRY(succeedIfOvertaken());
    auto rekeyed = broken(Mutant::RotationGated) ? Result<void>{} : offerNewKeys();
    PIPIT_TRY(offerVaults());

    const auto pushed = push();
    const auto carried = carry();
    lookAgain();
    auto pulled = pull();
    pulled = pulled ? succeedIfOvertaken() : pulled;
    const auto opened = pulled ? offerTeams() : Result<void>{}; // by what the school says now
    const auto passed = pulled ? passOn(m_calls, m_gate, m_pushItems, m_stop) : pulled;
    const auto compared = compare();
    if (broken(Mutant::RotationGated) && m_outcome.digestsEqual) {
        rekeyed = offerNewKeys();
    }
    PIPIT_TRY_ASSIGN(const bool forked, at<bool>([](Replica& replica) -> Result<bool> {
        return replica.schoolRegister().isForked();
    }));
    PIPIT_TRY_ASSIGN(
        m_outcome.stillWaiting, at<std::int64_t>([](Replica& replica) -> Result<std::int64_t> {
            PIPIT_TRY_ASSIGN(const auto counts, replica.log().waiting());
            return counts.waiting() + counts.refused
                - (broken(Mutant::PendingNotWaiting) ? counts.pending : 0);
        }));
    // What a file brought may be of vaults that nobody compares here.
    PIPIT_TRY_ASSIGN(const auto onlyHere, at<std::int64_t>(broughtCount));
    // While two branches of the register stand open, not everybody can read what is there.
    m_outcome.digestsEqual = m_outcome.digestsEqual && onlyHere == 0 && !forked;
    // Nobody is typing into a session: the moment to copy the store's log back into its file, once
    // that is worth two waits for the disk.
    static_cast<void>(at<bool>([](Replica& replica) -> Result<bool> {
        return replica.database().checkpoint(kRowsWorthACheckpoint).has_value();
    }));
    PIPIT_TRY(rekeyed);
    PIPIT_TRY(pushed);
    PIPIT_TRY(carried);
    PIPIT_TRY(pulled);
    PIPIT_TRY(opened);
    PIPIT_TRY(passed);
    PIPIT_TRY(compared);
    report(Phase::Done);
    return m_outcome;
}

Result<bool> Session::wasRemoved()
{
    return at<bool>([](Replica& replica) -> Result<bool> { return replica.isRemoved(); });
}

Result<void> Session::begin()
{
    m_isCalm = m_hasPushed = false;
    PIPIT_TRY_ASSIGN(const bool resumed, resume());
    return resumed ? Result<void>{} : greet();
}

Result<void> Session::greet()
{
    if (m_stop.stop_requested()) {
        return Error{ ErrorCode::Offline, "the session was stopped" };
    }
    m_isCalm = false;
    m_calls.resume({});
    PIPIT_TRY_ASSIGN(const auto greeting, beginSession(m_calls, m_gate));
    PIPIT_TRY_ASSIGN(const auto me, at<ReplicaId>([](Replica& replica) -> Result<ReplicaId> {
        return replica.identity().replica;
    }));
    keepStanding(greeting, me);
    m_me = me;
    m_incarnation = greeting.incarnation;
    m_pushItems = greeting.maxPushItems;
    m_outcome.clockOffsetMs = (greeting.serverTime - m_clock.now()).count();
    return {};
}

/// What is sealed under an id that another copy of this store still uses makes a fork: first ask
/// for what that copy may have sent. Without an answer, sealing goes on: nothing may wait for it.
Result<void> Session::lookBeforeSealing()
{
    PIPIT_TRY_ASSIGN(const bool pending, at<bool>([](Replica& replica) -> Result<bool> {
        PIPIT_TRY_ASSIGN(const auto counts, replica.log().waiting());
        return counts.pending > 0;
    }));
    PIPIT_TRY_ASSIGN(const bool removed, wasRemoved());
    if (!pending || removed || m_isCalm) { // calm: the server has just said that there is nothing
        return {};
    }
    PIPIT_TRY_ASSIGN(const auto cursor, cursorHere());
    return pullFrom(cursor) ? succeedIfOvertaken() : Result<void>{};
}

Result<void> Session::push()
{
    report(Phase::Sealing);
    PIPIT_TRY(lookBeforeSealing());
    PIPIT_TRY(at<bool>([this](Replica& replica) -> Result<bool> {
        PIPIT_TRY_ASSIGN(const auto sealed, replica.sealPending());
        PIPIT_TRY_ASSIGN(const auto counts, replica.log().waiting());
        m_outcome.progress.sealed = static_cast<std::int64_t>(sealed);
        m_outcome.progress.toSend = counts.outbox;
        return true;
    }));
    report(Phase::Sending);
    for (std::int64_t last = 0;;) { // each once: what is put off delays nothing behind it (I10)
        using Items = std::vector<store::OutboxItem>;
        PIPIT_TRY_ASSIGN(const auto items, at<Items>([&](Replica& replica) -> Result<Items> {
            return replica.log().outbox(m_pushItems, kPushBytes, last);
        }));
        if (items.empty()) {
            return {};
        }
        PIPIT_TRY(pushItems(items));
        last = items.back().envelope;
        report(Phase::Sending);
    }
}

std::size_t Session::fitting(std::span<const store::OutboxItem> items) const
{
    std::size_t count = 0;
    for (std::size_t bytes = 0; count < std::min(items.size(), m_pushItems); ++count) {
        bytes += items[count].sealed.bytes.size();
        if (bytes > kPushBytes && count > 0) {
            break;
        }
    }
    return count;
}

/// True if these came to stand right behind what this replica has read, all of them: then a pull
/// would bring nothing but their names.
bool Session::isNextOfLog(const ServerCalls::Pushed& pushed) const
{
    for (std::size_t i = 0; i < pushed.answers.size(); ++i) {
        if (pushed.answers[i] != store::PushAnswer::Stored
            || pushed.sequences[i] != m_reached + 1 + static_cast<std::int64_t>(i)) {
            return false;
        }
    }
    return m_isCalm;
}

Result<void> Session::pushItems(const std::vector<store::OutboxItem>& items)
{
    auto said = m_calls.pushNumbered(items);
    if (broken(Mutant::OutboxClearedOnTimeout) && !said) {
        said = ServerCalls::Pushed{ std::vector(items.size(), store::PushAnswer::Stored),
            std::vector<std::int64_t>(items.size(), 0) };
    }
    PIPIT_TRY_ASSIGN(const auto pushed, std::move(said));
    const auto& answers = pushed.answers;
    m_hasPushed = true;
    m_isCalm = isNextOfLog(pushed);
    PIPIT_TRY(at<bool>([&](Replica& replica) -> Result<bool> {
        PIPIT_TRY(replica.database().transaction([&]() -> Result<void> {
            for (std::size_t i = 0; i < items.size(); ++i) {
                PIPIT_TRY(replica.log().answered(items[i].envelope, answers[i]));
            }
            return {};
        }));
        return true;
    }));
    m_reached += m_isCalm ? static_cast<std::int64_t>(items.size()) : 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (store::isAcknowledgement(answers[i])) {
            m_outcome.progress.acknowledged += items[i].changes;
        } else if (answers[i] != store::PushAnswer::TryLater) {
            m_outcome.progress.refused += items[i].changes;
        }
    }
    return {};
}

} // namespace pipit::client
