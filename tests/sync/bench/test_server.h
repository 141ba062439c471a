#pragma once

#include "core/crypto/random.h"
#include "sync/client/transport.h"
#include "sync/server/handlers.h"
#include "sync/server/sqlite_school_store.h"
#include "tests/support/quick_directory.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace pipit::tests {

/// The real school server, its store on disk, without sockets.
class TestServer {
public:
    TestServer(const base::Clock& clock, crypto::Random& random);

    server::Service& service() { return *m_handlers; }
    const std::string& startCode() const { return m_startCode; }
    ServerKeyPin pin() const { return m_pin; }
    server::SchoolStore& store() { return *m_store; }

    /// Every session ends; what is on disk stays.
    void restart();
    /// A server with nothing on it, as after a backup made before the school began.
    void loseEverything();
    /// Its database as it is now, and put back: another incarnation of the same school.
    Bytes backUp();
    void restore(const Bytes& backup);
    /// Its database is whole in one file, until `restart`.
    void close();
    std::filesystem::path file() const;

private:
    void open();
    void create();

    const base::Clock& m_clock;
    crypto::Random& m_random;
    QuickDirectory m_directory;
    int m_life = 0;
    std::string m_startCode;
    ServerKeyPin m_pin;
    base::NullLog m_log;
    server::Metrics m_metrics;
    std::unique_ptr<server::SqliteSchoolStore> m_store;
    std::unique_ptr<server::School> m_school;
    std::unique_ptr<server::Sessions> m_sessions;
    std::unique_ptr<server::Handlers> m_handlers;
};

/// Carries requests to a TestServer, with faults on demand.
class TestTransport final : public client::Transport {
public:
    enum class Fault {
        None,
        RequestLost,
        ReplyLost,
        Garbage,
        HalfReply,
        Empty,
        Status401,
        Status429,
        Status500,
        Status503
    };

    explicit TestTransport(TestServer& server)
        : m_server(&server)
    {
    }
    /// From now on another server answers.
    void redirect(TestServer& server) { m_server = &server; }

    Result<client::Reply> post(
        std::string_view path, ByteView body, std::string_view token) override;
    ServerKeyPin serverPin() const override { return m_server->pin(); }
    void cancel() override { }

    /// Asked before each call, which it is told by number (from 0) and path.
    std::function<Fault(int, std::string_view)> fault;
    /// A server that lies: may change each answer.
    std::function<void(std::string_view, client::Reply&)> twist;
    int calls = 0;
    /// Answers in the server's place, or gives nothing and the server is asked.
    std::function<std::optional<client::Reply>(std::string_view path, ByteView body)> instead;

private:
    TestServer* m_server;
};

} // namespace pipit::tests
