#pragma once

#include "core/base/clock.h"
#include "core/questions/question.h"

#include <optional>
#include <string>
#include <vector>

namespace pipit::viewmodels {

/// Whom a question is about. The names are empty while the pupil has not come to this tablet.
struct AskPupil {
    RecordId id;
    std::string name; ///< "Leo Morgan"
    std::string firstName;
    std::string initials;
    std::string className;
};

struct AskedQuestion {
    questions::Question question;
    AskPupil pupil;
    std::string asker; ///< "Mrs Okafor"; empty while nobody knows, and for one's own
    bool mine = false;
};

/// What the place of questions is made of, as the store has it.
struct AskPage {
    Instant now{};
    bool mayAsk = false;
    bool mayDecide = false; ///< leads SEN: sees all questions
    std::string dslName;
    std::string dslPhone;
    std::vector<AskPupil> begun; ///< about whom this person was typing
    std::vector<AskedQuestion> open; ///< of who decides: undecided, oldest first
    std::vector<AskedQuestion> decided; ///< of who decides, newest first
    std::vector<AskedQuestion> mine; ///< of everybody else: their own, newest first
};

/// What stands in a box: what was typed, and what was tapped.
struct BoxDraft {
    std::string text;
    int choice = -1; ///< of the box's own making; -1 is nothing

    bool operator==(const BoxDraft&) const = default;
};

} // namespace pipit::viewmodels
