#include "sync/server/selftest/sample_school.h"

#include "core/base/check.h"
#include "sync/protocol/envelope.h"

namespace pipit::server {

using namespace protocol;

namespace {

constexpr Instant kMorning{ std::chrono::milliseconds(1'790'000'000'000) };

} // namespace

SampleSchool::SampleSchool(crypto::Random& random)
    : m_random(random)
    , m_root(crypto::SigningKey::generate(random))
    , m_install(random.id<InstallId>())
    , m_vaultKey(random.secret(crypto::kKeySize))
    , m_register(schoolIdOf(m_root.publicKey()))
    , school(m_register.school())
    , lead(makeStaff(Role::Lead, m_install))
    , teacher(makeStaff(Role::Teacher, m_install))
    , visitor(makeStaff(Role::Visitor, m_install))
    , stranger(makeStaff(Role::Teacher, m_install))
    , vault(random.id<VaultId>())
    , leadsVault(random.id<VaultId>())
{
    sayFirst();
    sayCircles();
}

SampleStaff SampleSchool::makeStaff(Role role, const InstallId& install)
{
    crypto::SigningKey sign = crypto::SigningKey::generate(m_random);
    Member member;
    member.replica = m_random.id<ReplicaId>();
    member.person = m_random.id<PersonId>();
    member.install = install;
    member.role = role;
    member.sign = sign.publicKey();
    member.box = crypto::BoxKey::generate(m_random).publicKey();
    return { member, std::move(sign) };
}

void SampleSchool::sayFirst()
{
    say(nullptr, FirstBody{ m_root.publicKey(), lead.member, {} });
    say(&lead, AddInstallBody{ m_install, crypto::SigningKey::generate(m_random).publicKey() });
    say(&lead, AddReplicaBody{ teacher.member, Bytes(32, 1) });
    say(&lead, AddReplicaBody{ visitor.member, Bytes(32, 2) });
}

void SampleSchool::sayCircles()
{
    const auto everyone = m_random.id<CircleId>();
    const auto leads = m_random.id<CircleId>();
    say(&lead,
        CircleBody{ everyone, CircleType::Everyone, m_random.id<KeyId>(),
            crypto::BoxKey::generate(m_random).publicKey(),
            { { lead.replica(), Right::Write }, { teacher.replica(), Right::Write },
                { visitor.replica(), Right::Read } } });
    say(&lead,
        CircleBody{ leads, CircleType::Leads, m_random.id<KeyId>(),
            crypto::BoxKey::generate(m_random).publicKey(), { { lead.replica(), Right::Write } } });
    const KeyId key = keyIdOf(school, vault.view(), m_vaultKey.view());
    const KeyId leadsKey = keyIdOf(school, leadsVault.view(), m_vaultKey.view());
    say(&lead,
        VaultBody{ { { vault, VaultType::School, key, { { everyone, Right::Write } } },
            { leadsVault, VaultType::PupilCasework, leadsKey, { { leads, Right::Write } } } } });
}

Statement SampleSchool::next(const SampleStaff& signer, StatementBody body) const
{
    Statement statement;
    statement.school = school;
    statement.position = m_register.length();
    statement.previous = m_register.head();
    statement.signer = signer.replica();
    statement.signedAt = kMorning;
    statement.body = std::move(body);
    return statement;
}

void SampleSchool::say(const SampleStaff* signer, StatementBody body)
{
    Statement statement = next(signer != nullptr ? *signer : lead, std::move(body));
    if (signer == nullptr) {
        statement.signer = {};
    }
    const Bytes bytes = signStatement(statement, signer != nullptr ? signer->sign : m_root).bytes;
    PIPIT_CHECK(m_register.append(bytes));
    m_statements.push_back({ .statement = bytes, .wraps = {} });
}

Bytes SampleSchool::envelope(const SampleStaff& author, const VaultId& in, std::uint64_t sequence,
    const ChainHash& previous, std::string_view text) const
{
    EnvelopeHeader header;
    header.school = school;
    header.vault = in;
    header.key = keyIdOf(school, in.view(), m_vaultKey.view());
    header.replica = author.replica();
    header.sequence = sequence;
    header.previous = previous;
    header.registerHead = m_register.head();
    m_random.fill(header.nonce);
    auto sealed = sealEnvelope(header, base::asBytes(text), m_vaultKey.view(), author.sign);
    PIPIT_CHECK(sealed.has_value());
    return std::move(sealed->bytes);
}

} // namespace pipit::server
