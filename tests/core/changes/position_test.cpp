#include "core/changes/position.h"
#include "tests/support/property.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>

using namespace pipit::changes;

class PositionTest : public QObject {
    Q_OBJECT

private slots:
    void keyIsBetweenItsNeighboursWhereverItIsPut()
    {
        QVERIFY(rc::check("a list stays in order under insertions anywhere", [] {
            std::vector<std::string> keys;
            const auto places = *rc::gen::container<std::vector<std::uint32_t>>(
                60, rc::gen::arbitrary<std::uint32_t>());
            for (const std::uint32_t place : places) {
                const std::size_t at = place % (keys.size() + 1);
                const std::string lower = at == 0 ? "" : keys[at - 1];
                const std::string upper = at == keys.size() ? "" : keys[at];
                const std::string key = positionBetween(lower, upper, place * 2654435761U);
                RC_ASSERT(key > lower);
                RC_ASSERT(upper.empty() || key < upper);
                RC_ASSERT(key.back() != '0');
                keys.insert(keys.begin() + static_cast<std::ptrdiff_t>(at), key);
            }
        }));
    }

    void keysStayShortWhenLinesAreAddedAtTheEnd()
    {
        std::string last;
        for (std::uint32_t i = 0; i < 100; ++i) {
            last = positionBetween(last, "", i);
        }
        QVERIFY2(last.size() < 80, last.c_str());
    }

    void twoWhoInsertAtOnePlaceMakeDifferentKeys()
    {
        QVERIFY(positionBetween("V", "W", 1) != positionBetween("V", "W", 2));
    }

    void whoInsertsApartAtOnePlaceIsToldApartWhereverThatIs()
    {
        QVERIFY(rc::check("different salts, different keys, both between", [] {
            std::string lower;
            std::string upper;
            for (const bool up :
                *rc::gen::container<std::vector<bool>>(rc::gen::arbitrary<bool>())) {
                (up ? lower : upper)
                    = positionBetween(lower, upper, *rc::gen::arbitrary<std::uint32_t>());
            }
            const auto one = *rc::gen::inRange<std::uint32_t>(0, 62 * 62 * 62 * 62);
            const auto other = *rc::gen::inRange<std::uint32_t>(0, 62 * 62 * 62 * 62);
            const std::string mine = positionBetween(lower, upper, one);
            const std::string theirs = positionBetween(lower, upper, other);
            RC_ASSERT((mine == theirs) == (one == other));
            for (const std::string& key : { mine, theirs }) {
                RC_ASSERT(key > lower);
                RC_ASSERT(upper.empty() || key < upper);
            }
        }));
    }

    void anyBytesOfOthersGiveAKeyAfterTheLowerOne()
    {
        QVERIFY(rc::check("never stuck", [](const std::string& lower, const std::string& upper) {
            const std::string key = positionBetween(lower, upper, 7);
            RC_ASSERT(key > lower || lower.size() > 256);
            RC_ASSERT(key.size() <= 300);
        }));
        QVERIFY(positionBetween("V", "V", 1) > "V");
        QVERIFY(positionBetween("z", "A", 1) > "z");
    }
};

PIPIT_TEST(PositionTest)

#include "position_test.moc"
