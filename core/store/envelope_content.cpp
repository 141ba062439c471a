#include "core/store/envelope_content.h"

#include "core/base/try.h"

#include <algorithm>

namespace pipit::store {

EnvelopeContent EnvelopeContent::parked(std::string reason)
{
    EnvelopeContent content;
    content.m_parked = true;
    content.m_reason = std::move(reason);
    return content;
}

EnvelopeContent EnvelopeContent::read(const ReplicaId& author, std::span<const JudgedChange> judged)
{
    EnvelopeContent content;
    for (const JudgedChange& one : judged) {
        auto change = changes::decodeChange(one.bytes);
        if (!change) {
            return parked("unreadable-change");
        }
        const ChangeId id = changes::changeId(author, change->counter, one.bytes);
        content.m_changes.push_back({ std::move(*change), id, one.verdict });
    }
    return content;
}

EnvelopeState EnvelopeContent::state() const
{
    const auto all = [this](Verdict verdict) {
        return std::ranges::all_of(
            m_changes, [verdict](const Content& one) { return one.verdict == verdict; });
    };
    return m_parked              ? EnvelopeState::Parked
        : all(Verdict::Accepted) ? EnvelopeState::Applied
        : all(Verdict::Late)     ? EnvelopeState::Late
                                 : EnvelopeState::SetAside;
}

Result<void> EnvelopeContent::apply(ChangeState& state, const EnvelopePlace& place) const
{
    for (const Content& one : m_changes) {
        const PlacedChange placed{ place.vault, place.replica, one.id,
            static_cast<std::int64_t>(place.sequence), one.change };
        PIPIT_TRY(one.verdict == Verdict::Accepted ? state.apply(placed)
                                                   : state.setAside(placed, one.verdict));
    }
    return {};
}

void EnvelopeContent::observe(changes::HybridClock& clock, Instant now) const
{
    for (const Content& one : m_changes) {
        if (one.verdict == Verdict::Accepted) {
            clock.observe(one.change.stamp, now);
        }
    }
}

std::uint64_t EnvelopeContent::lastCounter() const
{
    std::uint64_t last = 0;
    for (const Content& one : m_changes) {
        last = std::max(last, one.change.counter);
    }
    return last;
}

} // namespace pipit::store
