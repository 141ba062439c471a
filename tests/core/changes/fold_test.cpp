#include "core/changes/fold.h"
#include "tests/core/changes/values.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit;
using namespace pipit::changes;
using namespace pipit::tests;

namespace {

const ChangeId kOutside = idWith<ChangeId>(0xa);
const ChangeId kOther = idWith<ChangeId>(0xb);

/// A put of field 1 of record 1; local numbers are given as numbers, its own among them.
PendingChange put(std::int64_t number, std::string_view value, std::vector<HeadRef> heads,
    std::uint8_t record = 1, std::uint16_t field = 1)
{
    PendingChange pending{ LocalNumber{ number }, {} };
    pending.change.kind = 15;
    pending.change.record = idWith<RecordId>(record);
    pending.change.stamp = { 1000 * number, 0 };
    pending.change.noted = at(1000 * number);
    pending.change.writes = { { field, PutOp{ bytesOf(value), std::move(heads) } } };
    return pending;
}

const PutOp& putIn(const FoldedChange& folded)
{
    return std::get<PutOp>(folded.change.writes[0].op);
}

} // namespace

class FoldTest : public QObject {
    Q_OBJECT

private slots:
    void rewritesOfOneFieldBecomeOneChange()
    {
        const std::vector<PendingChange> pending{
            put(1, "R", { kOutside }),
            put(2, "Re", { LocalNumber{ 1 } }),
            put(3, "Read", { LocalNumber{ 2 }, kOther }),
        };
        const auto folded = fold(pending);

        QCOMPARE(folded.size(), 1u);
        QVERIFY(putIn(folded[0]).value == bytesOf("Read"));
        QVERIFY((putIn(folded[0]).heads == std::vector<HeadRef>{ kOther, kOutside }));
        QVERIFY((folded[0].change.stamp == HybridTime{ 3000, 0 }));
        QVERIFY(folded[0].change.noted == at(1000));
        QVERIFY((
            folded[0].from == std::vector{ LocalNumber{ 1 }, LocalNumber{ 2 }, LocalNumber{ 3 } }));
    }

    void changeThatTwoOthersNameIsKept()
    {
        const std::vector<PendingChange> pending{
            put(1, "base", {}),
            put(2, "mine", { LocalNumber{ 1 } }),
            put(3, "apart", { LocalNumber{ 1 } }),
        };
        QCOMPARE(fold(pending).size(), 3u);
    }

    void changeThatDoesNotNameTheEarlierOneIsKept()
    {
        const std::vector<PendingChange> pending{ put(1, "one", {}), put(2, "two", { kOutside }) };
        QCOMPARE(fold(pending).size(), 2u);
    }

    void otherRecordsAndFieldsStayApart()
    {
        const std::vector<PendingChange> pending{
            put(1, "one", {}),
            put(2, "two", { LocalNumber{ 1 } }, 2),
            put(3, "three", { LocalNumber{ 1 } }, 1, 2),
        };
        QCOMPARE(fold(pending).size(), 3u);
    }

    void eventsAreNeverFolded()
    {
        auto first = put(1, "", {});
        first.change.writes = { { 1, EventOp{ idWith<RecordId>(5), {}, std::nullopt } } };
        auto second = first;
        second.number = LocalNumber{ 2 };
        QCOMPARE(fold(std::vector{ first, second }).size(), 2u);
    }

    void otherChangeInBetweenKeepsItsPlace()
    {
        const std::vector<PendingChange> pending{
            put(1, "a", {}),
            put(2, "b", {}, 2),
            put(3, "c", { LocalNumber{ 1 } }),
        };
        const auto folded = fold(pending);
        QCOMPARE(folded.size(), 2u);
        QVERIFY(folded[0].from == std::vector{ LocalNumber{ 2 } });
        QVERIFY((folded[1].from == std::vector{ LocalNumber{ 1 }, LocalNumber{ 3 } }));
    }

    void foldThatWouldBeTooBigIsNotMade()
    {
        std::vector<HeadRef> many;
        for (std::size_t i = 0; i < kMaxHeads; ++i) {
            auto id = idWith<ChangeId>(7);
            id.bytes[0] = static_cast<std::uint8_t>(i);
            id.bytes[1] = static_cast<std::uint8_t>(i >> 8);
            many.push_back(id);
        }
        const std::vector<PendingChange> pending{
            put(1, "a", many),
            put(2, "b", { LocalNumber{ 1 }, kOther }),
        };
        QCOMPARE(fold(pending).size(), 2u);
    }
};

PIPIT_TEST(FoldTest)

#include "fold_test.moc"
