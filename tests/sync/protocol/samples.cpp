#include "tests/sync/protocol/samples.h"

namespace pipit::tests {

using namespace protocol;

crypto::Secret sampleKey(std::uint8_t fill) { return crypto::Secret::from(Bytes(32, fill)); }

crypto::SigningKey sampleSigner(std::uint8_t fill)
{
    return crypto::SigningKey::fromSeed(sampleKey(fill));
}

crypto::BoxKey sampleBox(std::uint8_t fill) { return crypto::BoxKey::fromSeed(sampleKey(fill)); }

EnvelopeHeader sampleHeader()
{
    EnvelopeHeader header;
    header.school = sampleId<SchoolId>(0x11);
    header.vault = sampleId<VaultId>(0x22);
    header.key = keyIdOf(header.school, header.vault.view(), sampleKey(0x33).view());
    header.replica = sampleId<ReplicaId>(0x44);
    header.sequence = 1;
    header.registerHead = sampleId<StatementHash>(0x55);
    header.nonce.fill(0x66);
    return header;
}

Member sampleMember(std::uint8_t number, Role role)
{
    Member member;
    member.replica = sampleId<ReplicaId>(number);
    member.person = sampleId<PersonId>(number);
    member.install = sampleId<InstallId>(number);
    member.role = role;
    member.sign = sampleSigner(number).publicKey();
    member.box = sampleBox(number).publicKey();
    return member;
}

std::vector<StatementBody> sampleBodies()
{
    const auto circle = sampleId<CircleId>(0x61);
    FirstBody first{ sampleSigner(1).publicKey(), sampleMember(2, Role::Lead),
        { sampleMember(3, Role::Recovery) } };
    VaultBody vaults{ { { sampleId<VaultId>(0x71), VaultType::PupilPassport, sampleId<KeyId>(0x72),
                            { { circle, Right::Read } } },
        { sampleId<VaultId>(0x73), VaultType::PupilWorking, sampleId<KeyId>(0x74),
            { { circle, Right::Write }, { sampleId<CircleId>(0x62), Right::Read } } } } };
    return {
        first,
        AddReplicaBody{ sampleMember(4, Role::Teacher), Bytes(32, 0x77) },
        AddInstallBody{ sampleId<InstallId>(5), sampleSigner(5).publicKey() },
        CircleBody{ circle, CircleType::SenTeam, sampleId<KeyId>(0x63), sampleBox(6).publicKey(),
            { { sampleId<ReplicaId>(2), Right::Write }, { sampleId<ReplicaId>(4), Right::Read } } },
        vaults,
        KeyBody{ { { sampleId<VaultId>(0x71), sampleId<KeyId>(0x75) } } },
        PolicyBody{ 2, Bytes{ 1, 2, 3 } },
        ServerKeysBody{ sampleId<ServerKeyPin>(0x78), sampleId<ServerKeyPin>(0x79) },
        AccessBody{ { { sampleId<VaultId>(0x71), sampleId<KeyId>(0x75),
                          { { sampleId<CircleId>(0x62), Right::Write } } },
            { sampleId<VaultId>(0x73), sampleId<KeyId>(0x74),
                { { sampleId<CircleId>(0x63), Right::Read },
                    { sampleId<CircleId>(0x64), Right::Write } } } } },
        SucceedBody{
            sampleId<ReplicaId>(8), sampleSigner(8).publicKey(), sampleBox(8).publicKey() },
        RevokeBody{ sampleId<ReplicaId>(4),
            { { sampleId<ReplicaId>(4), sampleId<VaultId>(0x71), 300,
                sampleId<ChainHash>(0x57) } } },
        AcceptLateBody{ { { sampleId<ReplicaId>(4), sampleId<VaultId>(0x71), 301,
            sampleId<ChainHash>(0x58) } } },
        JoinBody{ sampleId<StatementHash>(0x59) },
        UnknownBody{ 4000, Bytes{ 9, 8, 7, 6 } },
    };
}

Statement sampleStatement(StatementBody body)
{
    Statement statement;
    statement.school = sampleId<SchoolId>(0x11);
    statement.position = 7;
    statement.previous = sampleId<StatementHash>(0x55);
    statement.signer = sampleId<ReplicaId>(2);
    statement.signedAt = Instant(std::chrono::milliseconds(1'790'000'000'000));
    statement.wraps = sampleId<WrapsHash>(0x56);
    statement.wrapsLength = 300;
    statement.body = std::move(body);
    return statement;
}

} // namespace pipit::tests
