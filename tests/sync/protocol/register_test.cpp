#include "tests/support/registry.h"
#include "tests/sync/protocol/chain.h"

#include <QTest>

using namespace pipit;
using namespace pipit::tests;
using namespace pipit::protocol;

namespace {

const auto kCircle = sampleId<CircleId>(0x61);
const auto kSchoolVault = sampleId<VaultId>(0x71);

/// "taken", or why not.
QString outcome(const Result<void>& result)
{
    if (result) {
        return QStringLiteral("taken");
    }
    switch (result.error().code) {
    case ErrorCode::Denied:
        return QStringLiteral("denied");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::Corrupt:
        return QStringLiteral("corrupt");
    default:
        return QString::fromStdString(result.error().detail);
    }
}

CircleBody circle(std::uint8_t key, std::vector<Grant> grants, std::uint8_t id = 0x61)
{
    return { sampleId<CircleId>(id), CircleType::Everyone, sampleId<KeyId>(key),
        sampleBox(key).publicKey(), std::move(grants) };
}

Grant grant(std::uint8_t replica, Right right) { return { sampleId<ReplicaId>(replica), right }; }

VaultEntry vault(std::uint8_t id, VaultType type = VaultType::PupilPassport)
{
    return { sampleId<VaultId>(id), type, sampleId<KeyId>(static_cast<std::uint8_t>(id + 0x40)),
        { { kCircle, Right::Write } } };
}

/// The school vault, as its first key has it, to one circle more.
AccessEntry openTo(std::uint8_t circle, Right right = Right::Write)
{
    return { kSchoolVault, sampleId<KeyId>(0x72), { { sampleId<CircleId>(circle), right } } };
}

} // namespace

class RegisterTest : public QObject {
    Q_OBJECT

private slots:
    void readerKnowsWhoOpensWhat()
    {
        const Chain chain = Chain::furnished();
        const Register& state = chain.state();

        QCOMPARE(state.length(), std::uint64_t(5));
        QCOMPARE(state.members().size(), std::size_t(3));
        QVERIFY(*state.member(sampleId<ReplicaId>(4)) == sampleMember(4, Role::Teacher));
        QCOMPARE(*state.memberSince(sampleId<ReplicaId>(4)), std::uint64_t(2));
        QVERIFY(state.install(sampleId<InstallId>(4)) != nullptr);
        QVERIFY(state.rightOn(sampleId<ReplicaId>(4), kSchoolVault) == Right::Write);
        QVERIFY(!state.rightOn(sampleId<ReplicaId>(3), kSchoolVault));
        QVERIFY(state.keyAt(kSchoolVault, 4) == sampleId<KeyId>(0x72));
        QVERIFY(!state.keyAt(kSchoolVault, 3));
        QCOMPARE(*state.positionOf(state.head()), std::uint64_t(4));
        QVERIFY(!state.positionOf(sampleId<StatementHash>(1)));
    }

    void beginsOnlyWithTheRootOfTheSchool()
    {
        QCOMPARE(outcome(Chain().say(1, sampleFirst())), "taken");
        QCOMPARE(outcome(Chain().say(1, PolicyBody{})), "corrupt");
        QCOMPARE(outcome(Chain().say(2, sampleFirst())), "denied");

        FirstBody otherRoot = sampleFirst();
        otherRoot.root = sampleSigner(9).publicKey();
        const auto asRoot = [](Statement& statement) { statement.signer = {}; };
        QCOMPARE(outcome(Chain().sayShaped(9, otherRoot, asRoot)), "corrupt");
        QCOMPARE(outcome(Chain().sayShaped(9, sampleFirst(), asRoot)), "corrupt");

        FirstBody noLead = sampleFirst();
        noLead.lead.role = Role::Teacher;
        QCOMPARE(outcome(Chain().say(1, noLead)), "corrupt");
        FirstBody twice = sampleFirst();
        twice.recovery[0].replica = twice.lead.replica;
        QCOMPARE(outcome(Chain().say(1, twice)), "corrupt");
        FirstBody secondLead = sampleFirst();
        secondLead.recovery[0].role = Role::Lead;
        QCOMPARE(outcome(Chain().say(1, secondLead)), "corrupt");
    }

