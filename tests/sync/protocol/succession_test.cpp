#include "sync/protocol/limits.h"
#include "tests/support/registry.h"
#include "tests/sync/protocol/chain.h"

#include <QTest>

using namespace pipit;
using namespace pipit::tests;
using namespace pipit::protocol;

namespace {

const auto kCircle = sampleId<CircleId>(0x61);
const auto kSchoolVault = sampleId<VaultId>(0x71);

ReplicaId replica(std::uint8_t number) { return sampleId<ReplicaId>(number); }

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

CircleBody newEpoch(std::uint8_t key, std::uint8_t member)
{
    return { kCircle, CircleType::Everyone, sampleId<KeyId>(key), sampleBox(key).publicKey(),
        { { replica(member), Right::Write } } };
}

} // namespace

class SuccessionTest : public QObject {
    Q_OBJECT

private slots:
    void successorHasTheSameSeatAndTheFormerIsSilent()
    {
        Chain chain = Chain::furnished();
        QVERIFY(chain.say(4, successor(8)));
        const Register& state = chain.state();

        Member expected = sampleMember(8, Role::Teacher);
        expected.person = sampleId<PersonId>(4);
        expected.install = sampleId<InstallId>(4);
        QVERIFY(*state.member(replica(8)) == expected);
        QVERIFY(state.rightOn(replica(8), kSchoolVault) == Right::Write);
        QVERIFY(!state.rightOn(replica(4), kSchoolVault));
        QVERIFY(state.rightAt(replica(4), kSchoolVault, 4) == Right::Write); // what it wrote counts
        QVERIFY(!state.rightAt(replica(8), kSchoolVault, 4));
        QVERIFY(state.isClosed(replica(4)));
        QVERIFY(!state.isClosed(replica(8)));
        QVERIFY(isDenied(chain.say(4, UnknownBody{ 99, {} })));
        QVERIFY(chain.say(8, UnknownBody{ 99, {} }));
    }

    void leadGoesOnAsALead()
    {
        Chain chain = Chain::furnished();
        QVERIFY(chain.say(2, successor(8)));
        QVERIFY(isDenied(chain.say(2, PolicyBody{ 2, {} })));
        QVERIFY(chain.say(8, PolicyBody{ 2, {} }));
    }

    void onlyTheReplicaItselfNamesItsSuccessor()
    {
        Chain chain = Chain::furnished();
        const auto as = [](std::uint8_t who) {
            return [who](Statement& statement) { statement.signer = replica(who); };
        };
        QVERIFY(isCorrupt(chain.sayShaped(2, successor(8), as(4)))); // not even a lead for it
        QVERIFY(isDenied(chain.say(9, successor(8))));
        QVERIFY(isDenied(chain.say(3, successor(8)))); // a recovery kit has no store
        QCOMPARE(chain.state().length(), std::uint64_t(5));
        QVERIFY(!chain.state().isClosed(replica(4)));
    }

    void idsAndKeysAreNew()
    {
        Chain chain = Chain::furnished();
        SucceedBody sameId = successor(8);
        sameId.replica = replica(2);
        QVERIFY(isCorrupt(chain.say(4, sameId)));
        SucceedBody sameKey = successor(8);
        sameKey.sign = sampleSigner(4).publicKey();
        QVERIFY(isCorrupt(chain.say(4, sameKey)));
        SucceedBody sameBox = successor(8);
        sameBox.box = sampleBox(2).publicKey();
        QVERIFY(isCorrupt(chain.say(4, sameBox)));
        QVERIFY(!chain.state().isClosed(replica(4)));
    }

    void bothHalvesOfACloneGoOn()
    {
        Chain chain = Chain::furnished();
        QVERIFY(chain.say(4, successor(8)));
        QVERIFY(chain.say(4, successor(9)));
        const Register& state = chain.state();

        QVERIFY(state.rightOn(replica(8), kSchoolVault) == Right::Write);
        QVERIFY(state.rightOn(replica(9), kSchoolVault) == Right::Write);
        QCOMPARE(state.successions().size(), std::size_t(2));
        const std::set<ReplicaId> selves{ replica(9), replica(4) };
        QVERIFY(state.selvesOf(replica(9)) == selves);
        QVERIFY(chain.say(9, successor(10)));
        QVERIFY(state.selvesOf(replica(10)).contains(replica(4)));
    }

    void newEpochLeavesNoSeatForALateSuccessor()
    {
        Chain chain = Chain::furnished();
        QVERIFY(chain.say(4, successor(8)));
        QVERIFY(chain.say(2, newEpoch(0x64, 2)));
        QVERIFY(chain.say(4, successor(9)));
        QVERIFY(!chain.state().rightOn(replica(9), kSchoolVault));
        QVERIFY(!chain.state().seatAfter(kCircle, replica(4)));
    }

    void nobodyIsLetInAsAFormerReplica()
    {
        Chain chain = Chain::furnished();
        QVERIFY(chain.say(4, successor(8)));
        QVERIFY(isCorrupt(chain.say(2, newEpoch(0x64, 4))));
        QVERIFY(isCorrupt(chain.say(2, newEpoch(0x62, 4))));
        QVERIFY(chain.say(2, newEpoch(0x64, 8)));
    }

    void successorsAreCounted()
    {
        Chain chain = Chain::furnished();
        for (std::size_t i = 0; i < kMaxSuccessors; ++i) {
            QVERIFY(chain.say(4, successor(static_cast<std::uint8_t>(0x80 + i))));
        }
        QVERIFY(isCorrupt(chain.say(4, successor(0x50))));
        QVERIFY(chain.say(0x80, successor(0x50))); // each has its own
    }
};

PIPIT_TEST(SuccessionTest)

#include "succession_test.moc"
