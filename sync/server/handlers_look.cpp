#include "sync/protocol/digest.h"
#include "sync/server/handlers.h"
#include "sync/server/wire.h"

#include <algorithm>

namespace pipit::server {

namespace {

constexpr std::size_t kFewFields = 16;
/// Envelopes for others that a look passes over: after more, a pull moves the cursor on.
constexpr std::int64_t kMaxPassedOver = 1000;

protocol::Digest digestOfAll(const std::map<VaultId, std::vector<AuthorHead>>& heads)
{
    std::map<VaultId, protocol::Digest> digests;
    for (const auto& [vault, held] : heads) {
        digests.emplace(vault, protocol::digestOf(held));
    }
    return protocol::digestOfAll(digests);
}

} // namespace

Reply Handlers::look(const Caller& caller, ByteView body)
{
    wire::LookRequest request;
    if (!parseWire(request, body, kFewFields)) {
        return problem(400, "malformed");
    }
    const RegisterView school = m_parts.school.schoolRegister();
    if (school->revocation(*caller) != nullptr) {
        return problem(403, "removed");
    }
    const bool sameLife
        = Incarnation::from(base::asBytes(request.incarnation())) == m_parts.birth.incarnation;
    const std::int64_t after = sameLife ? std::max<std::int64_t>(request.after(), 0) : 0;
    const Wanted wanted{ openVaults(*school, *caller), school->selvesOf(*caller), *caller };
    // Heads first: what comes to stand between the two is news.
    const auto heads = m_parts.store.heads(wanted);
    const auto page = m_parts.store.pull(wanted, after, 1);
    if (!heads || !page) {
        return failed("server.look.failed", heads ? page.error() : heads.error());
    }
    wire::LookReply reply;
    setId(reply.mutable_incarnation(), m_parts.birth.incarnation);
    reply.set_server_time_ms(m_parts.clock.now().time_since_epoch().count());
    reply.set_more(!sameLife || !page->items.empty() || page->more
        || page->reached - after > kMaxPassedOver || school != m_parts.school.schoolRegister());
    reply.set_reached(page->items.empty() ? page->reached : after);
    for (const StatementHash& tip : school->tipsOf(school->shownTo(*caller))) {
        reply.add_tips(stringOf(tip.view()));
    }
    setId(reply.mutable_digest(), digestOfAll(*heads));
    return wireReply(200, reply);
}

} // namespace pipit::server
