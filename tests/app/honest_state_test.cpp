#include "app/viewmodels/honest_state.h"
#include "tests/support/registry.h"
#include "tests/sync/bench/test_clock.h"

#include <QTest>

using namespace pipit;
using viewmodels::HonestState;

namespace {

client::Outcome outcome(bool equal, std::int64_t stillWaiting)
{
    client::Outcome out;
    out.digestsEqual = equal;
    out.stillWaiting = stillWaiting;
    return out;
}

store::WaitingCounts counts(std::int64_t pending, std::int64_t outbox = 0, std::int64_t refused = 0)
{
    return { pending, outbox, refused };
}

} // namespace

class HonestStateTest : public QObject {
    Q_OBJECT

private slots:
    void knowsNothingBeforeTheStoreWasCounted()
    {
        QCOMPARE(state.kind(), HonestState::Kind::NotKnown);
    }

    void countsPendingAndOutboxAsWaiting()
    {
        state.setCounts(counts(2, 5));
        QCOMPARE(state.kind(), HonestState::Kind::Waiting);
        QCOMPARE(state.waiting(), 7);
    }

    void saysNoMoreThanSavedUntilASessionHasCompared()
    {
        state.setCounts(counts(0));
        QCOMPARE(state.kind(), HonestState::Kind::Saved);
    }

    void saysAllOnTheServerOnlyWhenDigestsAgree()
    {
        state.setCounts(counts(0));
        state.sessionFinished(outcome(false, 0));
        QCOMPARE(state.kind(), HonestState::Kind::Saved);

        state.sessionFinished(outcome(true, 0));
        QCOMPARE(state.kind(), HonestState::Kind::AllOnServer);
    }

    void takesItBackWithTheNextThingWritten()
    {
        state.setCounts(counts(0));
        state.sessionFinished(outcome(true, 0));

        state.setCounts(counts(1));
        QCOMPARE(state.kind(), HonestState::Kind::Waiting);

        state.setCounts(counts(0)); // gone from the outbox, but nothing was compared since
        QCOMPARE(state.kind(), HonestState::Kind::Saved);
    }

    void takesItBackWhenAFileBringsSomething()
    {
        state.setCounts(counts(0));
        state.sessionFinished(outcome(true, 0));

        state.brought(); // nobody knows if the server has it
        QCOMPARE(state.kind(), HonestState::Kind::Saved);
    }

    void neverSaysAllWhileSomethingWasRefused()
    {
        state.setCounts(counts(0, 0, 1));
        state.sessionFinished(outcome(true, 0));
        QCOMPARE(state.kind(), HonestState::Kind::Saved);
    }

    void forgetsWithTheProfile()
    {
        state.setCounts(counts(0));
        state.sessionFinished(outcome(true, 0));
        state.forget();
        QCOMPARE(state.kind(), HonestState::Kind::NotKnown);
        QVERIFY(!state.agreedAt().isValid());
    }

    void init() { state.forget(); }

private:
    tests::TestClock clock;
    HonestState state{ clock };
};

PIPIT_TEST(HonestStateTest)
#include "honest_state_test.moc"
