#include "core/base/mutant.h"
#include "core/base/try.h"
#include "core/changes/change.h"
#include "core/changes/policy.h"
#include "core/crypto/hash.h"
#include "sync/client/brought.h"
#include "sync/client/replica.h"
#include "sync/protocol/hand_in.h"

#include <algorithm>
#include <span>

namespace pipit::client {

namespace {

/// Why an envelope is kept but not applied yet. Fixed words: they are stored and shown as codes.
namespace park {
constexpr std::string_view kMalformed = "malformed";
constexpr std::string_view kLaterFormat = "later-format";
constexpr std::string_view kOtherSchool = "other-school";
constexpr std::string_view kUnknownAuthor = "unknown-author";
constexpr std::string_view kBadSignature = "bad-signature";
constexpr std::string_view kUnknownHead = "unknown-head";
constexpr std::string_view kOlderHead = "older-head";
constexpr std::string_view kWrongKey = "wrong-key";
constexpr std::string_view kNoRight = "no-right";
constexpr std::string_view kKeyMissing = "key-missing";
constexpr std::string_view kDoesNotOpen = "does-not-open";
constexpr std::string_view kInnerDiffers = "inner-differs";
} // namespace park

/// Parked envelopes in one transaction.
constexpr std::size_t kRetriedAtOnce = 256;

/// What can be kept of bytes that no author vouches for: they take no place in any chain.
store::ReceivedEnvelope unplaced(ByteView bytes, std::int64_t serverSequence, std::string_view why)
{
    store::ReceivedEnvelope kept;
    kept.sealed.bytes.assign(bytes.begin(), bytes.end());
    kept.sealed.hash.bytes = crypto::blake2b<ChainHash::kSize>(bytes);
    kept.serverSequence = serverSequence;
    kept.parked = std::string(why);
    return kept;
}

/// True if `next` names a head of before the one that its predecessor names. Whatever else stands
/// at the predecessor's place says nothing: a chain is what its hashes say.
bool goesBack(const protocol::Register& school, const protocol::EnvelopeHeader& previous,
    const protocol::EnvelopeHeader& next)
{
    return school.isBefore(next.registerHead, previous.registerHead)
        && !broken(Mutant::OlderHeadTaken);
}

/// The head that an envelope names must be on the register and must not go back in time.
std::string_view faultOfHead(const protocol::Register& schoolRegister,
    const protocol::EnvelopeHeader& header, const std::vector<Bytes>& before)
{
    auto head = schoolRegister.placeOf(header.registerHead);
    if (!head) {
        return park::kUnknownHead;
    }
    for (const Bytes& bytes : before) {
        const auto earlier = protocol::parseEnvelope(bytes);
        if (earlier && earlier->chainHash == header.previous
            && goesBack(schoolRegister, earlier->header, header)) {
            return park::kOlderHead;
        }
    }
    if (broken(Mutant::PolicyByArrival)) {
        head = { &schoolRegister, schoolRegister.length() - 1 };
    }
    if (header.suite == protocol::kHandInSuite) {
        return head->line->mayHandInAt(header.replica, header.vault, header.key, head->position)
            ? std::string_view()
            : park::kNoRight;
    }
    if (head->line->keyAt(header.vault, head->position) != header.key) {
        return park::kWrongKey;
    }
    return head->line->rightAt(header.replica, header.vault, head->position)
            == protocol::Right::Write
        ? std::string_view()
        : park::kNoRight;
}

/// The policy that every reader applies, and that a record counts only in its own kind of vault.
bool isAllowed(const protocol::Member& author, const protocol::VaultState& vault,
    const protocol::EnvelopeHeader& header, const changes::Change& change)
{
    const auto kind = changes::kindOf(change.kind);
    if (broken(Mutant::PolicyNotAsked)) {
        return true;
    }
    return (!kind || kind->vault == vault.type || broken(Mutant::VaultNotBound))
        && (header.suite != protocol::kHandInSuite || changes::mayBeHandedIn(change))
        && changes::isAllowed(author.role, change.kind, changes::actOf(change));
}

bool innerAgrees(const changes::Batch& batch, const protocol::EnvelopeHeader& header)
{
    return batch.school == header.school && batch.vault == header.vault
        && batch.replica == header.replica && batch.sequence == header.sequence;
}

} // namespace

Result<store::ReceivedEnvelope> Replica::examine(ByteView bytes, std::int64_t serverSequence)
{
    const auto envelope = protocol::parseEnvelope(bytes);
    if (!envelope) {
        const bool later = envelope.error().code == ErrorCode::TooNew;
        return unplaced(bytes, serverSequence, later ? park::kLaterFormat : park::kMalformed);
    }
    const auto& header = envelope->header;
    if (header.school != m_identity.school) {
        return unplaced(bytes, serverSequence, park::kOtherSchool);
    }
    const protocol::Member* author = m_register.member(header.replica);
    if (author == nullptr) {
        return unplaced(bytes, serverSequence, park::kUnknownAuthor);
    }
    if (!protocol::verifyEnvelope(*envelope, author->sign)
        && !broken(Mutant::SignatureNotChecked)) {
        return unplaced(bytes, serverSequence, park::kBadSignature);
    }

    store::ReceivedEnvelope received;
    received.place = { header.vault, header.replica, header.sequence, header.previous };
    received.sealed = { Bytes(bytes.begin(), bytes.end()), envelope->chainHash };
    received.serverSequence = serverSequence;

    PIPIT_TRY_ASSIGN(
        const auto before, m_log.envelopesAt(header.vault, header.replica, header.sequence - 1));
    if (broken(Mutant::GapWaitedFor) && before.empty() && header.sequence > 1) {
        received.parked = "gap";
        return received;
    }
    PIPIT_TRY(judgeFollowers(*envelope));
    if (const auto fault = faultOfHead(m_register, header, before); !fault.empty()) {
        received.parked = std::string(fault);
        return received;
    }
    const bool ownHandIn
        = header.suite == protocol::kHandInSuite && boxOf(header.replica) != nullptr;
    if (!m_keyring.has(header.key) && !ownHandIn) {
        received.parked = std::string(park::kKeyMissing);
        return received;
    }
    const auto batch = opened(*envelope);
    auto changes = batch ? judged(*envelope, *batch) : batch.error();
    if (!changes) {
        received.parked = std::string(batch ? park::kInnerDiffers : park::kDoesNotOpen);
        return received;
    }
    PIPIT_TRY_ASSIGN(const bool late, isLate(received.place, received.sealed.hash));
    for (store::JudgedChange& change :
        late ? std::span(*changes) : std::span<store::JudgedChange>()) {
        change.verdict = store::Verdict::Late;
    }
    received.changes = std::move(*changes);
    return received;
}

/// What came before its predecessor was judged without it: if it names an older head, it does not
/// count any more.
Result<void> Replica::judgeFollowers(const protocol::EnvelopeView& envelope)
{
    if (m_log.needsReplay()) {
        return {};
    }
    const auto& header = envelope.header;
    bool wrong = false;
    PIPIT_TRY(database().each(
        "SELECT bytes FROM envelope WHERE vault = ? AND replica = ? AND sequence = ?"
        " AND previous = ? AND state <> 2",
        { header.vault.view(), header.replica.view(),
            static_cast<std::int64_t>(header.sequence) + 1, envelope.chainHash.view() },
        [&](const store::Row& row) -> Result<void> {
            const auto next = protocol::parseEnvelope(row.blob(0));
            wrong = wrong || (next && goesBack(m_register, header, next->header));
            return {};
        }));
    return wrong ? m_log.requireReplay() : Result<void>{};
}

/// What was handed in opens with the circle's pair, and its author's own copy with theirs.
Result<Bytes> Replica::opened(const protocol::EnvelopeView& envelope) const
{
    const auto& header = envelope.header;
    const ByteView key = m_keyring.find(header.key);
    if (header.suite != protocol::kHandInSuite) {
        return protocol::openEnvelope(envelope, key);
    }
    const crypto::BoxKey* box = boxOf(header.replica);
    return key.empty() && box != nullptr
        ? protocol::openHandInAsAuthor(envelope, *box)
        : protocol::openHandInAsCircle(envelope, protocol::handInKey(key));
}

Result<std::vector<store::JudgedChange>> Replica::judged(
    const protocol::EnvelopeView& envelope, ByteView bytes) const
{
    PIPIT_TRY_ASSIGN(auto batch, changes::decodeBatch(bytes));
    if (!innerAgrees(batch, envelope.header) && !broken(Mutant::InnerIdsNotCompared)) {
        return Error{ ErrorCode::Corrupt, "inside and outside of an envelope differ" };
    }
    const protocol::Member* author = m_register.member(envelope.header.replica);
    const protocol::VaultState* vault = m_register.vault(envelope.header.vault);
    std::vector<store::JudgedChange> all;
    for (Bytes& change : batch.changes) {
        const auto decoded = changes::decodeChange(change);
        if (broken(Mutant::UnknownKindDropped) && decoded && !changes::kindOf(decoded->kind)) {
            continue;
        }
        const bool allowed = !decoded || isAllowed(*author, *vault, envelope.header, *decoded);
        all.push_back(
            { std::move(change), allowed ? store::Verdict::Accepted : store::Verdict::Refused });
    }
    return all;
}

Result<std::optional<std::size_t>> Replica::retryParked()
{
    const auto count = static_cast<std::int64_t>(m_register.count());
    PIPIT_TRY_ASSIGN(const auto done, database().integer("SELECT retried FROM log_state"));
    if (done == count) {
        return std::optional<std::size_t>{};
    }
    std::size_t still = 0;
    PIPIT_TRY_ASSIGN(const auto parked, m_log.parked());
    PIPIT_TRY_ASSIGN(const auto cursor, m_log.cursor());
    for (std::span rest(parked); !rest.empty();) {
        const auto some = rest.first(std::min(kRetriedAtOnce, rest.size()));
        rest = rest.subspan(some.size());
        const auto give = [&](const store::ChangeLog::Take& take) -> Result<void> {
            for (const auto& [serverSequence, bytes] : some) {
                PIPIT_TRY_ASSIGN(const auto received, examine(bytes, serverSequence));
                if (received.parked) {
                    still += isMeantFor(*this, received.place.vault) ? 1U : 0U;
                    continue;
                }
                PIPIT_TRY(take(received));
            }
            return {};
        };
        PIPIT_TRY(m_log.receive(give, cursor));
    }
    PIPIT_TRY(replayIfDue());
    PIPIT_TRY(database().run("UPDATE log_state SET retried = ?", { count }));
    return std::optional(still);
}

Result<std::vector<store::JudgedChange>> Replica::readAgain(ByteView envelope)
{
    PIPIT_TRY_ASSIGN(auto received, examine(envelope, 0));
    if (received.parked) {
        return Error{ ErrorCode::Corrupt, *received.parked };
    }
    return std::move(received.changes);
}

Result<void> Replica::replay()
{
    return m_log.replay([this](ByteView envelope) { return readAgain(envelope); });
}

} // namespace pipit::client
