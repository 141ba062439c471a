#include "tests/scenarios/world/liar.h"

#include "sync/protocol/envelope.h"
#include "sync/protocol/messages.pb.h"

namespace pipit::scenarios {

namespace {

namespace wire = protocol::wire;

constexpr std::uint64_t kLying = 4;
constexpr std::int64_t kYears = 5LL * 365 * 24 * 3600 * 1000;

Bytes bytesOf(const std::string& text) { return { text.begin(), text.end() }; }

template <class Message> bool read(Message& message, ByteView body)
{
    return message.ParseFromArray(body.data(), static_cast<int>(body.size()));
}

} // namespace

Liar::Liar(const Plan& plan)
    : m_plan(plan)
    , m_chance(plan.seed, kLying)
{
}

void Liar::flip(std::string& bytes)
{
    if (!bytes.empty()) {
        char& byte = bytes[m_chance.below(bytes.size())];
        byte = static_cast<char>(byte ^ static_cast<char>(1U << m_chance.below(7)));
    }
}

std::optional<client::Reply> Liar::falselyStored(std::string_view path, ByteView body)
{
    wire::PushRequest asked;
    if (path != "/v0/push" || !does(Trouble::FalseStored) || !read(asked, body)) {
        return std::nullopt;
    }
    wire::PushReply reply;
    for (int i = 0; i < asked.envelopes_size(); ++i) {
        auto* item = reply.add_items();
        item->set_answer(wire::PushReply::STORED);
        item->set_sequence(i + 1);
    }
    return client::Reply{ 200, bytesOf(reply.SerializeAsString()) };
}

std::optional<client::Reply> Liar::refuses(
    SimProfile& profile, std::string_view path, ByteView body)
{
    wire::PushRequest asked;
    if (path != "/v0/push" || !does(Trouble::Refuses) || !read(asked, body)) {
        return std::nullopt;
    }
    const ReplicaId& me = profile.replica().identity().replica;
    wire::PushReply reply;
    for (const std::string& envelope : asked.envelopes()) {
        const auto view = protocol::parseEnvelope(base::asBytes(envelope));
        if (!view || view->header.replica != me) {
            return std::nullopt;
        }
        reply.add_items()->set_answer(wire::PushReply::NO_WRITE_RIGHT);
    }
    m_liedTo.insert(&profile);
    return client::Reply{ 200, bytesOf(reply.SerializeAsString()) };
}

std::string Liar::twist(std::string_view path, client::Reply& reply)
{
    if (reply.status != 200) {
        return {};
    }
    if (path == "/v0/pull") {
        return twistPull(reply.body);
    }
    if (path == "/v0/digest") {
        return twistDigest(reply.body);
    }
    if (path == "/v0/look") {
        return twistLook(reply.body);
    }
    if (path == "/v0/register/fetch") {
        return twistRegister(reply.body);
    }
    return path == "/v0/hello" ? twistHello(reply.body) : std::string{};
}

std::string Liar::twistPull(Bytes& body)
{
    wire::PullReply pull;
    std::string did;
    if (!read(pull, body) || pull.items_size() == 0) {
        return {};
    }
    const auto any = [&] {
        return static_cast<int>(m_chance.below(static_cast<std::size_t>(pull.items_size())));
    };
    if (does(Trouble::Flips)) {
        flip(*pull.mutable_items(any())->mutable_envelope());
        did += " flips a bit";
    }
    if (does(Trouble::Replays)) {
        pull.mutable_items(any())->set_envelope(pull.items(any()).envelope());
        did += " sends one item in the place of another";
    }
    if (does(Trouble::Omits)) {
        pull.mutable_items()->DeleteSubrange(any(), 1);
        did += " omits an item";
    }
    body = bytesOf(pull.SerializeAsString());
    return did;
}

std::string Liar::twistDigest(Bytes& body)
{
    wire::DigestReply digest;
    if (!does(Trouble::FalseDigest) || !read(digest, body) || digest.vaults_size() == 0) {
        return {};
    }
    auto* vault = digest.mutable_vaults(
        static_cast<int>(m_chance.below(static_cast<std::size_t>(digest.vaults_size()))));
    flip(*vault->mutable_digest());
    if (vault->authors_size() > 0) {
        auto* author = vault->mutable_authors(0);
        author->set_sequence(author->sequence() + m_chance.below(4));
        flip(*author->mutable_chain_hash());
    }
    body = bytesOf(digest.SerializeAsString());
    return " lies about what it holds";
}

std::string Liar::twistLook(Bytes& body)
{
    wire::LookReply look;
    std::string did;
    if (!read(look, body)) {
        return {};
    }
    if (does(Trouble::FalseDigest)) {
        flip(*look.mutable_digest());
        did += " lies about all that it holds";
    }
    if (does(Trouble::Omits)) {
        look.set_more(false);
        did += " says that there is nothing more";
    }
    if (does(Trouble::OtherLife)) {
        flip(*look.mutable_incarnation());
        did += " says it is another";
    }
    body = bytesOf(look.SerializeAsString());
    return did;
}

std::string Liar::twistRegister(Bytes& body)
{
    wire::RegisterReply part;
    if (!read(part, body)) {
        return {};
    }
    std::string did;
    if (does(Trouble::ShortRegister)) {
        part.clear_statements();
        part.set_length(m_chance.below(static_cast<std::size_t>(part.length()) + 1));
        did += " hides statements";
    } else if (part.statements_size() > 0 && does(Trouble::Flips)) {
        flip(*part.mutable_statements(0)->mutable_statement());
        did += " flips a bit of a statement";
    }
    body = bytesOf(part.SerializeAsString());
    return did;
}

std::string Liar::twistHello(Bytes& body)
{
    wire::HelloReply hello;
    if (!read(hello, body)) {
        return {};
    }
    std::string did;
    if (does(Trouble::OtherLife)) {
        flip(*hello.mutable_incarnation());
        did += " says it is another";
    }
    if (does(Trouble::FalseTime)) {
        hello.set_server_time_ms(hello.server_time_ms() + (m_chance.oneIn(2) ? kYears : -kYears));
        did += " tells a time that is years off";
    }
    body = bytesOf(hello.SerializeAsString());
    return did;
}

} // namespace pipit::scenarios
