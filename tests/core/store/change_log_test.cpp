#include "tests/core/store/log_tablet.h"
#include "tests/support/quick_directory.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit;
using namespace pipit::tests;
using changes::Head;
using changes::HeadRef;

namespace {

const VaultId kVault = idWith<VaultId>(0x11);
constexpr std::uint16_t kNote = 15;
const changes::RecordKey kRecord{ kVault, kNote, idWith<RecordId>(1) };

changes::Draft put(std::string_view value, std::vector<HeadRef> heads = {}, std::uint16_t field = 1,
    const changes::RecordKey& record = kRecord)
{
    return { record, std::nullopt,
        { { field, changes::PutOp{ bytesOf(value), std::move(heads) } } } };
}

changes::Draft erase(const changes::RecordKey& record = kRecord)
{
    return { record, std::nullopt, { { 1, changes::DeleteOp{} } } };
}

std::vector<HeadRef> refsOf(const std::vector<Head>& heads)
{
    std::vector<HeadRef> refs;
    for (const Head& head : heads) {
        refs.push_back(head.ref);
    }
    return refs;
}

std::string textOf(const std::vector<Head>& heads)
{
    std::string text;
    for (const Head& head : heads) {
        text += (text.empty() ? "" : " | ") + std::string(base::asText(head.value));
    }
    return text;
}

} // namespace

class ChangeLogTest : public QObject {
    Q_OBJECT

    QuickDirectory m_directory;
    int m_files = 0;

    LogTablet tablet(std::uint8_t replica)
    {
        return LogTablet(m_directory.path() / ("log" + std::to_string(++m_files) + ".db"), replica);
    }
    static std::vector<Head> heads(LogTablet& tablet, std::uint16_t field = 1)
    {
        return tablet.log().heads(kRecord, field).value();
    }
    static void append(LogTablet& tablet, const changes::Draft& draft)
    {
        tablet.clock().advance(std::chrono::seconds(1));
        QVERIFY(tablet.log().append(draft));
    }

private slots:
    void appendedValueShowsAtOnceAndAfterARestart()
    {
        LogTablet mine = tablet(1);
        append(mine, put("Reads well"));
        QCOMPARE(textOf(heads(mine)), std::string("Reads well"));
        const std::string before = mine.dump();

        mine.restart();

        QCOMPARE(mine.dump(), before);
        QCOMPARE(mine.log().waiting()->pending, 1);
    }

    void ownLaterWriteReplacesEarlierOneThatTheScreenDidNotName()
    {
        LogTablet mine = tablet(1);
        append(mine, put("Rea"));
        append(mine, put("Reads"));
        QCOMPARE(textOf(heads(mine)), std::string("Reads"));
    }

    void sealingFoldsAndGivesTheTableIds()
    {
        LogTablet mine = tablet(1);
        append(mine, put("Rea"));
        append(mine, put("Reads"));

        QCOMPARE(mine.seal(), 1u);

        const auto now = heads(mine);
        QCOMPARE(textOf(now), std::string("Reads"));
        QVERIFY(std::holds_alternative<ChangeId>(now[0].ref));
        QVERIFY(now[0].noted == at(1'700'000'001'000)); // of the first
        QCOMPARE(mine.log().waiting()->pending, 0);
        QCOMPARE(mine.log().waiting()->outbox, 1);
    }

    void replayGivesTheSameTablesBeforeAndAfterSealing()
    {
        LogTablet mine = tablet(1);
        append(mine, put("one"));
        append(mine, put("two", {}, 2));
        append(mine, erase());
        append(mine, put("three"));
        const std::string pending = mine.dump();
        QVERIFY(mine.log().replay(openPlainly));
        QCOMPARE(mine.dump(), pending);

        mine.seal();
        append(mine, put("four"));
        const std::string sealed = mine.dump();
        QVERIFY(sealed != pending);
        QVERIFY(mine.log().replay(openPlainly));
        QCOMPARE(mine.dump(), sealed);
        QVERIFY(!mine.log().needsReplay());
    }

    void failedSealLeavesEverythingPending()
    {
        LogTablet mine = tablet(1);
        append(mine, put("one"));
        const std::string before = mine.dump();
        const auto sealed = mine.log().sealPending(kVault, [](const auto&, ByteView) {
            return Result<store::SealedBytes>(Error{ ErrorCode::NotFound, "no key" });
        });
        QCOMPARE(sealed.error().code, ErrorCode::NotFound);
        QCOMPARE(mine.dump(), before);
        QCOMPARE(mine.log().waiting()->pending, 1);
        QCOMPARE(mine.log().waiting()->outbox, 0);
    }

