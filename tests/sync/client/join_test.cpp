#include "tests/support/registry.h"
#include "tests/sync/client/join_bench.h"

using namespace pipit;
using namespace pipit::tests;

class JoinTest : public QObject {
    Q_OBJECT

private slots:
    void newTabletJoinsAndReadsWhatWasWrittenBefore()
    {
        JoinBench bench;
        bench.senco.write("before you came");
        QVERIFY(bench.senco.sync().has_value());
        const std::string invitation = bench.invite();

        Joining joining = bench.tablet.scan(invitation);
        QVERIFY(joining.ask(bench.tablet.transport).has_value());
        QCOMPARE(*joining.look(bench.tablet.transport), false);
        const auto joined = bench.inviting.approve(joining.requestText());
        QVERIFY(joined.has_value());
        QCOMPARE(joined->tabletName, std::string("Year 3 tablet"));
        QCOMPARE(*joining.look(bench.tablet.transport), true);
        const auto replica = bench.tablet.enter(joining);

        QVERIFY(replica.has_value());
        QCOMPARE(
            (*replica)->schoolRegister().head(), bench.senco.replica().schoolRegister().head());
        const auto* member = (*replica)->schoolRegister().member(joined->member.replica);
        QVERIFY(member != nullptr && member->role == Role::Teacher);
        const auto school = (*replica)->readableVaults();
        QCOMPARE(school.size(), 1U);
        const auto* vault = (*replica)->schoolRegister().vault(school.front());
        QVERIFY((*replica)->keyring().has(vault->keys.back()));
    }

    void expiredInvitationIsRefusedByServerAndLead()
    {
        JoinBench bench;
        Joining late = bench.tablet.scan(bench.invite());
        bench.clock.advance(std::chrono::minutes(16));
        QCOMPARE(late.ask(bench.tablet.transport).error().code, ErrorCode::NotFound);

        JoinBench other;
        Joining asked = other.tablet.scan(other.invite());
        QVERIFY(asked.ask(other.tablet.transport).has_value());
        const auto before = other.registerLength();
        other.clock.advance(std::chrono::minutes(16));
        QCOMPARE(other.inviting.approve(asked.requestText()).error().code, ErrorCode::Denied);
        QCOMPARE(other.registerLength(), before);
    }

    void invitationServesOnce()
    {
        JoinBench bench;
        const std::string invitation = bench.invite();
        Joining first = bench.tablet.scan(invitation);
        QVERIFY(first.ask(bench.tablet.transport).has_value());
        QVERIFY(bench.inviting.approve(first.requestText()).has_value());

        Joining second = bench.tablet.scan(invitation);
        QCOMPARE(second.ask(bench.tablet.transport).error().code, ErrorCode::NotFound);
        QCOMPARE(bench.inviting.approve(second.requestText()).error().code, ErrorCode::Denied);
        QCOMPARE(*second.look(bench.tablet.transport), false);
    }

    void cancelledInvitationLetsNobodyIn()
    {
        JoinBench bench;
        Joining joining = bench.tablet.scan(bench.invite());
        QVERIFY(bench.inviting.cancel().has_value());
        QCOMPARE(joining.ask(bench.tablet.transport).error().code, ErrorCode::NotFound);
        QCOMPARE(bench.inviting.approve(joining.requestText()).error().code, ErrorCode::Denied);
    }

    void askingTwiceIsOneRequest()
    {
        JoinBench bench;
        Joining joining = bench.tablet.scan(bench.invite());
        QVERIFY(joining.ask(bench.tablet.transport).has_value());
        QVERIFY(joining.ask(bench.tablet.transport).has_value());
        QVERIFY(bench.inviting.approve(joining.requestText()).has_value());
    }

    void onlyALeadInvites()
    {
        JoinBench bench;
        TestTablet teacher(bench.server, bench.clock, bench.random);
        teacher.join(bench.senco, Role::Teacher);
        Inviting theirs(teacher.transport(), teacher, bench.clock, bench.random);
        QCOMPARE(theirs.begin(bench.teacher()).error().code, ErrorCode::Denied);
        // Nor does the server take one from an app that asks all the same.
        client::ServerCalls calls(teacher.transport());
        const auto& who = teacher.replica().identity();
        QVERIFY(calls.openSession(calls.prove(who, *calls.hello(who.school))).has_value());
        const auto slot = bench.random.id<protocol::JoinSlot>();
        QCOMPARE(calls.openJoin(slot, std::chrono::seconds(60)).error().code, ErrorCode::Denied);
        QCOMPARE(calls.joinRequests(slot).error().code, ErrorCode::NotFound);
    }

