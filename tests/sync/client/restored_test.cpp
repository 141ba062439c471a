#include "core/changes/kinds.h"
#include "sync/protocol/messages.pb.h"
#include "tests/support/registry.h"
#include "tests/sync/client/hand_in_bench.h"

#include <QTest>

using namespace pipit;
using namespace pipit::tests;

namespace {

using Notes = std::vector<std::string>;
namespace wire = protocol::wire;

/// A teacher whose tablet has a backup from before "two" was written and sent.
struct Bench {
    TestClock clock;
    crypto::SeededRandom random{ 11 };
    TestServer server{ clock, random };
    TestTablet senco{ server, clock, random };
    TestTablet teacher{ server, clock, random };
    ReplicaId first;
    std::shared_ptr<QuickDirectory> backup;

    Bench()
    {
        senco.startSchool(server);
        teacher.join(senco, protocol::Role::Teacher);
        first = me();
        teacher.write("one");
        QVERIFY(teacher.sync()->allOnServer());
        backup = teacher.backUp();
        teacher.write("two");
        QVERIFY(teacher.sync()->allOnServer());
    }

    ReplicaId me() { return teacher.replica().identity().replica; }
    std::int64_t forks() { return server.store().counts()->forks; }
    std::size_t successions() { return senco.replica().schoolRegister().successions().size(); }
};

template <class Message, class Change> void rewrite(client::Reply& reply, Change change)
{
    Message message;
    QVERIFY(message.ParseFromArray(reply.body.data(), static_cast<int>(reply.body.size())));
    change(message);
    const std::string text = message.SerializeAsString();
    reply.body.assign(text.begin(), text.end());
}

} // namespace

/// A store that was restored from an older copy, or cloned: I1, I22, I23.
class RestoredTest : public QObject {
    Q_OBJECT

private slots:
    void restoredTabletGoesOnUnderANewIdAndLosesNothing()
    {
        Bench bench;
        bench.teacher.restore(*bench.backup);
        bench.teacher.write("three");

        const auto synced = bench.teacher.sync();

        QVERIFY(synced.has_value());
        QVERIFY(synced->tookNewId);
        QVERIFY(synced->allOnServer());
        QVERIFY(bench.me() != bench.first);
        QCOMPARE(bench.teacher.notes(), (Notes{ "one", "three", "two" }));
        QCOMPARE(bench.forks(), 0);
        const auto told = bench.senco.sync();
        QCOMPARE(told->successions, 1);
        QVERIFY(told->allOnServer());
        QCOMPARE(bench.senco.dump(), bench.teacher.dump());
        QVERIFY(bench.senco.replica().schoolRegister().isClosed(bench.first));
    }

    void newIdStaysOverARestartAndWritesOn()
    {
        Bench bench;
        bench.teacher.restore(*bench.backup);
        QVERIFY(bench.teacher.sync()->tookNewId); // nothing to send: the pull alone is proof
        const ReplicaId second = bench.me();
        bench.teacher.restart();
        QVERIFY(bench.me() == second);
        bench.teacher.write("three");

        const auto again = bench.teacher.sync();

        QVERIFY(!again->tookNewId);
        QVERIFY(again->allOnServer());
        QVERIFY(bench.senco.sync()->allOnServer());
        QCOMPARE(bench.senco.notes(), (Notes{ "one", "three", "two" }));
        const std::string before = bench.teacher.dump();
        QVERIFY(bench.teacher.replica().replay().has_value());
        QCOMPARE(bench.teacher.dump(), before);
    }

    void waitingChangesKeepTheirPlaceUnderTheNewId()
    {
        Bench bench;
        bench.teacher.restore(*bench.backup);
        bench.teacher.write("three");
        bench.teacher.transport().fault = [](int, std::string_view path) {
            return path == "/v0/push" ? Fault::RequestLost : Fault::None;
        };
        bench.teacher.replica();
        QVERIFY(!bench.teacher.sync().has_value());
        QVERIFY(bench.me() != bench.first);
        bench.teacher.write("four, not sealed");
        const std::string before = bench.teacher.dump();
        QVERIFY(bench.teacher.replica().replay().has_value());
        QCOMPARE(bench.teacher.dump(), before);
    }

    void whatTheOldIdIsNotGivenIsNotPassedOver() // I3
    {
        Bench bench;
        bench.teacher.restore(*bench.backup);
        bench.teacher.transport().fault = [](int, std::string_view path) {
            return path == "/v0/register/append" ? Fault::ReplyLost : Fault::None;
        };
        QVERIFY(!bench.teacher.sync().has_value()); // the server has the successor's name
        QVERIFY(bench.me() == bench.first);
        QVERIFY(bench.senco.sync()->allOnServer());
        bench.senco.write("meanwhile");
        QVERIFY(bench.senco.sync()->allOnServer());
        bench.teacher.transport().fault = [](int, std::string_view path) {
            return path == "/v0/digest" ? Fault::RequestLost : Fault::None;
        };

        QVERIFY(!bench.teacher.sync().has_value());

        QVERIFY(bench.me() != bench.first);
        QCOMPARE(bench.teacher.notes(), (Notes{ "meanwhile", "one", "two" }));
    }

