#include "sync/client/server_calls.h"

#include "core/base/hex.h"
#include "core/base/try.h"
#include "sync/client/server_reply.h"
#include "sync/protocol/labels.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/messages.pb.h"
#include "sync/protocol/session_proof.h"

namespace pipit::client {

namespace {

namespace wire = protocol::wire;

std::string bytesOf(ByteView view) { return std::string(base::asText(view)); }

/// Of an honest log of any length: there is room above it to count on.
constexpr std::int64_t kMaxServerSequence = std::int64_t{ 1 } << 62;

/// What a clock can show, and what can be reckoned with: 1970 to the end of the year 9999.
bool isTime(std::int64_t milliseconds)
{
    return milliseconds >= 0 && milliseconds < 253'402'300'800'000;
}

Error errorForStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
        return { ErrorCode::Denied, "the server refused the request" };
    case 404:
        return { ErrorCode::NotFound, "the server does not know this school" };
    case 409:
        return { ErrorCode::Conflict, "the register has moved on" };
    case 413:
        return { ErrorCode::TooBig, "the server found the request too big" };
    case 426:
        return { ErrorCode::TooNew, "the server speaks another version" };
    case 429:
    case 503:
        return { ErrorCode::SlowDown, "the server asks to try later" };
    default:
        return { ErrorCode::Offline, "the server answered with status " + std::to_string(status) };
    }
}

store::PushAnswer answerOf(wire::PushReply::Answer answer)
{
    switch (answer) {
    case wire::PushReply::STORED:
        return store::PushAnswer::Stored;
    case wire::PushReply::STORED_LATE:
        return store::PushAnswer::StoredLate;
    case wire::PushReply::ALREADY:
        return store::PushAnswer::Already;
    case wire::PushReply::STORED_FORK:
        return store::PushAnswer::StoredFork;
    case wire::PushReply::NOT_A_MEMBER:
        return store::PushAnswer::NotAMember;
    case wire::PushReply::NO_WRITE_RIGHT:
        return store::PushAnswer::NoWriteRight;
    case wire::PushReply::BAD_SIGNATURE:
        return store::PushAnswer::BadSignature;
    case wire::PushReply::TOO_BIG:
        return store::PushAnswer::TooBig;
    default: // an answer of a later version is no acknowledgement
        return store::PushAnswer::TryLater;
    }
}

Result<VaultHeads> headsOf(const wire::DigestReply::Vault& vault)
{
    VaultHeads heads;
    const auto id = VaultId::from(base::asBytes(vault.vault()));
    if (!id || vault.digest().size() != heads.digest.size()) {
        return nonsense("digest");
    }
    heads.vault = *id;
    std::copy(vault.digest().begin(), vault.digest().end(), heads.digest.begin());
    for (const auto& author : vault.authors()) {
        const auto replica = ReplicaId::from(base::asBytes(author.replica()));
        const auto hash = ChainHash::from(base::asBytes(author.chain_hash()));
        if (!replica || !hash) {
            return nonsense("digest author");
        }
        heads.authors.push_back({ *id, *replica, author.sequence(), *hash });
    }
    return heads;
}

std::optional<OwnEnvelope> ownOf(const wire::PullReply::Item& item)
{
    const auto vault = VaultId::from(base::asBytes(item.vault()));
    const auto hash = ChainHash::from(base::asBytes(item.chain_hash()));
    if (!vault || !hash || !item.envelope().empty()) {
        return std::nullopt;
    }
    return OwnEnvelope{ item.sequence(), *vault, item.author_sequence(), *hash };
}

template <class Tips> Result<std::vector<StatementHash>> tipsOf(const Tips& tips)
{
    std::vector<StatementHash> hashes;
    for (const std::string& tip : tips) {
        const auto hash = StatementHash::from(base::asBytes(tip));
        if (!hash) {
            return nonsense("ends of a register");
        }
        hashes.push_back(*hash);
    }
    return hashes;
}

} // namespace

Result<Bytes> ServerCalls::call(std::string_view path, const std::string& body)
{
    PIPIT_TRY_ASSIGN(Reply reply, m_transport.post(path, base::asBytes(body), m_token));
    if (reply.status != 200) {
        return errorForStatus(reply.status);
    }
    return std::move(reply.body);
}

