#pragma once

#include "core/base/clock.h"
#include "core/base/log.h"
#include "sync/server/joins.h"
#include "sync/server/late_work.h"
#include "sync/server/metrics.h"
#include "sync/server/school.h"
#include "sync/server/school_store.h"
#include "sync/server/service.h"
#include "sync/server/sessions.h"

#include <memory>
#include <optional>
#include <vector>

namespace pipit::server {

/// What the handlers work with; all outlive them.
struct HandlerParts {
    SchoolStore& store;
    School& school;
    Sessions& sessions;
    const Clock& clock;
    Metrics& metrics;
    Log& log;
    ServerKeyPin pin; ///< of the key that tablets see
    StoreBirth birth;
};

/// Answers the protocol's requests (docs/formats/protocol.md): request in, reply out, no sockets.
///
/// Whoever carries an envelope or a statement, it is judged by its author's signature and rights.
class Handlers final : public Service {
public:
    explicit Handlers(HandlerParts parts);

    Admission admit(const RequestHead& head) override;
    Reply handle(const RequestHead& head, ByteView body) override;
    Reply problem(int status, std::string_view code) override;

private:
    struct Route;
    struct Judged;
    using Caller = std::optional<ReplicaId>; ///< who opened the session, if there is one
    using RegisterView = std::shared_ptr<const protocol::Register>;

    static const Route* routeOf(const RequestHead& head);
    Caller callerOf(std::string_view token) const;

    Reply hello(const Caller& caller, ByteView body);
    Reply session(const Caller& caller, ByteView body);
    Reply fetchRegister(const Caller& caller, ByteView body);
    Reply appendRegister(const Caller& caller, ByteView body);
    Reply push(const Caller& caller, ByteView body);
    Reply pull(const Caller& caller, ByteView body);
    Reply digest(const Caller& caller, ByteView body);
    Reply look(const Caller& caller, ByteView body);
    Reply openJoin(const Caller& caller, ByteView body);
    Reply leaveJoin(const Caller& caller, ByteView body);
    Reply fetchJoin(const Caller& caller, ByteView body);
    Reply health(const Caller& caller, ByteView body);
    Reply metrics(const Caller& caller, ByteView body);

    void hearOfRemovals() const;
    std::optional<Reply> whyNotAppend(
        const Caller& caller, std::string_view startCode, ByteView statement, bool held) const;
    Judged judge(
        const protocol::Register* school, ByteView envelope, const LateAllowance& allowance) const;
    Result<EnvelopePage> pullFor(
        const ReplicaId& replica, std::int64_t after, std::size_t maxBytes, bool ownByName);
    void store(std::vector<Judged>& items);
    void countPushed(const std::vector<Judged>& items);
    Reply failed(std::string_view event, const Error& error);

    HandlerParts m_parts;
    Joins m_joins;
};

} // namespace pipit::server
