#include "core/base/check.h"
#include "core/base/hex.h"
#include "core/crypto/aes_gcm.h"
#include "core/store/sealed/page_seal.h"
#include "core/store/sealed/store_header.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <array>

using namespace pipit;
using namespace pipit::store;

namespace {

Bytes hex(const QJsonValue& value)
{
    const auto bytes = base::fromHex(value.toString().toStdString());
    PIPIT_CHECK(bytes.has_value());
    return *bytes;
}

Bytes pattern(std::size_t length, int seed)
{
    Bytes out(length);
    for (std::size_t i = 0; i < length; ++i) {
        out[i] = static_cast<std::uint8_t>(static_cast<std::size_t>(seed) + 7 * i);
    }
    return out;
}

/// Gives the nonces of the vectors.
class FixedNonce final : public crypto::Random {
public:
    explicit FixedNonce(Bytes nonce)
        : m_nonce(std::move(nonce))
    {
    }
    void fill(std::span<std::uint8_t> out) override
    {
        for (std::size_t i = 0; i < out.size(); ++i) {
            out[i] = m_nonce[i % m_nonce.size()];
        }
    }

private:
    Bytes m_nonce;
};

} // namespace

/// tests/data/store was made from docs/formats/store.md by another program.
class StoreVectorsTest : public QObject {
    Q_OBJECT

    QJsonObject m_vectors;
    Bytes m_key;
    FileId m_file;

    template <std::size_t Content, std::size_t Size, class Seal, class Open>
    void check(const QJsonObject& unit, const Seal& seal, const Open& open)
    {
        FixedNonce nonce(hex(unit["nonce"]));
        const auto suite = Suite{ static_cast<std::uint8_t>(unit["suite"].toInt()) };
        if (suite == Suite::AesGcm && !crypto::hasAesGcm()) {
            return;
        }
        PageSeal pages(m_key, suite, m_file, nonce);
        const Bytes plain = pattern(Content, unit["pattern"].toInt());
        const auto number = static_cast<std::uint32_t>(unit["number"].toInt());
        std::array<std::uint8_t, Size> sealed{};
        std::array<std::uint8_t, Content> opened{};

        seal(pages, number, std::span<const std::uint8_t, Content>(plain.data(), Content), sealed);
        const bool opens = open(pages, number, sealed, opened);

        QVERIFY(std::ranges::equal(sealed, hex(unit["sealed"])));
        QVERIFY(opens && std::ranges::equal(opened, plain));
        QVERIFY(!open(pages, number + 1, sealed, opened));
        QVERIFY(std::ranges::all_of(opened, [](std::uint8_t byte) { return byte == 0; }));
    }

private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(PIPIT_TEST_DATA "/store/store.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_vectors = QJsonDocument::fromJson(file.readAll()).object();
        m_key = hex(m_vectors["profile_key"]);
        m_file = *FileId::from(hex(m_vectors["file_id"]));
    }

    void theHeaderIsAsDocumented()
    {
        StoreHeader header;
        header.suite = Suite::XChaCha20Poly1305;
        header.profile = *crypto::ProfileId::from(hex(m_vectors["profile"]));
        const Bytes store = hex(m_vectors["store_id"]);
        std::copy(store.begin(), store.end(), header.storeId.begin());
        Bytes expected = hex(m_vectors["header"]);
        expected.resize(kStoreHeaderSize);

        QCOMPARE(encodeStoreHeader(header, m_key), expected);
        const auto decoded = decodeStoreHeader(expected, m_key);
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->fields, header);
        QCOMPARE(decoded->file, m_file);
    }

    void pagesAndFramesAreAsDocumented()
    {
        const QJsonArray units = m_vectors["units"].toArray();
        QCOMPARE(units.size(), 6);
        for (const auto& value : units) {
            const QJsonObject unit = value.toObject();
            if (unit["kind"].toString() == QLatin1String("P")) {
                check<kPageContent, kPageSize>(
                    unit,
                    [](PageSeal& pages, auto number, auto plain, auto& out) {
                        pages.sealPage(number, plain, out);
                    },
                    [](PageSeal& pages, std::uint32_t number, auto& sealed, auto& opened) {
                        return pages.openPage(number, sealed, opened);
                    });
            } else {
                check<kFrameContent, kFrameSize>(
                    unit,
                    [](PageSeal& pages, auto number, auto plain, auto& out) {
                        pages.sealFrame(number, plain, out);
                    },
                    [](PageSeal& pages, std::uint32_t number, auto& sealed, auto& opened) {
                        return pages.openFrame(number, sealed, opened);
                    });
            }
        }
    }
};

PIPIT_TEST(StoreVectorsTest)

#include "vectors_test.moc"
