#include "tests/support/registry.h"
#include "tests/sync/protocol/chain.h"

#include <QTest>

using namespace pipit;
using namespace pipit::tests;
using namespace pipit::protocol;

namespace {

const auto kCircle = sampleId<CircleId>(0x61);
const auto kSchoolVault = sampleId<VaultId>(0x71);
const auto kNewVault = sampleId<VaultId>(0x75);

ReplicaId replica(std::uint8_t number) { return sampleId<ReplicaId>(number); }

CircleBody seats(std::uint8_t key, std::vector<std::uint8_t> members)
{
    CircleBody body{ kCircle, CircleType::Everyone, sampleId<KeyId>(key),
        sampleBox(key).publicKey(), {} };
    for (const std::uint8_t member : members) {
        body.grants.push_back({ replica(member), Right::Write });
    }
    return body;
}

AddReplicaBody colleague(std::uint8_t number, Role role = Role::Teacher)
{
    AddReplicaBody body{ sampleMember(number, role), {} };
    body.member.install = sampleId<InstallId>(4);
    return body;
}

VaultBody vault(const VaultId& id, std::uint8_t key)
{
    return {
        { { id, VaultType::PupilPassport, sampleId<KeyId>(key), { { kCircle, Right::Write } } } }
    };
}

/// A school with two leads, 2 and 5; two tablets that go on apart.
struct Apart {
    Chain left = started();
    Chain right = left;

    static Chain started()
    {
        Chain chain = Chain::furnished();
        PIPIT_CHECK(chain.say(3, colleague(5, Role::Lead)));
        PIPIT_CHECK(chain.say(2, seats(0x62, { 5 })));
        return chain;
    }

    /// All that was said on both, in the order in which they came to somebody.
    Register met(const Chain& first, const Chain& second) const
    {
        Register known(sampleSchool());
        for (const Chain* chain : { &first, &second }) {
            for (const Bytes& statement : chain->statements()) {
                PIPIT_CHECK(known.take(statement).has_value());
            }
        }
        return known;
    }
    Register met() const { return met(left, right); }

    Bytes join(std::uint8_t signer, const Chain& on, const StatementHash& other) const
    {
        return signStatement(on.next(signer, JoinBody{ other }), sampleSigner(signer)).bytes;
    }
    Register joined(std::uint8_t signer = 2) const
    {
        Register known = met();
        PIPIT_CHECK(known.take(join(signer, left, right.state().head())).has_value());
        return known;
    }
};

ErrorCode codeOf(const Result<void>& result)
{
    return result ? ErrorCode::NotFound : result.error().code;
}

} // namespace

/// Two continuations of one register, and the statement that joins them.
class JoinStatementTest : public QObject {
    Q_OBJECT

private slots:
    void whatEitherGrantedStands()
    {
        Apart apart;
        QVERIFY(apart.left.say(2, colleague(6)));
        QVERIFY(apart.left.say(2, seats(0x62, { 6 })));
        QVERIFY(apart.right.say(5, colleague(7)));
        QVERIFY(apart.right.say(5, seats(0x62, { 7 })));
        QVERIFY(apart.right.say(5, vault(kNewVault, 0x76)));

        const Register school = apart.joined();

        QVERIFY(!school.isForked());
        QCOMPARE(school.count(), std::uint64_t(13));
        for (const std::uint8_t member : std::initializer_list<std::uint8_t>{ 2, 4, 5, 6, 7 }) {
            QVERIFY(school.rightOn(replica(member), kSchoolVault) == Right::Write);
            QVERIFY(school.rightOn(replica(member), kNewVault) == Right::Write);
        }
        QVERIFY(!school.circles().at(kCircle).isLeaked); // one key, which all of them were given
        QVERIFY(!school.rightAt(replica(7), kSchoolVault, apart.left.state().length() - 1));
    }

    void aLineIsNotJoinedWithItself()
    {
        Apart apart;
        Register school = apart.met(apart.left, apart.left);
        const StatementHash start = school.headAt(0);
        for (const StatementHash& other : { school.head(), start }) {
            const Bytes join = apart.join(2, apart.left, other);
            QCOMPARE(codeOf(school.take(join)), ErrorCode::Denied);
            QCOMPARE(school.count(), apart.left.state().count());
        }
    }

