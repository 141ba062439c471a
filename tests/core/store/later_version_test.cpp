#include "tests/core/store/log_tablet.h"
#include "tests/support/quick_directory.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit;
using namespace pipit::tests;
using changes::HeadRef;

namespace {

const changes::RecordKey kRecord{ idWith<VaultId>(0x11), 15, idWith<RecordId>(1) };
constexpr std::uint16_t kField = 2;

changes::Change changeOf(std::uint16_t kind, std::uint64_t counter, std::string_view value)
{
    changes::Change change;
    change.kind = kind;
    change.record = kRecord.id;
    change.counter = counter;
    change.stamp = { static_cast<std::int64_t>(counter), 0 };
    change.writes = { { kField, changes::PutOp{ bytesOf(value), {} } } };
    return change;
}

Bytes joined(Bytes bytes, const Bytes& more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
    return bytes;
}

/// The first envelope of replica 2 in the vault of the record.
Bytes envelopeOf(std::vector<Bytes> all, const Bytes& behind = {})
{
    const changes::Batch batch{ kSchool, kRecord.vault, idWith<ReplicaId>(2), 1, std::move(all) };
    const store::EnvelopePlace place{ batch.vault, batch.replica, 1, {} };
    return sealPlainly(place, joined(changes::encodeBatch(batch), behind))->bytes;
}

} // namespace

/// What a later version, or nobody's app, wrote: kept, handed on, and in nobody's way.
class LaterVersionTest : public QObject {
    Q_OBJECT

    QuickDirectory m_directory;
    int m_files = 0;

    LogTablet tablet(std::uint8_t replica)
    {
        return LogTablet(m_directory.path() / ("log" + std::to_string(++m_files) + ".db"), replica);
    }

private slots:
    void whatIsNotKnownIsHandedOnByteForByte() // I37
    {
        const Bytes unknownOp{ 0x42, 0x05, 0x08, 0x01, 0xfa, 0x01, 0x00 }; // field 1, op 31
        const Bytes unknownField{ 0xf8, 0x07, 0x01 }; // number 127
        auto later = changeOf(60'000, 2, "a kind of a later version");
        later.origin = static_cast<changes::ChangeOrigin>(9);
        const Bytes envelope = envelopeOf(
            { joined(
                  joined(changes::encodeChange(changeOf(15, 1, "known")), unknownOp), unknownField),
                joined(changes::encodeChange(later), unknownField) },
            unknownField);
        LogTablet old = tablet(1);
        old.receive({ envelope });

        const auto kept = old.log().envelopesAt(kRecord.vault, idWith<ReplicaId>(2), 1).value();
        QCOMPARE(kept.size(), 1u);
        QVERIFY(kept[0] == envelope);
        QVERIFY(old.log().heads(kRecord, kField).value().at(0).value == bytesOf("known"));
        const changes::RecordKey unknown{ kRecord.vault, 60'000, kRecord.id };
        QCOMPARE(old.log().heads(unknown, kField)->size(), 1u);

        LogTablet next = tablet(3);
        next.receive(kept);
        QCOMPARE(next.dump(), old.dump());
        QVERIFY(next.log().replay(openPlainly));
        QCOMPARE(next.dump(), old.dump());
    }

    /// A person's save is never refused for what others did to the field.
    void moreValuesThanAWriteCanNameAreSettledInSteps()
    {
        std::vector<Bytes> all;
        for (std::uint64_t i = 1; i <= changes::kMaxHeads + 100; ++i) {
            all.push_back(changes::encodeChange(changeOf(15, i, std::to_string(i))));
        }
        LogTablet mine = tablet(1);
        mine.receive({ envelopeOf(std::move(all)) });
        for (int save = 0; save < 3; ++save) {
            changes::PutOp put{ bytesOf("mine"), {} };
            const auto heads = mine.log().heads(kRecord, kField).value();
            for (const changes::Head& head : heads) {
                put.heads.push_back(head.ref);
            }
            QVERIFY(mine.log().append({ kRecord, {}, { { kField, put } } }));
        }
        QCOMPARE(mine.log().heads(kRecord, kField)->size(), 1u);
        const std::string dump = mine.dump();
        mine.restart();
        QVERIFY(mine.log().replay(openPlainly));
        QCOMPARE(mine.dump(), dump);
    }
};

PIPIT_TEST(LaterVersionTest)

#include "later_version_test.moc"
