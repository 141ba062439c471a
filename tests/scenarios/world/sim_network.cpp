#include "tests/scenarios/world/sim_network.h"

#include "sync/protocol/messages.pb.h"
#include "tests/scenarios/world/world.h"

namespace pipit::scenarios {

namespace {

constexpr std::uint64_t kNetwork = 2;
constexpr std::size_t kRarely = 14; ///< one call in so many
constexpr std::size_t kSeldom = 40;
constexpr std::size_t kOften = 6;

const Error kOffline{ ErrorCode::Offline, "no answer" };

/// A pull that asks for a page of a few envelopes at most.
Bytes withSmallPage(ByteView body, std::size_t bytes)
{
    protocol::wire::PullRequest pull;
    if (!pull.ParseFromArray(body.data(), static_cast<int>(body.size()))) {
        return { body.begin(), body.end() };
    }
    pull.set_max_bytes(static_cast<std::uint32_t>(bytes));
    const std::string text = pull.SerializeAsString();
    return { text.begin(), text.end() };
}

} // namespace

SimNetwork::SimNetwork(World& world, std::uint64_t seed)
    : m_world(world)
    , m_chance(seed, kNetwork)
    , m_liar(world.plan())
{
}

void SimNetwork::calm()
{
    m_calm = true;
    m_world.server().makeRoom(); // nor is it killed at a write that is still to come
    m_late.clear();
}

Result<client::Reply> SimNetwork::toServer(const Request& request)
{
    if (m_world.plan().has(Trouble::ServerKilled) && strikes(kSeldom)) {
        m_world.server().dieAt(m_world.server().operations() + 1 + m_chance.below(8));
    }
    const bool isPush = request.path == "/v0/push";
    if (m_world.plan().has(Trouble::ServerFull) && strikes(isPush ? kOften : kSeldom)) {
        m_world.server().fill();
    }
    auto reply = m_world.server().handle(request.path, request.body, request.token);
    if (m_world.server().isFull() && m_chance.oneIn(3)) {
        m_world.server().makeRoom();
    }
    if (m_world.server().isDown()) {
        m_world.say("the server is killed over " + request.path + " and starts again");
        m_world.server().restart(static_cast<tests::Survives>(m_chance.below(3)), m_chance.next());
    }
    if (request.path == "/v0/push") {
        m_world.watch().serverMoved();
    }
    return reply;
}

void SimNetwork::deliverLateCopies()
{
    while (!m_late.empty() && strikes(3)) {
        const Request copy = m_late.back();
        m_late.pop_back();
        m_world.say("a late copy of " + copy.path + " arrives");
        static_cast<void>(toServer(copy));
    }
}

/// What stands in the way before the server is asked.
std::optional<Result<client::Reply>> SimNetwork::refusal(const Request& request)
{
    const Plan& plan = m_world.plan();
    if (plan.has(Trouble::RequestLost) && strikes(kRarely)) {
        m_world.say("  " + request.path + " is lost on its way there");
        return kOffline;
    }
    if (plan.has(Trouble::Busy) && strikes(kRarely)) {
        static constexpr int kStatus[]{ 429, 500, 503, 413 };
        const int status = kStatus[m_chance.below(4)];
        m_world.say("  " + request.path + " is answered " + std::to_string(status));
        return client::Reply{ status, {} };
    }
    return std::nullopt;
}

/// A lie to a push that the server never sees.
std::optional<client::Reply> SimNetwork::falseAnswer(
    SimProfile& profile, std::string_view path, ByteView body)
{
    if (m_calm) {
        return std::nullopt;
    }
    if (auto stored = m_liar.falselyStored(path, body)) {
        return stored;
    }
    auto refused = m_liar.refuses(profile, path, body);
    if (refused) {
        m_world.say("  the server refuses " + profile.name() + " without a reason");
    }
    return refused;
}

Result<client::Reply> SimNetwork::carry(SessionGate& session, SimProfile& profile,
    std::string_view path, ByteView body, std::string_view token)
{
    const Plan& plan = m_world.plan();
    Request request{ std::string(path), Bytes(body.begin(), body.end()), std::string(token) };
    if (path == "/v0/pull" && m_chance.oneIn(3)) {
        request.body = withSmallPage(body, 1 + m_chance.below(4000));
    }
    m_world.pass(std::chrono::milliseconds(5 + m_chance.below(200)));
    deliverLateCopies();
    if (!m_calm) {
        m_world.meanwhile();
    }
    if (session.isOver() || !profile.tablet().hasNetwork) {
        return kOffline;
    }
    if (auto refused = refusal(request)) {
        return *refused;
    }
    if (plan.has(Trouble::Late) && strikes(kRarely)) {
        m_late.push_back(request);
    }
    if (plan.has(Trouble::Twice) && strikes(kRarely)) {
        m_world.say("  " + request.path + " arrives twice");
        static_cast<void>(toServer(request));
    }
    auto falsely = falseAnswer(profile, path, body);
    auto reply = falsely ? Result<client::Reply>(std::move(*falsely)) : toServer(request);
    if (reply && reply->status != 200) {
        m_world.say("  " + request.path + " is answered " + std::to_string(reply->status));
    }
    if (const std::string lie = reply && !m_calm ? m_liar.twist(path, *reply) : std::string{};
        !lie.empty()) {
        m_world.say("  the server" + lie);
    }
    if (!m_calm) {
        m_world.meanwhile();
    }
    if (session.isOver()) {
        return kOffline;
    }
    if (plan.has(Trouble::ReplyLost) && strikes(kRarely)) {
        m_world.say("  the reply to " + request.path + " is lost");
        return kOffline;
    }
    if (reply && plan.has(Trouble::Garbage) && strikes(kSeldom)) {
        m_world.say("  the reply to " + request.path + " is garbled");
        return client::Reply{ 200, Bytes(64, 0xff) };
    }
    if (reply && reply->status == 200 && path == "/v0/push") {
        m_world.watch().pushAnswered(profile.tablet(), body, reply->body);
    }
    return reply;
}

Result<client::Reply> SimTransport::post(
    std::string_view path, ByteView body, std::string_view token)
{
    if (m_session.isOver() || m_profile.tablet().disk.isDead()) {
        return kOffline;
    }
    return m_world.network().carry(m_session, m_profile, path, body, token);
}

ServerKeyPin SimTransport::serverPin() const { return m_world.server().pin(); }

} // namespace pipit::scenarios