    void cloneIsFoundBeforeItForks()
    {
        Bench bench;
        const auto clone = TestTablet::cloneOf(bench.teacher, bench.server);
        bench.teacher.write("from the first");
        clone->write("from its clone");
        QVERIFY(!bench.teacher.sync()->tookNewId); // nobody can know yet

        const auto second = clone->sync();
        const auto first = bench.teacher.sync();

        QVERIFY(second->tookNewId);
        QVERIFY(first->tookNewId); // what only its own key can have signed is proof
        QVERIFY(second->allOnServer());
        QVERIFY(clone->sync()->allOnServer());
        QVERIFY(bench.teacher.sync()->allOnServer());
        QCOMPARE(bench.forks(), 0);
        QVERIFY(bench.me() != clone->replica().identity().replica);
        QCOMPARE(clone->notes(), (Notes{ "from its clone", "from the first", "one", "two" }));
        QCOMPARE(clone->dump(), bench.teacher.dump());
    }

    void forkIsFoundBothSidesStayReadableAndTheIdIsClosed() // I22
    {
        Bench bench;
        const auto clone = TestTablet::cloneOf(bench.teacher, bench.server);
        bench.teacher.write("from the first");
        clone->write("from its clone");
        QVERIFY(bench.teacher.replica().sealPending().has_value());
        QVERIFY(clone->replica().sealPending().has_value());

        QVERIFY(!bench.teacher.sync()->tookNewId);
        QVERIFY(clone->sync()->tookNewId);
        QVERIFY(bench.teacher.sync()->tookNewId);
        QVERIFY(bench.senco.sync()->allOnServer());

        QCOMPARE(bench.forks(), 1);
        QCOMPARE(bench.senco.notes(), (Notes{ "from its clone", "from the first", "one", "two" }));
        const std::vector<ReplicaId> forked{ bench.first };
        QVERIFY(*bench.senco.replica().log().forkedReplicas() == forked);
        QVERIFY(bench.senco.replica().schoolRegister().isClosed(bench.first));
        QVERIFY(clone->sync()->allOnServer());
        QVERIFY(bench.teacher.sync()->allOnServer());
        QCOMPARE(clone->dump(), bench.senco.dump());
    }

    void tabletOffOverTheClosingStillDeliversWhatItSealed()
    {
        Bench bench;
        const auto clone = TestTablet::cloneOf(bench.teacher, bench.server);
        bench.teacher.write("from the first");
        clone->write("sealed and never sent");
        QVERIFY(clone->replica().sealPending().has_value());
        QVERIFY(!bench.teacher.sync()->tookNewId);
        bench.teacher.restore(*bench.backup);
        QVERIFY(bench.teacher.sync()->tookNewId); // closes the id that the clone still uses

        const auto late = clone->sync();

        QVERIFY(late->tookNewId);
        QVERIFY(late->allOnServer());
        QVERIFY(bench.senco.sync()->allOnServer());
        QCOMPARE(bench.senco.notes(),
            (Notes{ "from the first", "one", "sealed and never sent", "two" }));
    }

    void lyingServerWithoutProofChangesNothing()
    {
        Bench bench;
        bench.teacher.write("three");
        bench.teacher.transport().twist = [&](std::string_view path, client::Reply& reply) {
            if (path == "/v0/digest") {
                rewrite<wire::DigestReply>(reply, [&](wire::DigestReply& said) {
                    for (auto& vault : *said.mutable_vaults()) {
                        auto* author = vault.add_authors();
                        author->set_replica(std::string(base::asText(bench.first.view())));
                        author->set_sequence(9);
                        author->set_chain_hash(std::string(32, 'x'));
                        vault.set_digest(std::string(32, 'x'));
                    }
                });
            } else if (path == "/v0/push") {
                rewrite<wire::PushReply>(reply, [](wire::PushReply& said) {
                    for (auto& item : *said.mutable_items()) {
                        item.set_answer(wire::PushReply::STORED_FORK);
                    }
                });
            }
        };

        const auto synced = bench.teacher.sync();

        QVERIFY(synced.has_value());
        QVERIFY(!synced->tookNewId);
        QVERIFY(!synced->allOnServer());
        QVERIFY(bench.me() == bench.first);
    }

    void forgedEnvelopeOfOnesOwnIsNoProof()
    {
        Bench bench;
        bench.teacher.restore(*bench.backup);
        bench.teacher.transport().twist = [](std::string_view path, client::Reply& reply) {
            if (path == "/v0/pull") {
                rewrite<wire::PullReply>(reply, [](wire::PullReply& said) {
                    for (auto& item : *said.mutable_items()) {
                        if (!item.envelope().empty()) { // not by name
                            item.mutable_envelope()->back() ^= 1; // the signature's last byte
                        }
                    }
                });
            }
        };
        const auto synced = bench.teacher.sync();
        QVERIFY(synced.has_value());
        QVERIFY(!synced->tookNewId);
        QVERIFY(bench.me() == bench.first);
    }

