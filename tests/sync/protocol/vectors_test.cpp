#include "core/base/hex.h"
#include "sync/protocol/bundle.h"
#include "sync/protocol/digest.h"
#include "sync/protocol/hand_in.h"
#include "sync/protocol/join.h"
#include "sync/protocol/labels.h"
#include "sync/protocol/session_proof.h"
#include "tests/support/registry.h"
#include "tests/sync/protocol/chain.h"
#include "tests/sync/protocol/vectors.h"

#include <QJsonArray>
#include <QTest>

using namespace pipit;
using namespace pipit::tests;
using namespace pipit::protocol;

namespace {

EnvelopeHeader headerOf(const QJsonObject& vector)
{
    EnvelopeHeader header;
    header.school = id<SchoolId>(vector["school"]);
    header.vault = id<VaultId>(vector["vault"]);
    header.key = id<KeyId>(vector["key_id"]);
    header.replica = id<ReplicaId>(vector["replica"]);
    header.sequence = static_cast<std::uint64_t>(vector["sequence"].toInteger());
    header.previous = id<ChainHash>(vector["previous"]);
    header.registerHead = id<StatementHash>(vector["register_head"]);
    const Bytes nonce = hex(vector["nonce"]);
    std::copy(nonce.begin(), nonce.end(), header.nonce.begin());
    return header;
}

} // namespace

/// The files in tests/data/protocol were made from the documents by another program.
class VectorsTest : public QObject {
    Q_OBJECT

private slots:
    void envelopesAreReadAsDocumented()
    {
        for (const auto& entry : vectors("envelope.json")["envelopes"].toArray()) {
            const QJsonObject vector = entry.toObject();
            const Bytes bytes = hex(vector["bytes"]);
            const auto view = parseEnvelope(bytes);
            QVERIFY(view.has_value());
            QVERIFY(view->header == headerOf(vector));
            QVERIFY(view->bodyHash == id<BodyHash>(vector["body_hash"]));
            QVERIFY(view->chainHash == id<ChainHash>(vector["chain_hash"]));
            QVERIFY(verifyEnvelope(*view, id<crypto::SignPublicKey>(vector["author_public"])));
            const auto batch = openEnvelope(*view, secret(vector["vault_key"]).view());
            QVERIFY(batch.has_value());
            QVERIFY(*batch == hex(vector["batch"]));
        }
    }

    void handedInIsReadAsDocumented()
    {
        const QJsonObject vector = vectors("hand_in.json")["hand_in"].toObject();
        const Bytes bytes = hex(vector["bytes"]);
        const auto view = parseEnvelope(bytes);
        QVERIFY(view.has_value());
        QCOMPARE(view->header.suite, kHandInSuite);
        QVERIFY(view->header.key == id<KeyId>(vector["circle_key_id"]));
        QVERIFY(view->chainHash == id<ChainHash>(vector["chain_hash"]));
        QVERIFY(verifyEnvelope(*view, id<crypto::SignPublicKey>(vector["author_public"])));
        const auto circle = handInKey(secret(vector["circle_key"]).view());
        const auto author = crypto::BoxKey::fromSeed(secret(vector["author_box_seed"]));
        QVERIFY(*openHandInAsCircle(*view, circle) == hex(vector["batch"]));
        QVERIFY(*openHandInAsAuthor(*view, author) == hex(vector["batch"]));
    }

    void bundleIsReadAndWrittenAsDocumented()
    {
        const QJsonObject vector = vectors("bundle.json")["bundle"].toObject();
        const Bytes bytes = hex(vector["bytes"]);
        const auto read = parseBundle(bytes);
        QVERIFY(read.has_value());
        QVERIFY(read->school == id<SchoolId>(vector["school"]));
        QVERIFY(read->writer == id<ReplicaId>(vector["writer"]));
        QCOMPARE(read->made.time_since_epoch().count(), vector["made"].toInteger());
        QVERIFY(verifyBundle(*read, id<crypto::SignPublicKey>(vector["writer_public"])));

        BundleWriter writer(read->school, read->writer, read->made);
        for (const auto& item : vector["statements"].toArray()) {
            const QJsonObject one = item.toObject();
            const StatementAndWraps both{ hex(one["statement"]), hex(one["wraps"]) };
            QVERIFY(writer.add(both).has_value());
        }
        for (const auto& envelope : vector["envelopes"].toArray()) {
            QVERIFY(writer.add(ByteView(hex(envelope))).has_value());
        }
        QVERIFY(
            writer.finish(crypto::SigningKey::fromSeed(secret(vector["writer_seed"]))) == bytes);
    }

