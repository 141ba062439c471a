#pragma once

#include "app/viewmodels/questions/ask_page.h"
#include "app/viewmodels/today/today_row.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace pipit::viewmodels {

// What the place of questions says, in the language of the app. Thread: the GUI's.

/// Why a box could not be read, its draft not be kept, or its text not be sent.
QString boxReadProblem(base::ErrorCode code);
QString boxDraftProblem(base::ErrorCode code);
QString boxSendProblem(base::ErrorCode code);

/// "Observe", "In-school support", "Referral", "No action".
QString triageWord(questions::Triage triage);
/// "Mrs Okafor. Today, 9:41", and that she told the safeguarding lead.
QString askedWords(const AskedQuestion& line, const QDate& today);
/// "Leo Morgan"; that the pupil is not known yet.
QString pupilWords(const AskPupil& pupil);

/// A question that waits for a decision, or that has one: a tap on it leads to the decision.
TodayRow decideRow(const AskedQuestion& line, const QDate& today);
/// One of this person's own: whole, and where it is.
TodayRow ownRow(const AskedQuestion& line, const QDate& today);
TodayRow begunRow(const AskPupil& pupil);

/// What was done a moment ago.
QString sentWords(const AskPupil& pupil);
QString decidedWords(const AskPupil& pupil, questions::Triage triage);

} // namespace pipit::viewmodels
