#include "tests/support/registry.h"
#include "tests/sync/client/shared_tablet.h"

using namespace pipit;
using namespace pipit::tests;

class OutgoingFilesTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsClearedByAnAnswerToAnotherEnvelope()
    {
        SharedTablet bench;
        bench.assistantWritesAndGoes();
        client::SentOn sent;
        sent.profile = bench.assistant.profile();
        sent.answers.emplace(bench.random.id<ChainHash>(), store::PushAnswer::Stored);
        QVERIFY(bench.assistant.outgoing().keepSent(sent).has_value());

        QVERIFY(stands(bench.assistant.waiting(), 2, 0));
        bench.assistant.unlock();
        QCOMPARE(bench.assistant.replica().log().waiting()->waiting(), 2);
    }

    void openProfileIsNotSaidToBeSent()
    {
        SharedTablet bench;
        bench.assistantWritesAndGoes();
        QVERIFY(bench.teacher.sync().has_value());
        bench.assistant.unlock();
        QVERIFY(!bench.assistant.waiting().known);
        bench.assistant.restart(); // killed: nobody knows what she wrote before
        QVERIFY(!bench.assistant.waiting().known);
    }

    void everyFlippedByteIsRefusedAndNothingElseSuffers()
    {
        SharedTablet bench;
        bench.assistantWritesAndGoes();
        const Bytes honest = bench.leftFile();
        const auto& outgoing = bench.assistant.outgoing();
        for (std::size_t i = 0; i < honest.size(); ++i) {
            Bytes flipped = honest;
            flipped[i] ^= 0x20;
            const auto left
                = client::decodeLeft(flipped, bench.assistant.install(), bench.assistant.profile());
            QVERIFY2(!left.has_value(), std::to_string(i).c_str());
        }
        Bytes flipped = honest;
        flipped[honest.size() / 2] ^= 1;
        bench.writeLeftFile(flipped);
        bench.teacher.write("mine");

        const auto session = bench.teacher.sync();

        QVERIFY(session->allOnServer());
        QCOMPARE(session->progress.carried, 0);
        QVERIFY(!bench.assistant.waiting().known);
        QVERIFY(!outgoing.left(bench.assistant.profile()).has_value());
        QCOMPARE(bench.leftFile(), flipped); // kept as it is
        bench.assistant.unlock(); // her own store still has it all
        bench.assistant.lock();
        QCOMPARE(bench.teacher.sync()->progress.carried, 2);
    }

    void cutShortOrLongerIsRefused()
    {
        SharedTablet bench;
        bench.assistantWritesAndGoes();
        const Bytes honest = bench.leftFile();
        for (std::size_t size = 0; size < honest.size(); size += 13) {
            const Bytes part(honest.begin(), honest.begin() + static_cast<std::ptrdiff_t>(size));
            QVERIFY(!client::decodeLeft(part, bench.assistant.install(), bench.assistant.profile())
                         .has_value());
        }
        Bytes longer = honest;
        longer.push_back(0);
        QVERIFY(!client::decodeLeft(longer, bench.assistant.install(), bench.assistant.profile())
                     .has_value());
        const Bytes huge(client::kMaxOutgoingBytes + 1);
        QCOMPARE(client::decodeLeft(huge, bench.assistant.install(), bench.assistant.profile())
                     .error()
                     .code,
            ErrorCode::TooBig);
    }

    void filesOfAnotherTabletOrProfileAreRefused()
    {
        SharedTablet bench;
        bench.assistantWritesAndGoes();
        const Bytes left = bench.leftFile();
        QCOMPARE(
            client::decodeLeft(left, bench.senco.install(), bench.assistant.profile()).error().code,
            ErrorCode::Corrupt);
        QCOMPARE(client::decodeLeft(left, bench.assistant.install(), bench.teacher.profile())
                     .error()
                     .code,
            ErrorCode::Corrupt);
        // Copied to the SENCo's tablet by hand: her session leaves it alone.
        const auto there = bench.senco.root() / "outgoing" / bench.assistant.profile().hex();
        std::filesystem::create_directories(there);
        QVERIFY(store::replaceFile(there / "waiting", left).has_value());
        const auto session = bench.senco.sync();
        QVERIFY(session.has_value());
        QCOMPARE(session->progress.carried, 0);
        // Answers given there are nothing to her own outbox.
        const auto hash = protocol::parseEnvelope(
            bench.assistant.outgoing().left(bench.assistant.profile())->envelopes[0].bytes);
        client::SentOn sent;
        sent.profile = bench.assistant.profile();
        sent.answers.emplace(hash->chainHash, store::PushAnswer::Stored);
        QVERIFY(store::replaceFile(
            bench.fileOf(bench.assistant, "sent"), client::encodeSent(sent, bench.senco.install()))
                    .has_value());
        bench.assistant.unlock();
        QCOMPARE(bench.assistant.replica().log().waiting()->waiting(), 2);
    }

    void envelopeThatNoMemberSignedIsNotCarried()
    {
        SharedTablet bench;
        bench.assistantWritesAndGoes();
        auto left = *bench.assistant.outgoing().left(bench.assistant.profile());
        left.envelopes[0].bytes.back() ^= 1;
        bench.writeLeftFile(client::encodeLeft(left, bench.assistant.install()));
        int pushes = 0;
        bench.teacher.transport().fault = [&](int, std::string_view path) {
            pushes += path == "/v0/push" ? 1 : 0;
            return Fault::None;
        };
        QCOMPARE(bench.teacher.sync()->progress.carried, 0);
        QCOMPARE(pushes, 0);
        QCOMPARE(bench.assistant.waiting().waiting, 2);
    }

    void countsComeWithFacesAndNothingElse()
    {
        SharedTablet bench;
        bench.assistantWritesAndGoes();
        store::Profiles profiles(bench.assistant.root(), bench.clock, bench.random);
        // A face in clear, as the tablet's list shows it.
        std::ofstream(
            bench.assistant.root() / "profiles" / bench.assistant.profile().hex() / "face")
            << "pipit face 0\nname Tilly\ninitials TP\ncolour #aabbcc\n";

        const auto people = client::waitingOnThisTablet(profiles, bench.assistant.outgoing());

        QCOMPARE(people.size(), 1U);
        QCOMPARE(people[0].entry.face.firstName, std::string("Tilly"));
        QVERIFY(stands(people[0], 2, 0));
        const Bytes left = bench.leftFile();
        QVERIFY(base::asText(left).find("Leo") == std::string_view::npos);
    }
};

PIPIT_TEST(OutgoingFilesTest)

#include "outgoing_files_test.moc"
