#include "sync/server/selftest/loopback.h"

#include "sync/protocol/digest.h"
#include "sync/protocol/envelope.h"
#include "sync/server/selftest/claims.h"
#include "sync/server/selftest/http_client.h"
#include "sync/server/selftest/sample_tablet.h"
#include "sync/server/server_process.h"

namespace pipit::server {

namespace {

namespace wire = protocol::wire;

/// A server that runs, and connections to it.
class Loopback {
public:
    Loopback(DataDirectory directory, ServerKeyPin pin)
        : m_directory(std::move(directory))
        , m_pin(pin)
    {
    }

    bool start()
    {
        m_process.reset();
        auto started = ServerProcess::start(
            { .directory = m_directory, .address = "127.0.0.1", .port = 0 }, m_log);
        m_process = started ? std::move(*started) : nullptr;
        return m_process != nullptr;
    }

    /// A tablet with a connection of its own.
    SampleTablet tablet(const SampleSchool& school, const SampleStaff& who) const
    {
        auto connected = HttpClient::connect(m_process->port(), m_pin);
        const std::shared_ptr<HttpClient> client
            = connected ? std::shared_ptr<HttpClient>(std::move(*connected)) : nullptr;
        const Post post = [client](std::string_view path, ByteView body, std::string_view token) {
            return client ? client->post(path, body, token)
                          : Result<Reply>(Error{ ErrorCode::Offline, "not connected" });
        };
        return { post, m_pin, school, who };
    }

    bool refusesAnotherPin() const
    {
        const auto connected = HttpClient::connect(m_process->port(), ServerKeyPin{});
        return !connected && connected.error().code == ErrorCode::Denied;
    }

private:
    DataDirectory m_directory;
    ServerKeyPin m_pin;
    base::NullLog m_log;
    std::unique_ptr<ServerProcess> m_process;
};

bool receives(const SampleTablet& tablet, const Bytes& envelope)
{
    const auto page = tablet.pull(0);
    return page.status == 200 && page.body.items_size() == 1 && !page.body.more()
        && page.body.items(0).envelope() == base::asText(envelope);
}

bool digestAgrees(const SampleTablet& tablet, const SampleSchool& school, const Bytes& envelope)
{
    const auto parsed = protocol::parseEnvelope(envelope);
    const auto reply = tablet.digest({ school.vault });
    if (!parsed || reply.body.vaults_size() != 1) {
        return false;
    }
    const auto mine = protocol::digestOf({ { school.teacher.replica(), 1, parsed->chainHash } });
    return reply.body.vaults(0).digest() == base::asText(mine.view());
}

void converse(Loopback& server, const std::string& startCode, Claims& claims)
{
    crypto::SystemRandom random;
    const SampleSchool school(random);
    SampleTablet lead = server.tablet(school, school.lead);
    claims.that(lead.hello().status == 200, "hello is answered");
    claims.that(lead.append(school.statements().front(), "wrong").status == 403,
        "a wrong start code is refused");
    claims.that(lead.appendAll(startCode), "a school is started");

    SampleTablet teacher = server.tablet(school, school.teacher);
    const Bytes envelope = school.envelope(school.teacher, school.vault, 1, {}, "A note.");
    claims.that(teacher.push({ envelope }).status == 401, "nobody pushes without a session");
    claims.that(teacher.begin(), "a member opens a session");
    const auto pushed = teacher.push({ envelope, Bytes{ 1, 2, 3 } });
    claims.that(pushed.body.items_size() == 2
            && pushed.body.items(0).answer() == wire::PushReply::STORED
            && pushed.body.items(1).answer() == wire::PushReply::BAD_SIGNATURE,
        "each envelope of a push has its own answer");

    SampleTablet visitor = server.tablet(school, school.visitor);
    claims.that(visitor.begin() && receives(visitor, envelope), "another member receives it");
    claims.that(digestAgrees(visitor, school, envelope), "the digests agree");
    claims.that(server.start(), "the server starts again");
    SampleTablet later = server.tablet(school, school.visitor);
    claims.that(later.begin() && receives(later, envelope), "a restart keeps everything");
}

} // namespace

std::string checkLoopback(const std::filesystem::path& directory)
{
    Claims claims;
    crypto::SystemRandom random;
    const DataDirectory data{ directory };
    const auto birth = initialise(data, {}, random);
    if (!claims.that(birth.has_value(), "a server can be made")) {
        return claims.broken();
    }
    Loopback server(data, birth->pin);
    if (!claims.that(server.start(), "the server starts")) {
        return claims.broken();
    }
    claims.that(server.refusesAnotherPin(), "another key than the pinned one is noticed");
    converse(server, birth->startCode, claims);
    return claims.broken();
}

} // namespace pipit::server
