#pragma once

#include "core/store/durable_file.h"
#include "sync/client/outgoing.h"
#include "sync/protocol/envelope.h"
#include "tests/sync/bench/test_tablet.h"
#include <fstream>

#include <QTest>

namespace pipit::tests {

using client::PersonWaiting;
using client::StatementFate;
using Fault = TestTransport::Fault;
using Notes = std::vector<std::string>;
using protocol::Role;

/// The SENCo's tablet, and the classroom's, which its teacher and its assistant share.
struct SharedTablet {
    TestClock clock;
    crypto::SeededRandom random{ 31 };
    TestServer server{ clock, random };
    TestTablet senco{ server, clock, random };
    TestTablet teacher{ server, clock, random };
    TestTablet assistant{ teacher, server };

    SharedTablet()
    {
        senco.startSchool(server);
        teacher.join(senco, Role::Teacher);
        assistant.join(senco, Role::Assistant);
    }

    std::filesystem::path fileOf(const TestTablet& who, const char* name) const
    {
        return who.root() / "outgoing" / who.profile().hex() / name;
    }
    /// Two notes, then off at midday.
    void assistantWritesAndGoes()
    {
        assistant.write("Leo read a whole page");
        assistant.write("Maya used her card");
        assistant.lock();
    }
    Bytes leftFile() const
    {
        return *store::readFile(fileOf(assistant, "waiting"), client::kMaxOutgoingBytes);
    }
    void writeLeftFile(const Bytes& bytes) const
    {
        QVERIFY(store::replaceFile(fileOf(assistant, "waiting"), bytes).has_value());
    }
};

inline const Notes kBoth{ "Leo read a whole page", "Maya used her card" };

inline bool stands(const PersonWaiting& person, std::int64_t waiting, std::int64_t sent)
{
    return person.known && person.waiting == waiting && person.sent == sent && person.refused == 0;
}

} // namespace pipit::tests
