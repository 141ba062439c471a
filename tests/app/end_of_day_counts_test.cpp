#include "app/viewmodels/school_calls.h"
#include "core/changes/kinds.h"
#include "tests/app/day_bench.h"
#include "tests/app/lies.h"
#include "tests/support/registry.h"

using namespace pipit;
using tests::altered;
using tests::cut;
using tests::DayBench;
using tests::Lies;
using tests::read;
using tests::words;
using tests::written;
using viewmodels::EndOfDay;

namespace {

namespace wire = protocol::wire;
using Reply = Result<client::Reply>;

} // namespace

/// The numbers at the end of the day: each is an answer of the server, for one item.
class EndOfDayCountsTest : public QObject {
    Q_OBJECT

private slots:
    void answersForFewerThanWereSentCountForNone()
    {
        DayBench bench;
        bench.unlock("Rhian");
        bench.write("one");
        seal(bench);
        bench.write("two");
        bench.lies.answer = altered<wire::PushReply>(
            "/v0/push", [](wire::PushReply& reply) { reply.mutable_items()->RemoveLast(); });

        bench.runToEnd();

        QCOMPARE(bench.end.stage(), EndOfDay::Stage::Trouble);
        QVERIFY(bench.end.detail().contains("makes no sense"));
        QCOMPARE(bench.honest.waiting(), 2);
        QCOMPARE(bench.end.onServer(), 0);
    }

    /// The first of two was answered for, then the connection broke.
    void countsComeFromAnswersForEach()
    {
        DayBench bench;
        bench.unlock("Rhian");
        bench.write("one");
        seal(bench);
        bench.write("two");
        seal(bench);
        int pushes = 0;
        bench.lies.answer = [&](std::string_view path, ByteView, const Lies::Post& post) -> Reply {
            if (path == "/v0/push" && pushes++ > 0) {
                return tests::kNoAnswer;
            }
            auto reply = post();
            if (reply && path == "/v0/hello") {
                auto hello = read<wire::HelloReply>(reply->body);
                hello.set_max_push_items(1);
                reply->body = written(hello);
            }
            return reply;
        };
        bench.runToEnd();
        tests::waitUntil([&] { return bench.honest.waiting() == 1; }); // counted once more
        QCOMPARE(bench.end.onServer(), 1);
        QCOMPARE(bench.end.total(), 2);
        QVERIFY(words(bench.report, 1).startsWith("Sent 1 of 2"));

        bench.lies.answer = {};
        bench.runToEnd();
        QCOMPARE(bench.end.onServer(), 2);
    }

    /// Three changes of one field become one when they are sealed: that sends none of them.
    void whatIsFoldedIsNotSent()
    {
        DayBench bench;
        bench.unlock("Rhian");
        foldable(bench);
        QCOMPARE(bench.end.heading(), QStringLiteral("3 waiting to send"));
        bench.lies.answer = cut("/v0/push", false);
        bench.runToEnd();
        tests::waitUntil([&] { return bench.honest.waiting() == 1; });
        QCOMPARE(bench.end.onServer(), 0);

        bench.lies.answer = {};
        bench.runToEnd();
        QCOMPARE(bench.end.stage(), EndOfDay::Stage::Done);
        QCOMPARE(bench.end.onServer(), bench.end.total());
    }

    /// A repeat of everything, as after a difference, is not received again.
    void whatWasHereIsNotReceivedAgain()
    {
        DayBench bench;
        bench.unlock("Mira");
        bench.write("hers");
        bench.leave();
        bench.unlock("Rhian");
        bench.runToEnd();
        QVERIFY(words(bench.report, 2).startsWith("Received 1 "));
        bench.lies.answer = altered<wire::DigestReply>("/v0/digest",
            [](wire::DigestReply& reply) { (*reply.mutable_vaults(0)->mutable_digest())[0] ^= 1; });
        bench.runToEnd();
        QVERIFY2(
            words(bench.report, 2).startsWith("Received 0 "), qPrintable(words(bench.report, 2)));
    }

private:
    static void seal(DayBench& bench)
    {
        const auto sealed = bench.tablet.ask<std::size_t>(
            [](client::Replica& replica) { return replica.sealPending(); });
        QVERIFY(sealed.has_value());
    }
    /// One note, written and twice put right.
    static void foldable(DayBench& bench)
    {
        auto random = crypto::SeededRandom(3);
        const auto note = random.id<RecordId>();
        for (const char* text : { "one", "one two", "one two three" }) {
            const auto kept = bench.tablet.ask<void>([&](client::Replica& replica) -> Result<void> {
                const auto place = viewmodels::placeOf(replica);
                if (!place) {
                    return place.error();
                }
                const changes::RecordKey key{ place->vault,
                    static_cast<std::uint16_t>(changes::Kind::Note), note };
                const ByteView bytes = base::asBytes(text);
                const auto done = replica.log().append({ key, {},
                    { { changes::note::kText,
                        changes::PutOp{ Bytes(bytes.begin(), bytes.end()), {} } } } });
                return done ? Result<void>{} : done.error();
            });
            QVERIFY(kept.has_value());
        }
        tests::waitUntil([&] { return bench.honest.waiting() == 3; });
    }
};

PIPIT_TEST(EndOfDayCountsTest)
#include "end_of_day_counts_test.moc"
