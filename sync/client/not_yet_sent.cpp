#include "sync/client/not_yet_sent.h"

#include "sync/protocol/envelope.h"

namespace pipit::client {

namespace {

/// Signed by a member of this school: anything else that lies there is not carried.
bool isWhole(const protocol::Register& known, const protocol::EnvelopeView& envelope)
{
    const protocol::Member* author = known.member(envelope.header.replica);
    return envelope.header.school == known.school() && author != nullptr
        && protocol::verifyEnvelope(envelope, author->sign);
}

} // namespace

std::vector<store::OutboxItem> notYetSent(
    const protocol::Register& known, const LeftBehind& left, const SentOn& sent)
{
    std::vector<store::OutboxItem> items;
    for (const LeftEnvelope& envelope : left.envelopes) {
        const auto view = protocol::parseEnvelope(envelope.bytes);
        if (view && !sent.answers.contains(view->chainHash) && isWhole(known, *view)) {
            items.push_back({});
            items.back().sealed = { envelope.bytes, view->chainHash };
            items.back().changes = envelope.changes;
        }
    }
    return items;
}

} // namespace pipit::client
