#include <QTest> // first: moc 6.4 cannot begin with <compare>

#include "core/changes/heads.h"
#include "tests/core/changes/values.h"
#include "tests/support/property.h"
#include "tests/support/registry.h"

#include <algorithm>
#include <random>

using namespace pipit;
using namespace pipit::changes;
using namespace pipit::tests;

namespace {

Head head(std::uint8_t ref, std::string_view value, std::int64_t stamp, std::uint8_t replica = 1)
{
    return { idWith<ChangeId>(ref), bytesOf(value), { stamp, 0 }, idWith<ReplicaId>(replica),
        at(stamp) };
}

/// A history: each write names some of the earlier ones, and now and then one that never came.
std::vector<FieldWrite> history()
{
    std::vector<FieldWrite> writes;
    const auto count = *rc::gen::inRange<std::uint8_t>(0, 12);
    for (std::uint8_t i = 0; i < count; ++i) {
        FieldWrite write{ idWith<ChangeId>(i), {} };
        for (const auto named :
            *rc::gen::container<std::vector<std::uint8_t>>(rc::gen::inRange<std::uint8_t>(0, 40))) {
            if (named < i || named > 30) {
                write.names.emplace_back(idWith<ChangeId>(named));
            }
        }
        writes.push_back(std::move(write));
    }
    return writes;
}

} // namespace

class HeadsTest : public QObject {
    Q_OBJECT

private slots:
    void headsDoNotDependOnOrderOrRepeats()
    {
        QVERIFY(rc::check("any order and repeats give the same heads", [] {
            const auto writes = history();
            auto shuffled = writes;
            for (const auto again : *rc::gen::container<std::vector<std::size_t>>(
                     rc::gen::inRange<std::size_t>(0, 12))) {
                if (again < writes.size()) {
                    shuffled.push_back(writes[again]);
                }
            }
            const auto seed = *rc::gen::arbitrary<std::uint32_t>();
            std::ranges::shuffle(shuffled, std::minstd_rand(seed));
            RC_ASSERT(currentHeads(writes) == currentHeads(shuffled));
        }));
    }

    /// I14: a value goes only when a write that saw it came.
    void writeIsAHeadUnlessAnotherNamesIt()
    {
        QVERIFY(rc::check("heads are exactly the unnamed", [] {
            const auto writes = history();
            const auto heads = currentHeads(writes);
            for (const FieldWrite& write : writes) {
                const bool named = std::ranges::any_of(writes, [&](const FieldWrite& other) {
                    return std::ranges::find(other.names, write.ref) != other.names.end();
                });
                const bool isHead = std::ranges::find(heads, write.ref) != heads.end();
                RC_ASSERT(isHead != named);
            }
        }));
    }

    void namesOfAbsentWritesCountWhenTheseCome()
    {
        const FieldWrite early{ idWith<ChangeId>(1), {} };
        const FieldWrite late{ idWith<ChangeId>(2), { idWith<ChangeId>(1) } };
        QVERIFY((currentHeads(std::vector{ late }) == std::vector<HeadRef>{ late.ref }));
        QVERIFY((currentHeads(std::vector{ late, early }) == std::vector<HeadRef>{ late.ref }));
    }

    void newestShowsAndDifferingHeadsAreAConflict()
    {
        const std::vector heads{ head(1, "old", 5), head(2, "new", 9), head(3, "mid", 7) };
        const Showing showing = showRegister(heads);
        QCOMPARE(showing.index, 1u);
        QVERIFY(showing.conflict);
    }

    void equalHeadsAreSilentlyOne()
    {
        QVERIFY(!showRegister(std::vector{ head(1, "same", 5), head(2, "same", 9) }).conflict);
        QVERIFY(!showRegister(std::vector{ head(1, "one", 5) }).conflict);
    }

    void tiesGoToReplicaThenToChange()
    {
        QCOMPARE(showRegister(std::vector{ head(9, "a", 5, 1), head(1, "b", 5, 2) }).index, 1u);
        QCOMPARE(showRegister(std::vector{ head(9, "a", 5, 1), head(1, "b", 5, 1) }).index, 0u);
    }
};

PIPIT_TEST(HeadsTest)

#include "heads_test.moc"
