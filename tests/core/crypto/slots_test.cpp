#include "core/crypto/slots.h"

#include "core/base/hex.h"
#include "core/crypto/hash.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace pipit;
using crypto::Slots;

namespace {

constexpr std::size_t kHashSize = 32;
constexpr std::size_t kFirstSlot = 16 + 1 + 16 + 1; // magic, version, profile, count
constexpr std::size_t kCost = kFirstSlot + 1 + 2; // kind, length

/// As somebody would who changes the file on purpose.
Bytes withNewHash(Bytes bytes)
{
    bytes.resize(bytes.size() - kHashSize);
    const auto hash = crypto::blake2b<kHashSize>(ByteView(bytes));
    bytes.insert(bytes.end(), hash.begin(), hash.end());
    return bytes;
}

} // namespace

class SlotsTest : public QObject {
    Q_OBJECT

    crypto::SeededRandom m_random{ 3 };
    crypto::ProfileId m_profile = m_random.id<crypto::ProfileId>();
    crypto::Secret m_key = m_random.secret(32);
    const ByteView m_passcode = base::asBytes("four green bottles");
    Bytes m_bytes;

private slots:
    void initTestCase()
    {
        Slots file(m_profile);
        QVERIFY(file.setPasscode(m_passcode, m_key, crypto::kPasscodeFloor, m_random));
        m_bytes = file.encode();
    }

    void thePasscodeOpensItsSlot()
    {
        const auto file = Slots::decode(m_bytes);
        QVERIFY(file.has_value());
        QCOMPARE(file->profile(), m_profile);
        const auto opened = file->openWithPasscode(m_passcode);
        QVERIFY(opened.has_value());
        QVERIFY(*opened == m_key);
        QCOMPARE(file->encode(), m_bytes);
    }

    void theFileIsAsDocumented()
    {
        QFile json(QStringLiteral(PIPIT_TEST_DATA "/store/slots.json"));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonObject vector = QJsonDocument::fromJson(json.readAll()).object();
        const auto text = [&](const char* name) {
            return vector[QLatin1String(name)].toString().toStdString();
        };

        const auto file = Slots::decode(*base::fromHex(text("file")));
        QVERIFY(file.has_value());
        const auto opened = file->openWithPasscode(base::asBytes(text("passcode")));

        QCOMPARE(file->profile().hex(), text("profile"));
        QVERIFY(opened.has_value());
        QCOMPARE(base::toHex(opened->view()), text("profile_key"));
    }

    void anotherPasscodeIsWrong()
    {
        const auto file = Slots::decode(m_bytes);
        const auto opened = file->openWithPasscode(base::asBytes("four green bottle"));
        QCOMPARE(opened.error().code, ErrorCode::WrongKey);
    }

    void everyFlippedByteIsSeenAsDamage()
    {
        for (std::size_t i = 0; i < m_bytes.size(); ++i) {
            Bytes bytes = m_bytes;
            bytes[i] ^= 0x40;
            const auto file = Slots::decode(bytes);
            QVERIFY2(!file, qPrintable(QString::number(i)));
            QCOMPARE(file.error().code, ErrorCode::Corrupt);
        }
    }

    void aFlipWithANewHashNeverOpens_data()
    {
        QTest::addColumn<std::size_t>("place");
        QTest::newRow("profile") << std::size_t{ 17 };
        QTest::newRow("kind") << kFirstSlot;
        QTest::newRow("passes") << kCost;
        QTest::newRow("memory") << kCost + 5;
        QTest::newRow("salt") << kCost + 8;
        QTest::newRow("nonce") << kCost + 24;
        QTest::newRow("sealed key") << kCost + 48;
        QTest::newRow("tag") << kCost + 80;
    }
    void aFlipWithANewHashNeverOpens()
    {
        QFETCH(std::size_t, place);
        Bytes bytes = m_bytes;
        bytes[place] ^= 4;
        const auto file = Slots::decode(withNewHash(bytes));
        QVERIFY(file.has_value());
        QVERIFY(!file->openWithPasscode(m_passcode));
    }

