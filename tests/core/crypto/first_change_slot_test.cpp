#include "core/base/hex.h"
#include "core/crypto/hash.h"
#include "core/crypto/slots.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pipit;
using crypto::FirstChange;
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

FirstChange firstOf(std::uint8_t byte)
{
    FirstChange first{};
    first.fill(byte);
    return first;
}

} // namespace

class FirstChangeSlotTest : public QObject {
    Q_OBJECT

    crypto::SeededRandom m_random{ 12 };
    crypto::ProfileId m_profile = m_random.id<crypto::ProfileId>();
    crypto::Secret m_key = m_random.secret(32);

    Bytes fileWith(const FirstChange& first)
    {
        Slots file(m_profile);
        PIPIT_CHECK(file.setFirstChange(first, m_key, m_random).has_value());
        return file.encode();
    }

private slots:
    void theFileIsAsDocumented()
    {
        QFile json(QStringLiteral(PIPIT_TEST_DATA "/store/first_change_slot.json"));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonObject vector = QJsonDocument::fromJson(json.readAll()).object();
        const auto bytes = [&](const char* name) {
            return *base::fromHex(vector[QLatin1String(name)].toString().toStdString());
        };

        const auto file = Slots::decode(bytes("file"));
        QVERIFY(file.has_value());
        const auto first = file->firstChange(crypto::Secret::from(bytes("profile_key")));

        QVERIFY(first.has_value() && first->has_value());
        QCOMPARE(base::toHex(**first), base::toHex(bytes("first_change")));
    }

    void theFirstStays()
    {
        auto file = Slots::decode(fileWith(firstOf(1)));
        QVERIFY(file->hasFirstChange());
        QVERIFY(file->setFirstChange(firstOf(2), m_key, m_random).has_value());
        QCOMPARE(**file->firstChange(m_key), firstOf(1));
    }

    void withoutOneThereIsNothing()
    {
        const Slots file(m_profile);
        QVERIFY(!file.hasFirstChange());
        QVERIFY(!file.firstChange(m_key)->has_value());
    }

    void everyFlipWithANewHashIsRefused()
    {
        const Bytes good = fileWith(firstOf(1));
        for (std::size_t i = kBody; i < good.size() - kHashSize; ++i) {
            Bytes bytes = good;
            bytes[i] ^= 0x10;
            const auto file = Slots::decode(withNewHash(bytes));
            QVERIFY2(file.has_value(), qPrintable(QString::number(i)));
            QCOMPARE(file->firstChange(m_key).error().code, ErrorCode::Corrupt);
        }
    }

    void anotherProfileOrPlaceIsRefused()
    {
        Bytes other = fileWith(firstOf(1));
        other[17] ^= 1; // its profile
        QCOMPARE(
            Slots::decode(withNewHash(other))->firstChange(m_key).error().code, ErrorCode::Corrupt);

        Bytes moved = fileWith(firstOf(1));
        const Bytes unknown{ 9, 0, 0 }; // a slot of another kind before it
        moved[kFirstSlot - 1] = 2;
        moved.insert(moved.begin() + kFirstSlot, unknown.begin(), unknown.end());
        QCOMPARE(
            Slots::decode(withNewHash(moved))->firstChange(m_key).error().code, ErrorCode::Corrupt);
    }

    void aShortBodyIsRefused()
    {
        Bytes bytes = fileWith(firstOf(1));
        bytes[kFirstSlot + 1] -= 1;
        bytes.erase(bytes.begin() + kBody);
        QCOMPARE(
            Slots::decode(withNewHash(bytes))->firstChange(m_key).error().code, ErrorCode::Corrupt);
    }
};

PIPIT_TEST(FirstChangeSlotTest)
#include "first_change_slot_test.moc"
