#include "tests/support/registry.h"
#include "tests/sync/client/hand_in_bench.h"

using namespace pipit;
using namespace pipit::tests;

namespace {

Bytes bytesOf(std::string_view text)
{
    const ByteView view = base::asBytes(text);
    return { view.begin(), view.end() };
}

/// What a hostile member could hand in, made with the keys of a tablet that has joined.
struct HandInForge {
    HandInBench& bench;
    TestTablet& author;
    protocol::EnvelopeHeader header;
    changes::Batch batch;
    crypto::BoxPublicKey circle;

    HandInForge(HandInBench& bench_, TestTablet& author_)
        : bench(bench_)
        , author(author_)
    {
        const client::Identity& who = author.replica().identity();
        header.suite = protocol::kHandInSuite;
        header.school = who.school;
        header.vault = bench.vault(VaultKind::PupilCasework);
        header.replica = who.replica;
        header.sequence = 1;
        header.registerHead = author.replica().schoolRegister().head();
        bench.random.fill(header.nonce);
        sealFor(CircleType::SenTeam);
        batch = { who.school, header.vault, who.replica, 1,
            { change(Kind::Query, changes::query::kText) } };
    }

    void sealFor(CircleType type)
    {
        const auto& known = author.replica().schoolRegister();
        const auto& state = known.circles().at(*known.circleOf(type));
        header.key = state.keys.back();
        circle = state.handIn;
    }
    static Bytes change(Kind kind, std::uint16_t field)
    {
        changes::Change change;
        change.kind = static_cast<std::uint16_t>(kind);
        change.record = RecordId{ { 9 } };
        change.counter = 1;
        change.stamp = { 1'795'513'200'000, 0 };
        change.writes = { { field, changes::PutOp{ bytesOf("words"), {} } } };
        return changes::encodeChange(change);
    }
    Bytes sealed()
    {
        const auto& who = author.replica().identity();
        return protocol::sealHandIn(header, changes::encodeBatch(batch),
            { circle, who.box.publicKey() }, who.sign, bench.random)
            ->bytes;
    }
    std::string parkedFor(const Bytes& bytes)
    {
        return bench.senco.replica().examine(bytes, 1)->parked.value_or("");
    }
    store::PushAnswer pushed(const Bytes& bytes)
    {
        client::ServerCalls calls(author.transport());
        const auto greeting = calls.hello(header.school);
        PIPIT_CHECK(calls.openSession(calls.prove(author.replica().identity(), *greeting)));
        store::OutboxItem item;
        item.sealed.bytes = bytes;
        return calls.push({ &item, 1 })->front();
    }
};

} // namespace

class ForgedHandInTest : public QObject {
    Q_OBJECT

private slots:
    void oldKeyOfTheCircleUnderANewHeadIsRefused()
    {
        HandInBench bench;
        HandInForge forge(bench, bench.assistant);
        bench.changeTheCirclesKey();
        QVERIFY(bench.assistant.sync().has_value());
        forge.header.registerHead = bench.assistant.replica().schoolRegister().head();
        QCOMPARE(forge.parkedFor(forge.sealed()), std::string("no-right"));
        QCOMPARE(forge.pushed(forge.sealed()), store::PushAnswer::NoWriteRight);
    }

    void honestForgeryIsTaken()
    {
        HandInBench bench;
        HandInForge forge(bench, bench.assistant);
        const auto received = bench.senco.replica().examine(forge.sealed(), 1);
        QVERIFY(!received->parked);
        QCOMPARE(received->changes[0].verdict, store::Verdict::Accepted);
        QCOMPARE(forge.pushed(forge.sealed()), store::PushAnswer::Stored);
    }

