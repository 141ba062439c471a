#include "sync/server/selftest/sample_tablet.h"

#include "sync/protocol/labels.h"
#include "sync/protocol/session_proof.h"
#include "sync/server/wire.h"

namespace pipit::server {

namespace {

template <class Message>
Answer<Message> ask(const Post& post, std::string_view path,
    const google::protobuf::MessageLite& request, const std::string& token)
{
    const std::string body = request.SerializeAsString();
    const auto reply = post(path, base::asBytes(body), token);
    if (!reply) {
        return { .problem = "no reply" };
    }
    Answer<Message> answer{ .status = reply->status };
    const int size = static_cast<int>(reply->body.size());
    if (wire::Problem problem; reply->status != 200 && reply->status != 409
        && problem.ParseFromArray(reply->body.data(), size) && !problem.code().empty()) {
        answer.problem = problem.code();
    } else if (!answer.body.ParseFromArray(reply->body.data(), size)) {
        answer.problem = "unreadable";
    }
    return answer;
}

} // namespace

SampleTablet::SampleTablet(
    Post post, ServerKeyPin pin, const SampleSchool& school, const SampleStaff& who)
    : m_post(std::move(post))
    , m_pin(pin)
    , m_school(school)
    , m_who(who)
{
}

Answer<wire::HelloReply> SampleTablet::hello() const
{
    wire::HelloRequest request;
    setId(request.mutable_school(), m_school.school);
    return ask<wire::HelloReply>(m_post, "/v0/hello", request, {});
}

Answer<wire::SessionReply> SampleTablet::open(const wire::HelloReply& greeting)
{
    const auto incarnation = Incarnation::from(base::asBytes(greeting.incarnation()));
    if (!incarnation || greeting.nonce().size() != 32) {
        return { .problem = "unreadable" };
    }
    const Bytes proof = protocol::sessionProof(
        m_school.school, m_pin, *incarnation, base::asBytes(greeting.nonce()), m_who.replica());
    wire::SessionRequest request;
    setId(request.mutable_school(), m_school.school);
    setId(request.mutable_replica(), m_who.replica());
    request.set_nonce(greeting.nonce());
    request.set_signature(stringOf(m_who.sign.sign(protocol::labels::kSession, proof)));
    auto answer = ask<wire::SessionReply>(m_post, "/v0/session", request, {});
    if (answer.status == 200) {
        token = base::toHex(base::asBytes(answer.body.token()));
        m_incarnation = greeting.incarnation();
    }
    return answer;
}

bool SampleTablet::begin()
{
    const auto greeting = hello();
    return greeting.status == 200 && open(greeting.body).status == 200;
}

Answer<wire::AppendReply> SampleTablet::append(
    const protocol::StatementAndWraps& item, const std::string& startCode) const
{
    wire::AppendRequest request;
    request.mutable_item()->set_statement(stringOf(item.statement));
    request.mutable_item()->set_wraps(stringOf(item.wraps));
    request.set_start_code(startCode);
    return ask<wire::AppendReply>(m_post, "/v0/register/append", request, token);
}

bool SampleTablet::appendAll(const std::string& startCode)
{
    for (const protocol::StatementAndWraps& item : m_school.statements()) {
        const bool first = &item == &m_school.statements().front();
        const auto answer = append(item, first ? startCode : std::string{});
        if (answer.body.answer() != wire::AppendReply::APPENDED || (first && !begin())) {
            return false;
        }
    }
    return true;
}

Answer<wire::RegisterReply> SampleTablet::fetchRegister(std::uint64_t from) const
{
    wire::RegisterRequest request;
    request.set_from(from);
    return ask<wire::RegisterReply>(m_post, "/v0/register/fetch", request, token);
}

Answer<wire::PushReply> SampleTablet::push(const std::vector<Bytes>& envelopes) const
{
    wire::PushRequest request;
    for (const Bytes& envelope : envelopes) {
        request.add_envelopes(stringOf(envelope));
    }
    return ask<wire::PushReply>(m_post, "/v0/push", request, token);
}

Answer<wire::PullReply> SampleTablet::pull(std::int64_t after, std::uint32_t maxBytes) const
{
    wire::PullRequest request;
    request.set_incarnation(m_incarnation);
    request.set_after(after);
    request.set_max_bytes(maxBytes);
    return ask<wire::PullReply>(m_post, "/v0/pull", request, token);
}

Answer<wire::DigestReply> SampleTablet::digest(const std::vector<VaultId>& vaults) const
{
    wire::DigestRequest request;
    for (const VaultId& vault : vaults) {
        request.add_vaults(stringOf(vault.view()));
    }
    return ask<wire::DigestReply>(m_post, "/v0/digest", request, token);
}

} // namespace pipit::server