    void joinIsReadAndWrittenAsDocumented()
    {
        const QJsonObject vector = vectors("join.json")["join"].toObject();
        const std::string text = vector["invitation_text"].toString().toStdString();
        const auto invitation = readInvitation(text);
        QVERIFY(invitation.has_value());
        QVERIFY(base::asText(hex(vector["server_url"])) == invitation->serverUrl);
        QVERIFY(invitation->serverPin == id<ServerKeyPin>(vector["server_key_pin"]));
        QVERIFY(invitation->root == id<crypto::SignPublicKey>(vector["root_public"]));
        QVERIFY(invitation->secret == secret(vector["secret"]));
        QVERIFY(invitation->person == id<PersonId>(vector["person"]));
        QCOMPARE(static_cast<int>(invitation->role), vector["role"].toInt());
        QCOMPARE(invitation->expires.time_since_epoch().count(), vector["expires"].toInteger());
        QVERIFY(slotOf(*invitation) == id<JoinSlot>(vector["slot"]));
        QCOMPARE(invitationText(*invitation), text);

        const Bytes bytes = hex(vector["request"]);
        const auto request = openRequest(*invitation, bytes);
        QVERIFY(request.has_value());
        QVERIFY(request->member.replica == id<ReplicaId>(vector["replica"]));
        QVERIFY(request->member.install == id<InstallId>(vector["install"]));
        QVERIFY(request->device == id<crypto::SignPublicKey>(vector["device_public"]));
        QVERIFY(base::asText(hex(vector["tablet_name"])) == request->tabletName);
        QVERIFY(hashRequest(bytes) == id<RequestHash>(vector["request_hash"]));
        QCOMPARE(requestText(hashRequest(bytes)), vector["request_text"].toString().toStdString());
    }

    /// Compression is not part of the promise, all around it is.
    void envelopesAreWrittenAsDocumented()
    {
        for (const auto& entry : vectors("envelope.json")["envelopes"].toArray()) {
            const QJsonObject vector = entry.toObject();
            const auto made = sealEnvelope(headerOf(vector), hex(vector["batch"]),
                secret(vector["vault_key"]).view(),
                crypto::SigningKey::fromSeed(secret(vector["author_seed"])));
            QVERIFY(made.has_value());
            const auto view = parseEnvelope(made->bytes);
            const auto plain = crypto::open(view->sealed, view->headerBytes, view->header.nonce,
                secret(vector["vault_key"]).view());
            const Bytes frame = hex(vector["zstd_frame"]);
            if (std::equal(frame.begin(), frame.end(), plain->begin() + 4)) {
                QVERIFY(made->bytes == hex(vector["bytes"]));
                QVERIFY(made->chainHash == id<ChainHash>(vector["chain_hash"]));
            }
        }
    }

