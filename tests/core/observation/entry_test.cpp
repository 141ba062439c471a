#include "core/observation/entry.h"
#include "tests/core/changes/values.h"
#include "tests/support/registry.h"

#include <QTest>
#include <rapidcheck.h>

using namespace pipit;
using namespace pipit::observation;
using namespace pipit::tests;

class EntryTest : public QObject {
    Q_OBJECT

private slots:
    void bytesAreAsTheFormatSays()
    {
        const Entry note{ at(1), Note{ "Hi", { "settled" } } };
        QCOMPARE(base::toHex(encodeEntry(note)),
            std::string("00010000000000000001020048690107007365"
                        "74746c6564"));
        const Entry mark{ at(2), LineMark{ idWith<RecordId>(3), Mark::Missed, "Hi" } };
        QCOMPARE(base::toHex(encodeEntry(mark)),
            std::string("0002000000000000000203030303030303030303030303030303020200"
                        "4869"));
        const Entry tally{ at(3), Tally{ "Hi" } };
        QCOMPARE(base::toHex(encodeEntry(tally)), std::string("000300000000000000030200") + "4869");
        for (const Entry& entry : { note, mark, tally }) {
            QCOMPARE(decodeEntry(encodeEntry(entry)), std::optional(entry));
        }
    }

    void anyOtherBytesAreNone()
    {
        const bool held = rc::check("an entry is its own bytes or none", [] {
            auto bytes = *rc::gen::arbitrary<Bytes>();
            bytes.insert(bytes.begin(), { 0, 1, 0, 0, 0, 0, 0, 0, 0 });
            const auto entry = decodeEntry(bytes);
            RC_ASSERT((!entry || encodeEntry(*entry) == bytes)); // in brackets: || has to stop
        });
        QVERIFY(held);
        const Bytes good = encodeEntry({ at(1), Note{ "Hi", { "a", "b" } } });
        for (std::size_t length = 0; length < good.size(); ++length) {
            QVERIFY(!decodeEntry(ByteView(good).first(length)));
        }
    }

    void limitsHold()
    {
        QVERIFY(check({ at(1), Note{ std::string(1000, 'a') } }).has_value());
        QVERIFY(!check({ at(1), Note{ std::string(1001, 'a') } }));
        QVERIFY(!check({ at(1), Note{} }));
        QVERIFY(check({ at(1), Note{ {}, { "off task" } } }).has_value());
        QVERIFY(!check({ at(1), Note{ "a", std::vector<std::string>(9, "a") } }));
        QVERIFY(!check({ at(1), Note{ "two\nlines" } }));
        QVERIFY(!check({ at(1), Tally{} }));
        QVERIFY(!check({ at(1), LineMark{ {}, static_cast<Mark>(4), {} } }));
    }
};

PIPIT_TEST(EntryTest)

#include "entry_test.moc"
