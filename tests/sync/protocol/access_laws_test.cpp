#include "tests/support/property.h"
#include "tests/support/registry.h"
#include "tests/sync/protocol/chain.h"

#include <QTest>

using namespace pipit;
using namespace pipit::tests;
using namespace pipit::protocol;

namespace {

const std::vector<ReplicaId> kReplicas{ sampleId<ReplicaId>(2), sampleId<ReplicaId>(4),
    sampleId<ReplicaId>(5) };

/// A register that grows by circles, members, vaults, keys and access, as it comes; what makes no
/// sense is refused and counts for nothing.
class Growing {
public:
    Growing()
        : m_chain(Chain::furnished())
    {
        Member third = sampleMember(5, Role::Assistant);
        third.install = sampleId<InstallId>(4);
        PIPIT_CHECK(m_chain.say(2, AddReplicaBody{ third, {} }));
        m_states.push_back(m_chain.state());
    }
    void step()
    {
        if (m_chain.say(2, anyBody())) {
            m_states.push_back(m_chain.state());
        }
    }
    /// The register after each statement that it took.
    const std::vector<Register>& states() const { return m_states; }

private:
    StatementBody anyBody()
    {
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
            return CircleBody{ anyCircle(), CircleType::Class, anyKey(), sampleBox(9).publicKey(),
                anyGrants() };
        case 1:
            return VaultBody{ { { anyVault(), VaultType::PupilWorking, anyKey(), anyAccess() } } };
        case 2:
            return KeyBody{ { { anyVault(), anyKey() } } };
        default:
            const VaultId vault = anyVault();
            const auto* state = m_chain.state().vault(vault);
            return AccessBody{
                { { vault, state == nullptr ? KeyId{} : state->keys.back(), anyAccess() } }
            };
        }
    }
    /// Few, so that statements meet.
    static CircleId anyCircle()
    {
        return sampleId<CircleId>(static_cast<std::uint8_t>(*rc::gen::inRange(0xA0, 0xA4)));
    }
    static VaultId anyVault()
    {
        return sampleId<VaultId>(static_cast<std::uint8_t>(*rc::gen::inRange(0xB0, 0xB3)));
    }
    /// Now and then one that is used already: more members, or damage.
    static KeyId anyKey()
    {
        return sampleId<KeyId>(static_cast<std::uint8_t>(*rc::gen::inRange(1, 40)));
    }
    static std::vector<Grant> anyGrants()
    {
        std::vector<Grant> grants;
        for (const ReplicaId& replica : kReplicas) {
            if (*rc::gen::arbitrary<bool>()) {
                grants.push_back({ replica, *rc::gen::element(Right::Read, Right::Write) });
            }
        }
        return grants;
    }
    static std::vector<CircleAccess> anyAccess()
    {
        std::vector<CircleAccess> access;
        for (std::uint8_t circle = 0xA0; circle < 0xA4; ++circle) {
            if (*rc::gen::inRange(0, 3) == 0) {
                access.push_back(
                    { sampleId<CircleId>(circle), *rc::gen::element(Right::Read, Right::Write) });
            }
        }
        return access;
    }

    Chain m_chain;
    std::vector<Register> m_states;
};

} // namespace

class AccessLawsTest : public QObject {
    Q_OBJECT

private slots:
    /// What somebody could do when they wrote does not change by what is said later.
    void rightAtAPositionIsTheRightThatThereWasThen()
    {
        QVERIFY(rc::check("rightAt(then) == rightOn, then", [] {
            Growing growing;
            for (int steps = *rc::gen::inRange(5, 60); steps > 0; --steps) {
                growing.step();
            }
            const Register& now = growing.states().back();
            for (const Register& then : growing.states()) {
                for (const auto& [vault, state] : now.vaults()) {
                    for (const ReplicaId& replica : kReplicas) {
                        RC_ASSERT(now.rightAt(replica, vault, then.length() - 1)
                            == then.rightOn(replica, vault));
                    }
                }
            }
        }));
    }

    /// Access only adds: who opens a vault does so after it as before.
    void accessTakesNothingFromAnybody()
    {
        QVERIFY(rc::check("circles of a vault only grow", [] {
            Growing growing;
            for (int steps = *rc::gen::inRange(5, 60); steps > 0; --steps) {
                growing.step();
            }
            const auto& states = growing.states();
            for (std::size_t i = 1; i < states.size(); ++i) {
                for (const auto& [vault, state] : states[i - 1].vaults()) {
                    const auto& after = states[i].vault(vault)->access;
                    for (const auto& [circle, right] : state.access) {
                        RC_ASSERT(after.at(circle) == right);
                    }
                }
            }
        }));
    }
};

PIPIT_TEST(AccessLawsTest)

#include "access_laws_test.moc"