Result<Greeting> ServerCalls::hello(const SchoolId& school)
{
    wire::HelloRequest request;
    request.set_version(protocol::kFormatVersion);
    if (!school.isZero()) {
        request.set_school(bytesOf(school.view()));
    }
    PIPIT_TRY_ASSIGN(const Bytes body, call("/v0/hello", request.SerializeAsString()));
    PIPIT_TRY_ASSIGN(const auto reply, parsed<wire::HelloReply>(body, "hello"));
    const auto incarnation = Incarnation::from(base::asBytes(reply.incarnation()));
    if (!incarnation || reply.nonce().size() != 32 || reply.max_push_items() == 0
        || !isTime(reply.server_time_ms())) {
        return nonsense("hello");
    }
    if (reply.version() != protocol::kFormatVersion) {
        return Error{ ErrorCode::TooNew, "the server speaks another version" };
    }
    const ByteView nonce = base::asBytes(reply.nonce());
    return Greeting{ Instant(std::chrono::milliseconds(reply.server_time_ms())), *incarnation,
        Bytes(nonce.begin(), nonce.end()),
        std::min<std::size_t>(reply.max_push_items(), protocol::kMaxPushItems) };
}

SessionProof ServerCalls::prove(const Identity& identity, const Greeting& greeting) const
{
    const Bytes challenge = protocol::sessionProof(identity.school, m_transport.serverPin(),
        greeting.incarnation, greeting.nonce, identity.replica);
    return { identity.school, identity.replica, greeting.nonce,
        identity.sign.sign(protocol::labels::kSession, challenge) };
}

Result<void> ServerCalls::openSession(const SessionProof& proof)
{
    wire::SessionRequest request;
    request.set_school(bytesOf(proof.school.view()));
    request.set_replica(bytesOf(proof.replica.view()));
    request.set_nonce(bytesOf(proof.nonce));
    request.set_signature(bytesOf(proof.signature));
    PIPIT_TRY_ASSIGN(const Bytes body, call("/v0/session", request.SerializeAsString()));
    PIPIT_TRY_ASSIGN(const auto reply, parsed<wire::SessionReply>(body, "session"));
    if (reply.token().size() != 32) {
        return nonsense("session token");
    }
    m_token = base::toHex(base::asBytes(reply.token()));
    m_tokenLife = std::chrono::seconds(reply.valid_seconds());
    return {};
}

Result<Looked> ServerCalls::look(const store::Cursor& after)
{
    wire::LookRequest request;
    request.set_incarnation(bytesOf(after.incarnation.view()));
    request.set_after(after.sequence);
    PIPIT_TRY_ASSIGN(const Bytes body, call("/v0/look", request.SerializeAsString()));
    PIPIT_TRY_ASSIGN(const auto reply, parsed<wire::LookReply>(body, "look"));
    const auto incarnation = Incarnation::from(base::asBytes(reply.incarnation()));
    const auto digest = protocol::Digest::from(base::asBytes(reply.digest()));
    PIPIT_TRY_ASSIGN(auto tips, tipsOf(reply.tips()));
    const bool isPlace = reply.more()
        || (reply.reached() >= after.sequence && reply.reached() <= kMaxServerSequence);
    if (!incarnation || !digest || !isPlace || !isTime(reply.server_time_ms())) {
        return nonsense("look");
    }
    return Looked{ Instant(std::chrono::milliseconds(reply.server_time_ms())), reply.more(),
        { *incarnation, reply.reached() }, std::move(tips), *digest };
}

Result<RegisterPart> ServerCalls::registerFrom(std::uint64_t position)
{
    wire::RegisterRequest request;
    request.set_from(position);
    PIPIT_TRY_ASSIGN(const Bytes body, call("/v0/register/fetch", request.SerializeAsString()));
    PIPIT_TRY_ASSIGN(const auto reply, parsed<wire::RegisterReply>(body, "register"));
    RegisterPart part;
    part.serverLength = reply.length();
    PIPIT_TRY_ASSIGN(part.tips, tipsOf(reply.tips()));
    for (const auto& item : reply.statements()) {
        const ByteView statement = base::asBytes(item.statement());
        const ByteView wraps = base::asBytes(item.wraps());
        part.statements.push_back(
            { Bytes(statement.begin(), statement.end()), Bytes(wraps.begin(), wraps.end()) });
    }
    return part;
}

Result<void> ServerCalls::append(
    const protocol::StatementAndWraps& item, const std::string& startCode)
{
    wire::AppendRequest request;
    request.mutable_item()->set_statement(bytesOf(item.statement));
    request.mutable_item()->set_wraps(bytesOf(item.wraps));
    request.set_start_code(startCode);
    return appendAs(request.SerializeAsString());
}

