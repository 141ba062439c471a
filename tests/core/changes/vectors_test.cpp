#include "core/changes/change.h"
#include "tests/core/changes/values.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pipit;
using namespace pipit::changes;
using namespace pipit::tests;

namespace {

Bytes hex(const QJsonValue& value)
{
    return base::fromHex(value.toString().toStdString()).value_or(Bytes{});
}

template <class IdType> IdType id(const QJsonValue& value)
{
    return IdType::from(hex(value)).value_or(IdType{});
}

std::vector<HeadRef> refs(const QJsonValue& values)
{
    std::vector<HeadRef> out;
    for (const auto& value : values.toArray()) {
        out.emplace_back(id<ChangeId>(value));
    }
    return out;
}

Op deleteOf(const QJsonObject& op)
{
    DeleteOp out;
    for (const auto& value : op["seen"].toArray()) {
        const QJsonObject seen = value.toObject();
        out.seen.emplace_back(id<ReplicaId>(seen["replica"]),
            static_cast<std::uint64_t>(seen["sequence"].toInteger()));
    }
    return out;
}

Op opOf(const QJsonObject& write)
{
    const auto part = [&](const char* name) { return write[name].toObject(); };
    if (write.contains("put")) {
        return PutOp{ hex(part("put")["value"]), refs(part("put")["heads"]) };
    }
    if (write.contains("set_add")) {
        const QJsonObject add = part("set_add");
        return SetAddOp{ id<RecordId>(add["element"]), add["position"].toString().toStdString(),
            hex(add["value"]) };
    }
    if (write.contains("set_remove")) {
        const QJsonObject remove = part("set_remove");
        return SetRemoveOp{ id<RecordId>(remove["element"]), refs(remove["seen_adds"]) };
    }
    if (write.contains("event")) {
        const QJsonObject event = part("event");
        return EventOp{ id<RecordId>(event["event"]), hex(event["value"]),
            RecordId::from(hex(event["corrects"])) };
    }
    if (write.contains("retract")) {
        return RetractOp{ id<RecordId>(part("retract")["event"]) };
    }
    return deleteOf(part("delete"));
}

Change changeOf(const QJsonObject& from)
{
    Change change;
    change.kind = static_cast<std::uint16_t>(from["kind"].toInt());
    change.record = id<RecordId>(from["record"]);
    change.counter = static_cast<std::uint64_t>(from["counter"].toInteger());
    change.stamp = { from["stamp_ms"].toInteger(),
        static_cast<std::uint32_t>(from["stamp_counter"].toInteger()) };
    change.happened = at(from["happened_ms"].toInteger());
    change.noted = at(from["noted_ms"].toInteger());
    for (const auto& value : from["writes"].toArray()) {
        const QJsonObject write = value.toObject();
        change.writes.push_back(
            { static_cast<std::uint16_t>(write["field"].toInt()), opOf(write) });
    }
    return change;
}

} // namespace

/// tests/data/changes/changes.json was made from the document by another program.
class ChangeVectorsTest : public QObject {
    Q_OBJECT

    QJsonObject m_vectors;

private slots:
    void initTestCase()
    {
        QFile file(PIPIT_TEST_DATA "/changes/changes.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_vectors = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(m_vectors["changes"].toArray().size() > 4);
    }

    void changesAreWrittenReadAndNamedAsDocumented()
    {
        for (const auto& entry : m_vectors["changes"].toArray()) {
            const QJsonObject vector = entry.toObject();
            const Change change = changeOf(vector["change"].toObject());
            const Bytes bytes = hex(vector["bytes"]);
            QVERIFY(encodeChange(change) == bytes);
            QVERIFY(decodeChange(bytes).value() == change);
            QVERIFY(changeId(id<ReplicaId>(vector["replica"]), change.counter, bytes)
                == id<ChangeId>(vector["id"]));
        }
    }

    void batchIsWrittenAndReadAsDocumented()
    {
        const QJsonObject from = m_vectors["batch"].toObject();
        Batch batch{ id<SchoolId>(from["school"]), id<VaultId>(from["vault"]),
            id<ReplicaId>(from["replica"]),
            static_cast<std::uint64_t>(from["sequence"].toInteger()), {} };
        for (const auto& change : from["changes"].toArray()) {
            batch.changes.push_back(hex(change));
        }
        QVERIFY(encodeBatch(batch) == hex(from["bytes"]));
        QVERIFY(decodeBatch(hex(from["bytes"])).value() == batch);
    }
};

PIPIT_TEST(ChangeVectorsTest)

#include "vectors_test.moc"
