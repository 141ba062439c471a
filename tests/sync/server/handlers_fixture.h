#pragma once

#include "sync/protocol/envelope.h"
#include "sync/server/handlers.h"
#include "sync/server/selftest/sample_tablet.h"
#include "sync/server/sqlite_school_store.h"
#include "sync/server/start_code.h"
#include "tests/sync/server/failing_store.h"

#include <QTemporaryDir>

#include <filesystem>
#include <memory>

namespace pipit::tests {

class SetClock final : public Clock {
public:
    Instant now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    Instant m_now{ std::chrono::milliseconds(1'790'000'000'000) };
};

/// Remembers every line, so that a test can look for what must not be there.
class KeptLog final : public Log {
public:
    void write(base::LogLevel, std::string_view event, std::string_view facts) override
    {
        lines += std::string(event) + ' ' + std::string(facts) + '\n';
    }
    std::string lines;
};

/// A server without sockets, on a real SQLite file, and a sample school that talks with it.
class HandlersFixture {
public:
    HandlersFixture()
        : store(std::make_unique<FailingStore>(std::move(*server::SqliteSchoolStore::create(
            file(), { random.id<Incarnation>(), server::hashStartCode(startCode) }))))
    {
        start();
    }

    /// As a process that is started again on the same file.
    void restart()
    {
        handlers.reset();
        school.reset();
        sessions.reset();
        store.reset();
        store = std::make_unique<FailingStore>(std::move(*server::SqliteSchoolStore::open(file())));
        start();
    }

    server::SampleTablet tablet(const server::SampleStaff& who)
    {
        return server::SampleTablet(post(), pin, sample, who);
    }
    /// Goes through `admit` as the listener does.
    server::Post post()
    {
        return [this](std::string_view path, ByteView body, std::string_view token) {
            return Result<server::Reply>(
                request({ server::Method::Post, path, token, false }, body));
        };
    }
    server::Reply request(const server::RequestHead& head, ByteView body)
    {
        const server::Admission admission = handlers->admit(head);
        if (admission.refusal) {
            return *admission.refusal;
        }
        return body.size() > admission.bodyLimit ? handlers->problem(413, "too-big")
                                                 : handlers->handle(head, body);
    }

    std::filesystem::path file() const
    {
        return std::filesystem::path(directory.path().toStdString()) / "school.db";
    }

    QTemporaryDir directory;
    crypto::SeededRandom random{ 7 };
    SetClock clock;
    const std::string startCode = server::makeStartCode(random);
    const ServerKeyPin pin = random.id<ServerKeyPin>();
    server::SampleSchool sample{ random };
    server::Metrics metrics;
    KeptLog log;
    std::unique_ptr<FailingStore> store;
    std::unique_ptr<server::School> school;
    std::unique_ptr<server::Sessions> sessions;
    std::unique_ptr<server::Handlers> handlers;

private:
    void start()
    {
        school = std::move(*server::School::open(*store));
        sessions = std::make_unique<server::Sessions>(clock, random);
        handlers = std::make_unique<server::Handlers>(server::HandlerParts{
            *store, *school, *sessions, clock, metrics, log, pin, *store->birth() });
    }
};

/// Chain hash of an envelope's bytes.
inline ChainHash chainHashOf(ByteView envelope)
{
    return protocol::parseEnvelope(envelope)->chainHash;
}

} // namespace pipit::tests
