#include "core/base/bytes.h"
#include "core/base/hex.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit;

class BytesTest : public QObject {
    Q_OBJECT

private slots:
    void readerGivesBackWhatWriterWrote()
    {
        base::ByteWriter writer;
        writer.u8(7);
        writer.u32(0x01020304);
        writer.i64(-5);
        writer.bytes(base::asBytes("abc"));

        base::ByteReader reader(writer.view());
        QCOMPARE(reader.u8(), std::uint8_t{ 7 });
        QCOMPARE(reader.u32(), 0x01020304u);
        QCOMPARE(reader.i64(), std::int64_t{ -5 });
        QCOMPARE(base::asText(reader.bytes(3)), std::string_view("abc"));
        QVERIFY(reader.finished());
    }

    void readerPastTheEndStaysFailed()
    {
        const Bytes three{ 1, 2, 3 };
        base::ByteReader reader(three);
        QCOMPARE(reader.u32(), 0u);
        QVERIFY(!reader.ok());
        QCOMPARE(reader.u8(), std::uint8_t{ 0 });
        QVERIFY(!reader.finished());
    }

    void hexRefusesOddLengthAndStrangers()
    {
        QVERIFY(!base::fromHex("abc"));
        QVERIFY(!base::fromHex("zz"));
        QCOMPARE(base::toHex(*base::fromHex("00fFa1")), std::string("00ffa1"));
    }
};

PIPIT_TEST(BytesTest)

#include "bytes_test.moc"
