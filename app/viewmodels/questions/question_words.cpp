#include "app/viewmodels/questions/question_words.h"

#include "app/viewmodels/local_time.h"
#include "app/viewmodels/problem_words.h"
#include "app/viewmodels/pupil_colour.h"

#include <QCoreApplication>

namespace pipit::viewmodels {

namespace {

using base::ErrorCode;
using questions::Triage;

/// Of a question in a list; the whole is one tap away.
constexpr int kBrief = 140;

/// Names the words of this file for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ask)
};

QString words(const std::string& text) { return QString::fromStdString(text); }

/// What is there of these, with this between.
QString joined(QStringList parts, const QString& between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString brief(const std::string& text)
{
    const QString line = words(text).simplified();
    if (line.size() <= kBrief) {
        return line;
    }
    const auto end = line.lastIndexOf(QLatin1Char(' '), kBrief);
    return line.left(end > kBrief / 2 ? end : kBrief) + QChar(0x2026);
}

QString whenWords(Instant asked, const QDate& today)
{
    const QDateTime local = toLocal(asked);
    return Words::tr("%1, %2").arg(
        dayWords(local.date(), today), local.toString(QStringLiteral("H:mm")));
}

QString stateWords(const AskedQuestion& line)
{
    if (line.question.refused) {
        return Words::tr("The school server would not take it: kept on this tablet");
    }
    if (line.question.waiting) {
        return Words::tr("Waiting to send");
    }
    if (line.question.triage) {
        return Words::tr("Answered: %1").arg(triageWord(*line.question.triage));
    }
    return Words::tr("With the SENCo, who comes back to you in person");
}

TodayRow rowOf(const AskPupil& pupil)
{
    TodayRow row;
    row.initials = pupil.initials.empty() ? QStringLiteral("?") : words(pupil.initials);
    row.colour = pupilColour(pupil.id);
    row.heading = pupilWords(pupil);
    return row;
}

QString withClass(const AskPupil& pupil)
{
    return joined({ pupilWords(pupil), words(pupil.className) }, QStringLiteral(", "));
}

} // namespace

QString boxReadProblem(ErrorCode code)
{
    return diskProblem(code) + QLatin1Char(' ')
        + Words::tr("What you began here could not be read; nothing was changed. Go back and try "
                    "again.");
}

QString boxDraftProblem(ErrorCode code)
{
    if (code == ErrorCode::TooBig) {
        return Words::tr("This is too long to keep. What is too much is not saved yet; it is still "
                         "on this screen. Make it shorter.");
    }
    return diskProblem(code) + QLatin1Char(' ')
        + Words::tr("What you typed last is not saved yet; it is still on this screen.");
}

QString boxSendProblem(ErrorCode code)
{
    if (code == ErrorCode::BadInput || code == ErrorCode::TooBig) {
        return Words::tr("This is too long to send. Nothing was sent; all of it is still here. "
                         "Make it shorter.");
    }
    if (code == ErrorCode::Denied) {
        return Words::tr("Your role at this school does not do this in Pipit. Nothing was sent; "
                         "all of it is still here. Speak to the SENCo.");
    }
    return diskProblem(code) + QLatin1Char(' ')
        + Words::tr("Nothing was sent; all of it is still here. Make room if the tablet is full, "
                    "then press the button again.");
}

QString triageWord(Triage triage)
{
    switch (triage) {
    case Triage::Observe:
        return Words::tr("Observe");
    case Triage::Support:
        return Words::tr("In-school support");
    case Triage::Refer:
        return Words::tr("Referral");
    case Triage::None:
        break;
    }
    return Words::tr("No action");
}

QString askedWords(const AskedQuestion& line, const QDate& today)
{
    const QString who = line.mine ? Words::tr("You")
        : line.asker.empty()      ? Words::tr("A colleague")
                                  : words(line.asker);
    return joined(
        { who, whenWords(line.question.asked, today),
            line.question.toldInPerson ? Words::tr("Told the DSL in person") : QString() },
        QStringLiteral(". "));
}

QString pupilWords(const AskPupil& pupil)
{
    return pupil.name.empty() ? Words::tr("A pupil who has not come to this tablet yet")
                              : words(pupil.name);
}

TodayRow decideRow(const AskedQuestion& line, const QDate& today)
{
    const auto& question = line.question;
    TodayRow row = rowOf(line.pupil);
    row.heading = withClass(line.pupil);
    const QString decided = question.triage ? triageWord(*question.triage) : QString();
    row.detail
        = joined({ brief(question.text), askedWords(line, today),
                     joined({ decided, brief(question.answer) }, QStringLiteral(": ")),
                     question.conflict ? Words::tr("Two people decided. Look at it once more.")
                                       : QString() },
            QStringLiteral("\n"));
    row.place = QStringLiteral("ask");
    row.target = words(question.id.hex());
    return row;
}

TodayRow ownRow(const AskedQuestion& line, const QDate& today)
{
    TodayRow row = rowOf(line.pupil);
    row.detail = joined({ words(line.question.text),
                            joined({ whenWords(line.question.asked, today), stateWords(line) },
                                QStringLiteral(". ")),
                            words(line.question.answer) },
        QStringLiteral("\n"));
    return row;
}

TodayRow begunRow(const AskPupil& pupil)
{
    TodayRow row = rowOf(pupil);
    row.detail = Words::tr("Your draft, not sent yet");
    row.place = QStringLiteral("ask");
    row.target = words(pupil.id.hex());
    return row;
}

QString sentWords(const AskPupil& pupil)
{
    return Words::tr("Your question about %1 is saved on this tablet. It goes to the SENCo with "
                     "the next sync.")
        .arg(pupilWords(pupil));
}

QString decidedWords(const AskPupil& pupil, Triage triage)
{
    return Words::tr("Saved on this tablet. %1: %2.").arg(pupilWords(pupil), triageWord(triage));
}

} // namespace pipit::viewmodels
