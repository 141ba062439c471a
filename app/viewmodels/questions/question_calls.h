#pragma once

#include "app/viewmodels/questions/ask_page.h"
#include "core/crypto/random.h"
#include "sync/client/replica.h"

namespace pipit::viewmodels {

/// What a question takes from outside when it is written. Both outlive every call.
struct QuestionSources {
    Clock& clock;
    crypto::Random& random;
};

// What the place of questions asks of the open profile. Thread: the storage thread, all of it.
// Errors: those of QuestionStore, and NotFound while the school's register has not come. What a
// call gives back is on the disk.

Result<AskPage> readQuestions(const QuestionSources& sources, client::Replica& replica);
Result<AskPupil> readAskPupil(client::Replica& replica, const RecordId& pupil);
/// How many questions nobody has decided about; 0 for who does not decide.
Result<int> countOpenQuestions(const QuestionSources& sources, client::Replica& replica);

// A question about a pupil. The choice is 1 if the safeguarding lead was told in person.
Result<BoxDraft> readQuestion(
    const QuestionSources& sources, client::Replica& replica, const RecordId& pupil);
Result<void> keepQuestion(const QuestionSources& sources, client::Replica& replica,
    const RecordId& pupil, const BoxDraft& draft);
/// Asks and drops the draft, in one transaction. Denied to who may not ask.
Result<void> sendQuestion(const QuestionSources& sources, client::Replica& replica,
    const RecordId& pupil, const BoxDraft& draft);

// A decision on a question. The choice is the number of a questions::Triage.
/// What was begun; else what is decided now.
Result<BoxDraft> readDecision(
    const QuestionSources& sources, client::Replica& replica, const RecordId& question);
Result<void> keepDecision(const QuestionSources& sources, client::Replica& replica,
    const RecordId& question, const BoxDraft& draft);
/// Decides and drops the draft, in one transaction. Denied to who does not lead SEN.
Result<void> sendDecision(const QuestionSources& sources, client::Replica& replica,
    const RecordId& question, const BoxDraft& draft);

} // namespace pipit::viewmodels
