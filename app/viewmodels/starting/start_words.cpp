#include "app/viewmodels/starting/start_words.h"

#include "app/viewmodels/problem_words.h"

#include <QCoreApplication>

namespace pipit::viewmodels {

namespace {

using base::ErrorCode;

/// Names the words of this file for the translators.
struct Starting {
    Q_DECLARE_TR_FUNCTIONS(Starting)
};

QString silent() { return Starting::tr("The school server did not answer."); }

QString otherKey() { return Starting::tr("What answered has another key than the key pin says."); }

QString nonsense()
{
    return Starting::tr("What answered does not speak as a school server of this version does.");
}

} // namespace

QString greetProblem(ErrorCode code)
{
    const QString nothing = Starting::tr("Nothing has been made yet.");
    switch (code) {
    case ErrorCode::BadInput:
        return Starting::tr("The address begins with https:// and has no spaces.");
    case ErrorCode::Denied:
        return otherKey() + QLatin1Char(' ')
            + Starting::tr("Compare it with what the technician was given.") + QLatin1Char(' ')
            + nothing;
    case ErrorCode::AlreadyExists:
        return Starting::tr("A school has begun on this server already. Go back and join it: its "
                            "SENCo lets you in.");
    case ErrorCode::Corrupt:
    case ErrorCode::TooNew:
        return nonsense() + QLatin1Char(' ') + Starting::tr("Ask the technician.")
            + QLatin1Char(' ') + nothing;
    default:
        return silent() + QLatin1Char(' ')
            + Starting::tr("Check the address, and that this tablet is on the school's network.")
            + QLatin1Char(' ') + nothing;
    }
}

QString makeProblem(ErrorCode code)
{
    return diskProblem(code) + QLatin1Char(' ')
        + Starting::tr("The school was not made, and the page that you kept stays right. Make room "
                       "and try again; do not leave this page.");
}

QString offerProblem(ErrorCode code)
{
    const QString safe = Starting::tr("Your school is safe on this tablet.") + QLatin1Char(' ');
    switch (code) {
    case ErrorCode::WrongKey:
        return safe
            + Starting::tr("The server does not know this start code. Check it and send again.");
    case ErrorCode::NotFound:
        return safe
            + Starting::tr("Another school has begun on this server. Ask the technician for an "
                           "empty one at the same address.");
    case ErrorCode::Denied:
        return safe + otherKey() + QLatin1Char(' ') + Starting::tr("Ask the technician.");
    case ErrorCode::Corrupt:
    case ErrorCode::TooNew:
    case ErrorCode::Conflict:
        return safe + nonsense() + QLatin1Char(' ') + Starting::tr("Ask the technician.");
    case ErrorCode::Offline:
    case ErrorCode::SlowDown:
    case ErrorCode::Busy:
        return safe + silent() + QLatin1Char(' ') + Starting::tr("Send it again when it is there.");
    default:
        return diskProblem(code) + QLatin1Char(' ') + safe + Starting::tr("Send it again.");
    }
}

} // namespace pipit::viewmodels