    void nothingButAJoinIsSaidWhileTwoBranchesStand()
    {
        Apart apart;
        QVERIFY(apart.left.say(2, colleague(6)));
        QVERIFY(apart.right.say(5, colleague(7)));
        Register school = apart.met();

        QVERIFY(school.isForked());
        QCOMPARE(school.tips().size(), std::size_t(2));
        QVERIFY(school.member(replica(6)) != nullptr && school.member(replica(7)) != nullptr);
        const auto next = signStatement(apart.left.next(2, colleague(8)), sampleSigner(2)).bytes;
        QCOMPARE(codeOf(school.append(next)), ErrorCode::Conflict);
        QVERIFY(school.take(next).has_value()); // but what others hold of a branch comes in
        QCOMPARE(school.tips().size(), std::size_t(2));
    }

    void everybodyComesToTheSameInWhateverOrderItCame()
    {
        Apart apart;
        QVERIFY(apart.left.say(2, seats(0x63, { 2, 4, 5 })));
        QVERIFY(apart.left.say(2, vault(kNewVault, 0x77)));
        QVERIFY(apart.right.say(5, RevokeBody{ replica(4), {} }));
        QVERIFY(apart.right.say(5, seats(0x64, { 2, 5 })));
        QVERIFY(apart.right.say(5, vault(kNewVault, 0x76)));
        const Bytes join = apart.join(2, apart.left, apart.right.state().head());
        Register one = apart.met(apart.left, apart.right);
        Register other = apart.met(apart.right, apart.left);
        QVERIFY(one.take(join).has_value());
        QVERIFY(other.take(join).has_value());

        QVERIFY(one.head() == other.head());
        QCOMPARE(one.length(), other.length());
        for (const Register* school : { &one, &other }) {
            QVERIFY(school->revocation(replica(4)) != nullptr);
            QVERIFY(!school->rightOn(replica(4), kNewVault));
            QVERIFY(school->rightOn(replica(2), kNewVault) == Right::Write);
            const CircleState& circle = school->circles().at(kCircle);
            QVERIFY(circle.keys == one.circles().at(kCircle).keys);
            QVERIFY(circle.members == one.circles().at(kCircle).members);
            QVERIFY(circle.apart == std::vector<KeyId>{ sampleId<KeyId>(0x63) });
            QVERIFY(circle.isLeaked); // each has a key that the other's people were not given
            QVERIFY(school->vault(kNewVault)->isLeaked);
            QVERIFY(school->vault(kNewVault)->keys == one.vault(kNewVault)->keys);
            QCOMPARE(school->vault(kNewVault)->keys.size(), std::size_t(2));
        }
    }

    /// Whichever branch is one's own, also while nobody has joined them.
    void tabletThatBothLetInMayDoTheLess()
    {
        Apart apart;
        QVERIFY(apart.left.say(3, colleague(6, Role::Lead)));
        QVERIFY(apart.right.say(5, colleague(6, Role::Teacher)));
        const Register one = apart.met(apart.left, apart.right);
        const Register other = apart.met(apart.right, apart.left);
        QVERIFY(one.isForked() && other.isForked());
        QVERIFY(one.members() == other.members());
        QCOMPARE(one.member(replica(6))->role, Role::Teacher);
    }

    void theNextKeyMakesThemOneAgain()
    {
        Apart apart;
        QVERIFY(apart.left.say(2, seats(0x63, { 2, 4, 5 })));
        QVERIFY(apart.right.say(5, seats(0x64, { 2, 4, 5 })));
        Register school = apart.joined();
        Statement next = apart.left.next(2, seats(0x65, { 2, 4, 5 }));
        next.position = school.length();
        next.previous = school.head();
        QVERIFY(school.append(signStatement(next, sampleSigner(2)).bytes).has_value());
        const CircleState& circle = school.circles().at(kCircle);
        QVERIFY(!circle.isLeaked && circle.apart.empty());
        QCOMPARE(circle.keys.size(), std::size_t(4));
    }

    void headsAreJudgedOnTheBranchWhereTheyStand()
    {
        Apart apart;
        QVERIFY(apart.left.say(2, KeyBody{ { { kSchoolVault, sampleId<KeyId>(0x73) } } }));
        QVERIFY(apart.right.say(5, vault(kNewVault, 0x76)));
        const Register school = apart.joined();

        const auto left = school.placeOf(apart.left.state().head());
        const auto right = school.placeOf(apart.right.state().head());
        QVERIFY(left->line->keyAt(kSchoolVault, left->position) == sampleId<KeyId>(0x73));
        QVERIFY(right->line->keyAt(kSchoolVault, right->position) == sampleId<KeyId>(0x72));
        QVERIFY(right->line->rightAt(replica(4), kNewVault, right->position) == Right::Write);
        QVERIFY(!left->line->keyAt(kNewVault, left->position));
        QVERIFY(school.isBefore(apart.right.state().head(), school.head()));
        QVERIFY(!school.isBefore(apart.right.state().head(), apart.left.state().head()));
        QVERIFY(!school.placeOf(sampleId<StatementHash>(9)));
    }

