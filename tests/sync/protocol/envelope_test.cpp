#include "core/base/bytes.h"
#include "sync/protocol/limits.h"
#include "tests/support/registry.h"
#include "tests/sync/protocol/samples.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cstring>
#include <optional>

using namespace pipit;
using namespace pipit::tests;
using namespace pipit::protocol;

namespace {

SealedEnvelope sealed(std::string_view batch = kSampleBatch)
{
    auto envelope = sealEnvelope(
        sampleHeader(), base::asBytes(batch), sampleKey(0x33).view(), sampleSigner(7));
    PIPIT_CHECK(envelope.has_value());
    return *envelope;
}

/// What a reader does: frame, signature, seal.
bool isAccepted(ByteView bytes)
{
    const auto view = parseEnvelope(bytes);
    return view && verifyEnvelope(*view, sampleSigner(7).publicKey())
        && openEnvelope(*view, sampleKey(0x33).view()).has_value();
}

/// As an author of evil intent would: any plaintext, any header, properly sealed and signed.
Bytes forge(ByteView plain, std::uint32_t claimed)
{
    Bytes bytes = sealed().bytes;
    bytes.resize(186);
    std::memcpy(bytes.data() + 182, &claimed, sizeof claimed);
    const Bytes body = crypto::seal(plain, bytes, sampleHeader().nonce, sampleKey(0x33).view());
    bytes.insert(bytes.end(), body.begin(), body.end());
    bytes.resize(bytes.size() + 64);
    return bytes;
}

/// Nothing if it opens.
std::optional<ErrorCode> openError(ByteView plain)
{
    const Bytes bytes = forge(plain, static_cast<std::uint32_t>(plain.size() + 16));
    const auto view = parseEnvelope(bytes);
    PIPIT_CHECK(view.has_value());
    const auto opened = openEnvelope(*view, sampleKey(0x33).view());
    return opened ? std::nullopt : std::optional(opened.error().code);
}

} // namespace

class EnvelopeTest : public QObject {
    Q_OBJECT

private slots:
    void readerGetsWhatAuthorSealed()
    {
        const SealedEnvelope envelope = sealed();

        const auto view = parseEnvelope(envelope.bytes);

        QVERIFY(view.has_value());
        QVERIFY(view->header == sampleHeader());
        QVERIFY(view->chainHash == envelope.chainHash);
        QVERIFY(verifyEnvelope(*view, sampleSigner(7).publicKey()));
        const auto batch = openEnvelope(*view, sampleKey(0x33).view());
        QVERIFY(batch.has_value());
        QCOMPARE(base::asText(*batch), kSampleBatch);
    }

    void everyFlippedByteIsRefused() // I31
    {
        const Bytes good = sealed().bytes;
        QVERIFY(isAccepted(good));
        for (std::size_t i = 0; i < good.size(); ++i) {
            Bytes bad = good;
            bad[i] ^= static_cast<std::uint8_t>(1U << (i % 8));
            QVERIFY2(!isAccepted(bad), qPrintable(QString::number(i)));
        }
    }

    void everyFlippedByteOfTheBodyIsRefusedBySealAlone()
    {
        const Bytes good = sealed().bytes;
        for (std::size_t i = 186; i < good.size() - 64; ++i) {
            Bytes bad = good;
            bad[i] ^= 0x10;
            const auto view = parseEnvelope(bad);
            QVERIFY(view && !openEnvelope(*view, sampleKey(0x33).view()));
        }
    }

    void everyTruncationAndATrailingByteAreRefused()
    {
        const Bytes good = sealed().bytes;
        for (std::size_t size = 0; size < good.size(); ++size) {
            QVERIFY(!parseEnvelope(ByteView(good).first(size)));
        }
        Bytes longer = good;
        longer.push_back(0);
        QVERIFY(!parseEnvelope(longer));
    }

    void otherVaultKeyOrAuthorDoesNotOpen()
    {
        const Bytes bytes = sealed().bytes;
        const auto view = parseEnvelope(bytes);
        QVERIFY(!openEnvelope(*view, sampleKey(0x34).view()));
        QVERIFY(!verifyEnvelope(*view, sampleSigner(8).publicKey()));
    }

    void envelopeMovedToAnotherVaultIsRefused() // I32
    {
        EnvelopeHeader elsewhere = sampleHeader();
        elsewhere.vault = sampleId<VaultId>(0x23);
        const auto other = sealEnvelope(
            elsewhere, base::asBytes(kSampleBatch), sampleKey(0x33).view(), sampleSigner(7));
        Bytes swapped = other->bytes;
        const Bytes mine = sealed().bytes;
        std::copy(mine.begin() + 186, mine.end(), swapped.begin() + 186);
        const auto view = parseEnvelope(swapped);
        QVERIFY(view.has_value());
        QVERIFY(!verifyEnvelope(*view, sampleSigner(7).publicKey()));
        QVERIFY(!openEnvelope(*view, sampleKey(0x33).view()));
    }

