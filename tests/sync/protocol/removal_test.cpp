#include "sync/client/counted_chain.h"
#include "tests/support/registry.h"
#include "tests/sync/protocol/chain.h"

#include <QTest>

#include <array>

using namespace pipit;
using namespace pipit::tests;
using namespace pipit::protocol;

namespace {

const auto kCircle = sampleId<CircleId>(0x61);
const auto kSchoolVault = sampleId<VaultId>(0x71);

ReplicaId replica(std::uint8_t number) { return sampleId<ReplicaId>(number); }

LastCounted end(std::uint64_t sequence, std::uint8_t hash, std::uint8_t author = 4)
{
    return { replica(author), kSchoolVault, sequence, sampleId<ChainHash>(hash) };
}

RevokeBody removal(std::vector<LastCounted> last = {}, std::uint8_t who = 4)
{
    return { replica(who), std::move(last) };
}

SucceedBody successor(std::uint8_t number)
{
    return { replica(number), sampleSigner(number).publicKey(), sampleBox(number).publicKey() };
}

bool isDenied(const Result<void>& result)
{
    return !result && result.error().code == ErrorCode::Denied;
}
bool isCorrupt(const Result<void>& result)
{
    return !result && result.error().code == ErrorCode::Corrupt;
}

store::HeldPlace held(std::uint64_t sequence, std::uint8_t hash, std::uint8_t previous)
{
    return { sequence, sampleId<ChainHash>(hash), sampleId<ChainHash>(previous) };
}

} // namespace

class RemovalTest : public QObject {
    Q_OBJECT

private slots:
    void removedReplicaHasNoRightAndNoVoice()
    {
        Chain chain = Chain::furnished();
        QVERIFY(chain.say(2, removal({ end(3, 0x30) })));
        const Register& state = chain.state();

        QVERIFY(!state.rightOn(replica(4), kSchoolVault));
        QVERIFY(state.rightAt(replica(4), kSchoolVault, 4) == Right::Write);
        QCOMPARE(state.revocation(replica(4))->position, std::uint64_t(5));
        QVERIFY(state.member(replica(4)) != nullptr); // its signature is still known
        QVERIFY(state.lastCounted().contains(end(3, 0x30)));
        QVERIFY(isDenied(chain.say(4, UnknownBody{ 99, {} })));
        QVERIFY(isDenied(chain.say(4, successor(8)))); // no way round it
        QVERIFY(isCorrupt(chain.say(2,
            CircleBody{ kCircle, CircleType::Everyone, sampleId<KeyId>(0x62),
                sampleBox(0x62).publicKey(), { { replica(4), Right::Read } } })));
    }

    void removalCoversTheWholeFamily()
    {
        Chain chain = Chain::furnished();
        QVERIFY(chain.say(4, successor(8)));
        QVERIFY(chain.say(4, successor(9)));
        QVERIFY(chain.say(9, successor(10)));
        QVERIFY(chain.say(2, removal({ end(3, 0x30), end(1, 0x31, 10) }, 8)));

        for (const std::uint8_t one : std::array<std::uint8_t, 4>{ 4, 8, 9, 10 }) {
            QVERIFY(chain.state().revocation(replica(one)) != nullptr);
            QVERIFY(!chain.state().rightOn(replica(one), kSchoolVault));
            QVERIFY(isDenied(chain.say(one, successor(11))));
        }
        QVERIFY(isCorrupt(chain.say(2, removal({}, 4)))); // done
    }

    void whoMayRemoveWhom()
    {
        Chain chain = Chain::furnished();
        QVERIFY(isDenied(chain.say(4, removal({}, 2))));
        QVERIFY(isDenied(chain.say(2, removal({}, 2)))); // oneself
        QVERIFY(isDenied(chain.say(2, removal({}, 3)))); // a recovery key: by two
        QVERIFY(isDenied(chain.say(3, removal({}, 4))));
        QVERIFY(isCorrupt(chain.say(2, removal({}, 9)))); // nobody
        QVERIFY(isDenied(chain.say(4, AcceptLateBody{ { end(3, 0x30) } })));
        QCOMPARE(chain.state().length(), std::uint64_t(5));
        QVERIFY(chain.state().revocations().empty());
    }

    void endsAreTheirsAndNamedOnce()
    {
        Chain chain = Chain::furnished();
        QVERIFY(isCorrupt(chain.say(2, removal({ end(3, 0x30, 2) }))));
        QVERIFY(isCorrupt(chain.say(2, removal({ end(3, 0x30), end(3, 0x30) }))));
        QVERIFY(isCorrupt(chain.say(2, removal({ end(0, 0x30) }))));
        LastCounted nowhere = end(3, 0x30);
        nowhere.vault = sampleId<VaultId>(0x7f);
        QVERIFY(isCorrupt(chain.say(2, removal({ nowhere }))));
        QVERIFY(chain.state().revocations().empty());

        QVERIFY(isCorrupt(chain.say(2, AcceptLateBody{ { end(4, 0x40) } }))); // nobody was removed
        QVERIFY(chain.say(2, removal({ end(3, 0x30) })));
        QVERIFY(isCorrupt(chain.say(2, AcceptLateBody{})));
        QVERIFY(isCorrupt(chain.say(2, AcceptLateBody{ { end(3, 0x30) } })));
        QVERIFY(isCorrupt(chain.say(2, AcceptLateBody{ { end(1, 0x10, 2) } })));
        QVERIFY(chain.say(2, AcceptLateBody{ { end(4, 0x40) } }));
        QCOMPARE(chain.state().lastCounted().size(), std::size_t(2));
    }