    void removalsOfBothBindAtOnceAndNothingRevivesThem()
    {
        Apart apart;
        const LastCounted end{ replica(4), kSchoolVault, 3, sampleId<ChainHash>(0x30) };
        QVERIFY(apart.left.say(2, RevokeBody{ replica(4), { end } }));
        const SucceedBody successor{ replica(8), sampleSigner(8).publicKey(),
            sampleBox(8).publicKey() };
        QVERIFY(apart.right.say(4, successor)); // goes on under a new id where nobody removed it
        QVERIFY(apart.right.say(5, seats(0x62, { 8 })));
        Register school = apart.met();

        for (const bool isJoined : { false, true }) {
            QCOMPARE(school.isForked(), !isJoined);
            for (const std::uint8_t one : std::initializer_list<std::uint8_t>{ 4, 8 }) {
                QVERIFY(school.revocation(replica(one)) != nullptr);
                QVERIFY(!school.rightOn(replica(one), kSchoolVault));
            }
            QVERIFY(school.lastCounted().contains(end));
            QVERIFY(school.circles().at(kCircle).isLeaked);
            if (!isJoined) {
                const Bytes byTheRemoved = apart.join(4, apart.left, apart.right.state().head());
                QCOMPARE(codeOf(school.take(byTheRemoved)), ErrorCode::Denied);
                const Bytes join = apart.join(5, apart.left, apart.right.state().head());
                QVERIFY(school.take(join).has_value());
            }
        }
    }

    void whoWasRemovedOnOneBranchGrantsNothingOnTheOther()
    {
        Apart apart;
        QVERIFY(apart.left.say(2, RevokeBody{ replica(5), {} }));
        QVERIFY(apart.right.say(5, colleague(9, Role::Administrator)));
        QVERIFY(apart.right.say(5, seats(0x62, { 9 })));
        QVERIFY(apart.right.say(5, vault(kNewVault, 0x76)));
        QVERIFY(apart.right.say(4, vault(sampleId<VaultId>(0x78), 0x79))); // honest, on that head

        for (const bool leftFirst : { true, false }) {
            Register school = leftFirst ? apart.met(apart.left, apart.right)
                                        : apart.met(apart.right, apart.left);
            QCOMPARE(codeOf(school.take(apart.join(5, apart.right, apart.left.state().head()))),
                ErrorCode::Denied);
            QVERIFY(school.take(apart.join(2, apart.left, apart.right.state().head())).has_value());
            QVERIFY(school.revocation(replica(9)) != nullptr); // known, and their work is late
            QVERIFY(!school.circles().at(kCircle).members.contains(replica(9)));
            QVERIFY(!school.rightOn(replica(9), kSchoolVault));
            QVERIFY(school.vault(kNewVault)->isLeaked);
            QVERIFY(school.rightOn(replica(4), sampleId<VaultId>(0x78)) == Right::Write);
        }
    }

    void onlyALeadJoinsAndOnlyWhatStandsOpen()
    {
        Apart apart;
        QVERIFY(apart.left.say(2, colleague(6)));
        QVERIFY(apart.right.say(5, colleague(7)));
        const StatementHash other = apart.right.state().head();
        Register school = apart.met();
        const auto refused = [&](const Bytes& join) { return codeOf(school.take(join)); };

        QCOMPARE(refused(apart.join(4, apart.left, other)), ErrorCode::Denied);
        QCOMPARE(
            refused(apart.join(2, apart.left, sampleId<StatementHash>(1))), ErrorCode::Conflict);
        QCOMPARE(
            refused(apart.join(2, apart.left, apart.left.state().head())), ErrorCode::Conflict);
        Bytes forged = apart.join(2, apart.left, other);
        forged.back() ^= 1;
        QCOMPARE(refused(forged), ErrorCode::Corrupt);
        QVERIFY(school.isForked());

        Register alone = apart.left.state();
        QCOMPARE(codeOf(alone.append(apart.join(2, apart.left, other))), ErrorCode::Conflict);
        QVERIFY(school.take(apart.join(5, apart.right, apart.left.state().head())).has_value());
        QVERIFY(!school.isForked());
    }

