#include "app/viewmodels/problem_words.h"

#include <QCoreApplication>

namespace pipit::viewmodels {

namespace {

using base::ErrorCode;

/// Names the words of this file for the translators.
struct Problem {
    Q_DECLARE_TR_FUNCTIONS(Problems)
};

} // namespace

QString diskProblem(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
        return Problem::tr("This tablet is full.");
    case ErrorCode::DiskFailed:
        return Problem::tr("This tablet could not write to its storage.");
    case ErrorCode::Corrupt:
        return Problem::tr("A part of this tablet's store is damaged.");
    default:
        return Problem::tr("Something went wrong on this tablet.");
    }
}

QString unlockProblem(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongKey:
        return Problem::tr("That passcode does not open these records. Check it and try again.");
    case ErrorCode::SlowDown:
        return Problem::tr("Too many wrong passcodes. Wait a moment; nothing has been lost.");
    case ErrorCode::NotFound:
        return Problem::tr("This person has not joined a school on this tablet yet. "
                           "Ask the SENCo to add them.");
    case ErrorCode::TooNew:
        return Problem::tr("These records were written by a newer Pipit. "
                           "Update the app to open them; nothing has been lost.");
    case ErrorCode::Denied:
        return Problem::tr("These records were made on a tablet with another processor and cannot "
                           "be opened on this one. Nothing has been lost.");
    case ErrorCode::Busy:
        return Problem::tr("Pipit is already open on this tablet. Close the other window first.");
    case ErrorCode::Corrupt:
        return Problem::tr("A part of this person's store is damaged. Nothing was changed. "
                           "Ask the technician before you go on.");
    default:
        return diskProblem(code) + QLatin1Char(' ')
            + Problem::tr("Nothing was changed. Try again, or ask the technician.");
    }
}

QString keepProblem(ErrorCode code)
{
    const QString safe = Problem::tr("Nothing was saved from the last note; "
                                     "it is still here in the box.");
    if (code == ErrorCode::TooBig || code == ErrorCode::BadInput) {
        return Problem::tr("This note is too long to keep.") + QLatin1Char(' ') + safe
            + QLatin1Char(' ') + Problem::tr("Make two notes of it.");
    }
    if (code == ErrorCode::DiskFull) {
        return diskProblem(code) + QLatin1Char(' ') + safe + QLatin1Char(' ')
            + Problem::tr("Make room on the tablet, then press Keep again.");
    }
    return diskProblem(code) + QLatin1Char(' ') + safe + QLatin1Char(' ')
        + Problem::tr("Press Keep to try again.");
}

QString syncProblem(ErrorCode code, int waiting)
{
    const QString safe = waiting > 0
        ? Problem::tr("Your %n record(s) that wait are safe on this tablet.", "", waiting)
        : Problem::tr("Your records are safe on this tablet.");
    switch (code) {
    case ErrorCode::Denied:
        return Problem::tr("What answered is not the school server that this tablet knows, "
                           "or it no longer knows this tablet.")
            + QLatin1Char(' ') + safe + QLatin1Char(' ') + Problem::tr("Tell the SENCo.");
    case ErrorCode::Corrupt:
    case ErrorCode::Conflict:
        return Problem::tr("The school server gave an answer that makes no sense.")
            + QLatin1Char(' ') + safe + QLatin1Char(' ') + Problem::tr("Tell the technician.");
    case ErrorCode::TooNew:
        return Problem::tr("The school server speaks a newer version.") + QLatin1Char(' ') + safe
            + QLatin1Char(' ') + Problem::tr("Update the app.");
    case ErrorCode::Offline:
    case ErrorCode::SlowDown:
    case ErrorCode::Busy:
        return Problem::tr("The school server did not answer.") + QLatin1Char(' ') + safe
            + QLatin1Char(' ') + Problem::tr("It will try again by itself.");
    default:
        return diskProblem(code) + QLatin1Char(' ') + safe + QLatin1Char(' ')
            + Problem::tr("It will try again by itself.");
    }
}

QString readProblem(ErrorCode code)
{
    return diskProblem(code) + QLatin1Char(' ')
        + Problem::tr("This list could not be read; nothing was changed. Lock and open again.");
}

} // namespace pipit::viewmodels
