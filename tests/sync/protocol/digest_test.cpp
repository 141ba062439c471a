#include "sync/protocol/digest.h"
#include "tests/support/registry.h"
#include "tests/sync/protocol/samples.h"

#include <QTest>

#include <algorithm>

using namespace pipit;
using namespace pipit::tests;
using namespace pipit::protocol;

class DigestTest : public QObject {
    Q_OBJECT

private slots:
    void orderAndRepetitionDoNotMatter()
    {
        std::vector<AuthorHead> shuffled = heads();
        std::rotate(shuffled.begin(), shuffled.begin() + 1, shuffled.end());
        shuffled.push_back(heads()[0]);
        QVERIFY(digestOf(heads()) == digestOf(shuffled));
    }

    void anythingElseDoes() // I6
    {
        QVERIFY(digestOf({}) != digestOf(heads()));
        for (std::size_t i = 0; i < heads().size(); ++i) {
            auto fewer = heads();
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
            QVERIFY(digestOf(fewer) != digestOf(heads()));
            auto later = heads();
            ++later[i].sequence;
            QVERIFY(digestOf(later) != digestOf(heads()));
            auto other = heads();
            other[i].hash.bytes[31] ^= 1;
            QVERIFY(digestOf(other) != digestOf(heads()));
        }
    }

private:
    /// Two authors, one of them with a fork.
    static std::vector<AuthorHead> heads()
    {
        return { { sampleId<ReplicaId>(2), 5, sampleId<ChainHash>(1) },
            { sampleId<ReplicaId>(2), 5, sampleId<ChainHash>(2) },
            { sampleId<ReplicaId>(1), 9, sampleId<ChainHash>(3) } };
    }
};

PIPIT_TEST(DigestTest)

#include "digest_test.moc"
