#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pipit::questions {

/// What the SENCo decides about a question.
enum class Triage : std::uint8_t { Observe, Support, Refer, None };

/// "observe", "support", "refer", "none".
std::string_view codeOf(Triage triage);
std::optional<Triage> triageOf(std::string_view code);

/// A question about one pupil.
struct Question {
    RecordId id;
    RecordId pupil;
    std::string text;
    ReplicaId author; ///< whoever signed the change that asked; never what a field says
    Instant asked; ///< as the asker's clock said
    bool toldInPerson = false; ///< the safeguarding lead was told, says the asker
    std::optional<Triage> triage; ///< nothing until somebody decided
    std::string answer;
    bool conflict = false; ///< people decided apart and nobody has settled it yet
    bool waiting = false; ///< a change of it has not been acknowledged by the school server
    bool refused = false; ///< the school server will not take it: it stays here

    bool operator==(const Question&) const = default;
};

inline constexpr std::size_t kMaxText = 2000; ///< characters, of question and answer
inline constexpr std::size_t kMaxQuestionsShown = 500;

} // namespace pipit::questions
