#include "sync/protocol/limits.h"
#include "tests/support/registry.h"
#include "tests/sync/protocol/samples.h"

#include <QTest>

using namespace pipit;
using namespace pipit::tests;
using namespace pipit::protocol;

namespace {

const auto kSchool = sampleId<SchoolId>(0x11);
const auto kCircle = sampleId<CircleId>(0x61);
const auto kVault = sampleId<VaultId>(0x22);
const auto kReplica = sampleId<ReplicaId>(2);

KeyId circleKeyId() { return keyIdOf(kSchool, kCircle.view(), sampleKey(1).view()); }
KeyId vaultKeyId() { return keyIdOf(kSchool, kVault.view(), sampleKey(3).view()); }

GrantWrap grant()
{
    return sealGrant(
        kSchool, kReplica, sampleBox(2).publicKey(), circleKeyId(), sampleKey(1).view());
}

KeyWrap keyWrap()
{
    crypto::SeededRandom random(4);
    return sealKey(
        kSchool, circleKeyId(), sampleKey(1).view(), vaultKeyId(), sampleKey(3).view(), random);
}

} // namespace

class WrapsTest : public QObject {
    Q_OBJECT

private slots:
    void memberOpensCircleThenVault()
    {
        const auto circleKey = openGrant(kSchool, kCircle, grant(), sampleBox(2));
        QVERIFY(circleKey.has_value());
        QVERIFY(*circleKey == sampleKey(1));
        const auto vaultKey = openKey(kSchool, kVault.view(), keyWrap(), circleKey->view());
        QVERIFY(vaultKey.has_value());
        QVERIFY(*vaultKey == sampleKey(3));
    }

    void blobComesBackAsWritten()
    {
        const std::vector<Wrap> wraps{ grant(), keyWrap(), grant() };
        const auto back = decodeWraps(encodeWraps(wraps));
        QVERIFY(back.has_value());
        QVERIFY(*back == wraps);
        QVERIFY(encodeWraps({}).empty());
        QVERIFY(decodeWraps({})->empty());
    }

    void everyFlippedByteIsRefusedByHash() // I31
    {
        const Bytes good = encodeWraps({ grant(), keyWrap() });
        const WrapsHash hash = hashWraps(good);
        const auto length = static_cast<std::uint32_t>(good.size());
        QVERIFY(isWrapsOf(hash, length, good));
        for (std::size_t i = 0; i < good.size(); ++i) {
            Bytes bad = good;
            bad[i] ^= 0x40;
            QVERIFY(!isWrapsOf(hash, length, bad));
        }
        QVERIFY(!isWrapsOf(hash, length, {}));
        QVERIFY(isWrapsOf({}, 0, {}));
    }

    /// Also without the hash, no flipped byte gives a key.
    void everyFlippedByteOfAWrapOpensNothing()
    {
        const Bytes good = encodeWraps({ grant(), keyWrap() });
        for (std::size_t i = 0; i < good.size(); ++i) {
            Bytes bad = good;
            bad[i] ^= 0x01;
            const auto wraps = decodeWraps(bad);
            int opened = 0;
            for (std::size_t n = 0; wraps && n < wraps->size(); ++n) {
                const Wrap& wrap = (*wraps)[n];
                if (const auto* one = std::get_if<GrantWrap>(&wrap)) {
                    opened += openGrant(kSchool, kCircle, *one, sampleBox(2)) ? 1 : 0;
                } else {
                    opened += openKey(kSchool, kVault.view(), std::get<KeyWrap>(wrap),
                                  sampleKey(1).view())
                        ? 1
                        : 0;
                }
            }
            QVERIFY2(opened < 2, qPrintable(QString::number(i)));
        }
    }

    void everyTruncationAndATrailingByteAreRefused()
    {
        Bytes bytes = encodeWraps({ grant(), keyWrap() });
        for (std::size_t size = 1; size < bytes.size(); ++size) {
            QVERIFY(!decodeWraps(ByteView(bytes).first(size)));
        }
        bytes.push_back(0);
        QVERIFY(!decodeWraps(bytes));
    }

    void hostileCountIsRefused()
    {
        Bytes bytes = encodeWraps({ keyWrap() });
        for (std::size_t i = 5; i < 9; ++i) {
            bytes[i] = 0xff;
        }
        QCOMPARE(decodeWraps(bytes).error().code, ErrorCode::Corrupt);
        QCOMPARE(decodeWraps(Bytes(kMaxWrapsBytes + 1)).error().code, ErrorCode::TooBig);
    }

    void wrapOfALaterKindIsLeftOut() // I37: the blob itself is what is kept
    {
        const Bytes one = encodeWraps({ keyWrap() });
        Bytes bytes = one;
        bytes[5] = 2;
        bytes.insert(bytes.end(), { 77, 2, 0, 0xaa, 0xbb });
        const auto wraps = decodeWraps(bytes);
        QVERIFY(wraps.has_value());
        QVERIFY(*wraps == std::vector<Wrap>{ keyWrap() });
    }

    void grantOpensForItsMemberAndPlaceOnly() // I32
    {
        GrantWrap other = grant();
        other.replica = sampleId<ReplicaId>(3);
        QVERIFY(!openGrant(kSchool, kCircle, grant(), sampleBox(3)));
        QVERIFY(!openGrant(kSchool, kCircle, other, sampleBox(2)));
        QVERIFY(!openGrant(kSchool, sampleId<CircleId>(0x62), grant(), sampleBox(2)));
        QVERIFY(!openGrant(sampleId<SchoolId>(0x12), kCircle, grant(), sampleBox(2)));
    }

    void keyWrapOpensInItsPlaceOnly() // I32
    {
        KeyWrap moved = keyWrap();
        moved.wrapping = vaultKeyId();
        QVERIFY(!openKey(kSchool, kVault.view(), moved, sampleKey(1).view()));
        QVERIFY(!openKey(kSchool, sampleId<VaultId>(9).view(), keyWrap(), sampleKey(1).view()));
        QVERIFY(!openKey(kSchool, kVault.view(), keyWrap(), sampleKey(2).view()));
    }

    /// A member who seals one key and names another is found out by who opens.
    void keyThatIsNotTheOneNamedIsRefused()
    {
        crypto::SeededRandom random(4);
        const KeyWrap lie = sealKey(kSchool, circleKeyId(), sampleKey(1).view(), vaultKeyId(),
            sampleKey(99).view(), random);
        QVERIFY(!openKey(kSchool, kVault.view(), lie, sampleKey(1).view()));
        const GrantWrap other = sealGrant(
            kSchool, kReplica, sampleBox(2).publicKey(), circleKeyId(), sampleKey(99).view());
        QVERIFY(!openGrant(kSchool, kCircle, other, sampleBox(2)));
    }

    void handInPairFollowsFromTheCircleKey()
    {
        const auto pair = handInKey(sampleKey(1).view());
        QVERIFY(pair.publicKey() == handInKey(sampleKey(1).view()).publicKey());
        QVERIFY(pair.publicKey() != handInKey(sampleKey(2).view()).publicKey());
        const auto opened = pair.open(crypto::sealTo(pair.publicKey(), base::asBytes("a note")));
        QVERIFY(opened.has_value());
        QCOMPARE(base::asText(opened->view()), std::string_view("a note"));
    }
};

PIPIT_TEST(WrapsTest)

#include "wraps_test.moc"
