#include <QTest> // first: moc 6.4 cannot begin with <compare>

#include "tests/core/changes/any_change.h"
#include "tests/core/changes/values.h"
#include "tests/support/damage.h"
#include "tests/support/registry.h"

using namespace pipit;
using namespace pipit::changes;
using namespace pipit::tests;

/// The bytes of changes and of batches, over whatever can be written and whatever can be read.
class ChangeCodecLawsTest : public QObject {
    Q_OBJECT

private slots:
    void anyChangeComesBack()
    {
        QVERIFY(rc::check("decode(encode(x)) == x", [] {
            const Change change = anyChange();
            const auto back = decodeChange(encodeChange(change));
            RC_ASSERT(back.has_value());
            RC_ASSERT(*back == change);
        }));
    }

    void anyPendingChangeComesBackAndFitsItsBound()
    {
        QVERIFY(rc::check("sealed, it has at most the bytes that were reckoned", [] {
            Change change = anyChange(Refs::Local);
            const auto back = decode(encode(change, Refs::Local), Refs::Local);
            RC_ASSERT(back.has_value());
            RC_ASSERT(*back == change);
            const std::size_t bound = sealedSizeBound(change);
            for (Write& write : change.writes) {
                auto* put = std::get_if<PutOp>(&write.op);
                auto* remove = std::get_if<SetRemoveOp>(&write.op);
                if (put != nullptr || remove != nullptr) {
                    auto& refs = put != nullptr ? put->heads : remove->seenAdds;
                    refs.assign(refs.size(), idWith<ChangeId>(0xFF));
                }
            }
            RC_ASSERT(encodeChange(change).size() <= bound);
        }));
    }

    void damagedChangeIsRefusedOrIsAnotherChange()
    {
        QVERIFY(rc::check("decode(y) refuses, or decode(encode(decode(y))) == decode(y)", [] {
            const auto back = decodeChange(damaged(encodeChange(anyChange())));
            if (back) {
                const auto again = decodeChange(encodeChange(*back));
                RC_ASSERT(again.has_value());
                RC_ASSERT(*again == *back);
            }
        }));
    }

    /// No two authors, numbers or contents share an id, so nobody can name what does not exist yet.
    void idOfADamagedChangeIsAnother()
    {
        QVERIFY(rc::check("id(x) == id(y) only if x == y", [] {
            const Bytes bytes = encodeChange(anyChange());
            const Bytes other = damaged(bytes);
            const auto replica = idWith<ReplicaId>(1);
            RC_ASSERT(
                (changeId(replica, 7, bytes) == changeId(replica, 7, other)) == (bytes == other));
        }));
    }

    /// I37: what a later version wrote is skipped for reading, and travels on byte for byte.
    void unknownFieldsAreSkippedAndKept()
    {
        QVERIFY(rc::check("decode(x + unknown) == decode(x); a batch hands on the bytes", [] {
            const Change change = anyChange();
            Bytes bytes = encodeChange(change);
            const Bytes more = anyUnknownFields();
            bytes.insert(*rc::gen::arbitrary<bool>() ? bytes.end() : bytes.begin(), more.begin(),
                more.end());
            const auto back = decodeChange(bytes);
            RC_ASSERT(back.has_value());
            RC_ASSERT(*back == change);

            const Batch batch{ idWith<SchoolId>(1), idWith<VaultId>(2), idWith<ReplicaId>(3), 4,
                { bytes, encodeChange(anyChange()), more } };
            Bytes sealed = encodeBatch(batch);
            sealed.insert(sealed.end(), more.begin(), more.end());
            const auto opened = decodeBatch(sealed);
            RC_ASSERT(opened.has_value());
            RC_ASSERT(*opened == batch);
        }));
    }

    void damagedBatchIsRefusedOrIsAnotherBatch()
    {
        QVERIFY(rc::check("a batch refuses, or comes back", [] {
            const Batch batch{ idWith<SchoolId>(1), idWith<VaultId>(2), idWith<ReplicaId>(3),
                *rc::gen::arbitrary<std::uint64_t>(), *rc::gen::arbitrary<std::vector<Bytes>>() };
            const auto back = decodeBatch(damaged(encodeBatch(batch)));
            if (back) {
                RC_ASSERT(*decodeBatch(encodeBatch(*back)) == *back);
            }
        }));
    }
};

PIPIT_TEST(ChangeCodecLawsTest)

#include "codec_laws_test.moc"
