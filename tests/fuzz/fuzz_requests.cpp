#include "core/base/check.h"
#include "core/base/hex.h"
#include "sync/protocol/limits.h"
#include "sync/server/handlers.h"
#include "sync/server/selftest/sample_school.h"
#include "sync/server/selftest/sample_tablet.h"
#include "sync/server/sqlite_school_store.h"
#include "sync/server/start_code.h"
#include "tests/fuzz/scratch.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

using namespace pipit;
using namespace pipit::server;

namespace {

class StillClock final : public Clock {
public:
    Instant now() const override { return Instant(std::chrono::milliseconds(1'790'000'000'000)); }
};

/// A school server without sockets, and a lead of its school who is known to it.
class Served {
public:
    Served()
    {
        const std::string startCode = makeStartCode(m_random);
        m_store = std::move(*SqliteSchoolStore::create(
            m_scratch.path() / "school.db", { m_incarnation, hashStartCode(startCode) }));
        m_school = std::move(*School::open(*m_store));
        m_sessions.emplace(m_clock, m_random);
        m_handlers.emplace(HandlerParts{ *m_store, *m_school, *m_sessions, m_clock, m_metrics,
            m_log, ServerKeyPin{}, *m_store->birth() });
        SampleTablet lead(
            [this](std::string_view path, ByteView body, std::string_view token) {
                return Result<Reply>(ask(path, body, token));
            },
            ServerKeyPin{}, m_sample, m_sample.lead);
        PIPIT_CHECK(lead.appendAll(startCode));
        m_token = lead.token;
        PIPIT_CHECK(
            lead.push({ m_sample.envelope(m_sample.lead, m_sample.vault, 1, {}, "one") }).status
            == 200);
    }

    /// As the listener does it.
    Reply ask(std::string_view path, ByteView body, std::string_view token)
    {
        const RequestHead head{ Method::Post, path, token, false };
        const Admission admission = m_handlers->admit(head);
        if (admission.refusal) {
            return *admission.refusal;
        }
        return body.size() > admission.bodyLimit ? m_handlers->problem(413, "too-big")
                                                 : m_handlers->handle(head, body);
    }
    const std::string& token() const { return m_token; }

    /// What a lead of evil intent can sign.
    Bytes envelope(std::uint64_t sequence, std::uint8_t previous, ByteView text) const
    {
        sequence = std::max<std::uint64_t>(sequence, 1); // others have no bytes
        ChainHash hash;
        hash.bytes.fill(sequence == 1 ? 0 : std::max<std::uint8_t>(previous, 1));
        const VaultId& vault = previous % 2 == 0 ? m_sample.vault : m_sample.leadsVault;
        return m_sample.envelope(
            m_sample.lead, vault, sequence, hash, text.empty() ? "-" : base::asText(text));
    }

private:
    fuzz::Scratch m_scratch;
    StillClock m_clock;
    crypto::SeededRandom m_random{ 7 };
    const Incarnation m_incarnation = m_random.id<Incarnation>();
    SampleSchool m_sample{ m_random };
    Metrics m_metrics;
    base::NullLog m_log;
    std::unique_ptr<SqliteSchoolStore> m_store;
    std::unique_ptr<School> m_school;
    std::optional<Sessions> m_sessions;
    std::optional<Handlers> m_handlers;
    std::string m_token;
};

constexpr std::array<std::string_view, 11> kPaths{ "/v0/hello", "/v0/session", "/v0/register/fetch",
    "/v0/register/append", "/v0/push", "/v0/pull", "/v0/digest", "/v0/look", "/v0/join/open",
    "/v0/join/leave", "/v0/join/fetch" };

/// A server that is well always says so: 500 and 503 are for broken disks.
void checkReply(const Reply& reply)
{
    PIPIT_CHECK(reply.status == 200 || (reply.status >= 400 && reply.status < 500));
    PIPIT_CHECK(reply.body.size() <= protocol::kMaxMessageBytes);
}

void checkSigned(Served& served, ByteView bytes)
{
    base::ByteReader in(bytes);
    protocol::wire::PushRequest request;
    while (in.ok() && in.left() > 0 && request.envelopes_size() < 4) {
        const std::uint64_t sequence = in.u64();
        const std::uint8_t previous = in.u8();
        const Bytes envelope = served.envelope(
            sequence, previous, in.bytes(std::min<std::size_t>(in.u8(), in.left())));
        request.add_envelopes(std::string(base::asText(envelope)));
    }
    const std::string body = request.SerializeAsString();
    const Reply reply = served.ask("/v0/push", base::asBytes(body), served.token());
    checkReply(reply);
    protocol::wire::PushReply answers;
    PIPIT_CHECK(reply.status != 200
        || (answers.ParseFromArray(reply.body.data(), static_cast<int>(reply.body.size()))
            && answers.items_size() == request.envelopes_size()));
    checkReply(served.ask("/v0/pull", {}, served.token()));
}

} // namespace

/// What anybody on the school's network can send. The first byte chooses the path, and whether
/// with a member's session; or envelopes that a member signed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Served served;
    if (size == 0) {
        return 0;
    }
    const ByteView rest(data + 1, size - 1);
    const std::size_t choice = data[0] % (2 * kPaths.size() + 1);
    if (choice == 2 * kPaths.size()) {
        checkSigned(served, rest);
    } else {
        const bool known = choice >= kPaths.size();
        checkReply(served.ask(
            kPaths[choice % kPaths.size()], rest, known ? served.token() : std::string()));
    }
    return 0;
}
