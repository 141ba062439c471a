#include "core/changes/kinds.h"
#include "sync/protocol/envelope.h"
#include "tests/support/registry.h"
#include "tests/sync/bench/test_tablet.h"

#include <QTest>

using namespace pipit;
using namespace pipit::tests;

namespace {

/// What a hostile member or server could hand to the SENCo's tablet, made with the teacher's keys.
struct Forge {
    TestClock clock;
    crypto::SeededRandom random{ 21 };
    TestServer server{ clock, random };
    TestTablet senco{ server, clock, random };
    TestTablet teacher{ server, clock, random };
    protocol::EnvelopeHeader header;
    changes::Batch batch;

    Forge()
    {
        senco.startSchool(server);
        teacher.join(senco, protocol::Role::Teacher);
        const client::Identity& who = teacher.replica().identity();
        const VaultId vault = senco.schoolVault();
        header.school = who.school;
        header.vault = vault;
        header.key = senco.replica().schoolRegister().vault(vault)->keys.back();
        header.replica = who.replica;
        header.sequence = 1;
        header.registerHead = senco.replica().schoolRegister().head();
        random.fill(header.nonce);
        batch = { who.school, vault, who.replica, 1, { note("a note", 1) } };
    }

    static Bytes note(
        std::string_view text, std::uint64_t counter, changes::Kind kind = changes::Kind::Note)
    {
        const ByteView view = base::asBytes(text);
        changes::Change change;
        change.kind = static_cast<std::uint16_t>(kind);
        change.record = RecordId{ { 9 } };
        change.counter = counter;
        change.stamp = { 1'795'513'200'000, 0 };
        change.writes
            = { { changes::note::kText, changes::PutOp{ Bytes(view.begin(), view.end()), {} } } };
        return changes::encodeChange(change);
    }

    Bytes sealed() { return sealedBy(teacher.replica().identity().sign); }

    Bytes sealedBy(const crypto::SigningKey& key)
    {
        const ByteView vaultKey = teacher.replica().keyring().find(header.key);
        const Bytes any(32, 1);
        const auto envelope = protocol::sealEnvelope(
            header, changes::encodeBatch(batch), vaultKey.empty() ? any : vaultKey, key);
        return envelope->bytes;
    }

    /// The register grows by a statement; gives the head of before.
    StatementHash grow()
    {
        const StatementHash before = senco.replica().schoolRegister().head();
        TestTablet other(server, clock, random);
        other.join(senco, protocol::Role::Assistant);
        header.registerHead = senco.replica().schoolRegister().head();
        return before;
    }

    /// Behind `previous`.
    void goOn(const Bytes& previous)
    {
        header.sequence = batch.sequence = 2;
        header.previous = protocol::parseEnvelope(previous)->chainHash;
        batch.changes = { note("another note", 2) };
    }

    /// As a session does; true if it counts.
    bool takeIn(const Bytes& bytes)
    {
        auto& replica = senco.replica();
        const auto received = replica.examine(bytes, 0);
        const bool kept = received && replica.log().applyReceived({ &*received, 1 }, {}).has_value()
            && replica.replayIfDue().has_value();
        return kept && !received->parked;
    }

    std::string parkedFor(const Bytes& bytes)
    {
        const auto received = senco.replica().examine(bytes, 1);
        return received->parked.value_or("");
    }
};

} // namespace

class ExamineTest : public QObject {
    Q_OBJECT

private slots:
    void honestEnvelopeOpens()
    {
        Forge forge;
        const auto received = forge.senco.replica().examine(forge.sealed(), 1);
        QVERIFY(!received->parked);
        QCOMPARE(received->changes.size(), 1U);
        QCOMPARE(received->changes[0].verdict, store::Verdict::Accepted);
    }

    void innerAndOuterMustAgree()
    {
        Forge forge;
        forge.batch.sequence = 2;
        QCOMPARE(forge.parkedFor(forge.sealed()), std::string("inner-differs"));
        forge.batch.sequence = 1;
        forge.batch.replica = forge.senco.replica().identity().replica;
        QCOMPARE(forge.parkedFor(forge.sealed()), std::string("inner-differs"));
        forge.batch.replica = forge.header.replica;
        forge.batch.vault = VaultId{ { 1 } };
        QCOMPARE(forge.parkedFor(forge.sealed()), std::string("inner-differs"));
    }

    void anotherKeyCannotSignForAMember()
    {
        Forge forge;
        const auto thief = crypto::SigningKey::generate(forge.random);
        QCOMPARE(forge.parkedFor(forge.sealedBy(thief)), std::string("bad-signature"));
    }

