#include "sync/server/handlers.h"
#include "sync/server/wire.h"

namespace pipit::server {

namespace {

constexpr std::size_t kFewFields = 16;

std::optional<protocol::JoinSlot> slotFrom(const std::string& bytes)
{
    return protocol::JoinSlot::from(base::asBytes(bytes));
}

} // namespace

Reply Handlers::openJoin(const Caller& caller, ByteView body)
{
    wire::JoinOpenRequest request;
    const auto slot
        = parseWire(request, body, kFewFields) ? slotFrom(request.slot()) : std::nullopt;
    if (!slot) {
        return problem(400, "malformed");
    }
    const RegisterView school = m_parts.school.schoolRegister();
    const protocol::Member* lead = school->member(*caller);
    if (lead == nullptr || lead->role != protocol::Role::Lead
        || school->revocation(*caller) != nullptr) {
        return problem(403, "not-a-lead");
    }
    const std::chrono::seconds life(request.valid_seconds());
    return m_joins.open(*slot, *caller, life) ? wireReply(200, wire::JoinDone())
                                              : problem(429, "too-many-invitations");
}

/// Without a session: whoever leaves something here is no member yet.
Reply Handlers::leaveJoin(const Caller&, ByteView body)
{
    wire::JoinLeaveRequest request;
    const auto slot
        = parseWire(request, body, kFewFields) ? slotFrom(request.slot()) : std::nullopt;
    if (!slot || request.request().empty()) {
        return problem(400, "malformed");
    }
    if (request.request().size() > protocol::kMaxJoinRequestBytes) {
        return problem(413, "too-big");
    }
    switch (m_joins.leave(*slot, base::asBytes(request.request()))) {
    case Joins::Left::Kept:
        return wireReply(200, wire::JoinDone());
    case Joins::Left::NoSuchInvitation:
        return problem(404, "no-such-invitation");
    case Joins::Left::Full:
        break;
    }
    return problem(409, "asked-by-others");
}

Reply Handlers::fetchJoin(const Caller& caller, ByteView body)
{
    wire::JoinFetchRequest request;
    const auto slot
        = parseWire(request, body, kFewFields) ? slotFrom(request.slot()) : std::nullopt;
    if (!slot) {
        return problem(400, "malformed");
    }
    const auto requests = m_joins.fetch(*slot, *caller);
    if (!requests) {
        return problem(404, "no-such-invitation");
    }
    wire::JoinFetchReply reply;
    for (const Bytes& one : *requests) {
        reply.add_requests(stringOf(one));
    }
    return wireReply(200, reply);
}

} // namespace pipit::server