    void aSlotIsBoundToItsPlace()
    {
        Bytes bytes = m_bytes; // a slot of an unknown kind in front: the passcode's moves on by one
        bytes[kFirstSlot - 1] = 2;
        const Bytes stranger{ 200, 2, 0, 0xaa, 0xbb };
        bytes.insert(bytes.begin() + kFirstSlot, stranger.begin(), stranger.end());
        const auto file = Slots::decode(withNewHash(bytes));
        QVERIFY(file.has_value());
        QCOMPARE(file->openWithPasscode(m_passcode).error().code, ErrorCode::WrongKey);
    }

    void aCheaperCostIsRefusedBeforeAnyWork()
    {
        Bytes bytes = m_bytes;
        bytes[kCost] = 1; // one pass
        const auto file = Slots::decode(withNewHash(bytes));
        QCOMPARE(file->openWithPasscode(m_passcode).error().code, ErrorCode::Corrupt);
        bytes = m_bytes;
        bytes[kCost + 7] = 0x10; // memory far beyond the ceiling
        const auto greedy = Slots::decode(withNewHash(bytes));
        QCOMPARE(greedy->openWithPasscode(m_passcode).error().code, ErrorCode::Corrupt);

        Slots fresh(m_profile);
        const auto set = fresh.setPasscode(m_passcode, m_key, { 1, 64 * 1024 }, m_random);
        QCOMPARE(set.error().code, ErrorCode::BadInput);
    }

    void aLaterFormatIsTooNew()
    {
        Bytes bytes = m_bytes;
        bytes[16] = 9;
        QCOMPARE(Slots::decode(withNewHash(bytes)).error().code, ErrorCode::TooNew);
    }

    void slotsOfUnknownKindsAreKept()
    {
        Bytes bytes = m_bytes;
        bytes[kFirstSlot - 1] = 2;
        const Bytes stranger{ 200, 3, 0, 0xaa, 0xbb, 0xcc };
        bytes.insert(bytes.end() - kHashSize, stranger.begin(), stranger.end());
        auto file = Slots::decode(withNewHash(bytes));
        QVERIFY(file.has_value());
        QVERIFY(file->setPasscode(
            base::asBytes("a new passcode"), m_key, crypto::kPasscodeFloor, m_random));
        const Bytes after = file->encode();
        const ByteView kept = ByteView(after).last(kHashSize + stranger.size());
        QVERIFY(std::ranges::equal(kept.first(stranger.size()), stranger));
        const auto opened = Slots::decode(after)->openWithPasscode(base::asBytes("a new passcode"));
        QVERIFY(opened.has_value() && *opened == m_key);
    }

    void badFramingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("change");
        for (const char* change :
            { "trailing", "short", "count", "length", "many", "empty", "big" }) {
            QTest::newRow(change) << QByteArray(change);
        }
    }
    void badFramingIsRefused()
    {
        QFETCH(QByteArray, change);
        Bytes bytes = m_bytes;
        if (change == "trailing") {
            bytes.insert(bytes.end() - kHashSize, 0);
        } else if (change == "short") {
            bytes.erase(bytes.begin() + kFirstSlot);
        } else if (change == "count") {
            bytes[kFirstSlot - 1] = 2;
        } else if (change == "length") {
            bytes[kFirstSlot + 2] = 0xff;
        } else if (change == "many") {
            bytes.resize(kFirstSlot);
            bytes[kFirstSlot - 1] = 17;
            bytes.resize(kFirstSlot + 17 * 3 + kHashSize);
        } else if (change == "empty") {
            bytes.assign(kHashSize, 0);
        } else {
            bytes.resize(65 * 1024);
        }
        QCOMPARE(Slots::decode(withNewHash(bytes)).error().code, ErrorCode::Corrupt);
    }
};

PIPIT_TEST(SlotsTest)

#include "slots_test.moc"