    void onlyAQuestionMayBeHandedIn_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("field");
        QTest::newRow("an answer") << int(Kind::Query) << int(changes::query::kAnswer);
        QTest::newRow("a decision") << int(Kind::Query) << int(changes::query::kTriage);
        QTest::newRow("a later field") << int(Kind::Query) << 7;
        QTest::newRow("a provision") << int(Kind::PupilCase) << 3;
        QTest::newRow("an observation") << int(Kind::Observation) << 1;
        QTest::newRow("a note") << int(Kind::Note) << 1;
    }
    void onlyAQuestionMayBeHandedIn()
    {
        QFETCH(int, kind);
        QFETCH(int, field);
        HandInBench bench;
        HandInForge forge(bench, bench.assistant);
        forge.batch.changes.push_back(
            HandInForge::change(static_cast<Kind>(kind), static_cast<std::uint16_t>(field)));
        const auto received = bench.senco.replica().examine(forge.sealed(), 1);
        QVERIFY(!received->parked);
        QCOMPARE(received->changes[0].verdict, store::Verdict::Accepted);
        QCOMPARE(received->changes[1].verdict, store::Verdict::Refused);
    }

    void leadMayNotHandInWhatALeadMayWrite()
    {
        HandInBench bench;
        HandInForge forge(bench, bench.senco); // their own rights are for their own envelopes
        forge.batch.changes = { HandInForge::change(Kind::PupilCase, 3) };
        const auto received = bench.teacher.replica().examine(forge.sealed(), 1);
        QVERIFY(received->parked.has_value()); // no key of it here
        const auto own = bench.senco.replica().examine(forge.sealed(), 1);
        QCOMPARE(own->changes[0].verdict, store::Verdict::Refused);
    }

    void circleThatDoesNotWriteThereIsRefused()
    {
        HandInBench bench;
        HandInForge forge(bench, bench.assistant);
        forge.sealFor(CircleType::Everyone); // so that all staff could read it
        QCOMPARE(forge.parkedFor(forge.sealed()), std::string("no-right"));
        QCOMPARE(forge.pushed(forge.sealed()), store::PushAnswer::NoWriteRight);
    }

    void otherVaultsTakeNothing()
    {
        HandInBench bench;
        for (const VaultKind kind : { VaultKind::PupilPassport, VaultKind::PupilWorking }) {
            HandInForge forge(bench, bench.assistant);
            forge.header.vault = forge.batch.vault = bench.vault(kind);
            QCOMPARE(forge.parkedFor(forge.sealed()), std::string("no-right"));
            QCOMPARE(forge.pushed(forge.sealed()), store::PushAnswer::NoWriteRight);
        }
        HandInForge forge(bench, bench.assistant);
        forge.header.vault = forge.batch.vault = VaultId{ { 77 } };
        QCOMPARE(forge.parkedFor(forge.sealed()), std::string("no-right"));
    }

    void visitorHandsInNothing()
    {
        HandInBench bench;
        TestTablet visitor(bench.server, bench.clock, bench.random);
        visitor.join(bench.senco, Role::Visitor);
        QVERIFY(bench.senco.sync().has_value());
        HandInForge forge(bench, visitor);
        QCOMPARE(forge.parkedFor(forge.sealed()), std::string("no-right"));
        QCOMPARE(forge.pushed(forge.sealed()), store::PushAnswer::NoWriteRight);
        bench.ask(visitor);
        QCOMPARE(visitor.sync()->stillWaiting, 1); // never leaves the tablet
    }

    void insideThatSaysAnotherAuthorIsParked()
    {
        HandInBench bench;
        HandInForge forge(bench, bench.assistant);
        forge.batch.replica = bench.teacher.replica().identity().replica;
        QCOMPARE(forge.parkedFor(forge.sealed()), std::string("inner-differs"));
    }

    void boxForSomebodyElseIsParkedAndDelaysNothing()
    {
        HandInBench bench;
        HandInForge forge(bench, bench.assistant);
        forge.circle = bench.teacher.replica().identity().box.publicKey();
        const Bytes bad = forge.sealed();
        QCOMPARE(forge.parkedFor(bad), std::string("does-not-open"));
        QCOMPARE(forge.pushed(bad), store::PushAnswer::Stored);
        bench.ask(bench.teacher);
        QVERIFY(bench.teacher.sync().has_value());
        const auto session = bench.senco.sync();
        QCOMPARE(session->progress.parked, 1);
        QVERIFY(session->digestsEqual);
        QCOMPARE(bench.openAt(bench.senco).size(), 1U);
    }

    void everyFlippedByteIsParked()
    {
        HandInBench bench;
        HandInForge forge(bench, bench.assistant);
        const Bytes honest = forge.sealed();
        for (std::size_t i = 0; i < honest.size(); ++i) {
            Bytes flipped = honest;
            flipped[i] ^= 0x10;
            QVERIFY2(!forge.parkedFor(flipped).empty(), std::to_string(i).c_str());
        }
    }

    void suitesCannotStandInForEachOther()
    {
        HandInBench bench;
        HandInForge forge(bench, bench.assistant);
        const Bytes sealed = forge.sealed();
        const auto view = protocol::parseEnvelope(sealed);
        const Bytes key(32, 1);
        QCOMPARE(protocol::openEnvelope(*view, key).error().code, ErrorCode::Corrupt);
        bench.senco.write("in the school vault");
        QVERIFY(bench.senco.replica().sealPending().has_value());
        const auto own = bench.senco.replica().log().outbox(1, 1'000'000);
        const auto note = protocol::parseEnvelope(own->front().sealed.bytes);
        QCOMPARE(
            protocol::openHandInAsAuthor(*note, bench.senco.replica().identity().box).error().code,
            ErrorCode::Corrupt);
    }
};

PIPIT_TEST(ForgedHandInTest)

#include "forged_hand_in_test.moc"