    void whatARemovedMemberCouldOpenIsLeakedUntilItHasNewKeys()
    {
        Chain chain = Chain::furnished();
        const auto senTeam = sampleId<CircleId>(0x64);
        const auto aClass = sampleId<CircleId>(0x65);
        const auto other = sampleId<CircleId>(0x66);
        const auto vault = sampleId<VaultId>(0x74);
        const auto epoch = [&](const CircleId& id, CircleType type, std::uint8_t key, bool both) {
            CircleBody body{ id, type, sampleId<KeyId>(key), sampleBox(key).publicKey(),
                { { replica(2), Right::Write } } };
            if (both) {
                body.grants.push_back({ replica(4), Right::Write });
            }
            return chain.say(2, body).has_value();
        };
        const auto leaked
            = [&](const CircleId& id) { return chain.state().circles().at(id).isLeaked; };
        QVERIFY(epoch(senTeam, CircleType::SenTeam, 0x80, true));
        QVERIFY(epoch(aClass, CircleType::Class, 0x81, false));
        QVERIFY(epoch(other, CircleType::Leads, 0x82, false));
        QVERIFY(chain.say(2,
            VaultBody{ { { vault, VaultType::PupilWorking, sampleId<KeyId>(0x83),
                { { aClass, Right::Write } } } } }));
        QVERIFY(!leaked(senTeam));

        QVERIFY(chain.say(2, removal()));

        QVERIFY(leaked(kCircle) && leaked(senTeam));
        QVERIFY(leaked(aClass)); // its key is sealed under the SEN team's
        QVERIFY(!leaked(other));
        QVERIFY(
            chain.state().vault(kSchoolVault)->isLeaked && chain.state().vault(vault)->isLeaked);
        QVERIFY(epoch(aClass, CircleType::Class, 0x84, false));
        QVERIFY(leaked(aClass)); // sealed under the leaked key again
        QVERIFY(epoch(senTeam, CircleType::SenTeam, 0x85, false));
        QVERIFY(epoch(aClass, CircleType::Class, 0x86, false));
        QVERIFY(!leaked(aClass) && !leaked(senTeam));
        QVERIFY(chain.state().vault(vault)->isLeaked);
        QVERIFY(chain.say(2, KeyBody{ { { vault, sampleId<KeyId>(0x87) } } }));
        QVERIFY(!chain.state().vault(vault)->isLeaked);
        QVERIFY(chain.state().vault(kSchoolVault)->isLeaked);
    }

    void onlyTheBranchThatWasNamedCounts()
    {
        Chain chain = Chain::furnished();
        QVERIFY(chain.say(2, removal({ end(3, 0x30) })));
        // 10 - 20 - 30 - 40, and 21 - 31 beside it.
        const std::vector<store::HeldPlace> all{ held(1, 0x10, 0), held(2, 0x20, 0x10),
            held(2, 0x21, 0x10), held(3, 0x30, 0x20), held(3, 0x31, 0x21), held(4, 0x40, 0x30) };
        const client::CountedChain counted(chain.state(), kSchoolVault, replica(4), all);
        const auto counts = [&](std::uint64_t sequence, std::uint8_t hash) {
            return counted.counts(sequence, sampleId<ChainHash>(hash));
        };

        QVERIFY(counts(1, 0x10));
        QVERIFY(counts(2, 0x20));
        QVERIFY(counts(3, 0x30));
        QVERIFY(!counts(2, 0x21));
        QVERIFY(!counts(3, 0x31));
        QVERIFY(!counts(4, 0x40));
        const client::CountedChain elsewhere(
            chain.state(), sampleId<VaultId>(0x70), replica(4), all);
        QVERIFY(!elsewhere.counts(1, sampleId<ChainHash>(0x10))); // no end is named there

        QVERIFY(chain.say(2, AcceptLateBody{ { end(3, 0x31) } }));
        const client::CountedChain accepted(chain.state(), kSchoolVault, replica(4), all);
        QVERIFY(accepted.counts(2, sampleId<ChainHash>(0x21)));
        QVERIFY(!accepted.counts(4, sampleId<ChainHash>(0x40)));
    }

    void whatAHoleHidesCountsUntilItIsFilled()
    {
        Chain chain = Chain::furnished();
        QVERIFY(chain.say(2, removal({ end(3, 0x30) })));
        std::vector<store::HeldPlace> some{ held(1, 0x10, 0), held(1, 0x11, 0),
            held(3, 0x30, 0x20) };
        const client::CountedChain holed(chain.state(), kSchoolVault, replica(4), some);
        QVERIFY(holed.counts(1, sampleId<ChainHash>(0x10)));
        QVERIFY(holed.counts(1, sampleId<ChainHash>(0x11)));
        QVERIFY(!holed.counts(2, sampleId<ChainHash>(0x21))); // the end says what stands below it

        some.push_back(held(2, 0x20, 0x10));
        const client::CountedChain whole(chain.state(), kSchoolVault, replica(4), some);
        QVERIFY(whole.counts(1, sampleId<ChainHash>(0x10)));
        QVERIFY(!whole.counts(1, sampleId<ChainHash>(0x11)));
    }
};

PIPIT_TEST(RemovalTest)

#include "removal_test.moc"
