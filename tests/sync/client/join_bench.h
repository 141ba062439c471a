#pragma once

#include "core/base/base32.h"
#include "sync/client/inviting.h"
#include "sync/client/joining.h"
#include "sync/client/school_setup.h"
#include "sync/server/joins.h"
#include "tests/sync/bench/test_tablet.h"

#include <QTest>

namespace pipit::tests {

using client::Invitee;
using client::Inviting;
using client::Joining;
using Fault = TestTransport::Fault;
using protocol::Invitation;
using protocol::Role;

/// A tablet that belongs to nobody yet.
class NewTablet {
public:
    NewTablet(TestServer& server, TestClock& clock, crypto::Random& random)
        : transport(server)
        , m_clock(clock)
        , m_random(random)
        , m_key(random.secret(crypto::kKeySize))
    {
        auto install = client::openInstall(m_directory.path(), random);
        PIPIT_CHECK(install.has_value());
        m_install = std::move(*install);
    }

    Joining scan(const std::string& invitation)
    {
        auto joining = Joining::begin(invitation, m_install, "Year 3 tablet", m_random);
        PIPIT_CHECK(joining.has_value());
        return std::move(*joining);
    }
    const client::Install& install() const { return m_install; }

    Result<std::unique_ptr<client::Replica>> enter(Joining& joining)
    {
        const store::ProfileEntry entry{ m_random.id<crypto::ProfileId>(), m_directory.path(), {} };
        auto database = store::createSealed(
            entry.directory, { m_key, entry.id, m_random, {} }, store::tabletMigrations());
        PIPIT_CHECK(database.has_value());
        return joining.enter(
            { entry, m_key.copy(), std::move(*database) }, m_projections, m_clock, m_random);
    }

    TestTransport transport;

private:
    QuickDirectory m_directory;
    TestClock& m_clock;
    crypto::Random& m_random;
    crypto::Secret m_key;
    client::Install m_install;
    store::Projections m_projections;
};

struct JoinBench {
    TestClock clock;
    crypto::SeededRandom random;
    TestServer server{ clock, random };
    TestTablet senco{ server, clock, random };
    NewTablet tablet{ server, clock, random };
    Inviting inviting{ senco.transport(), senco, clock, random };

    explicit JoinBench(std::uint64_t seed = 41)
        : random(seed)
    {
        senco.startSchool(server);
    }

    Invitee teacher() { return { random.id<PersonId>(), Role::Teacher }; }
    std::string invite()
    {
        const auto text = inviting.begin(teacher());
        PIPIT_CHECK(text.has_value());
        return *text;
    }
    std::uint64_t registerLength() { return senco.replica().schoolRegister().length(); }
    /// Leaves bytes where the new tablet's request belongs.
    Result<void> leave(const std::string& invitation, ByteView bytes)
    {
        const auto slot = protocol::slotOf(*protocol::readInvitation(invitation));
        return client::ServerCalls(tablet.transport).leaveJoin(slot, bytes);
    }
};

/// A request as somebody could make it who knows the invitation.
inline Bytes requestFor(const std::string& text, crypto::Random& random,
    const std::function<void(protocol::JoinRequest&)>& change)
{
    const auto invitation = protocol::readInvitation(text);
    auto me = client::makeIdentity(random);
    me.person = invitation->person;
    me.install = random.id<InstallId>();
    protocol::JoinRequest request{ protocol::schoolIdOf(invitation->root), invitation->serverPin,
        invitation->expires, client::memberOf(me, invitation->role),
        crypto::SigningKey::generate(random).publicKey(), "a tablet" };
    change(request);
    return protocol::sealRequest(*invitation, request, me.sign, random);
}

} // namespace pipit::tests
