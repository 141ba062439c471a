#pragma once

#include "core/questions/question.h"
#include "core/store/draft_store.h"

#include <vector>

namespace pipit::questions {

/// A question as far as it is typed.
struct QuestionDraft {
    std::string text;
    bool toldInPerson = false;

    bool operator==(const QuestionDraft&) const = default;
};

/// A decision as far as it is made.
struct DecisionDraft {
    std::string answer;
    std::optional<Triage> triage;

    bool operator==(const DecisionDraft&) const = default;
};

/// Questions and decisions that are being written: one for each pupil, one for each question.
///
/// Durable when a call returns; never a change, never sealed. A draft that says nothing is none.
/// Thread: the database's. Errors: those of store::DraftStore.
class QuestionDrafts {
public:
    QuestionDrafts(store::Database& database, Clock& clock)
        : m_drafts(database, clock)
    {
    }

    Result<void> keep(const RecordId& pupil, const QuestionDraft& draft);
    /// An empty one if none was begun.
    Result<QuestionDraft> of(const RecordId& pupil);
    /// Pupils about whom a question was begun, the last kept first.
    Result<std::vector<RecordId>> begun();
    Result<void> clear(const RecordId& pupil);

    Result<void> keepDecision(const RecordId& question, const DecisionDraft& draft);
    Result<std::optional<DecisionDraft>> decisionOn(const RecordId& question);
    Result<void> clearDecision(const RecordId& question);

private:
    store::DraftStore m_drafts;
};

} // namespace pipit::questions
