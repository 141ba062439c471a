#include "core/questions/question_drafts.h"

#include "core/base/try.h"

namespace pipit::questions {

namespace {

constexpr std::string_view kQuestions = "question/";
constexpr std::string_view kDecisions = "question-decision/";
constexpr std::string_view kTold = "told";

std::string placeOf(std::string_view beginning, const RecordId& id)
{
    return std::string(beginning) + id.hex();
}

/// What was tapped is the first line of a draft, what was typed all that follows. Empty: no draft.
std::string joined(std::string_view tapped, std::string_view typed)
{
    return tapped.empty() && typed.empty() ? std::string()
                                           : std::string(tapped) + '\n' + std::string(typed);
}

struct Parts {
    std::string tapped;
    std::string typed;
};

Parts split(const std::string& draft)
{
    const auto end = draft.find('\n');
    return end == std::string::npos ? Parts{ draft, {} }
                                    : Parts{ draft.substr(0, end), draft.substr(end + 1) };
}

} // namespace

Result<void> QuestionDrafts::keep(const RecordId& pupil, const QuestionDraft& draft)
{
    return m_drafts.keep(placeOf(kQuestions, pupil),
        joined(draft.toldInPerson ? kTold : std::string_view(), draft.text));
}

Result<QuestionDraft> QuestionDrafts::of(const RecordId& pupil)
{
    PIPIT_TRY_ASSIGN(const auto kept, m_drafts.find(placeOf(kQuestions, pupil)));
    if (!kept) {
        return QuestionDraft{};
    }
    Parts parts = split(kept->text);
    return QuestionDraft{ std::move(parts.typed), parts.tapped == kTold };
}

Result<std::vector<RecordId>> QuestionDrafts::begun()
{
    PIPIT_TRY_ASSIGN(const auto places, m_drafts.placesUnder(kQuestions));
    std::vector<RecordId> pupils;
    for (const std::string& place : places) {
        if (const auto id = RecordId::fromHex(place.substr(kQuestions.size()))) {
            pupils.push_back(*id);
        }
    }
    return pupils;
}

Result<void> QuestionDrafts::clear(const RecordId& pupil)
{
    return m_drafts.clear(placeOf(kQuestions, pupil));
}

Result<void> QuestionDrafts::keepDecision(const RecordId& question, const DecisionDraft& draft)
{
    return m_drafts.keep(placeOf(kDecisions, question),
        joined(draft.triage ? codeOf(*draft.triage) : std::string_view(), draft.answer));
}

Result<std::optional<DecisionDraft>> QuestionDrafts::decisionOn(const RecordId& question)
{
    PIPIT_TRY_ASSIGN(const auto kept, m_drafts.find(placeOf(kDecisions, question)));
    if (!kept) {
        return std::optional<DecisionDraft>();
    }
    Parts parts = split(kept->text);
    return std::optional(DecisionDraft{ std::move(parts.typed), triageOf(parts.tapped) });
}

Result<void> QuestionDrafts::clearDecision(const RecordId& question)
{
    return m_drafts.clear(placeOf(kDecisions, question));
}

} // namespace pipit::questions