    void rootIsDeadAfterTheFirstStatement()
    {
        QCOMPARE(outcome(Chain::started().say(1, PolicyBody{})), "denied");
        QCOMPARE(outcome(Chain::started().say(1, sampleFirst())), "corrupt");
    }

    void whoMaySign_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("body");
        QTest::addColumn<QString>("expected");
        const char* kinds[] = { "replica", "install", "circle", "vault", "key", "policy",
            "server keys", "unknown", "access", "succeed", "revoke" };
        // One row for each role, a column for each kind above: + taken, - denied.
        const std::pair<Role, const char*> table[] = { { Role::Lead, "+++++++++++" },
            { Role::Teacher, "---+---+-+-" }, { Role::Assistant, "-------+-+-" },
            { Role::Cover, "-------+-+-" }, { Role::Administrator, "-------+-+-" },
            { Role::Visitor, "-------+-+-" }, { Role::Recovery, "-+-----+---" } };
        for (const auto& [role, row] : table) {
            for (int kind = 0; kind < 11; ++kind) {
                QTest::addRow("role %d: %s", static_cast<int>(role), kinds[kind])
                    << static_cast<int>(role) << kind
                    << QString::fromLatin1(row[kind] == '+' ? "taken" : "denied");
            }
        }
    }
    void whoMaySign()
    {
        QFETCH(int, role);
        QFETCH(int, body);
        QFETCH(QString, expected);
        Chain chain = Chain::furnished();
        std::uint8_t signer = 5;
        if (role == static_cast<int>(Role::Lead) || role == static_cast<int>(Role::Recovery)) {
            signer = role == static_cast<int>(Role::Lead) ? 2 : 3;
        } else {
            Member member = sampleMember(5, static_cast<Role>(role));
            member.install = sampleId<InstallId>(4);
            QVERIFY(chain.say(2, AddReplicaBody{ member, {} }));
        }
        QVERIFY(chain.say(2, circle(0x64, { grant(2, Right::Write) }, 0x65)));
        Member joiner = sampleMember(6, Role::Assistant);
        joiner.install = sampleId<InstallId>(4);
        const StatementBody bodies[] = { AddReplicaBody{ joiner, Bytes(32, 1) },
            AddInstallBody{ sampleId<InstallId>(7), sampleSigner(7).publicKey() },
            circle(0x62, { grant(2, Right::Write) }), VaultBody{ { vault(0x10) } },
            KeyBody{ { { kSchoolVault, sampleId<KeyId>(0x73) } } }, PolicyBody{ 2, {} },
            ServerKeysBody{ sampleId<ServerKeyPin>(1), {} }, UnknownBody{ 99, { 1 } },
            AccessBody{ { openTo(0x65) } },
            SucceedBody{
                sampleId<ReplicaId>(8), sampleSigner(8).publicKey(), sampleBox(8).publicKey() },
            RevokeBody{ sampleId<ReplicaId>(4), {} } };
        QCOMPARE(outcome(chain.say(signer, bodies[body])), expected);
    }

    void newLeadsNeedTheRecoveryKeyOrTheSamePerson()
    {
        Member lead = sampleMember(4, Role::Lead);
        QCOMPARE(outcome(Chain::started().say(2, AddReplicaBody{ lead, {} })), "denied");
        QCOMPARE(outcome(Chain::started().say(3, AddReplicaBody{ lead, {} })), "taken");
        lead.person = sampleId<PersonId>(2);
        QCOMPARE(outcome(Chain::started().say(2, AddReplicaBody{ lead, {} })), "taken");
        const Member recovery = sampleMember(4, Role::Recovery);
        QCOMPARE(outcome(Chain::started().say(2, AddReplicaBody{ recovery, {} })), "denied");
        QCOMPARE(outcome(Chain::started().say(3, AddReplicaBody{ recovery, {} })), "denied");
    }

    void teacherMakesPupilVaultsButNotTheSchools()
    {
        Chain chain = Chain::started();
        QVERIFY(chain.say(2, AddReplicaBody{ sampleMember(4, Role::Teacher), {} }));
        QVERIFY(chain.say(2, circle(0x62, { grant(4, Right::Write) })));
        QCOMPARE(outcome(chain.say(4, VaultBody{ { vault(0x10, VaultType::School) } })), "denied");
        QCOMPARE(outcome(chain.say(4, VaultBody{ { vault(0x10) } })), "taken");
        QCOMPARE(outcome(chain.say(2, VaultBody{ { vault(0x11, VaultType::School) } })), "taken");
        QCOMPARE(outcome(chain.say(2, VaultBody{ { vault(0x12, VaultType::School) } })), "corrupt");
    }

    void staleOrForeignStatementsAreRefused()
    {
        Chain chain = Chain::furnished();
        const auto stale = signStatement(chain.next(2, PolicyBody{}), sampleSigner(2)).bytes;
        QVERIFY(chain.say(2, PolicyBody{ 1, { 1 } }));
        QCOMPARE(outcome(chain.take(stale)), "conflict");
        QCOMPARE(outcome(chain.take(chain.statements().back())), "conflict");
        QCOMPARE(outcome(chain.sayShaped(2, PolicyBody{}, [](Statement& s) { ++s.position; })),
            "corrupt");
        QCOMPARE(outcome(chain.sayShaped(
                     2, PolicyBody{}, [](Statement& s) { s.school = sampleId<SchoolId>(8); })),
            "corrupt");
    }

    void forgedSignersAreRefused()
    {
        Chain chain = Chain::furnished();
        const auto asLead = [](Statement& s) { s.signer = sampleId<ReplicaId>(2); };
        QCOMPARE(outcome(chain.sayShaped(4, PolicyBody{}, asLead)), "corrupt");
        QCOMPARE(outcome(chain.say(9, PolicyBody{})), "denied");
        QCOMPARE(outcome(chain.say(9, UnknownBody{ 99, {} })), "denied");
        QCOMPARE(chain.state().length(), std::uint64_t(5));
    }

    void everyFlippedByteOfAChainIsRefused() // I31
    {
        const std::vector<Bytes> statements = Chain::furnished().statements();
        Chain chain;
        for (const Bytes& good : statements) {
            for (std::size_t i = 0; i < good.size(); ++i) {
                Bytes bad = good;
                bad[i] ^= 0x01;
                QVERIFY(!chain.take(bad));
            }
            QVERIFY(chain.take(good));
        }
    }

    void unknownKindSurvivesAndTheChainGoesOn() // I37
    {
        Chain chain = Chain::furnished();
        QVERIFY(chain.say(4, UnknownBody{ 17, { 1, 2, 3 } }));
        QCOMPARE(chain.state().unknownStatements(), std::uint64_t(1));
        QVERIFY(chain.say(2, PolicyBody{ 2, {} }));
        QCOMPARE(chain.state().mergeRules(), 2u);
    }

    void impossibleContentIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < static_cast<int>(impossible().size()); ++row) {
            QTest::addRow("%d", row) << row;
        }
    }
    void impossibleContentIsRefusedAndChangesNothing()
    {
        QFETCH(int, row);
        Chain chain = Chain::furnished();
        const StatementHash head = chain.state().head();
        QCOMPARE(outcome(chain.say(2, impossible()[static_cast<std::size_t>(row)])), "corrupt");
        QVERIFY(chain.state().head() == head);
        QCOMPARE(chain.state().members().size(), std::size_t(3));
        QCOMPARE(chain.state().vaults().size(), std::size_t(1));
        QCOMPARE(chain.state().circles().at(kCircle).members.size(), std::size_t(2));
        QVERIFY(chain.say(2, VaultBody{ { vault(0x10), vault(0x12) } }));
    }

    void newEpochOfACircleForgetsWhoIsNotNamed()
    {
        Chain chain = Chain::furnished();
        QVERIFY(chain.say(2, circle(0x63, { grant(2, Right::Write) })));
        const Register& state = chain.state();
        const auto teacher = sampleId<ReplicaId>(4);
        QVERIFY(!state.rightOn(teacher, kSchoolVault));
        QVERIFY(state.rightAt(teacher, kSchoolVault, 4) == Right::Write);
        QVERIFY(!state.rightAt(teacher, kSchoolVault, 3));
        QVERIFY(state.rightOn(sampleId<ReplicaId>(2), kSchoolVault) == Right::Write);
        QCOMPARE(state.circles().at(kCircle).keys.size(), std::size_t(2));
        QCOMPARE(outcome(chain.say(2, circle(0x62, { grant(4, Right::Write) }))), "corrupt");
    }

    void moreMembersOfAnEpochKeepTheOthers()
    {
        Chain chain = Chain::furnished();
        QVERIFY(chain.say(2, circle(0x62, { grant(3, Right::Read) })));
        QVERIFY(chain.state().rightOn(sampleId<ReplicaId>(3), kSchoolVault) == Right::Read);
        QVERIFY(chain.state().rightOn(sampleId<ReplicaId>(4), kSchoolVault) == Right::Write);
        QVERIFY(chain.say(2, circle(0x62, { grant(4, Right::Read) })));
        QVERIFY(chain.state().rightOn(sampleId<ReplicaId>(4), kSchoolVault) == Right::Read);
        QVERIFY(chain.state().rightAt(sampleId<ReplicaId>(4), kSchoolVault, 4) == Right::Write);
    }

    void rightIsTheBestOfTheCirclesAndNoMoreThanTheCircleHas()
    {
        Chain chain = Chain::furnished();
        QVERIFY(chain.say(2, circle(0x64, { grant(4, Right::Write) }, 0x65)));
        VaultEntry entry = vault(0x10);
        entry.access = { { kCircle, Right::Read } };
        VaultEntry both = vault(0x12);
        both.access = { { kCircle, Right::Read }, { sampleId<CircleId>(0x65), Right::Write } };
        QVERIFY(chain.say(4, VaultBody{ { entry, both } }));
        const auto teacher = sampleId<ReplicaId>(4);
        QVERIFY(chain.state().rightOn(teacher, entry.vault) == Right::Read);
        QVERIFY(chain.state().rightOn(teacher, both.vault) == Right::Write);
        QVERIFY(chain.state().rightOn(sampleId<ReplicaId>(2), both.vault) == Right::Read);
    }

    void vaultOpensToACircleMoreFromThenOn()
    {
        Chain chain = Chain::furnished();
        Member later = sampleMember(5, Role::Assistant);
        later.install = sampleId<InstallId>(4);
        QVERIFY(chain.say(2, AddReplicaBody{ later, {} }));
        QVERIFY(chain.say(2, circle(0x64, { grant(5, Right::Write) }, 0x65)));
        QVERIFY(!chain.state().rightOn(later.replica, kSchoolVault));

        QVERIFY(chain.say(2, AccessBody{ { openTo(0x65) } }));

        const Register& state = chain.state();
        QVERIFY(state.rightOn(later.replica, kSchoolVault) == Right::Write);
        QVERIFY(!state.rightAt(later.replica, kSchoolVault, state.length() - 2));
        QVERIFY(state.rightAt(sampleId<ReplicaId>(4), kSchoolVault, 4) == Right::Write);
        QCOMPARE(outcome(chain.say(2, AccessBody{ { openTo(0x65) } })), "corrupt");
    }

    void circleThatReadsGetsNoMoreThanThat()
    {
        Chain chain = Chain::furnished();
        Member later = sampleMember(5, Role::Assistant);
        later.install = sampleId<InstallId>(4);
        QVERIFY(chain.say(2, AddReplicaBody{ later, {} }));
        QVERIFY(chain.say(2, circle(0x64, { grant(5, Right::Write) }, 0x65)));
        QVERIFY(chain.say(2, AccessBody{ { openTo(0x65, Right::Read) } }));
        QVERIFY(chain.state().rightOn(later.replica, kSchoolVault) == Right::Read);
    }

    void accessNamesTheNewestKeyOnly()
    {
        Chain chain = Chain::furnished();
        QVERIFY(chain.say(2, circle(0x64, { grant(4, Right::Write) }, 0x65)));
        QVERIFY(chain.say(2, KeyBody{ { { kSchoolVault, sampleId<KeyId>(0x73) } } }));
        QCOMPARE(outcome(chain.say(2, AccessBody{ { openTo(0x65) } })), "corrupt");
        AccessEntry newest = openTo(0x65);
        newest.key = sampleId<KeyId>(0x73);
        QCOMPARE(outcome(chain.say(2, AccessBody{ { newest } })), "taken");
    }

    void newestKeyIsTheOneAtThePositionAsked()
    {
        Chain chain = Chain::furnished();
        QVERIFY(chain.say(2, KeyBody{ { { kSchoolVault, sampleId<KeyId>(0x73) } } }));
        QVERIFY(chain.state().keyAt(kSchoolVault, 4) == sampleId<KeyId>(0x72));
        QVERIFY(chain.state().keyAt(kSchoolVault, 5) == sampleId<KeyId>(0x73));
        QVERIFY(!chain.state().keyAt(sampleId<VaultId>(9), 5));
        QCOMPARE(chain.state().vault(kSchoolVault)->keys.size(), std::size_t(2));
    }

