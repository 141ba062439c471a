#include "core/base/mutant.h"
#include "sync/protocol/digest.h"
#include "sync/protocol/envelope.h"
#include "sync/protocol/limits.h"
#include "sync/server/handlers.h"
#include "sync/server/wire.h"

#include <algorithm>

namespace pipit::server {

namespace {

using Answer = wire::PushReply::Answer;

constexpr std::size_t kFewFields = 16;

Answer answerOf(PutOutcome outcome, bool late)
{
    switch (outcome) {
    case PutOutcome::Stored:
        return late ? wire::PushReply::STORED_LATE : wire::PushReply::STORED;
    case PutOutcome::Already:
        return wire::PushReply::ALREADY;
    case PutOutcome::StoredFork:
        break;
    }
    return wire::PushReply::STORED_FORK;
}

Count counterOf(Answer answer)
{
    switch (answer) {
    case wire::PushReply::STORED:
    case wire::PushReply::STORED_LATE:
        return Count::EnvelopesStored;
    case wire::PushReply::ALREADY:
        return Count::EnvelopesAlready;
    case wire::PushReply::STORED_FORK:
        return Count::EnvelopesForked;
    case wire::PushReply::TRY_LATER:
        return Count::EnvelopesPutOff;
    default:
        return Count::EnvelopesRefused;
    }
}

/// As its readers will judge it, at the head that its author knew; who has the right now may also
/// know a head that this server lost.
bool mayWrite(const protocol::Register& school, const protocol::EnvelopeHeader& header)
{
    const auto head = school.placeOf(header.registerHead);
    if (header.suite == protocol::kHandInSuite) {
        return head
            && head->line->mayHandInAt(header.replica, header.vault, header.key, head->position);
    }
    const auto then = head ? head->line->rightAt(header.replica, header.vault, head->position)
                           : std::optional<protocol::Right>();
    return then == protocol::Right::Write
        || school.rightOn(header.replica, header.vault) == protocol::Right::Write;
}

/// Bytes that do not read cannot have a good signature; a later version's may, once we are newer.
Answer unreadable(const Error& error)
{
    switch (error.code) {
    case ErrorCode::TooBig:
        return wire::PushReply::TOO_BIG;
    case ErrorCode::TooNew:
        return wire::PushReply::TRY_LATER;
    default:
        return wire::PushReply::BAD_SIGNATURE;
    }
}

} // namespace

/// An envelope of a push: refused with `answer`, or to be put.
struct Handlers::Judged {
    Answer answer = wire::PushReply::UNKNOWN;
    std::int64_t sequence = 0;
    std::optional<NewEnvelope> envelope{};
};

Handlers::Judged Handlers::judge(
    const protocol::Register* school, ByteView bytes, const LateAllowance& allowance) const
{
    if (bytes.size() > protocol::kMaxEnvelopeBytes) {
        return { .answer = wire::PushReply::TOO_BIG };
    }
    const auto parsed = protocol::parseEnvelope(bytes);
    if (!parsed) {
        return { .answer = unreadable(parsed.error()) };
    }
    const protocol::EnvelopeHeader& header = parsed->header;
    if (header.sequence == 0 || header.sequence > kMaxAuthorSequence) {
        return { .answer = wire::PushReply::BAD_SIGNATURE }; // no app of ours ever signed that
    }
    const bool ours = school != nullptr && header.school == school->school();
    const protocol::Member* author = ours ? school->member(header.replica) : nullptr;
    if (author == nullptr) {
        return { .answer = wire::PushReply::NOT_A_MEMBER };
    }
    if (!protocol::verifyEnvelope(*parsed, author->sign)) {
        return { .answer = wire::PushReply::BAD_SIGNATURE };
    }
    if (!mayWrite(*school, header)) {
        return { .answer = wire::PushReply::NO_WRITE_RIGHT };
    }
    const bool late = isLate(*school, header);
    if (late && !allowance.takes(bytes.size())) {
        return { .answer = wire::PushReply::NOT_A_MEMBER };
    }
    return { .envelope = NewEnvelope{ .vault = header.vault,
                 .replica = header.replica,
                 .authorSequence = header.sequence,
                 .previous = header.previous,
                 .hash = parsed->chainHash,
                 .bytes = bytes,
                 .late = late } };
}

/// Puts what was not refused, in one call. What cannot be stored now is to be tried later.
void Handlers::store(std::vector<Judged>& items)
{
    std::vector<NewEnvelope> envelopes;
    for (const Judged& item : items) {
        if (item.envelope) {
            envelopes.push_back(*item.envelope);
        }
    }
    if (envelopes.empty()) {
        return;
    }
    const auto results = m_parts.store.put(envelopes);
    if (!results) {
        failed("server.push.failed", results.error());
    }
    std::size_t next = 0;
    for (Judged& item : items) {
        if (item.envelope && results) {
            const PutResult& result = (*results)[next++];
            item.answer = answerOf(result.outcome, item.envelope->late);
            item.sequence = result.sequence;
        } else if (item.envelope) {
            item.answer = broken(Mutant::StoredBeforeCommit) ? wire::PushReply::STORED
                                                             : wire::PushReply::TRY_LATER;
        }
    }
}

void Handlers::countPushed(const std::vector<Judged>& items)
{
    for (const Judged& item : items) {
        m_parts.metrics.add(counterOf(item.answer));
    }
}

Reply Handlers::push(const Caller& caller, ByteView body)
{
    wire::PushRequest request;
    if (!parseWire(request, body, protocol::kMaxPushItems)) {
        return problem(400, "malformed");
    }
    const RegisterView school = m_parts.school.schoolRegister();
    const auto allowance
        = LateAllowance::of(school.get(), caller, m_parts.clock.now(), m_parts.store);
    if (!allowance) {
        return failed("server.push.failed", allowance.error());
    }
    std::vector<Judged> items;
    for (const std::string& envelope : request.envelopes()) {
        items.push_back(judge(school.get(), base::asBytes(envelope), *allowance));
    }
    store(items);
    countPushed(items);
    wire::PushReply reply;
    for (const Judged& item : items) {
        wire::PushReply::Item* out = reply.add_items();
        out->set_answer(item.answer);
        out->set_sequence(item.sequence);
    }
    return wireReply(200, reply);
}

/// Again if the register grew meanwhile: the page may have passed by the first envelopes of a vault
/// that was not in our view of it yet, and a cursor never comes back (I3).
Result<EnvelopePage> Handlers::pullFor(
    const ReplicaId& replica, std::int64_t after, std::size_t maxBytes, bool ownByName)
{
    for (;;) {
        const RegisterView school = m_parts.school.schoolRegister();
        // One's own also where one may only hand in: a store restored from an older copy lacks it.
        const Wanted wanted{ openVaults(*school, replica), school->selvesOf(replica),
            ownByName ? std::optional(replica) : std::nullopt };
        auto page = m_parts.store.pull(wanted, after, maxBytes);
        if (!page || school == m_parts.school.schoolRegister()) {
            return page;
        }
    }
}

Reply Handlers::pull(const Caller& caller, ByteView body)
{
    wire::PullRequest request;
    if (!parseWire(request, body, kFewFields)) {
        return problem(400, "malformed");
    }
    if (m_parts.school.schoolRegister()->revocation(*caller) != nullptr) {
        return problem(403, "removed");
    }
    // A cursor of another life of this database says nothing about this one.
    const bool sameLife
        = Incarnation::from(base::asBytes(request.incarnation())) == m_parts.birth.incarnation;
    const std::int64_t after = sameLife ? std::max<std::int64_t>(request.after(), 0) : 0;
    const std::size_t asked
        = request.max_bytes() == 0 ? protocol::kMaxPullBytes : request.max_bytes();
    const auto page
        = pullFor(*caller, after, std::min(asked, protocol::kMaxPullBytes), request.own_by_name());
    if (!page) {
        return failed("server.pull.failed", page.error());
    }
    wire::PullReply reply;
    for (const StoredEnvelope& item : page->items) {
        wire::PullReply::Item* out = reply.add_items();
        out->set_sequence(item.sequence);
        if (item.name) {
            setId(out->mutable_vault(), item.name->vault);
            out->set_author_sequence(item.name->authorSequence);
            setId(out->mutable_chain_hash(), item.name->hash);
        } else {
            out->set_envelope(stringOf(item.bytes));
        }
    }
    m_parts.metrics.add(Count::EnvelopesSent, page->items.size());
    reply.set_reached(page->reached);
    reply.set_more(page->more);
    setId(reply.mutable_incarnation(), m_parts.birth.incarnation);
    return wireReply(200, reply);
}

/// Of each vault asked for: the digest always, its heads while they fit. Of one that the caller may
/// not read, what the caller wrote there is all that counts.
Reply Handlers::digest(const Caller& caller, ByteView body)
{
    wire::DigestRequest request;
    if (!parseWire(request, body, protocol::kMaxDigestVaults)) {
        return problem(400, "malformed");
    }
    const RegisterView school = m_parts.school.schoolRegister();
    wire::DigestReply reply;
    for (const std::string& asked : request.vaults()) {
        const auto vault = VaultId::from(base::asBytes(asked));
        if (!vault) {
            continue;
        }
        auto heads = m_parts.store.heads(*vault);
        if (!heads) {
            return failed("server.digest.failed", heads.error());
        }
        if (!school->rightOn(*caller, *vault)) {
            const auto selves = school->selvesOf(*caller);
            std::erase_if(
                *heads, [&](const AuthorHead& head) { return !selves.contains(head.replica); });
            if (heads->empty()) {
                continue;
            }
        }
        wire::DigestReply::Vault* out = reply.add_vaults();
        setId(out->mutable_vault(), *vault);
        setId(out->mutable_digest(), protocol::digestOf(*heads));
        if (reply.ByteSizeLong() > protocol::kMaxPullBytes) {
            continue;
        }
        for (const AuthorHead& head : *heads) {
            wire::DigestReply::Author* author = out->add_authors();
            setId(author->mutable_replica(), head.replica);
            author->set_sequence(head.sequence);
            setId(author->mutable_chain_hash(), head.hash);
        }
    }
    return wireReply(200, reply);
}

} // namespace pipit::server
