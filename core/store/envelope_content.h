#pragma once

#include "core/store/change_state.h"
#include "core/store/envelope_rows.h"

namespace pipit::store {

/// The inside of an envelope, judged and read; or the reason why it waits.
///
/// All or nothing: one change that cannot be read parks the whole envelope, so that a later
/// version, which may read it, applies all of it.
class EnvelopeContent {
public:
    static EnvelopeContent parked(std::string reason);
    static EnvelopeContent read(const ReplicaId& author, std::span<const JudgedChange> judged);

    /// Applied, SetAside, Late or Parked.
    EnvelopeState state() const;
    const std::string& reason() const { return m_reason; }

    /// Applies what counts and sets the rest aside.
    Result<void> apply(ChangeState& state, const EnvelopePlace& place) const;
    /// Takes note of every stamp that counts.
    void observe(changes::HybridClock& clock, Instant now) const;
    /// The highest counter inside; 0 if there is none.
    std::uint64_t lastCounter() const;

private:
    struct Content {
        changes::Change change;
        ChangeId id;
        Verdict verdict;
    };

    bool m_parked = false;
    std::string m_reason;
    std::vector<Content> m_changes;
};

} // namespace pipit::store