    void screenMayNameALocalNumberThatWasSealedMeanwhile()
    {
        LogTablet mine = tablet(1);
        append(mine, put("one"));
        const auto onScreen = refsOf(heads(mine));
        mine.seal();
        LogTablet theirs = tablet(2);
        theirs.receive(mine.send());

        append(mine, put("two", onScreen));
        mine.seal();
        theirs.receive(mine.send());

        QCOMPARE(textOf(heads(theirs)), std::string("two"));
        QVERIFY(!mine.log().append(put("x", { changes::LocalNumber{ 999 } })));
    }

    void batchThatOverflowsIsSealedInOrderAndTheRestFollows()
    {
        LogTablet mine = tablet(1);
        const std::string large(200 * 1024, 'x');
        for (const char* value : { "a", "b", "c", "d" }) {
            changes::Draft draft = put(value + large);
            draft.writes.push_back({ 2,
                changes::EventOp{ idWith<RecordId>(static_cast<std::uint8_t>(*value)), {},
                    {} } }); // events keep them from folding
            append(mine, draft);
        }
        int envelopes = 0;
        const auto cut = mine.log().sealPending(kVault, [&](const auto& place, ByteView batch) {
            return ++envelopes == 1
                ? sealPlainly(place, batch)
                : Result<store::SealedBytes>(Error{ ErrorCode::NotFound, "no key any more" });
        });
        QVERIFY(!cut);
        QCOMPARE(mine.log().waiting()->outbox, 2);
        const std::string half = mine.dump();
        QVERIFY(mine.log().replay(openPlainly));
        QCOMPARE(mine.dump(), half);
        QCOMPARE(mine.seal(), 2u);
        QCOMPARE(heads(mine).size(), 1u);

        LogTablet theirs = tablet(2);
        theirs.receive(mine.send());
        QCOMPARE(theirs.dump(), mine.dump());
    }

    void apartWritesAreBothKeptUntilOneNamesBoth()
    {
        LogTablet mine = tablet(1);
        LogTablet theirs = tablet(2);
        append(mine, put("base"));
        mine.seal();
        theirs.receive(mine.send());
        append(mine, put("mine", refsOf(heads(mine))));
        append(theirs, put("theirs", refsOf(heads(theirs))));
        mine.seal();
        theirs.seal();
        const auto fromMine = mine.send();
        mine.receive(theirs.send());
        theirs.receive(fromMine);
        QCOMPARE(heads(mine).size(), 2u);
        QCOMPARE(mine.dump(), theirs.dump());

        append(theirs, put("both", refsOf(heads(theirs))));
        theirs.seal();
        mine.receive(theirs.send());

        QCOMPARE(textOf(heads(mine)), std::string("both"));
        QCOMPARE(mine.dump(), theirs.dump());
    }

    void repeatChangesNothingAndAForkIsKept()
    {
        LogTablet mine = tablet(1);
        LogTablet clone = tablet(1);
        append(mine, put("mine"));
        append(clone, put("clone"));
        mine.seal();
        clone.seal();
        const auto fromMine = mine.send();
        const auto fromClone = clone.send();

        LogTablet theirs = tablet(2);
        theirs.receive(fromMine);
        const std::string once = theirs.dump();
        theirs.receive(fromMine);
        QCOMPARE(theirs.dump(), once);

        theirs.receive(fromClone);
        QCOMPARE(heads(theirs).size(), 2u);
        const auto ends = theirs.log().heldHeads(kVault).value();
        QCOMPARE(ends.size(), 2u);
        QVERIFY(ends[0].replica == ends[1].replica && ends[0].sequence == ends[1].sequence);
        QCOMPARE(theirs.log().envelopesAt(kVault, ends[0].replica, 1)->size(), 2u);
    }

    void parkedEnvelopeCountsAsReceivedAndAppliesLater()
    {
        LogTablet mine = tablet(1);
        append(mine, put("sealed under a key to come"));
        mine.seal();
        const auto bytes = mine.send().at(0);

        LogTablet theirs = tablet(2);
        store::ReceivedEnvelope parked = examinePlainly(bytes, 1);
        parked.changes.clear();
        parked.parked = "no-key";
        QVERIFY(theirs.log().applyReceived({ &parked, 1 }, { {}, 1 }));
        QCOMPARE(heads(theirs).size(), 0u);
        QCOMPARE(theirs.log().heldHeads(kVault)->size(), 1u);
        QCOMPARE(theirs.log().parked()->size(), 1u);

        theirs.receive({ bytes });
        QCOMPARE(heads(theirs).size(), 1u);
        QCOMPARE(theirs.log().parked()->size(), 0u);
        QCOMPARE(theirs.dump(), mine.dump());
    }

