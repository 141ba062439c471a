#include "tests/support/registry.h"
#include "tests/sync/client/join_bench.h"

using namespace pipit;
using namespace pipit::tests;

class ForgedJoinTest : public QObject {
    Q_OBJECT

private slots:
    void textIsReadAsPeopleTypeIt()
    {
        JoinBench bench;
        std::string text = bench.invite();
        const auto plain = protocol::readInvitation(text);
        std::string typed = "  ";
        for (std::size_t i = 0; i < text.size(); ++i) {
            typed += static_cast<char>(std::tolower(static_cast<unsigned char>(text[i])));
            typed += i > 20 && i % 5 == 0 ? "-" : i > 20 && i % 40 == 0 ? "\n" : "";
        }
        const auto read = protocol::readInvitation(typed);
        QVERIFY(read.has_value());
        QCOMPARE(read->serverUrl, plain->serverUrl);
        QVERIFY(read->secret == plain->secret);
        QCOMPARE(read->root, bench.senco.replica().identity().root);
        QCOMPARE(read->expires, plain->expires);
    }

    void slipOfAFingerIsNoticed()
    {
        JoinBench bench;
        const std::string text = bench.invite();
        for (std::size_t i = 0; i < text.size(); ++i) {
            std::string slipped = text;
            slipped[i] = slipped[i] == 'A' ? 'B' : 'A';
            QCOMPARE(protocol::readInvitation(slipped).error().code, ErrorCode::BadInput);
            QVERIFY(!protocol::readInvitation(text.substr(0, i)).has_value());
        }
        QVERIFY(!protocol::readInvitation(text + "00").has_value());
        QVERIFY(!protocol::readInvitation(std::string(3000, 'A')).has_value());
        QVERIFY(!protocol::readRequestText(text).has_value());
    }

    void forgedRequestsArePassedOver()
    {
        JoinBench bench;
        const std::string invitation = bench.invite();
        QVERIFY(bench.leave(invitation, Bytes(300, 7)).has_value());
        auto guessed = *protocol::readInvitation(invitation);
        guessed.secret = bench.random.secret(crypto::kKeySize);
        const Bytes forged
            = requestFor(protocol::invitationText(guessed), bench.random, [](auto&) {});
        QVERIFY(bench.leave(invitation, forged).has_value());
        QCOMPARE(bench.inviting.approve(protocol::requestText(protocol::hashRequest(forged)))
                     .error()
                     .code,
            ErrorCode::NotFound);

        Joining honest = bench.tablet.scan(invitation);
        QVERIFY(honest.ask(bench.tablet.transport).has_value());
        QVERIFY(bench.inviting.approve(honest.requestText()).has_value());
        QCOMPARE(*honest.look(bench.tablet.transport), true);
    }

    void twoRequestsUnderOneSecretAreBothVoid()
    {
        JoinBench bench;
        const std::string invitation = bench.invite();
        NewTablet other(bench.server, bench.clock, bench.random);
        Joining first = bench.tablet.scan(invitation);
        Joining second = other.scan(invitation);
        QVERIFY(first.ask(bench.tablet.transport).has_value());
        QVERIFY(second.ask(other.transport).has_value());
        const auto before = bench.registerLength();

        QCOMPARE(bench.inviting.approve(first.requestText()).error().code, ErrorCode::Conflict);
        QCOMPARE(bench.inviting.approve(first.requestText()).error().code, ErrorCode::Denied);
        QCOMPARE(bench.inviting.approve(second.requestText()).error().code, ErrorCode::Denied);
        QCOMPARE(bench.registerLength(), before);
        QCOMPARE(*first.look(bench.tablet.transport), false);
        QCOMPARE(*second.look(other.transport), false);
        QCOMPARE(first.ask(bench.tablet.transport).error().code, ErrorCode::NotFound);
    }

    void anotherTabletThanTheOneScannedIsNotLetIn()
    {
        JoinBench bench;
        const std::string invitation = bench.invite();
        Joining inTheRoom = bench.tablet.scan(invitation); // its request never arrives
        const Bytes elsewhere = requestFor(invitation, bench.random, [](auto&) {});
        QVERIFY(bench.leave(invitation, elsewhere).has_value());
        const auto before = bench.registerLength();

        QCOMPARE(bench.inviting.approve(inTheRoom.requestText()).error().code, ErrorCode::Denied);
        QCOMPARE(bench.registerLength(), before);
        QCOMPARE(bench.inviting.approve("PIPIT:ASKS:NOTHING").error().code, ErrorCode::BadInput);
    }

