#include "core/base/check.h"
#include "sync/protocol/body_codec.h"
#include "tests/sync/protocol/chain.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

using namespace pipit;
using namespace pipit::protocol;
using tests::sampleId;

namespace {

constexpr std::size_t kMostSteps = 40;
constexpr std::size_t kTablets = 3;
const auto kCircle = sampleId<CircleId>(0x61);

/// What a tablet holds, and in which order it came.
struct Tablet {
    Register known{ tests::sampleSchool() };
    std::vector<Bytes> came;

    /// Taken whole, or nothing changes.
    Result<void> take(const Bytes& statement)
    {
        const auto count = known.count();
        const auto tips = known.tips();
        const auto members = known.members();
        auto taken = known.take(statement);
        if (taken) {
            PIPIT_CHECK(known.knows(parseStatement(statement)->hash));
            if (known.count() > count) {
                came.push_back(statement);
            }
        } else {
            PIPIT_CHECK(known.count() == count && known.tips() == tips);
            PIPIT_CHECK(known.members() == members);
        }
        return taken;
    }
};

/// Leads 2 and 5, teacher 4, and a circle of all three with a vault.
Tablet beginning()
{
    tests::Chain chain = tests::Chain::furnished();
    AddReplicaBody colleague{ tests::sampleMember(5, Role::Lead), {} };
    colleague.member.install = sampleId<InstallId>(4);
    PIPIT_CHECK(chain.say(3, colleague));
    PIPIT_CHECK(chain.say(2,
        CircleBody{ kCircle, CircleType::Everyone, sampleId<KeyId>(0x62),
            tests::sampleBox(0x62).publicKey(), { { sampleId<ReplicaId>(5), Right::Write } } }));
    Tablet tablet;
    for (const Bytes& statement : chain.statements()) {
        PIPIT_CHECK(tablet.take(statement));
    }
    return tablet;
}

/// A story of tablets that speak and hear of each other in any order.
class Story {
public:
    explicit Story(ByteView bytes)
        : m_in(bytes)
    {
        static const Tablet start = beginning();
        m_tablets.fill(start);
    }

    void run()
    {
        for (std::size_t step = 0; step < kMostSteps && m_in.ok() && m_in.left() > 0; ++step) {
            Tablet& tablet = m_tablets[m_in.u8() % kTablets];
            const std::uint8_t act = m_in.u8() % 8;
            if (act < 4) {
                say(tablet, body());
            } else if (act < 6) {
                hear(tablet, m_tablets[m_in.u8() % kTablets]);
            } else {
                join(tablet);
            }
        }
    }

    /// In the end each hears all from all. What one tablet took, another refuses only for what it
    /// has not heard of, or because it has two branches already.
    void meet()
    {
        for (std::size_t round = 0; round < 2 * kTablets; ++round) {
            for (Tablet& tablet : m_tablets) {
                for (const Tablet& other : m_tablets) {
                    hear(tablet, other);
                }
            }
        }
        for (std::size_t i = 1; i < kTablets; ++i) {
            compare(m_tablets[0].known, m_tablets[i].known);
        }
    }

private:
    void say(Tablet& tablet, StatementBody body)
    {
        Statement statement;
        statement.school = tablet.known.school();
        statement.position = tablet.known.length();
        statement.previous = tablet.known.head();
        constexpr std::array<std::uint8_t, 5> kSigners{ 2, 5, 3, 4, 6 };
        const std::uint8_t signer = kSigners[m_in.u8() % kSigners.size()];
        statement.signer = sampleId<ReplicaId>(signer);
        statement.signedAt = Instant(std::chrono::milliseconds(1'790'000'000'000 + ++m_said));
        statement.body = std::move(body);
        static_cast<void>(tablet.take(signStatement(statement, tests::sampleSigner(signer)).bytes));
    }

    void hear(Tablet& tablet, const Tablet& other)
    {
        for (std::size_t i = 0; i < other.came.size(); ++i) {
            const Bytes statement = other.came[i];
            const auto taken = tablet.take(statement);
            PIPIT_CHECK(taken || taken.error().code == ErrorCode::Conflict);
        }
    }

