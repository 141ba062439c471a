#include "sync/client/outgoing_file.h"
#include "tests/support/registry.h"
#include "tests/sync/protocol/vectors.h"

#include <QJsonArray>
#include <QTest>

using namespace pipit;
using namespace pipit::tests;

namespace {

client::LeftBehind leftOf(const QJsonObject& vector)
{
    client::LeftBehind left;
    left.profile = id<crypto::ProfileId>(vector["profile"]);
    left.school = id<SchoolId>(vector["school"]);
    left.waiting = vector["changes_waiting"].toInteger();
    left.refused = vector["changes_refused"].toInteger();
    left.statement = { hex(vector["statement"]), hex(vector["wraps"]) };
    for (const auto& entry : vector["envelopes"].toArray()) {
        const QJsonObject envelope = entry.toObject();
        left.envelopes.push_back({ envelope["changes"].toInteger(), hex(envelope["bytes"]) });
    }
    return left;
}

client::SentOn sentOf(const QJsonObject& vector)
{
    client::SentOn sent;
    sent.profile = id<crypto::ProfileId>(vector["profile"]);
    sent.incarnation = id<Incarnation>(vector["incarnation"]);
    sent.statement = static_cast<client::StatementFate>(vector["statement_fate"].toInt());
    for (const auto& entry : vector["answers"].toArray()) {
        const QJsonObject answer = entry.toObject();
        sent.answers.emplace(id<ChainHash>(answer["chain_hash"]),
            static_cast<store::PushAnswer>(answer["answer"].toInt()));
    }
    return sent;
}

} // namespace

/// The bytes of docs/formats/outgoing.md, as another program made them.
class OutgoingVectorsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_vector = vectors("outgoing.json")["outgoing"].toObject();
        m_install = { id<InstallId>(m_vector["install"]),
            crypto::SigningKey::fromSeed(secret(m_vector["device_seed"])) };
        m_profile = id<crypto::ProfileId>(m_vector["profile"]);
    }

    void whatWasLeftIsWrittenAndReadAsDocumented()
    {
        const Bytes bytes = hex(m_vector["waiting"]);
        const auto left = leftOf(m_vector);
        QVERIFY(client::encodeLeft(left, m_install) == bytes);
        const auto read = client::decodeLeft(bytes, m_install, m_profile);
        QVERIFY(read.has_value() && *read == left);
    }

    void whatTheServerSaidIsWrittenAndReadAsDocumented()
    {
        const Bytes bytes = hex(m_vector["sent"]);
        const auto sent = sentOf(m_vector);
        QVERIFY(client::encodeSent(sent, m_install) == bytes);
        const auto read = client::decodeSent(bytes, m_install, m_profile);
        QVERIFY(read.has_value() && *read == sent);
    }

private:
    QJsonObject m_vector;
    client::Install m_install{};
    crypto::ProfileId m_profile;
};

PIPIT_TEST(OutgoingVectorsTest)

#include "outgoing_vectors_test.moc"
