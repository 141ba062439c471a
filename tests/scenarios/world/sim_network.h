#pragma once

#include "sync/client/transport.h"
#include "tests/scenarios/world/chance.h"
#include "tests/scenarios/world/liar.h"
#include "tests/scenarios/world/sim_tablet.h"

#include <string>
#include <vector>

namespace pipit::scenarios {

class World;

/// Everything between tablets and server that can lose, repeat, delay and garble.
class SimNetwork {
public:
    SimNetwork(World& world, std::uint64_t seed);

    Result<client::Reply> carry(SessionGate& session, SimProfile& profile, std::string_view path,
        ByteView body, std::string_view token);
    /// From now on nothing goes wrong.
    void calm();
    /// True for somebody whom the server refused without a reason.
    bool liedTo(const SimProfile& profile) const { return m_liar.liedTo(profile); }

private:
    struct Request {
        std::string path;
        Bytes body;
        std::string token;
    };

    Result<client::Reply> toServer(const Request& request);
    std::optional<Result<client::Reply>> refusal(const Request& request);
    std::optional<client::Reply> falseAnswer(
        SimProfile& profile, std::string_view path, ByteView body);
    void deliverLateCopies();
    bool strikes(std::size_t oneIn) { return !m_calm && m_chance.oneIn(oneIn); }

    World& m_world;
    Chance m_chance;
    Liar m_liar;
    std::vector<Request> m_late;
    bool m_calm = false;
};

/// The network as one session has it.
class SimTransport final : public client::Transport {
public:
    SimTransport(World& world, SessionGate& session, SimProfile& profile)
        : m_world(world)
        , m_session(session)
        , m_profile(profile)
    {
    }
    Result<client::Reply> post(
        std::string_view path, ByteView body, std::string_view token) override;
    ServerKeyPin serverPin() const override;
    void cancel() override { }

private:
    World& m_world;
    SessionGate& m_session;
    SimProfile& m_profile;
};

} // namespace pipit::scenarios