    void refusedSuccessionChangesNothingAndIsAskedForAgain()
    {
        Bench bench;
        bench.teacher.restore(*bench.backup);
        bench.teacher.transport().fault = [](int, std::string_view path) {
            return path == "/v0/register/append" ? Fault::Status500 : Fault::None;
        };
        QVERIFY(!bench.teacher.sync().has_value());
        QVERIFY(bench.me() == bench.first);
        bench.teacher.restart();
        bench.teacher.transport().fault = {};
        QVERIFY(bench.teacher.sync()->tookNewId);
        QVERIFY(bench.teacher.sync()->allOnServer());
        QVERIFY(bench.senco.sync().has_value());
        QCOMPARE(bench.successions(), std::size_t(1));
    }

    void wordsOfTheTwinAreNotOverwrittenUnseen()
    {
        Bench bench;
        const RecordId note = bench.teacher.write("Front seat.");
        QVERIFY(bench.teacher.sync().has_value());
        const auto before = bench.teacher.backUp();
        bench.teacher.edit(note, "Front seat, left.");
        QVERIFY(bench.teacher.sync().has_value());
        const changes::RecordKey key{ bench.teacher.schoolVault(),
            static_cast<std::uint16_t>(changes::Kind::Note), note };
        bench.teacher.restore(*before);
        const auto seen = bench.teacher.replica().log().heads(key, changes::note::kText);
        bench.teacher.transport().fault = [](int, std::string_view path) {
            return path == "/v0/register/append" ? Fault::Status500 : Fault::None;
        };
        QVERIFY(!bench.teacher.sync().has_value()); // the twin's words came, the new id did not

        const ByteView words = base::asBytes("Front seat, right.");
        const changes::PutOp put{ Bytes(words.begin(), words.end()), { seen->front().ref } };
        QVERIFY(
            bench.teacher.replica().log().append({ key, {}, { { changes::note::kText, put } } }));

        QCOMPARE(bench.teacher.replica().log().heads(key, changes::note::kText)->size(), 2U);
    }

    void sessionCutAtAnyCallLosesNothingAndNamesOneSuccessor_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("request lost") << static_cast<int>(Fault::RequestLost);
        QTest::newRow("reply lost") << static_cast<int>(Fault::ReplyLost);
    }
    void sessionCutAtAnyCallLosesNothingAndNamesOneSuccessor()
    {
        QFETCH(int, fault);
        bool whole = false;
        for (int cut = 0; !whole; ++cut) {
            QVERIFY(cut < 60);
            Bench bench;
            bench.teacher.restore(*bench.backup);
            bench.teacher.write("three");
            auto& transport = bench.teacher.transport();
            transport.calls = 0;
            transport.fault = [cut, fault](int call, std::string_view) {
                return call == cut ? static_cast<Fault>(fault) : Fault::None;
            };
            whole = bench.teacher.sync().has_value() && transport.calls <= cut;
            bench.teacher.restart();
            transport.fault = {};

            const auto again = bench.teacher.sync();

            QVERIFY(again.has_value());
            QVERIFY(again->allOnServer());
            QVERIFY(bench.senco.sync()->allOnServer());
            QCOMPARE(bench.senco.notes(), (Notes{ "one", "three", "two" }));
            QCOMPARE(bench.senco.dump(), bench.teacher.dump());
            QCOMPARE(bench.successions(), std::size_t(1));
        }
    }

    void whatWasHandedInComesBackToo()
    {
        HandInBench bench;
        const auto backup = bench.assistant.backUp();
        bench.ask(bench.assistant, "Before the tablet was restored?");
        QVERIFY(bench.assistant.sync()->allOnServer());
        bench.assistant.restore(*backup);
        bench.ask(bench.assistant, "And after it?");

        const auto synced = bench.assistant.sync();

        QVERIFY(synced.has_value());
        QVERIFY(synced->tookNewId);
        QVERIFY(synced->allOnServer());
        QCOMPARE(bench.openAt(bench.assistant).size(), std::size_t(2));
        QVERIFY(bench.senco.sync()->allOnServer());
        QCOMPARE(bench.openAt(bench.senco).size(), std::size_t(2));
        QCOMPARE(bench.server.store().counts()->forks, 0);
    }

    void branchThatTheServerLostIsGivenBackByWhoeverReadIt() // I8, I22
    {
        Bench bench;
        QVERIFY(bench.senco.sync()->allOnServer()); // and has "two"
        bench.server.loseEverything();
        bench.senco.offerStart(bench.server);
        bench.teacher.restore(*bench.backup);
        bench.teacher.write("three"); // in the place of "two", of which nobody can tell
        QVERIFY(bench.teacher.sync()->allOnServer());

        QVERIFY(bench.senco.sync()->allOnServer());

        QCOMPARE(bench.forks(), 1);
        QVERIFY(bench.teacher.sync()->tookNewId);
        QVERIFY(bench.teacher.sync()->allOnServer());
        QCOMPARE(bench.teacher.notes(), (Notes{ "one", "three", "two" }));
        QVERIFY(bench.senco.sync()->allOnServer());
        QCOMPARE(bench.senco.dump(), bench.teacher.dump());
    }
};

PIPIT_TEST(RestoredTest)

#include "restored_test.moc"
