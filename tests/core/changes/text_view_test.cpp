#include "core/changes/text_view.h"
#include "tests/core/changes/values.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit;
using namespace pipit::changes;
using namespace pipit::tests;

namespace {

HeadRef ref(std::uint8_t number) { return idWith<ChangeId>(number); }

Head head(std::uint8_t number, std::string_view value)
{
    return { ref(number), bytesOf(value), { number, 0 }, idWith<ReplicaId>(1), at(number) };
}

/// 1 "a\nb" was replaced by 2 and by 3, apart.
TextHistory forkAfterOne()
{
    return { { { ref(2), { ref(1) } }, { ref(3), { ref(1) } } }, { { ref(1), bytesOf("a\nb") } } };
}

} // namespace

class TextViewTest : public QObject {
    Q_OBJECT

private slots:
    void editsApartAreShownCombined()
    {
        const auto view = showText(std::vector{ head(2, "A\nb"), head(3, "a\nB") }, forkAfterOne());
        QCOMPARE(view.text, std::string("A\nB"));
        QVERIFY(view.state == TextState::Merged);
    }

    void overlapShowsTheNewestAndTheConflict()
    {
        const auto view = showText(std::vector{ head(2, "x\nb"), head(3, "y\nb") }, forkAfterOne());
        QCOMPARE(view.text, std::string("y\nb"));
        QVERIFY(view.state == TextState::Conflict);
    }

    void oneHeadOrEqualHeadsArePlain()
    {
        QVERIFY(showText(std::vector{ head(2, "x") }, {}).state == TextState::Plain);
        QVERIFY(showText(std::vector{ head(2, "x"), head(3, "x") }, {}).state == TextState::Plain);
    }

    void threeHeadsAreNotMerged()
    {
        auto history = forkAfterOne();
        history.names[ref(4)] = { ref(1) };
        const std::vector heads{ head(2, "A\nb"), head(3, "a\nB"), head(4, "a\nb\nc") };
        QVERIFY(showText(heads, history).state == TextState::Conflict);
    }

    void noBaseNoMerge()
    {
        QVERIFY(showText(std::vector{ head(2, "A\nb"), head(3, "a\nB") }, {}).state
            == TextState::Conflict);
    }

    void baseThatNeverCameIsNone()
    {
        auto history = forkAfterOne();
        history.values.clear();
        QVERIFY(!mergeBase(ref(2), ref(3), history));
    }

    void severalGreatestAncestorsAreNone()
    {
        // 1 and 2 apart; 3 and 4 each saw both.
        const TextHistory history{ { { ref(3), { ref(1), ref(2) } },
                                       { ref(4), { ref(1), ref(2) } } },
            { { ref(1), {} }, { ref(2), {} } } };
        QVERIFY(!mergeBase(ref(3), ref(4), history));
    }

    void nearestCommonAncestorIsTheBase()
    {
        // 1 <- 2 <- 3 and 1 <- 2 <- 4
        const TextHistory history{ { { ref(2), { ref(1) } }, { ref(3), { ref(2) } },
                                       { ref(4), { ref(2) } } },
            { { ref(1), {} }, { ref(2), {} } } };
        QVERIFY(mergeBase(ref(3), ref(4), history) == ref(2));
    }

    void writeThatNeverCameStopsTheMergeUnlessTheBaseAloneLeadsToIt()
    {
        auto history = forkAfterOne();
        history.names[ref(1)] = { ref(9) }; // below the base
        QVERIFY(mergeBase(ref(2), ref(3), history) == ref(1));
        history.names[ref(2)].push_back(ref(8)); // beside it
        QVERIFY(!mergeBase(ref(2), ref(3), history));
    }
};

PIPIT_TEST(TextViewTest)

#include "text_view_test.moc"