    void requestForMoreThanWasOfferedDoesNotCount()
    {
        using Change = std::function<void(protocol::JoinRequest&)>;
        const std::vector<Change> changes{
            [](auto& request) { request.member.role = Role::Lead; },
            [](auto& request) { request.member.person.bytes[0] ^= 1; },
            [](auto& request) { request.school.bytes[0] ^= 1; },
            [](auto& request) { request.serverPin.bytes[0] ^= 1; },
            [](auto& request) { request.expires += std::chrono::hours(1); },
            [](auto& request) { request.member.sign.bytes[0] ^= 1; }, // somebody else's
            [](auto& request) { request.member.replica = {}; },
            [](auto& request) { request.tabletName = "a\nb"; },
        };
        for (std::size_t i = 0; i < changes.size(); ++i) {
            JoinBench bench;
            const std::string invitation = bench.invite();
            const Bytes request = requestFor(invitation, bench.random, changes[i]);
            QVERIFY(bench.leave(invitation, request).has_value());
            const auto refused
                = bench.inviting.approve(protocol::requestText(protocol::hashRequest(request)));
            QVERIFY2(!refused.has_value(), std::to_string(i).c_str());
            QCOMPARE(refused.error().code, ErrorCode::NotFound);
        }
    }

    void everyFlippedByteOfARequestIsRefused()
    {
        JoinBench bench;
        const std::string text = bench.invite();
        const auto invitation = protocol::readInvitation(text);
        const Bytes honest = requestFor(text, bench.random, [](auto&) {});
        QVERIFY(protocol::openRequest(*invitation, honest).has_value());
        for (std::size_t i = 0; i < honest.size(); ++i) {
            Bytes flipped = honest;
            flipped[i] ^= 4;
            QVERIFY(!protocol::openRequest(*invitation, flipped).has_value());
            const Bytes part(honest.begin(), honest.begin() + static_cast<std::ptrdiff_t>(i));
            QVERIFY(!protocol::openRequest(*invitation, part).has_value());
        }
    }

    void registerThatDoesNotNameThisRequestIsNotTaken()
    {
        JoinBench bench;
        const std::string text = bench.invite();
        Joining joining = bench.tablet.scan(text);
        QVERIFY(joining.ask(bench.tablet.transport).has_value());
        const auto invitation = protocol::readInvitation(text);
        const auto slot = protocol::slotOf(*invitation);
        client::ServerCalls calls(bench.senco.transport());
        const auto& lead = bench.senco.replica().identity();
        QVERIFY(calls.openSession(calls.prove(lead, *calls.hello(lead.school))).has_value());
        const auto request = protocol::openRequest(*invitation, calls.joinRequests(slot)->front());
        // The right keys and role, put there for another request than the one in the room.
        const auto items = client::addMember(
            bench.senco.replica(), request->member, request->device, bench.clock, Bytes(32, 1));
        QVERIFY(bench.senco.replica().takeStatements(*items).has_value());
        QVERIFY(bench.senco.sync().has_value());

        QCOMPARE(joining.look(bench.tablet.transport).error().code, ErrorCode::Corrupt);
    }

    void anotherSchoolsServerIsNotTaken()
    {
        JoinBench bench;
        JoinBench other(42);
        Joining joining = bench.tablet.scan(bench.invite());
        bench.tablet.transport.redirect(other.server);
        QVERIFY(!joining.ask(bench.tablet.transport).has_value());
        QVERIFY(!joining.look(bench.tablet.transport).has_value());
    }

    void serverKeepsLittleAndNotForLong()
    {
        TestClock clock;
        crypto::SeededRandom random(43);
        server::Joins joins(clock);
        const ReplicaId lead{ { 1 } };
        const ReplicaId other{ { 2 } };
        const auto slot = random.id<protocol::JoinSlot>();
        using Left = server::Joins::Left;
        QVERIFY(joins.leave(slot, Bytes{ 1 }) == Left::NoSuchInvitation);
        QVERIFY(joins.open(slot, lead, std::chrono::hours(10)));
        QVERIFY(!joins.open(slot, other, std::chrono::seconds(60)));
        QVERIFY(!joins.fetch(slot, other));
        for (std::uint8_t i = 0; i < server::Joins::kMaxRequests; ++i) {
            QVERIFY(joins.leave(slot, Bytes{ i }) == Left::Kept);
            QVERIFY(joins.leave(slot, Bytes{ i }) == Left::Kept);
        }
        QVERIFY(joins.leave(slot, Bytes{ 9 }) == Left::Full);
        QCOMPARE(joins.fetch(slot, lead)->size(), server::Joins::kMaxRequests);
        for (std::size_t i = 1; i < server::Joins::kMaxOfLead; ++i) {
            QVERIFY(joins.open(random.id<protocol::JoinSlot>(), lead, std::chrono::seconds(60)));
        }
        QVERIFY(!joins.open(random.id<protocol::JoinSlot>(), lead, std::chrono::seconds(60)));
        clock.advance(server::Joins::kMaxLife + std::chrono::milliseconds(1)); // not ten hours
        QVERIFY(!joins.fetch(slot, lead));
        QVERIFY(joins.open(random.id<protocol::JoinSlot>(), lead, std::chrono::seconds(60)));
    }
};

PIPIT_TEST(ForgedJoinTest)

#include "forged_join_test.moc"