    void unreadableChangeParksItsEnvelopeAndNothingElse()
    {
        LogTablet mine = tablet(1);
        append(mine, put("good"));
        mine.seal();
        store::ReceivedEnvelope bad = examinePlainly(mine.send().at(0), 1);
        store::ReceivedEnvelope good = bad;
        bad.place.replica = idWith<ReplicaId>(9);
        bad.changes.push_back({ bytesOf("\xff"), store::Verdict::Accepted });

        LogTablet theirs = tablet(2);
        const std::vector batch{ bad, good };
        QVERIFY(theirs.log().applyReceived(batch, { {}, 2 }));
        QCOMPARE(textOf(heads(theirs)), std::string("good"));
        QCOMPARE(theirs.log().parked()->size(), 1u);
    }

    void refusedChangeReplacesNothing()
    {
        LogTablet mine = tablet(1);
        append(mine, put("base"));
        mine.seal();
        LogTablet theirs = tablet(2);
        theirs.receive(mine.send());
        append(theirs, put("not allowed", refsOf(heads(theirs))));
        theirs.seal();
        store::ReceivedEnvelope refused = examinePlainly(theirs.send().at(0), 2);
        refused.changes[0].verdict = store::Verdict::Refused;

        QVERIFY(mine.log().applyReceived({ &refused, 1 }, { {}, 2 }));

        QCOMPARE(textOf(heads(mine)), std::string("base"));
        QCOMPARE(mine.log().heldHeads(kVault)->size(), 2u);
        QVERIFY(mine.dump().find("[set_aside]\nX'") != std::string::npos);
    }

    void cursorMovesWithTheBatchOnly()
    {
        LogTablet mine = tablet(1);
        const store::Cursor next{ idWith<Incarnation>(7), 12 };
        QVERIFY(mine.log().cursor()->incarnation.isZero());
        QVERIFY(mine.log().applyReceived({}, next));
        mine.restart();
        QVERIFY(mine.log().cursor().value() == next);
    }

    void outboxShrinksOnlyOnAnAnswer()
    {
        LogTablet mine = tablet(1);
        append(mine, put("one"));
        mine.seal();
        append(mine, put("two"));
        mine.seal();
        auto items = mine.log().outbox(10, 1).value();
        QCOMPARE(items.size(), 1u); // at least one, whatever its size
        QCOMPARE(mine.log().outbox(10, 1 << 20)->size(), 2u);

        QVERIFY(mine.log().answered(items[0].envelope, store::PushAnswer::TryLater));
        QCOMPARE(mine.log().waiting()->outbox, 2);
        QVERIFY(mine.log().answered(items[0].envelope, store::PushAnswer::Already));
        QCOMPARE(mine.log().waiting()->outbox, 1);
        items = mine.log().outbox(10, 1 << 20).value();
        QCOMPARE(items[0].place.sequence, 2u);
        QVERIFY(mine.log().answered(items[0].envelope, store::PushAnswer::NoWriteRight));
        QCOMPARE(mine.log().waiting()->outbox, 0);
        QCOMPARE(mine.log().waiting()->refused, 1);
    }

    void clockRisesOverARestartWithTheClockSetBack()
    {
        LogTablet mine = tablet(1);
        append(mine, put("one"));
        const auto before = heads(mine)[0].stamp;
        mine.restart();
        mine.clock().set(at(0));
        QVERIFY(mine.log().append(put("two")));
        QVERIFY(heads(mine)[0].stamp > before);
    }

    void draftsThatNoReaderWouldAcceptAreRefused()
    {
        LogTablet mine = tablet(1);
        changes::Draft twice = put("a");
        twice.writes.push_back(twice.writes[0]);
        QCOMPARE(mine.log().append(twice).error().code, ErrorCode::BadInput);
        QCOMPARE(mine.log().append({ kRecord, {}, {} }).error().code, ErrorCode::BadInput);
        QCOMPARE(mine.log().append(put("a", {}, 0)).error().code, ErrorCode::BadInput);
        QCOMPARE(mine.log().append(put(std::string(300'000, 'x'))).error().code, ErrorCode::TooBig);
        QCOMPARE(mine.log().waiting()->pending, 0);
    }
};

PIPIT_TEST(ChangeLogTest)

#include "change_log_test.moc"