    void join(Tablet& tablet)
    {
        const auto tips = tablet.known.tips();
        say(tablet, JoinBody{ tips[m_in.u8() % tips.size()] });
    }

    StatementBody body()
    {
        switch (m_in.u8() % 8) {
        case 0: {
            const std::uint8_t who = 6 + m_in.u8() % 4;
            AddReplicaBody body{
                tests::sampleMember(who, m_in.u8() % 2 == 0 ? Role::Teacher : Role::Lead), {}
            };
            body.member.install = sampleId<InstallId>(4);
            return body;
        }
        case 1: {
            const std::uint8_t key = 0x62 + m_in.u8() % 4;
            CircleBody body{ kCircle, CircleType::Everyone, sampleId<KeyId>(key),
                tests::sampleBox(key).publicKey(), {} };
            const std::uint8_t members = m_in.u8();
            for (std::uint8_t i = 0; i < 8; ++i) {
                if ((members >> i) % 2 == 1) {
                    body.grants.push_back({ sampleId<ReplicaId>(2 + i), Right::Write });
                }
            }
            return body;
        }
        case 2:
            return VaultBody{ { { sampleId<VaultId>(0x71 + m_in.u8() % 4), VaultType::PupilPassport,
                sampleId<KeyId>(0x72 + m_in.u8() % 4), { { kCircle, Right::Write } } } } };
        case 3:
            return KeyBody{ { { sampleId<VaultId>(0x71 + m_in.u8() % 4),
                sampleId<KeyId>(0x72 + m_in.u8() % 4) } } };
        case 4:
            return RevokeBody{ replica(), ends() };
        case 5:
            return AcceptLateBody{ ends() };
        case 6: {
            const std::uint8_t next = 0x20 + m_in.u8() % 4;
            return SucceedBody{ sampleId<ReplicaId>(next), tests::sampleSigner(next).publicKey(),
                tests::sampleBox(next).publicKey() };
        }
        default: {
            const std::uint16_t kind = m_in.u8();
            auto body = decodeBody(kind, m_in.bytes(std::min<std::size_t>(m_in.u8(), m_in.left())));
            return body ? std::move(*body) : StatementBody{ PolicyBody{} };
        }
        }
    }

    ReplicaId replica() { return sampleId<ReplicaId>(2 + m_in.u8() % 8); }
    std::vector<LastCounted> ends()
    {
        std::vector<LastCounted> last;
        for (std::size_t left = m_in.u8() % 3; left > 0; --left) {
            const ReplicaId who = replica();
            const std::uint64_t sequence = m_in.u8();
            last.push_back({ who, sampleId<VaultId>(0x71 + m_in.u8() % 2), sequence,
                sampleId<ChainHash>(m_in.u8()) });
        }
        std::ranges::sort(last);
        return last;
    }

    /// Who holds the same comes to the same, in whatever order it came.
    static void compare(const Register& one, const Register& other)
    {
        const auto all = one.beyond({});
        if (one.count() != other.count() || !sameStatements(one, other)) {
            return;
        }
        PIPIT_CHECK(all.size() == one.count());
        PIPIT_CHECK(one.isForked() == other.isForked());
        PIPIT_CHECK(one.members() == other.members());
        for (const auto& [replica, revocation] : one.revocations()) {
            PIPIT_CHECK(other.revocation(replica) != nullptr);
        }
        PIPIT_CHECK(one.lastCounted() == other.lastCounted());
        for (const auto& [id, vault] : one.vaults()) {
            for (const Member& member : one.members()) {
                PIPIT_CHECK(one.rightOn(member.replica, id) == other.rightOn(member.replica, id));
            }
        }
        if (!one.isForked()) {
            PIPIT_CHECK(one.head() == other.head() && one.length() == other.length());
        }
    }
    static bool sameStatements(const Register& one, const Register& other)
    {
        return std::ranges::all_of(
            one.tips(), [&](const StatementHash& tip) { return other.knows(tip); });
    }

    base::ByteReader m_in;
    std::array<Tablet, kTablets> m_tablets;
    std::int64_t m_said = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Story story({ data, size });
    story.run();
    story.meet();
    return 0;
}
