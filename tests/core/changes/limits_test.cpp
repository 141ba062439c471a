#include "core/changes/unit_diff.h"
#include "tests/core/changes/values.h"
#include "tests/support/registry.h"

#include <QTest>

#include <functional>
#include <optional>

using namespace pipit;
using namespace pipit::changes;
using namespace pipit::tests;

namespace {

Batch batchOf(std::vector<Bytes> all)
{
    return { idWith<SchoolId>(1), idWith<VaultId>(2), idWith<ReplicaId>(3), 4, std::move(all) };
}

Change changeOf(std::vector<Write> writes)
{
    Change change;
    change.kind = 15;
    change.record = idWith<RecordId>(1);
    change.counter = 7;
    change.writes = std::move(writes);
    return change;
}

std::optional<ErrorCode> ofBatch(const Batch& batch)
{
    const auto read = decodeBatch(encodeBatch(batch));
    return read ? std::nullopt : std::optional(read.error().code);
}

std::optional<ErrorCode> ofChange(std::vector<Write> writes)
{
    const auto read = decodeChange(encodeChange(changeOf(std::move(writes))));
    return read ? std::nullopt : std::optional(read.error().code);
}

/// A change of exactly so many bytes.
std::optional<ErrorCode> ofChangeBytes(std::size_t size)
{
    const auto bytesWith = [](std::size_t value) {
        return encodeChange(changeOf({ { 1, PutOp{ Bytes(value, 'x'), {} } } }));
    };
    const std::size_t frame = bytesWith(size).size() - size; // lengths as long as they will be
    const auto read = decodeChange(bytesWith(size - frame));
    return read ? std::nullopt : std::optional(read.error().code);
}

using Read = std::function<std::optional<ErrorCode>(std::size_t)>;

struct Limit {
    const char* name;
    std::size_t most;
    std::size_t least;
    Read read;
};

std::vector<Limit> limits()
{
    const auto id = idWith<ChangeId>(1);
    return {
        { "changes of a batch", kMaxBatchChanges, 0,
            [](std::size_t n) {
                return ofBatch(batchOf(std::vector<Bytes>(n, Bytes{ 8, 1 })));
            } },
        { "bytes of a change in a batch", kMaxChangeBytes, 0,
            [](std::size_t n) { return ofBatch(batchOf({ Bytes(n) })); } },
        { "bytes of a change", kMaxChangeBytes, 100, ofChangeBytes },
        { "writes of a change", kMaxWrites, 0,
            [](std::size_t n) {
                return ofChange(std::vector<Write>(n, Write{ 1, PutOp{} }));
            } },
        { "heads of a put", kMaxHeads, 0,
            [id](std::size_t n) {
                return ofChange({ { 1, PutOp{ {}, std::vector<HeadRef>(n, id) } } });
            } },
        { "adds of a remove", kMaxHeads, 0,
            [id](std::size_t n) {
                return ofChange({ { 1, SetRemoveOp{ {}, std::vector<HeadRef>(n, id) } } });
            } },
        { "replicas of a delete", kMaxHeads, 0,
            [](std::size_t n) {
                DeleteOp op;
                op.seen.assign(n, { idWith<ReplicaId>(2), 3 });
                return ofChange({ { 1, op } });
            } },
    };
}

} // namespace

/// Every limit of a change and of a batch, at 0, 1, n - 1, n and n + 1.
class ChangeLimitsTest : public QObject {
    Q_OBJECT

private slots:
    void eachIsTakenUpToItsLimit()
    {
        for (const Limit& limit : limits()) {
            for (const std::size_t n :
                { limit.least, limit.least + 1, limit.most - 1, limit.most }) {
                QVERIFY2(!limit.read(n), limit.name);
            }
            QVERIFY2(limit.read(limit.most + 1) == ErrorCode::TooBig, limit.name);
        }
    }

    /// Four million empty changes, in eight megabytes: counted before memory is taken for them.
    void aBatchOfNothingButEmptyChangesIsRefusedUnread()
    {
        Bytes hostile;
        while (hostile.size() < 8 * 1024 * 1024) {
            hostile.insert(hostile.end(), { 0x2A, 0x00 }); // an empty `changes`
        }
        QCOMPARE(decodeBatch(hostile).error().code, ErrorCode::Corrupt);
    }

    void textsAreComparedUpToTheirLimit()
    {
        const auto text = [](std::size_t units) { return std::string(units - 1, '\n'); };
        for (const std::size_t n :
            { std::size_t{ 1 }, std::size_t{ 2 }, kMaxUnits - 1, kMaxUnits }) {
            const std::string whole = text(n);
            QVERIFY(diff(paragraphsOf(whole), paragraphsOf(whole)));
        }
        const std::string more = text(kMaxUnits + 1);
        QVERIFY(!diff(paragraphsOf(more), paragraphsOf(more)));

        const auto edits = [](std::size_t n) {
            std::string side;
            for (std::size_t i = 0; i < n; ++i) {
                side += "x\n";
            }
            return side;
        };
        for (const std::size_t n :
            { std::size_t{ 0 }, std::size_t{ 1 }, kMaxEdits - 1, kMaxEdits }) {
            QVERIFY(diff(paragraphsOf(""), paragraphsOf(edits(n))));
        }
        QVERIFY(!diff(paragraphsOf(""), paragraphsOf(edits(kMaxEdits + 1))));
    }
};

PIPIT_TEST(ChangeLimitsTest)

#include "limits_test.moc"
