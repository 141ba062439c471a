#include "core/crypto/random.h"
#include "sync/protocol/bundle.h"
#include "sync/protocol/limits.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit;
using namespace pipit::protocol;

namespace {

const SchoolId kSchool{ { 1 } };
const ReplicaId kWriter{ { 2 } };
const Instant kMade{ std::chrono::milliseconds{ 1'795'513'200'000 } };

crypto::SigningKey key(std::uint64_t seed)
{
    crypto::SeededRandom random{ seed };
    return crypto::SigningKey::generate(random);
}

BundleWriter writer() { return { kSchool, kWriter, kMade }; }

/// The counts that a file claims, where its framing has them.
Bytes claiming(std::uint32_t statements, std::uint32_t length)
{
    base::ByteWriter out;
    out.bytes(base::asBytes("PPBU"));
    out.u8(0);
    out.bytes(kSchool.view());
    out.bytes(kWriter.view());
    out.i64(0);
    out.u32(statements);
    out.u32(length);
    return out.take();
}

} // namespace

class BundleCodecTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead()
    {
        auto out = writer();
        QVERIFY(out.add(StatementAndWraps{ { 1, 2, 3 }, {} }).has_value());
        QVERIFY(out.add(StatementAndWraps{ { 4 }, { 5, 6 } }).has_value());
        QVERIFY(out.add(ByteView(Bytes{ 7, 8 })).has_value());
        const Bytes bytes = out.finish(key(1));

        const auto read = parseBundle(bytes);

        QVERIFY(read.has_value());
        QVERIFY(read->school == kSchool && read->writer == kWriter && read->made == kMade);
        QCOMPARE(read->statements.size(), 2U);
        QVERIFY(std::ranges::equal(read->statements[1].wraps, Bytes{ 5, 6 }));
        QCOMPARE(read->envelopes.size(), 1U);
        QVERIFY(verifyBundle(*read, key(1).publicKey()));
        QVERIFY(!verifyBundle(*read, key(2).publicKey()));
    }

    void emptyOneIsRead()
    {
        const Bytes bytes = writer().finish(key(1));
        QVERIFY(parseBundle(bytes).has_value());
    }

    void countsAreNoReasonToTakeMemory()
    {
        QCOMPARE(parseBundle(claiming(0xFFFFFFFFU, 0)).error().code, ErrorCode::TooBig);
        QCOMPARE(parseBundle(claiming(kMaxBundleItems, 0)).error().code, ErrorCode::Corrupt);
        QCOMPARE(parseBundle(claiming(1, kMaxStatementBytes + 1)).error().code, ErrorCode::TooBig);
        QCOMPARE(parseBundle(claiming(1, kMaxStatementBytes)).error().code, ErrorCode::Corrupt);
    }

    void takesWhatFitsAndNoMore()
    {
        auto out = writer();
        const Bytes big(kMaxEnvelopeBytes);
        std::size_t taken = 0;
        while (out.add(ByteView(big)).has_value()) {
            ++taken;
        }
        QCOMPARE(taken, 63U); // head and signature need a little of the 64th
        QVERIFY(out.add(ByteView(Bytes{ 1 })).has_value());
        const Bytes bytes = out.finish(key(1));
        QVERIFY(bytes.size() <= kMaxBundleBytes);
        QCOMPARE(parseBundle(bytes)->envelopes.size(), 64U);
    }

    void itemsAreLimitedToo()
    {
        auto out = writer();
        for (std::size_t i = 0; i < kMaxBundleItems; ++i) {
            QVERIFY(out.add(ByteView(Bytes{ 1 })).has_value());
        }
        QCOMPARE(out.add(ByteView(Bytes{ 1 })).error().code, ErrorCode::TooBig);
        QCOMPARE(parseBundle(out.finish(key(1)))->envelopes.size(), kMaxBundleItems);
    }
};

PIPIT_TEST(BundleCodecTest)

#include "bundle_codec_test.moc"
