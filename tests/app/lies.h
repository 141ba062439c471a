#pragma once

#include "sync/protocol/messages.pb.h"
#include "tests/sync/bench/test_server.h"

#include <functional>
#include <string_view>

namespace pipit::tests {

/// What a test makes of the way to the server. Set while no session runs.
struct Lies {
    using Post = std::function<Result<client::Reply>()>;
    /// Given the path, the request, and what would carry it to the real server.
    std::function<Result<client::Reply>(std::string_view, ByteView, const Post&)> answer;
    /// Called when a session is cut short, on any thread.
    std::function<void()> cancelled;
};

class LyingTransport final : public client::Transport {
public:
    LyingTransport(TestServer& server, const Lies& lies)
        : m_honest(server)
        , m_lies(lies)
    {
    }
    Result<client::Reply> post(
        std::string_view path, ByteView body, std::string_view token) override
    {
        const auto honest = [&] { return m_honest.post(path, body, token); };
        return m_lies.answer ? m_lies.answer(path, body, honest) : honest();
    }
    ServerKeyPin serverPin() const override { return m_honest.serverPin(); }
    void cancel() override
    {
        if (m_lies.cancelled) {
            m_lies.cancelled();
        }
    }

private:
    TestTransport m_honest;
    const Lies& m_lies;
};

inline const Error kNoAnswer{ ErrorCode::Offline, "no answer" };

template <class Message> Message read(const Bytes& body)
{
    Message message;
    PIPIT_CHECK(message.ParseFromArray(body.data(), static_cast<int>(body.size())));
    return message;
}

template <class Message> Bytes written(const Message& message)
{
    const std::string text = message.SerializeAsString();
    const ByteView view = base::asBytes(text);
    return { view.begin(), view.end() };
}

/// Changes what the real server answered there.
template <class Message> auto altered(std::string_view where, std::function<void(Message&)> alter)
{
    return [=](std::string_view path, ByteView, const Lies::Post& post) -> Result<client::Reply> {
        auto reply = post();
        if (reply && reply->status == 200 && path == where) {
            auto message = read<Message>(reply->body);
            alter(message);
            reply->body = written(message);
        }
        return reply;
    };
}

/// Nothing gets there, or nothing comes back.
inline auto cut(std::string_view where, bool isDone)
{
    return [=](std::string_view path, ByteView, const Lies::Post& post) -> Result<client::Reply> {
        if (path != where) {
            return post();
        }
        if (isDone) {
            (void)post();
        }
        return kNoAnswer;
    };
}

/// Answers this for every envelope, and takes none.
inline auto saying(protocol::wire::PushReply::Answer answer)
{
    return
        [=](std::string_view path, ByteView body, const Lies::Post& post) -> Result<client::Reply> {
            if (path != "/v0/push") {
                return post();
            }
            const auto request = read<protocol::wire::PushRequest>({ body.begin(), body.end() });
            protocol::wire::PushReply reply;
            for (int i = 0; i < request.envelopes_size(); ++i) {
                reply.add_items()->set_answer(answer);
            }
            return client::Reply{ 200, written(reply) };
        };
}

} // namespace pipit::tests
