#pragma once

#include "app/viewmodels/sync_runner.h"
#include "sync/client/inviting.h"

#include <optional>

namespace pipit::viewmodels {

/// One invitation and the lead's talks with the server about it. Each talk has a connection of its
/// own: minutes lie between them.
///
/// Thread: made on the GUI's; talks on the sync thread, one at a time; `stop` from any.
class InvitingErrand final : private client::Transport {
public:
    InvitingErrand(SyncRunner& sync, StorageThread& storage, Clock& clock, crypto::Random& random);

    Result<std::string> begin(const client::Invitee& invitee);
    Result<client::Joined> approve(const std::string& scanned);
    /// Nobody is expected any more: told to the server if it can be reached. The last talk; also
    /// after `stop`.
    void close();
    /// Ends what runs, and lets nothing begin but `close`.
    void stop() { m_stop.request_stop(); }

    const client::Inviting& inviting() const noexcept { return m_inviting; }

private:
    template <class T> Result<T> talk(const std::function<Result<T>()>& words);
    Result<client::Reply> post(
        std::string_view path, ByteView body, std::string_view token) override;
    ServerKeyPin serverPin() const override;
    void cancel() override { stop(); }

    SyncRunner& m_sync;
    ReplicaGate m_gate;
    client::Inviting m_inviting;
    std::optional<ServerAddress> m_server; ///< once it is known
    std::unique_ptr<client::Transport> m_now; ///< while a talk lasts
    std::stop_source m_stop;
    bool m_closing = false;
};

} // namespace pipit::viewmodels
