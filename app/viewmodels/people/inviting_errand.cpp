#include "app/viewmodels/people/inviting_errand.h"

#include "core/base/try.h"

namespace pipit::viewmodels {

InvitingErrand::InvitingErrand(
    SyncRunner& sync, StorageThread& storage, Clock& clock, crypto::Random& random)
    : m_sync(sync)
    , m_gate(storage, storage.opening())
    , m_inviting(*this, m_gate, clock, random)
{
}

template <class T> Result<T> InvitingErrand::talk(const std::function<Result<T>()>& words)
{
    if (!m_server) {
        PIPIT_TRY_ASSIGN(m_server,
            client::runAt<ServerAddress>(
                m_gate, [](client::Replica& replica) -> Result<ServerAddress> {
                    const auto& me = replica.identity();
                    return ServerAddress{ me.serverUrl, me.serverPins };
                }));
    }
    PIPIT_TRY_ASSIGN(m_now, m_sync.reach(*m_server));
    auto answer = words();
    m_now.reset();
    return answer;
}

Result<std::string> InvitingErrand::begin(const client::Invitee& invitee)
{
    return talk<std::string>([&] {
        const std::stop_callback cut(m_stop.get_token(), [this] { m_now->cancel(); });
        return m_inviting.begin(invitee);
    });
}

Result<client::Joined> InvitingErrand::approve(const std::string& scanned)
{
    return talk<client::Joined>([&] {
        const std::stop_callback cut(m_stop.get_token(), [this] { m_now->cancel(); });
        return m_inviting.approve(scanned);
    });
}

void InvitingErrand::close()
{
    if (m_server && m_inviting.isOpen()) {
        m_closing = true;
        static_cast<void>(talk<void>([&] { return m_inviting.cancel(); }));
    }
}

Result<client::Reply> InvitingErrand::post(
    std::string_view path, ByteView body, std::string_view token)
{
    if (m_stop.stop_requested() && !m_closing) {
        return Error{ ErrorCode::Offline, "the invitation was left" };
    }
    return m_now->post(path, body, token);
}

ServerKeyPin InvitingErrand::serverPin() const
{
    return m_now ? m_now->serverPin() : ServerKeyPin{};
}

} // namespace pipit::viewmodels
