#include "core/changes/wire.h"
#include "tests/core/changes/values.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit;
using namespace pipit::changes;
using namespace pipit::tests;

namespace {

/// One write of every kind that there is.
Change changeOfEveryOp()
{
    Change change;
    change.kind = 15;
    change.record = idWith<RecordId>(1);
    change.counter = 7;
    change.stamp = { 1'700'000'000'000, 3 };
    change.happened = Instant(std::chrono::milliseconds(-5));
    change.noted = Instant(std::chrono::milliseconds(1'700'000'000'001));
    change.writes = {
        { 1, PutOp{ bytesOf("Reads well"), { idWith<ChangeId>(2), idWith<ChangeId>(3) } } },
        { 2, SetAddOp{ idWith<RecordId>(4), "a5", bytesOf("x") } },
        { 2, SetRemoveOp{ idWith<RecordId>(4), { idWith<ChangeId>(5) } } },
        { 3, EventOp{ idWith<RecordId>(6), bytesOf("tick"), idWith<RecordId>(7) } },
        { 3, EventOp{ idWith<RecordId>(8), {}, std::nullopt } },
        { 3, RetractOp{ idWith<RecordId>(6) } },
        { 4, DeleteOp{ { { idWith<ReplicaId>(9), 12 } } } },
    };
    return change;
}

Bytes batchOf(std::size_t changes)
{
    Batch batch{ idWith<SchoolId>(1), idWith<VaultId>(2), idWith<ReplicaId>(3), 4, {} };
    batch.changes.assign(changes, Bytes{ 8, 1 });
    return encodeBatch(batch);
}

} // namespace

class CodecTest : public QObject {
    Q_OBJECT

private slots:
    void changeComesBackAsItWas()
    {
        const Change change = changeOfEveryOp();
        const auto back = decodeChange(encodeChange(change));
        QVERIFY(back);
        QVERIFY(*back == change);
    }

    void pendingChangeKeepsLocalNumbers()
    {
        Change change = changeOfEveryOp();
        change.counter = 0; // given at sealing
        change.writes[0].op = PutOp{ {}, { LocalNumber{ 41 }, idWith<ChangeId>(2) } };
        const auto back = decode(encode(change, Refs::Local), Refs::Local);
        QVERIFY(back);
        QVERIFY(*back == change);
    }

    void localNumberIsRefusedInASealedChange()
    {
        Change change = changeOfEveryOp();
        change.writes[0].op = PutOp{ {}, { LocalNumber{ 41 } } };
        const auto back = decodeChange(encode(change, Refs::Local));
        QVERIFY(!back);
        QCOMPARE(back.error().code, ErrorCode::Corrupt);
    }

    void batchComesBackAsItWas()
    {
        const Batch batch{ idWith<SchoolId>(1), idWith<VaultId>(2), idWith<ReplicaId>(3),
            1ULL << 40,
            { encodeChange(changeOfEveryOp()), Bytes{}, bytesOf("\xff not a change") } };
        const auto back = decodeBatch(encodeBatch(batch));
        QVERIFY(back);
        QVERIFY(*back == batch);
    }

    /// A later version's op and field are skipped, and the rest of the change is read.
    void unknownOpIsSkippedAndTheRestRead()
    {
        Change change = changeOfEveryOp();
        change.writes.resize(1);
        Bytes bytes = encodeChange(change);
        const Bytes unknownWrite{ 0x42, 0x05, 0x08, 0x01, 0xfa, 0x01, 0x00 }; // field 1, op 31
        bytes.insert(bytes.end(), unknownWrite.begin(), unknownWrite.end());
        const Bytes unknownField{ 0xf8, 0x07, 0x01 }; // number 127
        bytes.insert(bytes.end(), unknownField.begin(), unknownField.end());

        const auto back = decodeChange(bytes);
        QVERIFY(back);
        QVERIFY(*back == change);
    }

    void limitsHoldAtTheirEdge()
    {
        QVERIFY(decodeBatch(batchOf(kMaxBatchChanges)));
        QCOMPARE(decodeBatch(batchOf(kMaxBatchChanges + 1)).error().code, ErrorCode::TooBig);

        Change change = changeOfEveryOp();
        change.writes.assign(kMaxWrites, change.writes[0]);
        QVERIFY(decodeChange(encodeChange(change)));
        change.writes.push_back(change.writes[0]);
        QCOMPARE(decodeChange(encodeChange(change)).error().code, ErrorCode::TooBig);

        change.writes.assign(1, { 1, PutOp{ {}, { kMaxHeads, idWith<ChangeId>(1) } } });
        QVERIFY(decodeChange(encodeChange(change)));
        change.writes.assign(1, { 1, PutOp{ {}, { kMaxHeads + 1, idWith<ChangeId>(1) } } });
        QCOMPARE(decodeChange(encodeChange(change)).error().code, ErrorCode::TooBig);

        QCOMPARE(decodeChange(Bytes(kMaxChangeBytes + 1)).error().code, ErrorCode::TooBig);
    }

    void bytesThatAreNoChangeAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const Bytes good = encodeChange(changeOfEveryOp());
        const QByteArray whole(
            reinterpret_cast<const char*>(good.data()), static_cast<qsizetype>(good.size()));
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut") << whole.left(whole.size() - 1);
        QTest::newRow("kind 0") << QByteArray("\x08\x00", 2) + whole.mid(2);
        QTest::newRow("kind over 16 bits") << QByteArray("\x08\x80\x80\x04", 4) + whole.mid(2);
        QTest::newRow("short record id") << whole + QByteArray("\x12\x01\x01", 3);
        QTest::newRow("field 0") << whole + QByteArray("\x42\x02\x12\x00", 4);
        QTest::newRow("counter 0") << whole + QByteArray("\x18\x00", 2);
    }
    void bytesThatAreNoChangeAreRefused()
    {
        QFETCH(const QByteArray, bytes);
        const auto back = decodeChange(base::asBytes(bytes.toStdString()));
        QVERIFY(!back);
        QCOMPARE(back.error().code, ErrorCode::Corrupt);
    }

    /// A damaged change is refused, or is another change that can be written again; nothing else.
    void anyFlippedByteIsRefusedOrReadAsAnotherChange()
    {
        const Change change = changeOfEveryOp();
        const Bytes good = encodeChange(change);
        int refused = 0;
        for (std::size_t i = 0; i < good.size(); ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                Bytes bytes = good;
                bytes[i] = static_cast<std::uint8_t>(bytes[i] ^ (1U << bit));
                const auto back = decodeChange(bytes);
                refused += back ? 0 : 1;
                QVERIFY(!back || decodeChange(encodeChange(*back)).value() == *back);
            }
        }
        QVERIFY(refused > 100);
    }

    void idDependsOnReplicaCounterAndBytes()
    {
        const auto id = changeId(idWith<ReplicaId>(1), 1, bytesOf("a"));
        QVERIFY(id == changeId(idWith<ReplicaId>(1), 1, bytesOf("a")));
        QVERIFY(id != changeId(idWith<ReplicaId>(2), 1, bytesOf("a")));
        QVERIFY(id != changeId(idWith<ReplicaId>(1), 2, bytesOf("a")));
        QVERIFY(id != changeId(idWith<ReplicaId>(1), 1, bytesOf("b")));
    }
};

PIPIT_TEST(CodecTest)

#include "codec_test.moc"
