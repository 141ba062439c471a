#include "core/base/hex.h"
#include "core/crypto/hash.h"
#include "core/crypto/slots.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pipit;
using crypto::BoxKey;
using crypto::Slots;

namespace {

constexpr std::size_t kHashSize = 32;
constexpr std::size_t kFirstSlot = 16 + 1 + 16 + 1; // magic, version, profile, count
constexpr std::size_t kBody = kFirstSlot + 1 + 2; // kind, length

Bytes withNewHash(Bytes bytes)
{
    bytes.erase(bytes.end() - kHashSize, bytes.end());
    const auto hash = crypto::blake2b<kHashSize>(ByteView(bytes));
    bytes.insert(bytes.end(), hash.begin(), hash.end());
    return bytes;
}

} // namespace

class RecoverySlotTest : public QObject {
    Q_OBJECT

    crypto::SeededRandom m_random{ 5 };
    crypto::ProfileId m_profile = m_random.id<crypto::ProfileId>();
    crypto::Secret m_key = m_random.secret(32);
    BoxKey m_kit = BoxKey::generate(m_random);
    Bytes m_bytes;

private slots:
    void initTestCase()
    {
        Slots file(m_profile);
        QVERIFY(file.addRecovery(m_kit.publicKey(), m_key));
        m_bytes = file.encode();
    }

    void theFileIsAsDocumented()
    {
        QFile json(QStringLiteral(PIPIT_TEST_DATA "/store/recovery_slot.json"));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonObject vector = QJsonDocument::fromJson(json.readAll()).object();
        const auto bytes = [&](const char* name) {
            return *base::fromHex(vector[QLatin1String(name)].toString().toStdString());
        };

        const auto file = Slots::decode(bytes("file"));
        QVERIFY(file.has_value());
        const auto kit = BoxKey::fromSeed(crypto::Secret::from(bytes("box_seed")));
        const auto opened = file->openWithRecovery(kit);

        QVERIFY(opened.has_value());
        QVERIFY(*opened == crypto::Secret::from(bytes("profile_key")));
    }

    void theKitOpensBesideThePasscode()
    {
        Slots file(m_profile);
        QVERIFY(file.setPasscode(
            base::asBytes("four green bottles"), m_key, crypto::kPasscodeFloor, m_random));
        QVERIFY(file.addRecovery(m_kit.publicKey(), m_key));

        const auto again = Slots::decode(file.encode());

        QVERIFY(*again->openWithRecovery(m_kit) == m_key);
        QVERIFY(*again->openWithPasscode(base::asBytes("four green bottles")) == m_key);
    }

    void aSecondTimeChangesNothing()
    {
        auto file = Slots::decode(m_bytes);
        QVERIFY(file->hasRecovery(m_kit.publicKey()));
        QVERIFY(file->addRecovery(m_kit.publicKey(), m_key));
        QCOMPARE(file->encode(), m_bytes);
    }

    void anotherKitFindsNoSlot()
    {
        const auto file = Slots::decode(m_bytes);
        const BoxKey other = BoxKey::generate(m_random);
        QCOMPARE(file->openWithRecovery(other).error().code, ErrorCode::NotFound);
    }

    void everyFlipWithANewHashIsRefused()
    {
        for (std::size_t at = kFirstSlot - 18; at < m_bytes.size() - kHashSize; ++at) {
            Bytes bytes = m_bytes;
            bytes[at] ^= 1;
            const auto file = Slots::decode(withNewHash(bytes));
            QVERIFY2(!file || !file->openWithRecovery(m_kit), qPrintable(QString::number(at)));
        }
    }

    void aSlotIsBoundToItsProfileAndPlace()
    {
        Bytes bytes = m_bytes; // a slot of an unknown kind in front: the kit's moves on by one
        bytes[kFirstSlot - 1] = 2;
        const Bytes stranger{ 200, 2, 0, 0xaa, 0xbb };
        bytes.insert(bytes.begin() + kFirstSlot, stranger.begin(), stranger.end());
        const auto file = Slots::decode(withNewHash(bytes));
        QCOMPARE(file->openWithRecovery(m_kit).error().code, ErrorCode::WrongKey);

        Slots other(m_random.id<crypto::ProfileId>());
        QVERIFY(other.addRecovery(m_kit.publicKey(), m_key));
        Bytes moved = other.encode();
        std::copy(m_bytes.begin() + kBody, m_bytes.end() - kHashSize, moved.begin() + kBody);
        const auto stolen = Slots::decode(withNewHash(moved));
        QCOMPARE(stolen->openWithRecovery(m_kit).error().code, ErrorCode::WrongKey);
    }

    void aBodyOfAnotherLengthIsDamage()
    {
        Bytes bytes = m_bytes;
        bytes.insert(bytes.end() - kHashSize, 0);
        bytes[kFirstSlot + 1] = static_cast<std::uint8_t>(bytes[kFirstSlot + 1] + 1);
        const auto file = Slots::decode(withNewHash(bytes));
        QCOMPARE(file->openWithRecovery(m_kit).error().code, ErrorCode::Corrupt);
    }

    void thereAreNoMoreThanSixteen()
    {
        Slots file(m_profile);
        for (int i = 0; i < 16; ++i) {
            QVERIFY(file.addRecovery(BoxKey::generate(m_random).publicKey(), m_key));
        }
        QCOMPARE(file.addRecovery(m_kit.publicKey(), m_key).error().code, ErrorCode::TooBig);
        QVERIFY(Slots::decode(file.encode()).has_value());
    }
};

PIPIT_TEST(RecoverySlotTest)

#include "recovery_slot_test.moc"
