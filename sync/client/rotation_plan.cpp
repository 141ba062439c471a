#include "sync/client/rotation_plan.h"

#include "sync/protocol/limits.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace pipit::client {

namespace {

using protocol::Right;

/// So many circles in a step: few enough for one turn at the storage thread.
constexpr std::size_t kMostCircles = 64;
/// So many vaults in a statement at most: keeps the request small.
constexpr std::size_t kMostVaults = 1000;

std::vector<protocol::Grant> seatsOf(const protocol::CircleState& circle, const ReplicaId& me)
{
    std::vector<protocol::Grant> seats;
    for (const auto& [replica, right] : circle.members) {
        seats.push_back({ replica, right });
    }
    if (seats.empty()) { // a circle has a member
        seats.push_back({ me, Right::Write });
    }
    return seats;
}

} // namespace

std::vector<RotationPlan::Lack> RotationPlan::next(crypto::Random& random) const
{
    for (const bool teams : { false, true }) {
        if (auto due = circles(teams, random); !due.empty()) {
            return due;
        }
    }
    return vaults(random);
}

std::vector<RotationPlan::Lack> RotationPlan::circles(bool teams, crypto::Random& random) const
{
    std::vector<Lack> lacks;
    for (const auto& [id, circle] : m_known.circles()) {
        const bool due = circle.isLeaked && protocol::isTeam(circle.type) == teams
            && opens(circle.keys.back()) && opensAll(circle.apart);
        if (due && lacks.size() < kMostCircles) {
            auto epoch = newEpoch(id, random);
            std::ranges::move(epoch, std::back_inserter(lacks));
        }
    }
    return lacks;
}

/// The first statement begins the epoch; with more members than one holds, others follow.
std::vector<RotationPlan::Lack> RotationPlan::newEpoch(
    const CircleId& id, crypto::Random& random) const
{
    const protocol::CircleState& circle = m_known.circles().at(id);
    const crypto::Secret key = random.secret(crypto::kKeySize);
    const KeyId keyId = protocol::keyIdOf(m_me.school, id.view(), key.view());
    const auto seats = seatsOf(circle, m_me.replica);
    std::vector<Lack> lacks;
    for (std::size_t from = 0; from < seats.size(); from += protocol::kMaxStatementEntries) {
        Lack lack;
        protocol::CircleBody body{ id, circle.type, keyId,
            protocol::handInKey(key.view()).publicKey(), {} };
        const std::size_t to = std::min(seats.size(), from + protocol::kMaxStatementEntries);
        for (std::size_t i = from; i < to; ++i) {
            body.grants.push_back(seats[i]);
            lack.wraps.emplace_back(protocol::sealGrant(m_me.school, seats[i].replica,
                m_known.member(seats[i].replica)->box, keyId, key.view()));
        }
        lack.body = std::move(body);
        lacks.push_back(std::move(lack));
    }
    auto& wraps = lacks.front().wraps;
    addPrevious(wraps, keyId, key, circle.keys.back(), circle.apart, random);
    const auto senTeam = m_known.circleOf(protocol::CircleType::SenTeam);
    const KeyId over = senTeam && protocol::isTeam(circle.type)
        ? m_known.circles().at(*senTeam).keys.back()
        : KeyId{};
    if (opens(over)) {
        wraps.emplace_back(
            protocol::sealKey(m_me.school, over, m_ring.find(over), keyId, key.view(), random));
    }
    return lacks;
}

void RotationPlan::addPrevious(std::vector<protocol::Wrap>& wraps, const KeyId& id,
    const crypto::Secret& key, KeyId newest, std::vector<KeyId> apart, crypto::Random& random) const
{
    apart.push_back(newest);
    for (const KeyId& previous : apart) {
        wraps.emplace_back(protocol::sealKey(
            m_me.school, id, key.view(), previous, m_ring.find(previous), random));
    }
}

/// Only what can be sealed to every circle that the vault is open to: nobody is shut out.
bool RotationPlan::reachesAllOf(const protocol::VaultState& vault) const
{
    return opens(vault.keys.back()) && opensAll(vault.apart)
        && std::ranges::all_of(vault.access, [this](const auto& access) {
               const protocol::CircleState& circle = m_known.circles().at(access.first);
               return !circle.isLeaked && opens(circle.keys.back());
           });
}

std::vector<RotationPlan::Lack> RotationPlan::vaults(crypto::Random& random) const
{
    std::vector<Lack> lacks;
    protocol::KeyBody body;
    std::vector<protocol::Wrap> wraps;
    const auto close = [&] {
        if (!body.keys.empty()) {
            lacks.push_back({ std::exchange(body, {}), std::exchange(wraps, {}) });
        }
    };
    for (const auto& [id, vault] : m_known.vaults()) {
        if (!vault.isLeaked || !reachesAllOf(vault)) {
            continue;
        }
        if (body.keys.size() == kMostVaults
            || wraps.size() + vault.access.size() >= TeamPlan::kMostOpened) {
            close();
        }
        const crypto::Secret key = random.secret(crypto::kKeySize);
        const KeyId keyId = protocol::keyIdOf(m_me.school, id.view(), key.view());
        body.keys.push_back({ id, keyId });
        for (const auto& [circle, right] : vault.access) {
            const KeyId& over = m_known.circles().at(circle).keys.back();
            wraps.emplace_back(
                protocol::sealKey(m_me.school, over, m_ring.find(over), keyId, key.view(), random));
        }
        addPrevious(wraps, keyId, key, vault.keys.back(), vault.apart, random);
    }
    close();
    return lacks;
}

} // namespace pipit::client