    void laterVersionsAndSuitesAreTooNew()
    {
        for (const std::size_t place : { 4U, 5U }) {
            Bytes bytes = sealed().bytes;
            bytes[place] = 9;
            QCOMPARE(parseEnvelope(bytes).error().code, ErrorCode::TooNew);
        }
    }

    void hostileLengthsAreRefusedBeforeMemoryIsTaken()
    {
        for (const std::uint32_t length : { 0U, 1U, 271U, 273U, 0x7fffffffU, 0xffffffffU }) {
            Bytes bytes = sealed().bytes;
            std::memcpy(bytes.data() + 182, &length, sizeof length);
            QVERIFY(!parseEnvelope(bytes));
        }
        const Bytes huge(kMaxEnvelopeBytes + 1);
        QCOMPARE(parseEnvelope(huge).error().code, ErrorCode::TooBig);
    }

    void bodyThatIsNoBucketIsRefused()
    {
        const Bytes bytes = forge(Bytes(300), 316);
        QVERIFY(!parseEnvelope(bytes));
    }

    void insideOfTheSealIsReadStrictly()
    {
        Bytes longInside(256);
        longInside[0] = 0xfd; // 253 bytes claimed, 252 there
        QVERIFY(openError(longInside) == ErrorCode::Corrupt);
        QVERIFY(openError(Bytes(512)) == ErrorCode::Corrupt); // would have fitted 256
        QVERIFY(openError(Bytes(256, 0xff)) == ErrorCode::Corrupt);
    }

    void paddingThatIsNotZeroIsRefused()
    {
        const Bytes good = sealed().bytes;
        const auto view = parseEnvelope(good);
        auto plain = crypto::open(
            view->sealed, view->headerBytes, view->header.nonce, sampleKey(0x33).view());
        plain->back() = 1;
        QVERIFY(openError(*plain) == ErrorCode::Corrupt);
    }

    void compressionBombIsRefusedByItsClaim()
    {
        // A frame header that claims 2^40 bytes: magic, single segment with 8-byte size, an empty
        // last block.
        Bytes plain{ 16, 0, 0, 0, 0x28, 0xb5, 0x2f, 0xfd, 0xe0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0 };
        plain.resize(256);
        QVERIFY(openError(plain) == ErrorCode::TooBig);
    }

    void batchOverItsLimitIsNotSealed()
    {
        const Bytes zeros(kMaxBatchPlainBytes + 1);
        const auto refused
            = sealEnvelope(sampleHeader(), zeros, sampleKey(0x33).view(), sampleSigner(7));
        QCOMPARE(refused.error().code, ErrorCode::TooBig);

        Bytes noise(kMaxEnvelopeBytes);
        crypto::SeededRandom(5).fill(noise);
        const auto tooBig
            = sealEnvelope(sampleHeader(), noise, sampleKey(0x33).view(), sampleSigner(7));
        QCOMPARE(tooBig.error().code, ErrorCode::TooBig);
    }

    void compressibleBatchAtItsLimitGoesThrough()
    {
        const Bytes zeros(kMaxBatchPlainBytes);
        const auto envelope
            = sealEnvelope(sampleHeader(), zeros, sampleKey(0x33).view(), sampleSigner(7));
        const auto view = parseEnvelope(envelope->bytes);
        QVERIFY(*openEnvelope(*view, sampleKey(0x33).view()) == zeros);
    }

    void bucketsHideTheSize_data()
    {
        QTest::addColumn<quint64>("plain");
        QTest::addColumn<quint64>("bucket");
        const std::pair<quint64, quint64> rows[] = { { 0, 256 }, { 1, 256 }, { 256, 256 },
            { 257, 512 }, { 4095, 4096 }, { 4096, 4096 }, { 4097, 4608 }, { 8192, 8192 },
            { 8193, 9216 }, { 100'000, 106'496 }, { 1'000'000, 1'048'576 } };
        for (const auto& [plain, bucket] : rows) {
            QTest::addRow("%llu", static_cast<unsigned long long>(plain)) << plain << bucket;
        }
    }
    void bucketsHideTheSize()
    {
        QFETCH(quint64, plain);
        QFETCH(quint64, bucket);
        QCOMPARE(quint64(bucketFor(plain)), bucket);
        QCOMPARE(quint64(bucketFor(bucket)), bucket);
    }

    void sameSizeShowsForShortNotes()
    {
        QCOMPARE(sealed("Yes").bytes.size(), sealed("A rather longer note than that").bytes.size());
    }
};

PIPIT_TEST(EnvelopeTest)

#include "envelope_test.moc"
