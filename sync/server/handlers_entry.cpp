#include "sync/protocol/labels.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/session_proof.h"
#include "sync/server/handlers.h"
#include "sync/server/wire.h"

namespace pipit::server {

namespace {

constexpr std::size_t kFewFields = 16;

bool isOtherSchool(const protocol::Register* school, const std::string& asked)
{
    return school != nullptr && !asked.empty()
        && SchoolId::from(base::asBytes(asked)) != school->school();
}

} // namespace

Reply Handlers::hello(const Caller&, ByteView body)
{
    wire::HelloRequest request;
    if (!parseWire(request, body, kFewFields)) {
        return problem(400, "malformed");
    }
    const RegisterView school = m_parts.school.schoolRegister();
    if (isOtherSchool(school.get(), request.school())) {
        return problem(404, "other-school");
    }
    wire::HelloReply reply;
    reply.set_version(protocol::kFormatVersion);
    reply.set_server_time_ms(m_parts.clock.now().time_since_epoch().count());
    setId(reply.mutable_incarnation(), m_parts.birth.incarnation);
    const Nonce nonce = m_parts.sessions.challenge();
    reply.set_nonce(stringOf(nonce));
    reply.set_max_message_bytes(protocol::kMaxMessageBytes);
    reply.set_max_push_items(protocol::kMaxPushItems);
    return wireReply(200, reply);
}

Reply Handlers::session(const Caller&, ByteView body)
{
    wire::SessionRequest request;
    if (!parseWire(request, body, kFewFields)) {
        return problem(400, "malformed");
    }
    const RegisterView school = m_parts.school.schoolRegister();
    if (isOtherSchool(school.get(), request.school())) {
        return problem(404, "other-school");
    }
    const auto replica = ReplicaId::from(base::asBytes(request.replica()));
    const ByteView nonce = base::asBytes(request.nonce());
    const ByteView signature = base::asBytes(request.signature());
    if (!replica || nonce.size() != Nonce{}.size()
        || signature.size() != crypto::Signature{}.size()) {
        return problem(400, "malformed");
    }
    const protocol::Member* member = school ? school->member(*replica) : nullptr;
    if (member == nullptr) {
        m_parts.metrics.add(Count::SessionsDenied);
        return problem(403, "not-a-member");
    }
    const Bytes proof = protocol::sessionProof(
        school->school(), m_parts.pin, m_parts.birth.incarnation, nonce, *replica);
    if (!crypto::verify(protocol::labels::kSession, proof, base::ByteReader(signature).array<64>(),
            member->sign)) {
        m_parts.metrics.add(Count::SessionsDenied);
        return problem(403, "bad-signature");
    }
    if (!m_parts.sessions.spend(nonce)) {
        m_parts.metrics.add(Count::SessionsDenied);
        return problem(401, "stale-challenge");
    }
    m_parts.metrics.add(Count::SessionsOpened);
    wire::SessionReply reply;
    reply.set_token(stringOf(m_parts.sessions.open(*replica)));
    reply.set_valid_seconds(static_cast<std::uint32_t>(Sessions::kTokenLife.count()));
    return wireReply(200, reply);
}

} // namespace pipit::server
