#pragma once

#include "sync/client/transport.h"
#include "tests/scenarios/world/chance.h"
#include "tests/scenarios/world/plan.h"
#include "tests/scenarios/world/sim_tablet.h"

#include <optional>
#include <set>

namespace pipit::scenarios {

/// What a hostile server does to its own answers. It has no key: all it can do is leave out,
/// repeat, change bytes, and say what is not true.
class Liar {
public:
    explicit Liar(const Plan& plan);

    /// The answer to a push of which nothing is stored; nothing if this one is honest.
    std::optional<client::Reply> falselyStored(std::string_view path, ByteView body);
    /// The answer to a push of somebody's own work that the server will not have; nothing if this
    /// one is honest. What is carried for others waits for them to hear of it.
    std::optional<client::Reply> refuses(SimProfile& profile, std::string_view path, ByteView body);
    /// True for somebody who was told that: it may stay listed with them.
    bool liedTo(const SimProfile& profile) const { return m_liedTo.contains(&profile); }
    /// Says in words what it did; empty if nothing.
    std::string twist(std::string_view path, client::Reply& reply);

private:
    bool does(Trouble lie) { return m_plan.has(lie) && m_chance.oneIn(4); }
    std::string twistPull(Bytes& body);
    std::string twistDigest(Bytes& body);
    std::string twistLook(Bytes& body);
    std::string twistRegister(Bytes& body);
    std::string twistHello(Bytes& body);
    void flip(std::string& bytes);

    const Plan& m_plan;
    Chance m_chance;
    std::set<const SimProfile*> m_liedTo;
};

} // namespace pipit::scenarios