Result<void> ServerCalls::giveBack(const protocol::StatementAndWraps& item)
{
    wire::AppendRequest request;
    request.mutable_item()->set_statement(bytesOf(item.statement));
    request.mutable_item()->set_wraps(bytesOf(item.wraps));
    request.set_held(true);
    return appendAs(request.SerializeAsString());
}

Result<void> ServerCalls::appendAs(const std::string& request)
{
    PIPIT_TRY_ASSIGN(const Bytes body, call("/v0/register/append", request));
    PIPIT_TRY_ASSIGN(const auto reply, parsed<wire::AppendReply>(body, "append"));
    switch (reply.answer()) {
    case wire::AppendReply::APPENDED:
    case wire::AppendReply::ALREADY:
        return {};
    case wire::AppendReply::STALE_HEAD:
        return Error{ ErrorCode::Conflict, "the register has moved on" };
    case wire::AppendReply::REFUSED:
        return Error{ ErrorCode::Denied, "the server refused a statement" };
    default:
        return nonsense("append");
    }
}

Result<std::vector<store::PushAnswer>> ServerCalls::push(std::span<const store::OutboxItem> items)
{
    PIPIT_TRY_ASSIGN(Pushed pushed, pushNumbered(items));
    return std::move(pushed.answers);
}

Result<ServerCalls::Pushed> ServerCalls::pushNumbered(std::span<const store::OutboxItem> items)
{
    wire::PushRequest request;
    for (const store::OutboxItem& item : items) {
        request.add_envelopes(bytesOf(item.sealed.bytes));
    }
    PIPIT_TRY_ASSIGN(const Bytes body, call("/v0/push", request.SerializeAsString()));
    PIPIT_TRY_ASSIGN(const auto reply, parsed<wire::PushReply>(body, "push"));
    if (static_cast<std::size_t>(reply.items_size()) != items.size()) {
        return nonsense("number of push answers");
    }
    Pushed pushed;
    for (const auto& item : reply.items()) {
        pushed.answers.push_back(answerOf(item.answer()));
        pushed.sequences.push_back(item.sequence());
    }
    return pushed;
}

Result<PullPart> ServerCalls::pull(const store::Cursor& after, bool ownByName)
{
    wire::PullRequest request;
    request.set_incarnation(bytesOf(after.incarnation.view()));
    request.set_after(after.sequence);
    request.set_max_bytes(protocol::kMaxPullBytes);
    request.set_own_by_name(ownByName);
    PIPIT_TRY_ASSIGN(const Bytes body, call("/v0/pull", request.SerializeAsString()));
    PIPIT_TRY_ASSIGN(const auto reply, parsed<wire::PullReply>(body, "pull"));
    const auto incarnation = Incarnation::from(base::asBytes(reply.incarnation()));
    if (!incarnation || reply.reached() < after.sequence) {
        return nonsense("pull");
    }
    PullPart part{ {}, {}, { *incarnation, reply.reached() }, reply.more() };
    std::int64_t last = after.sequence;
    for (const auto& item : reply.items()) {
        if (item.sequence() <= last || item.sequence() > reply.reached()) {
            return nonsense("order of a pull");
        }
        last = item.sequence();
        if (!item.chain_hash().empty()) {
            const auto own = ownByName ? ownOf(item) : std::nullopt;
            if (!own) {
                return nonsense("name in a pull");
            }
            part.own.push_back(*own);
            continue;
        }
        const ByteView envelope = base::asBytes(item.envelope());
        part.envelopes.emplace_back(last, Bytes(envelope.begin(), envelope.end()));
    }
    return part;
}

Result<std::vector<VaultHeads>> ServerCalls::digests(std::span<const VaultId> vaults)
{
    wire::DigestRequest request;
    for (const VaultId& vault : vaults) {
        request.add_vaults(bytesOf(vault.view()));
    }
    PIPIT_TRY_ASSIGN(const Bytes body, call("/v0/digest", request.SerializeAsString()));
    PIPIT_TRY_ASSIGN(const auto reply, parsed<wire::DigestReply>(body, "digest"));
    std::vector<VaultHeads> all;
    for (const auto& vault : reply.vaults()) {
        PIPIT_TRY_ASSIGN(VaultHeads heads, headsOf(vault));
        all.push_back(std::move(heads));
    }
    return all;
}

} // namespace pipit::client
