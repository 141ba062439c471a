#include "core/crypto/hash.h"
#include "sync/protocol/limits.h"
#include "sync/server/handlers.h"
#include "sync/server/start_code.h"
#include "sync/server/wire.h"

#include <algorithm>

namespace pipit::server {

namespace {

constexpr std::size_t kFewFields = 16;

Reply appendReply(int status, wire::AppendReply::Answer answer, std::string_view reason = {})
{
    wire::AppendReply reply;
    reply.set_answer(answer);
    reply.set_reason(std::string(reason));
    return wireReply(status, reply);
}

Reply replyOf(const AppendVerdict& verdict)
{
    switch (verdict.answer) {
    case AppendAnswer::Appended:
        return appendReply(200, wire::AppendReply::APPENDED);
    case AppendAnswer::Already:
        return appendReply(200, wire::AppendReply::ALREADY);
    case AppendAnswer::StaleHead:
        return appendReply(409, wire::AppendReply::STALE_HEAD);
    case AppendAnswer::Refused:
        break;
    }
    return appendReply(403, wire::AppendReply::REFUSED, verdict.reason);
}

/// True if this is the statement that the school began with: its sender never got our answer.
bool isTheFirst(const protocol::Register& school, ByteView statement)
{
    const auto parsed = protocol::parseStatement(statement);
    return parsed && school.positionOf(parsed->hash) == std::uint64_t{ 0 };
}

} // namespace

Reply Handlers::fetchRegister(const Caller& caller, ByteView body)
{
    wire::RegisterRequest request;
    if (!parseWire(request, body, kFewFields)) {
        return problem(400, "malformed");
    }
    const RegisterView school = m_parts.school.schoolRegister();
    // A removed replica learns that it was, and nothing that came after.
    const std::uint64_t length = school->shownTo(*caller);
    auto items = m_parts.store.statements(request.from(), protocol::kMaxPullBytes);
    if (!items) {
        return failed("server.register.failed", items.error());
    }
    items->resize(
        std::min<std::uint64_t>(items->size(), length - std::min(length, request.from())));
    wire::RegisterReply reply;
    for (const protocol::StatementAndWraps& item : *items) {
        wire::StatementWithWraps* out = reply.add_statements();
        out->set_statement(stringOf(item.statement));
        out->set_wraps(stringOf(item.wraps));
    }
    reply.set_length(length);
    for (const StatementHash& tip : school->tipsOf(length)) {
        reply.add_tips(stringOf(tip.view()));
    }
    return wireReply(200, reply);
}

/// Nothing if the statement may be judged by the register's rules.
std::optional<Reply> Handlers::whyNotAppend(
    const Caller& caller, std::string_view startCode, ByteView statement, bool held) const
{
    const RegisterView school = m_parts.school.schoolRegister();
    if (!school) {
        return startCodeMatches(startCode, m_parts.birth.startCodeHash)
            ? std::nullopt
            : std::optional(appendReply(403, wire::AppendReply::REFUSED, "wrong-start-code"));
    }
    if (caller) {
        return held && school->revocation(*caller) != nullptr
            ? std::optional(appendReply(403, wire::AppendReply::REFUSED, "not-allowed"))
            : std::nullopt;
    }
    return isTheFirst(*school, statement)
        ? appendReply(200, wire::AppendReply::ALREADY)
        : appendReply(403, wire::AppendReply::REFUSED, "already-started");
}

/// Where it cannot be noted now, the first late work that comes is what notes it.
void Handlers::hearOfRemovals() const
{
    for (const auto& [replica, removal] : m_parts.school.schoolRegister()->revocations()) {
        static_cast<void>(m_parts.store.heardOfRemoval(replica, m_parts.clock.now()));
    }
}

Reply Handlers::appendRegister(const Caller& caller, ByteView body)
{
    wire::AppendRequest request;
    if (!parseWire(request, body, kFewFields)) {
        return problem(400, "malformed");
    }
    const ByteView statement = base::asBytes(request.item().statement());
    const ByteView wraps = base::asBytes(request.item().wraps());
    if (auto refusal = whyNotAppend(caller, request.start_code(), statement, request.held())) {
        return *refusal;
    }
    const auto verdict
        = m_parts.school.append({ .statement = { statement.begin(), statement.end() },
                                    .wraps = { wraps.begin(), wraps.end() } },
            request.held());
    if (!verdict) {
        return failed("server.register.failed", verdict.error());
    }
    if (verdict->answer == AppendAnswer::Appended) {
        m_parts.metrics.add(Count::StatementsAppended);
        hearOfRemovals();
    }
    return replyOf(*verdict);
}

} // namespace pipit::server
