#include "core/base/hex.h"
#include "sync/server/selftest/loopback.h"
#include "sync/server/selftest/vectors.h"
#include "sync/server/server_process.h"
#include "sync/server/start_code.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace pipit;

/// A whole server on a data directory.
class ServerProcessTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_scratch;
    crypto::SystemRandom m_random;
    base::NullLog m_log;

    server::DataDirectory data() const
    {
        return { std::filesystem::path(m_scratch->path().toStdString()) / "data" };
    }
    server::ServerProcess::Options options() const
    {
        return { .directory = data(), .address = "127.0.0.1" };
    }

private slots:
    void init() { m_scratch = std::make_unique<QTemporaryDir>(); }

    void aConversationOverTlsHolds()
    {
        const std::string broken = server::checkLoopback(data().root);
        QVERIFY2(broken.empty(), broken.c_str());
    }

    void theDocumentedBytesAreUnderstood()
    {
        for (const server::VectorCase& each : server::vectorCases()) {
            const std::string broken = each.check(PIPIT_TEST_DATA "/protocol");
            QVERIFY2(broken.empty(), broken.c_str());
        }
    }

    void initialiseKeepsItsSettingsAndNoStartCode()
    {
        const server::ServerSettings settings{ "192.0.2.7", 9000 };
        const auto birth = server::initialise(data(), settings, m_random);
        QVERIFY(birth);
        QVERIFY(*server::readSettings(data()) == settings);
        std::string held;
        for (const auto& entry : std::filesystem::directory_iterator(data().root)) {
            std::ifstream in(entry.path(), std::ios::binary);
            held.append(std::istreambuf_iterator<char>(in), {});
        }
        QVERIFY(held.find(birth->startCode) == std::string::npos);
        std::string packed;
        std::copy_if(birth->startCode.begin(), birth->startCode.end(), std::back_inserter(packed),
            [](char each) { return each != '-'; });
        QVERIFY(held.find(packed) == std::string::npos);
    }

    void initialiseTwiceChangesNothing()
    {
        const auto first = server::initialise(data(), {}, m_random);
        const auto second = server::initialise(data(), { "192.0.2.7", 1 }, m_random);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::AlreadyExists);
        QVERIFY(*server::readSettings(data()) == server::ServerSettings{});
        QVERIFY(*server::serverKeyPin(data().keyFiles().certificate) == first->pin);
    }

    void anInitThatWasCutOffIsFinished()
    {
        QVERIFY(server::initialise(data(), {}, m_random));
        const auto pin = server::serverKeyPin(data().keyFiles().certificate);
        QVERIFY(std::filesystem::remove(data().database())); // as if it had never got there
        const auto again = server::initialise(data(), {}, m_random);
        QVERIFY(again);
        QVERIFY(again->pin == *pin);
        QVERIFY(server::ServerProcess::start(options(), m_log));
    }

    void aDirectoryWithoutAServerIsSaid()
    {
        const auto started = server::ServerProcess::start(options(), m_log);
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::NotFound);
        QVERIFY(!std::filesystem::exists(data().database()));
    }

    void onlyOneProcessServesADirectory()
    {
        QVERIFY(server::initialise(data(), {}, m_random));
        auto first = server::ServerProcess::start(options(), m_log);
        QVERIFY(first);
        const auto second = server::ServerProcess::start(options(), m_log);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Busy);
        first->reset();
        QVERIFY(server::ServerProcess::start(options(), m_log));
    }

    void settingsThatDoNotReadAreSaid()
    {
        QVERIFY(server::initialise(data(), {}, m_random));
        for (const char* text : { "", "[]", "{\"address\": 5, \"port\": 1}",
                 "{\"address\": \"x\", \"port\": 65536}", "{\"address\": \"x\", \"port\": -1}" }) {
            std::ofstream(data().settingsFile()) << text;
            const auto settings = server::readSettings(data());
            QVERIFY(!settings);
            QCOMPARE(settings.error().code, ErrorCode::Corrupt);
        }
    }

    void startCodesAreReadAsPeopleTypeThem()
    {
        const Bytes hash = server::hashStartCode("0123-4567-89AB-CDEF");
        QVERIFY(server::startCodeMatches("o123 4567 89ab cdef", hash));
        QVERIFY(server::startCodeMatches("OI23456789ABCDEF", hash));
        QVERIFY(server::startCodeMatches("0l2345 6789ABCDEF", hash));
        QVERIFY(!server::startCodeMatches("0123-4567-89AB-CDEE", hash));
        QVERIFY(!server::startCodeMatches("", hash));
        QVERIFY(!server::startCodeMatches("0123-4567-89AB-CDEF", Bytes(32, 0)));
    }
};

PIPIT_TEST(ServerProcessTest)

#include "server_process_test.moc"