private:
    /// What a lead signs properly and still cannot be.
    static std::vector<StatementBody> impossible()
    {
        Member replicaTwice = sampleMember(4, Role::Teacher);
        replicaTwice.sign = sampleSigner(8).publicKey();
        replicaTwice.box = sampleBox(8).publicKey();
        Member keyTwice = sampleMember(4, Role::Teacher);
        keyTwice.replica = sampleId<ReplicaId>(8);
        Member boxTwice = keyTwice;
        boxTwice.sign = sampleSigner(8).publicKey();
        Member noInstall = sampleMember(8, Role::Teacher);
        CircleBody otherHandIn = circle(0x62, { grant(2, Right::Write) });
        otherHandIn.handIn = sampleBox(9).publicKey();
        CircleBody otherType = circle(0x62, { grant(2, Right::Write) });
        otherType.type = CircleType::Class;
        VaultEntry nobody = vault(0x10);
        nobody.access.clear();
        VaultEntry accessTwice = vault(0x10);
        accessTwice.access.push_back({ kCircle, Right::Read });
        VaultEntry unknownCircle = vault(0x10);
        unknownCircle.access = { { sampleId<CircleId>(0x99), Right::Read } };
        VaultEntry usedKey = vault(0x10);
        usedKey.key = sampleId<KeyId>(0x62);
        VaultEntry sameKey = vault(0x12);
        sameKey.key = vault(0x10).key;
        const KeyEntry fresh{ kSchoolVault, sampleId<KeyId>(0x73) };
        const KeyEntry freshToo{ kSchoolVault, sampleId<KeyId>(0x74) };
        AccessEntry otherVault = openTo(0x61);
        otherVault.vault = sampleId<VaultId>(0x10);
        AccessEntry noCircle = openTo(0x61);
        noCircle.access.clear();
        AccessEntry circleTwice = openTo(0x99);
        circleTwice.access.push_back({ sampleId<CircleId>(0x99), Right::Read });
        return { AccessBody{}, AccessBody{ { otherVault } }, AccessBody{ { noCircle } },
            AccessBody{ { circleTwice } }, AccessBody{ { openTo(0x61) } },
            AddReplicaBody{ replicaTwice, {} }, AddReplicaBody{ keyTwice, {} },
            AddReplicaBody{ boxTwice, {} }, AddReplicaBody{ noInstall, {} },
            AddInstallBody{ sampleId<InstallId>(4), sampleSigner(8).publicKey() },
            AddInstallBody{ sampleId<InstallId>(8), sampleSigner(2).publicKey() },
            AddInstallBody{ {}, sampleSigner(8).publicKey() }, otherHandIn, otherType,
            circle(0x62, {}), circle(0x62, { grant(77, Right::Read) }),
            circle(0x62, { grant(3, Right::Read), grant(3, Right::Write) }),
            circle(0x72, { grant(3, Right::Read) }, 0x66), VaultBody{},
            VaultBody{ { vault(0x71) } }, VaultBody{ { vault(0x10), vault(0x10) } },
            VaultBody{ { vault(0x10), sameKey } }, VaultBody{ { nobody } },
            VaultBody{ { accessTwice } }, VaultBody{ { unknownCircle } }, VaultBody{ { usedKey } },
            VaultBody{ { vault(0x10, VaultType::School) } }, KeyBody{},
            KeyBody{ { fresh, freshToo } }, KeyBody{ { { kSchoolVault, sampleId<KeyId>(0x72) } } },
            KeyBody{ { { sampleId<VaultId>(0x10), sampleId<KeyId>(0x73) } } }, PolicyBody{ 0, {} },
            ServerKeysBody{},
            ServerKeysBody{ sampleId<ServerKeyPin>(1), sampleId<ServerKeyPin>(1) } };
    }
};

PIPIT_TEST(RegisterTest)

#include "register_test.moc"
