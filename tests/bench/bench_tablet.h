#pragma once

#include "platform/qt/qt_transport.h"
#include "sync/client/new_school.h"
#include "sync/client/session.h"

#include <filesystem>
#include <memory>

namespace pipit::bench {

/// Counts what goes over the wire, HTTP's own lines and TLS left out.
class CountingTransport final : public client::Transport {
public:
    explicit CountingTransport(std::unique_ptr<client::Transport> inner)
        : m_inner(std::move(inner))
    {
    }
    Result<client::Reply> post(
        std::string_view path, ByteView body, std::string_view token) override;
    ServerKeyPin serverPin() const override { return m_inner->serverPin(); }
    void cancel() override { m_inner->cancel(); }

    std::int64_t bytes = 0;
    std::int64_t posts = 0;
    double microsecondsPushing = 0; ///< spent in /v0/push

private:
    std::unique_ptr<client::Transport> m_inner;
};

/// A tablet with a sealed store on the disk that is measured, the real client and transport.
class BenchTablet final : public client::StorageGate {
public:
    explicit BenchTablet(const std::filesystem::path& root);

    /// Starts a school on an empty server.
    Result<void> begin(const client::ServerPaper& server);
    /// Joins the school of a lead who is online.
    Result<void> join(BenchTablet& lead);
    Result<client::Outcome> sync();
    /// From now on another thread syncs: this one.
    Result<void> connectHere();

    /// A note of so many bytes of prose; durable unless within a transaction.
    Result<void> note(std::size_t bytes);
    /// So many of them, in slices.
    Result<void> notes(int count, std::size_t bytes);
    Result<std::int64_t> noteCount();

    bool run(const std::function<void(client::Replica&)>& work) override;
    client::Replica& replica() { return *m_replica; }
    CountingTransport& wire() { return *m_wire; }

private:
    Result<void> connect(const client::ServerPaper& server);
    VaultId schoolVault() const;

    std::filesystem::path m_root;
    base::SystemClock m_clock;
    crypto::SystemRandom m_random;
    base::NullLog m_log;
    store::Projections m_projections;
    store::Profiles m_profiles;
    client::Install m_install;
    client::ServerPaper m_server;
    std::unique_ptr<client::Replica> m_replica;
    std::unique_ptr<CountingTransport> m_wire;
    client::Standing m_standing;
    std::uint64_t m_words = 1;
};

} // namespace pipit::bench