    void statementsAreReadAndWrittenAsDocumented()
    {
        const QJsonArray entries = vectors("statements.json")["statements"].toArray();
        const auto bodies = sampleBodies();
        QCOMPARE(static_cast<std::size_t>(entries.size()), bodies.size());
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QJsonObject vector = entries[i].toObject();
            const Bytes bytes = hex(vector["bytes"]);
            const Statement statement = sampleStatement(bodies[static_cast<std::size_t>(i)]);

            const auto view = parseStatement(bytes);
            QVERIFY2(view.has_value(), qPrintable(vector["name"].toString()));
            QVERIFY(view->statement == statement);
            QVERIFY(view->hash == id<StatementHash>(vector["hash"]));
            QVERIFY(verifyStatement(*view, id<crypto::SignPublicKey>(vector["signer_public"])));

            const auto signer = crypto::SigningKey::fromSeed(secret(vector["signer_seed"]));
            QVERIFY(signStatement(statement, signer).bytes == bytes);
        }
    }

    void registerIsVerifiedAsDocumented()
    {
        const QJsonObject vector = vectors("register.json");
        const auto root = id<crypto::SignPublicKey>(vector["root_public"]);
        QVERIFY(schoolIdOf(root) == id<SchoolId>(vector["school"]));
        Register state(id<SchoolId>(vector["school"]));
        std::vector<Bytes> statements;
        for (const auto& entry : vector["statements"].toArray()) {
            statements.push_back(hex(entry));
            QVERIFY(state.append(statements.back()));
        }
        QVERIFY(state.head() == id<StatementHash>(vector["head"]));
        QVERIFY(statements == Chain::furnished().statements());
    }

    void branchesAreJoinedAsDocumented()
    {
        const QJsonObject vector = vectors("register.json");
        Register school(id<SchoolId>(vector["school"]));
        for (const auto& statement : vector["statements"].toArray()) {
            QVERIFY(school.append(hex(statement)).has_value());
        }
        const QJsonObject fork = vector["fork"].toObject();
        const QJsonArray statements = fork["statements"].toArray();
        for (int i = 0; i < statements.size(); ++i) {
            QVERIFY(school.take(hex(statements[i])).has_value());
            QCOMPARE(school.isForked(), i == 1 || i == 2);
        }
        QVERIFY(school.head() == id<StatementHash>(fork["head"]));
        for (const auto& number : fork["members"].toArray()) {
            const auto fill = static_cast<std::uint8_t>(number.toInt());
            QVERIFY(school.member(sampleId<ReplicaId>(fill)) != nullptr);
        }
    }

    void wrapsAreReadAndWrittenAsDocumented()
    {
        const QJsonObject vector = vectors("wraps.json");
        const Bytes blob = hex(vector["blob"]);
        const auto school = id<SchoolId>(vector["school"]);
        const auto wraps = decodeWraps(blob);
        QVERIFY(wraps && wraps->size() == 2);
        QVERIFY(encodeWraps(*wraps) == blob);
        QVERIFY(hashWraps(blob) == id<WrapsHash>(vector["hash"]));

        const auto box = crypto::BoxKey::fromSeed(secret(vector["box_seed"]));
        QVERIFY(box.publicKey() == id<crypto::BoxPublicKey>(vector["box_public"]));
        const auto& grant = std::get<GrantWrap>((*wraps)[0]);
        QVERIFY(grant.circleKey == id<KeyId>(vector["circle_key_id"]));
        const auto circleKey = openGrant(school, id<CircleId>(vector["circle"]), grant, box);
        QVERIFY(circleKey && *circleKey == secret(vector["circle_key"]));
        QVERIFY(handInKey(circleKey->view()).publicKey()
            == id<crypto::BoxPublicKey>(vector["hand_in_public"]));

        const auto& key = std::get<KeyWrap>((*wraps)[1]);
        QVERIFY(key.wrapped == id<KeyId>(vector["vault_key_id"]));
        const auto vaultKey
            = openKey(school, id<VaultId>(vector["vault"]).view(), key, circleKey->view());
        QVERIFY(vaultKey && *vaultKey == secret(vector["vault_key"]));
    }

    void sessionProofIsSignedAsDocumented()
    {
        const QJsonObject vector = vectors("session.json")["session"].toObject();
        const Bytes proof = sessionProof(id<SchoolId>(vector["school"]),
            id<ServerKeyPin>(vector["server_key_pin"]), id<Incarnation>(vector["incarnation"]),
            hex(vector["nonce"]), id<ReplicaId>(vector["replica"]));
        QVERIFY(proof == hex(vector["proof"]));
        const auto signature = crypto::SigningKey::fromSeed(secret(vector["replica_seed"]))
                                   .sign(labels::kSession, proof);
        QVERIFY(Bytes(signature.begin(), signature.end()) == hex(vector["signature"]));
    }

    void digestIsAsDocumented()
    {
        const QJsonObject vector = vectors("session.json")["digest"].toObject();
        std::vector<AuthorHead> heads;
        for (const auto& entry : vector["heads"].toArray()) {
            const QJsonObject head = entry.toObject();
            heads.push_back({ id<ReplicaId>(head["replica"]),
                static_cast<std::uint64_t>(head["sequence"].toInteger()),
                id<ChainHash>(head["chain_hash"]) });
        }
        QVERIFY(digestOf(heads) == id<Digest>(vector["digest"]));
        QVERIFY(digestOf({}) == id<Digest>(vector["empty"]));
    }

    void digestOfAllVaultsIsAsDocumented()
    {
        const QJsonObject vector = vectors("session.json")["look"].toObject();
        std::map<VaultId, Digest> vaults;
        for (const auto& entry : vector["vaults"].toArray()) {
            const QJsonObject vault = entry.toObject();
            vaults.emplace(id<VaultId>(vault["vault"]), id<Digest>(vault["digest"]));
        }
        QVERIFY(digestOfAll(vaults) == id<Digest>(vector["digest"]));
        QVERIFY(digestOfAll({}) == id<Digest>(vector["empty"]));
    }
};

PIPIT_TEST(VectorsTest)

#include "vectors_test.moc"
