#include "app/viewmodels/joining/join_words.h"

#include "app/viewmodels/problem_words.h"

#include <QCoreApplication>

namespace pipit::viewmodels {

namespace {

using base::ErrorCode;
using client::InvitingRefusal;

/// Names the words of this file for the translators.
struct Joining {
    Q_DECLARE_TR_FUNCTIONS(Joining)
};

QString otherKey()
{
    return Joining::tr("What answered is not the school's server: it has another key. "
                       "Check that this tablet is on the school's network.");
}

QString nonsense()
{
    return Joining::tr("The school server gave an answer that makes no sense. "
                       "Tell the technician.");
}

QString silent() { return Joining::tr("The school server did not answer."); }

/// What both sides say of an answer, or of none; empty if it was something else.
QString serverProblem(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Denied:
        return otherKey();
    case ErrorCode::Corrupt:
        return nonsense();
    case ErrorCode::TooNew:
        return Joining::tr("This was made by a newer Pipit. Update the app on this tablet.");
    case ErrorCode::Offline:
    case ErrorCode::SlowDown:
    case ErrorCode::Busy:
        return silent();
    default:
        return {};
    }
}

QString madeNew()
{
    return Joining::tr("The invitation is void; nobody was let in. Make a new one.");
}

} // namespace

QString roleWords(changes::Role role)
{
    using changes::Role;
    switch (role) {
    case Role::Lead:
        return Joining::tr("lead of SEN support");
    case Role::Teacher:
        return Joining::tr("teacher");
    case Role::Assistant:
        return Joining::tr("teaching assistant");
    case Role::Cover:
        return Joining::tr("cover teacher");
    case Role::Administrator:
        return Joining::tr("SEN administrator");
    case Role::Visitor:
        return Joining::tr("visitor");
    default:
        return Joining::tr("a role that this Pipit does not know");
    }
}

QString inGroups(const QString& code)
{
    constexpr qsizetype kGroup = 5;
    const qsizetype start = code.lastIndexOf(QLatin1Char(':')) + 1;
    QString grouped = code.left(start);
    for (qsizetype at = start; at < code.size(); at += kGroup) {
        grouped += (grouped.isEmpty() ? QString() : QStringLiteral(" ")) + code.mid(at, kGroup);
    }
    return grouped;
}

QString joinProblem(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadInput:
    case ErrorCode::TooBig:
        return Joining::tr("That is not an invitation, or a letter is wrong. It begins with "
                           "PIPIT:JOIN: and stands on the SENCo's tablet.");
    case ErrorCode::NotFound:
        return Joining::tr("This invitation has run out or was used already. "
                           "Ask for a new one; it is good for 15 minutes.");
    case ErrorCode::Conflict:
        return Joining::tr("Another tablet has asked with the same invitation, so it is void. "
                           "Tell the SENCo, and ask for a new one.");
    case ErrorCode::Offline:
    case ErrorCode::SlowDown:
    case ErrorCode::Busy:
        return silent() + QLatin1Char(' ')
            + Joining::tr("This tablet tries again by itself every few seconds.");
    default:
        break;
    }
    const QString server = serverProblem(code);
    return server.isEmpty() ? diskProblem(code) : server;
}

QString enterProblem(ErrorCode code)
{
    return diskProblem(code) + QLatin1Char(' ')
        + Joining::tr("You are let in, but nothing was made on this tablet yet. "
                      "Make room and try again; do not leave this page.");
}

QString inviteProblem(ErrorCode code, InvitingRefusal refusal)
{
    if (refusal == InvitingRefusal::NotALead) {
        return Joining::tr("Only a lead invites, and nobody as another lead.");
    }
    const QString server = serverProblem(code);
    return (server.isEmpty() ? diskProblem(code) : server) + QLatin1Char(' ')
        + Joining::tr("No invitation was made: it needs the server.");
}

QString approveProblem(ErrorCode code, InvitingRefusal refusal, bool isOpen)
{
    switch (refusal) {
    case InvitingRefusal::Expired:
        return Joining::tr("The 15 minutes are over.") + QLatin1Char(' ') + madeNew();
    case InvitingRefusal::Used:
        return madeNew();
    case InvitingRefusal::OtherTablet:
        return Joining::tr("Another tablet has asked than the one whose code this is. "
                           "Nobody was let in. Look at the new tablet's screen again; "
                           "if the code is right, cancel and make a new invitation.");
    default:
        break;
    }
    if (code == ErrorCode::BadInput || code == ErrorCode::TooBig) {
        return Joining::tr("That is not what the new tablet shows, or a letter is wrong. "
                           "It begins with PIPIT:ASKS:");
    }
    if (code == ErrorCode::NotFound) {
        return Joining::tr("The new tablet has not asked yet. When it says that it waits, "
                           "press again.");
    }
    if (code == ErrorCode::Conflict && !isOpen) {
        return Joining::tr("Two tablets asked with this invitation: somebody else has seen it.")
            + QLatin1Char(' ') + madeNew();
    }
    const QString server = serverProblem(code == ErrorCode::Conflict ? ErrorCode::Corrupt : code);
    return (server.isEmpty() ? diskProblem(code) : server) + QLatin1Char(' ')
        + Joining::tr("Nothing was lost; press again to go on.");
}

} // namespace pipit::viewmodels