    void nobodyIsInvitedAsALeadButTheLeadsOwnNextTablet()
    {
        JoinBench bench;
        QCOMPARE(bench.inviting.begin({ bench.random.id<PersonId>(), Role::Lead }).error().code,
            ErrorCode::Denied);
        QCOMPARE(bench.inviting.begin({ bench.random.id<PersonId>(), Role::Recovery }).error().code,
            ErrorCode::Denied);
        const PersonId me = bench.senco.replica().identity().person;
        const auto text = bench.inviting.begin({ me, Role::Lead });
        QVERIFY(text.has_value());
        Joining joining = bench.tablet.scan(*text);
        QVERIFY(joining.ask(bench.tablet.transport).has_value());
        QVERIFY(bench.inviting.approve(joining.requestText()).has_value());
        QCOMPARE(*joining.look(bench.tablet.transport), true);
    }

    void approvalCutAtAnyCallGoesOnWhereItStopped_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("request lost") << static_cast<int>(Fault::RequestLost);
        QTest::newRow("reply lost") << static_cast<int>(Fault::ReplyLost);
        QTest::newRow("500") << static_cast<int>(Fault::Status500);
    }
    void approvalCutAtAnyCallGoesOnWhereItStopped()
    {
        QFETCH(int, fault);
        bool whole = false;
        for (int cut = 0; !whole; ++cut) {
            QVERIFY(cut < 50);
            JoinBench bench;
            Joining joining = bench.tablet.scan(bench.invite());
            QVERIFY(joining.ask(bench.tablet.transport).has_value());
            const auto before = bench.senco.replica().schoolRegister().members().size();
            auto& transport = bench.senco.transport();
            transport.calls = 0;
            transport.fault = [cut, fault](int call, std::string_view) {
                return call == cut ? static_cast<Fault>(fault) : Fault::None;
            };
            const auto first = bench.inviting.approve(joining.requestText());
            whole = first.has_value() && transport.calls <= cut;
            transport.fault = {};
            if (!first) {
                QVERIFY(bench.inviting.approve(joining.requestText()).has_value());
            }
            QCOMPARE(bench.senco.replica().schoolRegister().members().size(), before + 1);
            QCOMPARE(*joining.look(bench.tablet.transport), true);
            QVERIFY(bench.tablet.enter(joining).has_value());
        }
    }

    void registerThatGrowsMeanwhileIsNoHindrance()
    {
        JoinBench bench;
        Joining joining = bench.tablet.scan(bench.invite());
        QVERIFY(joining.ask(bench.tablet.transport).has_value());
        TestTablet colleague(bench.server, bench.clock, bench.random);
        colleague.join(bench.senco, Role::Teacher);
        const client::NewVault vault{ bench.random.id<VaultId>(),
            protocol::VaultType::PupilPassport,
            { { *colleague.replica().schoolRegister().circleOf(protocol::CircleType::Everyone),
                protocol::Right::Write } } };
        QVERIFY(colleague.replica().ensureVaults({ &vault, 1 }).has_value());
        int appends = 0;
        bench.senco.transport().fault = [&](int, std::string_view path) {
            if (path == "/v0/register/append" && ++appends == 2) {
                static_cast<void>(colleague.sync()); // after the install, before the replica
            }
            return Fault::None;
        };
        QVERIFY(bench.inviting.approve(joining.requestText()).has_value());
        QVERIFY(bench.senco.replica().schoolRegister().vault(vault.vault) != nullptr);
        QCOMPARE(*joining.look(bench.tablet.transport), true);
    }

    void base32HasOneFormForEveryBytes()
    {
        crypto::SeededRandom random(47);
        for (std::size_t size = 0; size < 70; ++size) {
            Bytes bytes(size);
            random.fill(bytes);
            const std::string text = base::toBase32(bytes);
            QVERIFY(base::fromBase32(text) == bytes);
            QVERIFY(size % 5 == 0 || base::fromBase32(text.substr(0, text.size() - 1)) != bytes);
        }
        QVERIFY(base::fromBase32("oI l-0") == base::fromBase32("01 10"));
        QVERIFY(!base::fromBase32("U"));
        QVERIFY(!base::fromBase32("01"
                                  "Z"));
    }
};

PIPIT_TEST(JoinTest)

#include "join_test.moc"
