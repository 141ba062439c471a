#include "tests/support/registry.h"
#include "tests/sync/client/bundle_bench.h"

#include <algorithm>

using namespace pipit;
using namespace pipit::tests;

namespace {

constexpr std::string_view kCanary = "CANARY-7c1f-Leo-Hargreaves";

bool holds(ByteView bytes, ByteView wanted) { return !std::ranges::search(bytes, wanted).empty(); }

/// As UTF-16LE, the way a screen keeps it.
Bytes wide(std::string_view text)
{
    Bytes out;
    for (const char letter : text) {
        out.push_back(static_cast<std::uint8_t>(letter));
        out.push_back(0);
    }
    return out;
}

/// What a refused file must leave as it was.
struct Standing {
    std::uint64_t statements;
    std::int64_t envelopes;
    std::string dump;

    bool operator==(const Standing&) const = default;
};

Standing standingOf(TestTablet& tablet)
{
    return { tablet.replica().schoolRegister().length(),
        *tablet.replica().database().integer("SELECT count(*) FROM envelope"), tablet.dump() };
}

} // namespace

/// The file as bytes, before a tablet of the school.
class BundleBytesTest : public QObject {
    Q_OBJECT

private slots:
    void everyFlippedByteIsRefusedAndNothingChanges()
    {
        BundleBench bench;
        bench.senco.write("one");
        const Bytes honest = bench.saved(bench.senco);
        const Standing before = standingOf(bench.teacher);
        for (std::size_t i = 0; i < honest.size(); ++i) {
            Bytes flipped = honest;
            flipped[i] ^= static_cast<std::uint8_t>(1U << (i % 8));
            const auto got = bench.take(bench.teacher, flipped);
            QVERIFY2(!got.has_value(), std::to_string(i).c_str());
        }
        QVERIFY(standingOf(bench.teacher) == before);
        QCOMPARE(bench.take(bench.teacher, honest)->changes, 1);
    }

    void everyTruncationIsRefusedAndNothingChanges()
    {
        BundleBench bench;
        bench.senco.write("one");
        const Bytes honest = bench.saved(bench.senco);
        const Standing before = standingOf(bench.teacher);
        for (std::size_t size = 0; size < honest.size(); ++size) {
            const auto got = bench.take(bench.teacher, ByteView(honest).first(size));
            QVERIFY2(!got.has_value(), std::to_string(size).c_str());
        }
        QVERIFY(standingOf(bench.teacher) == before);
    }

    void trailingBytesAreRefused()
    {
        BundleBench bench;
        Bytes longer = bench.saved(bench.senco);
        longer.push_back(0);
        QCOMPARE(bench.take(bench.teacher, longer).error().code, ErrorCode::Corrupt);
    }

    void tooLongFileIsRefusedBeforeItIsRead()
    {
        BundleBench bench;
        const Bytes huge(protocol::kMaxBundleBytes + 1);
        QCOMPARE(bench.take(bench.teacher, huge).error().code, ErrorCode::TooBig);
        std::filesystem::resize_file(
            [&] {
                PIPIT_CHECK(store::replaceFile(bench.file(), {}).has_value());
                return bench.file();
            }(),
            protocol::kMaxBundleBytes + 1);
        QCOMPARE(client::readBundle(bench.file()).error().code, ErrorCode::TooBig);
    }

    void laterVersionSaysSo()
    {
        BundleBench bench;
        Bytes later = bench.saved(bench.senco);
        later[4] = 1;
        QCOMPARE(bench.take(bench.teacher, later).error().code, ErrorCode::TooNew);
    }

    void nothingInItIsLegible()
    {
        BundleBench bench;
        bench.senco.write(std::string(kCanary));
        const Bytes bundle = bench.saved(bench.senco);
        QVERIFY(!holds(bundle, base::asBytes(kCanary)));
        QVERIFY(!holds(bundle, wide(kCanary)));
        QVERIFY(!holds(bundle, base::asBytes("Hargreaves")));
        QVERIFY(holds(bundle, bench.senco.replica().identity().school.view()));
        QVERIFY(bench.take(bench.teacher, bundle).has_value());
        QCOMPARE(bench.teacher.notes(), Notes{ std::string(kCanary) });
    }
};

PIPIT_TEST(BundleBytesTest)

#include "bundle_bytes_test.moc"