    void unknownAuthorTakesNoPlaceInAChain()
    {
        Forge forge;
        forge.header.replica = ReplicaId{ { 5 } };
        const auto received = forge.senco.replica().examine(forge.sealed(), 1);
        QCOMPARE(*received->parked, std::string("unknown-author"));
        QVERIFY(received->place.vault.isZero());
    }

    void headThatIsNotOnTheRegisterWaits()
    {
        Forge forge;
        forge.header.registerHead = StatementHash{ { 7 } };
        QCOMPARE(forge.parkedFor(forge.sealed()), std::string("unknown-head"));
    }

    void backDatedHeadIsRefused()
    {
        Forge forge;
        const auto first = forge.senco.replica().examine(forge.sealed(), 1);
        QVERIFY(forge.senco.replica().log().applyReceived({ &*first, 1 }, {}).has_value());

        // The register grew, the member knew it, and now claims the time before.
        const auto statements = forge.senco.replica().statementsFrom(0);
        const auto early
            = protocol::parseStatement((*statements)[statements->size() - 2].statement);
        forge.header.sequence = forge.batch.sequence = 2;
        forge.header.previous = first->sealed.hash;
        forge.header.registerHead = early->hash;
        QCOMPARE(forge.parkedFor(forge.sealed()), std::string("older-head"));
    }

    /// A fork: the chain that it names is what it is judged by, in whatever order they came.
    void onlyItsOwnPredecessorIsWhatItIsJudgedBy()
    {
        Forge forge;
        const Bytes first = forge.sealed();
        QVERIFY(forge.takeIn(first));
        forge.grow();
        QVERIFY(forge.takeIn(forge.sealed())); // beside the first, on a later register

        forge.goOn(first);
        forge.header.registerHead = protocol::parseEnvelope(first)->header.registerHead;
        QCOMPARE(forge.parkedFor(forge.sealed()), std::string());
    }

    void whatCameBeforeItsPredecessorIsJudgedAgainWithIt()
    {
        Forge forge;
        const StatementHash before = forge.grow();
        const Bytes first = forge.sealed();
        forge.goOn(first);
        forge.header.registerHead = before;
        QVERIFY(forge.takeIn(forge.sealed()));

        QVERIFY(forge.takeIn(first));

        const auto parked = forge.senco.replica().log().parked();
        QVERIFY(parked && parked->size() == 1);
        QVERIFY(!forge.senco.replica().log().needsReplay());
        QCOMPARE(forge.senco.notes(), std::vector<std::string>{ "a note" });
    }

    void keyThatIsNotTheVaultsIsRefused()
    {
        Forge forge;
        forge.header.key = KeyId{ { 3 } };
        QCOMPARE(forge.parkedFor(forge.sealed()), std::string("wrong-key"));
    }

    void recordOfAnotherVaultIsSetAside()
    {
        Forge forge;
        forge.batch.changes
            = { Forge::note("a passport in the school vault", 1, changes::Kind::Passport),
                  Forge::note("a note", 2) };
        const auto received = forge.senco.replica().examine(forge.sealed(), 1);
        QVERIFY(!received->parked);
        QCOMPARE(received->changes[0].verdict, store::Verdict::Refused);
        QCOMPARE(received->changes[1].verdict, store::Verdict::Accepted);
    }

    void everyFlippedByteIsParkedAndNoneIsApplied()
    {
        Forge forge;
        const Bytes honest = forge.sealed();
        for (std::size_t i = 0; i < honest.size(); ++i) {
            Bytes flipped = honest;
            flipped[i] ^= 0x40;
            const auto received = forge.senco.replica().examine(flipped, 1);
            QVERIFY2(
                received.has_value() && received->parked.has_value(), std::to_string(i).c_str());
        }
    }

    void poisonDelaysNothingElse()
    {
        Forge forge;
        forge.senco.write("mine");
        Bytes bad = forge.sealed();
        bad.back() ^= 1;
        const auto parked = forge.senco.replica().examine(bad, 1);
        const auto good = forge.senco.replica().examine(forge.sealed(), 2);
        const std::vector<store::ReceivedEnvelope> both{ *parked, *good };
        QVERIFY(forge.senco.replica().log().applyReceived(both, {}).has_value());
        QCOMPARE(forge.senco.notes(), (std::vector<std::string>{ "a note", "mine" }));
        QCOMPARE(forge.senco.replica().log().parked()->size(), std::size_t{ 1 });
    }
};

PIPIT_TEST(ExamineTest)

#include "examine_test.moc"
