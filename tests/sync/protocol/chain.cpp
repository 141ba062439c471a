#include "tests/sync/protocol/chain.h"

namespace pipit::tests {

using namespace protocol;

namespace {

constexpr std::uint8_t kRoot = 1;

} // namespace

SchoolId sampleSchool() { return schoolIdOf(sampleSigner(kRoot).publicKey()); }

FirstBody sampleFirst()
{
    return { sampleSigner(kRoot).publicKey(), sampleMember(2, Role::Lead),
        { sampleMember(3, Role::Recovery) } };
}

Chain::Chain()
    : m_register(sampleSchool())
{
}

Chain Chain::started()
{
    Chain chain;
    PIPIT_CHECK(chain.say(kRoot, sampleFirst()));
    PIPIT_CHECK(
        chain.say(2, AddInstallBody{ sampleId<InstallId>(4), sampleSigner(0x44).publicKey() }));
    return chain;
}

Chain Chain::furnished()
{
    Chain chain = started();
    PIPIT_CHECK(chain.say(2, AddReplicaBody{ sampleMember(4, Role::Teacher), Bytes(32, 1) }));
    const auto circle = sampleId<CircleId>(0x61);
    PIPIT_CHECK(chain.say(2,
        CircleBody{ circle, CircleType::Everyone, sampleId<KeyId>(0x62),
            sampleBox(0x62).publicKey(),
            { { sampleId<ReplicaId>(2), Right::Write },
                { sampleId<ReplicaId>(4), Right::Write } } }));
    PIPIT_CHECK(chain.say(2,
        VaultBody{ { { sampleId<VaultId>(0x71), VaultType::School, sampleId<KeyId>(0x72),
            { { circle, Right::Write } } } } }));
    return chain;
}

Statement Chain::next(std::uint8_t signer, StatementBody body) const
{
    Statement statement;
    statement.school = m_register.school();
    statement.position = m_register.length();
    statement.previous = m_register.head();
    statement.signer = signer == kRoot ? ReplicaId{} : sampleId<ReplicaId>(signer);
    statement.signedAt = Instant(std::chrono::milliseconds(1'790'000'000'000));
    statement.body = std::move(body);
    return statement;
}

Result<void> Chain::say(std::uint8_t signer, StatementBody body)
{
    return take(signStatement(next(signer, std::move(body)), sampleSigner(signer)).bytes);
}

Result<void> Chain::take(ByteView statement)
{
    auto taken = m_register.append(statement);
    if (taken) {
        m_statements.emplace_back(statement.begin(), statement.end());
    }
    return taken;
}

} // namespace pipit::tests