    void whatNobodyMaySayBeginsNoBranch()
    {
        Apart apart;
        QVERIFY(apart.left.say(2, colleague(6)));
        Register school = apart.left.state();
        const auto refused = [&](std::uint8_t signer, StatementBody body) {
            return codeOf(school.take(
                signStatement(apart.right.next(signer, body), sampleSigner(signer)).bytes));
        };
        QCOMPARE(refused(4, colleague(7)), ErrorCode::Denied); // a teacher
        QCOMPARE(refused(6, vault(kNewVault, 0x76)), ErrorCode::Denied); // not yet there, there
        QCOMPARE(refused(9, UnknownBody{ 99, {} }), ErrorCode::Denied);
        Statement floating = apart.right.next(2, colleague(7));
        floating.previous = sampleId<StatementHash>(1);
        QCOMPARE(codeOf(school.take(signStatement(floating, sampleSigner(2)).bytes)),
            ErrorCode::Conflict);
        QVERIFY(!school.isForked());
        QVERIFY(school.head() == apart.left.state().head());
        QCOMPARE(school.count(), apart.left.state().count());
    }

    void thirdBranchWaitsUntilTwoAreJoined()
    {
        Apart apart;
        Chain third = apart.left;
        QVERIFY(apart.left.say(2, colleague(6)));
        QVERIFY(apart.right.say(5, colleague(7)));
        QVERIFY(third.say(2, colleague(8)));
        Register school = apart.met();
        QCOMPARE(codeOf(school.take(third.statements().back())), ErrorCode::Conflict);
        school = apart.joined();
        QVERIFY(school.take(third.statements().back()).has_value());
        QVERIFY(school.isForked());
        Statement join = apart.left.next(5, JoinBody{ third.state().head() });
        join.previous = school.head();
        join.position = school.length();
        QVERIFY(school.take(signStatement(join, sampleSigner(5)).bytes).has_value());
        for (const std::uint8_t member : std::initializer_list<std::uint8_t>{ 6, 7, 8 }) {
            QVERIFY(school.member(replica(member)) != nullptr);
        }
    }

    /// Its signer went on under another id on a branch that it does not know of.
    void joinOfAnEarlierEndWaitsToo()
    {
        Apart apart;
        QVERIFY(apart.left.say(2, colleague(6)));
        QVERIFY(apart.right.say(5, colleague(7)));
        const Bytes earlier = apart.join(2, apart.right, apart.left.state().head());
        QVERIFY(apart.left.say(2,
            SucceedBody{
                replica(0x20), sampleSigner(0x20).publicKey(), sampleBox(0x20).publicKey() }));
        Register school = apart.met();

        QCOMPARE(codeOf(school.take(earlier)), ErrorCode::Conflict);

        QVERIFY(school.take(apart.join(5, apart.right, apart.left.state().head())).has_value());
        QVERIFY(school.take(earlier).has_value());
    }

    void twoJoinsOfTheSameBranchesAreJoinedThemselves()
    {
        Apart apart;
        QVERIFY(apart.left.say(2, seats(0x63, { 2, 4, 5 })));
        QVERIFY(apart.right.say(5, seats(0x64, { 2, 4, 5 })));
        Register school = apart.joined(2);
        QVERIFY(school.take(apart.join(5, apart.right, apart.left.state().head())).has_value());
        QVERIFY(school.isForked());
        Statement join = apart.left.next(2, JoinBody{ school.tips().back() });
        join.previous = school.head();
        join.position = school.length();
        QVERIFY(school.take(signStatement(join, sampleSigner(2)).bytes).has_value());
        QVERIFY(!school.isForked());
        QCOMPARE(school.circles().at(kCircle).keys.size(), std::size_t(3));
        QCOMPARE(school.circles().at(kCircle).members.size(), std::size_t(3));
    }

    void whatALacksIsGivenBackInOrder()
    {
        Apart apart;
        QVERIFY(apart.left.say(2, colleague(6)));
        QVERIFY(apart.right.say(5, colleague(7)));
        QVERIFY(apart.right.say(5, seats(0x62, { 7 })));
        const Register school = apart.joined();
        const std::vector<std::uint64_t> rightAndJoin{ 8, 9, 10 };
        QVERIFY(school.beyond({ apart.left.state().head() }) == rightAndJoin);
        QVERIFY(school.beyond(school.tips()).empty());
        QCOMPARE(school.tipsOf(9).size(), std::size_t(2));
        QVERIFY(school.tipsOf(8) == std::vector{ apart.left.state().head() });
    }
};

PIPIT_TEST(JoinStatementTest)

#include "join_statement_test.moc"
