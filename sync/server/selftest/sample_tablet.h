#pragma once

#include "sync/protocol/messages.pb.h"
#include "sync/server/selftest/sample_school.h"
#include "sync/server/service.h"

#include <functional>
#include <string>
#include <vector>

namespace pipit::server {

/// Carries a request to a server, over a socket or not.
using Post
    = std::function<Result<Reply>(std::string_view path, ByteView body, std::string_view tokenHex)>;

/// A reply taken apart: `body` if it is one, `problem` if the server gave a reason instead.
template <class Message> struct Answer {
    int status = 0; ///< 0: no reply at all
    Message body{};
    std::string problem{};
};

/// Speaks the protocol as one person of the sample school, step by step.
class SampleTablet {
public:
    /// References outlive it.
    SampleTablet(Post post, ServerKeyPin pin, const SampleSchool& school, const SampleStaff& who);

    Answer<protocol::wire::HelloReply> hello() const;
    /// Signs `greeting` and asks for a session; keeps the token if there is one.
    Answer<protocol::wire::SessionReply> open(const protocol::wire::HelloReply& greeting);
    /// Hello and session in one.
    bool begin();

    Answer<protocol::wire::AppendReply> append(
        const protocol::StatementAndWraps& item, const std::string& startCode = {}) const;
    /// Every statement of the school; begins a session after the first. True if all went in.
    bool appendAll(const std::string& startCode);
    Answer<protocol::wire::RegisterReply> fetchRegister(std::uint64_t from) const;
    Answer<protocol::wire::PushReply> push(const std::vector<Bytes>& envelopes) const;
    Answer<protocol::wire::PullReply> pull(std::int64_t after, std::uint32_t maxBytes = 0) const;
    Answer<protocol::wire::DigestReply> digest(const std::vector<VaultId>& vaults) const;

    std::string token; ///< hexadecimal

private:
    Post m_post;
    ServerKeyPin m_pin;
    const SampleSchool& m_school;
    const SampleStaff& m_who;
    std::string m_incarnation;
};

} // namespace pipit::server
