#include "app/viewmodels/endofday/tablet_file_words.h"

#include "app/viewmodels/local_time.h"
#include "app/viewmodels/problem_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace pipit::viewmodels {

namespace {

using base::ErrorCode;

/// Names the words of this file for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(TabletFile)
};

int number(std::int64_t count) { return static_cast<int>(count); }

QString takenHeading(const client::BundleTaken& taken)
{
    if (taken.changes == 0) {
        return taken.forOthers + taken.parked > 0
            ? Words::tr("Nothing new for you")
            : Words::tr("Nothing new: all of it was here already");
    }
    return taken.authors > 0
        ? Words::tr("Took in %1 from %n colleague(s)", "", number(taken.authors)).arg(taken.changes)
        : Words::tr("Took in %n record(s)", "", number(taken.changes));
}

} // namespace

FileWords savedWords(const client::BundleMade& made, const QString& place)
{
    const std::int64_t waiting = made.mine + made.others;
    QStringList says{ Words::tr("The file is %1. Only your school can open it.").arg(place) };
    if (made.mine > 0 && made.others > 0) {
        says << Words::tr("You %1, others of this tablet %2.").arg(made.mine).arg(made.others);
    }
    if (waiting > 0) {
        says << Words::tr("It is not on the school server yet, and goes on waiting here.");
    }
    if (made.unsealed > 0) {
        says << Words::tr(
            "%n is not in it: this tablet has to reach the school server with it first.", "",
            number(made.unsealed));
    }
    if (made.leftOut > 0) {
        says << Words::tr(
            "%n did not fit into the file. It is safe on this tablet.", "", number(made.leftOut));
    }
    return { waiting > 0 ? Words::tr("Saved %n record(s) in a file", "", number(waiting))
                         : Words::tr("Saved in a file, though nothing was waiting"),
        says.join(QLatin1Char(' ')) };
}

FileWords takenWords(const client::BundleTaken& taken, const QString& writer, const QDateTime& made)
{
    const QString when
        = longDate(made.date()) + QStringLiteral(", ") + made.toString(QStringLiteral("H:mm"));
    QStringList says{ writer.isEmpty() ? Words::tr("Saved on %1.").arg(when)
                                       : Words::tr("Saved by %1 on %2.").arg(writer, when) };
    if (taken.forOthers > 0) {
        says << Words::tr(
            "%n is sealed for others; this tablet keeps it for them.", "", number(taken.forOthers));
    }
    if (taken.parked > 0) {
        says << Words::tr("%n waits for a key or a newer app.", "", number(taken.parked));
    }
    if (taken.unreadable > 0) {
        says << Words::tr("%n could not be read and was left out.", "", number(taken.unreadable));
    }
    if (taken.changes + taken.forOthers + taken.parked > 0) {
        says << Words::tr("The school server is told when this tablet next reaches it.");
    }
    return { takenHeading(taken), says.join(QLatin1Char(' ')) };
}

QString saveFileProblem(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AlreadyExists:
        return Words::tr("There is a file of that name. Nothing was changed; choose another name.");
    case ErrorCode::DiskFull:
        return Words::tr("There is no room for the file there. Nothing was saved; choose another "
                         "place. Everything is safe on this tablet.");
    default:
        return Words::tr("The file could not be saved there. Nothing was changed; choose another "
                         "place. Everything is safe on this tablet.");
    }
}

QString takeFileProblem(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return Words::tr("There is no such file. Check where it is and try again.");
    case ErrorCode::BadInput:
        return Words::tr("This file is another school's. Nothing was changed.");
    case ErrorCode::Corrupt:
    case ErrorCode::TooBig:
        return Words::tr("This is no file for tablets, or it is damaged. Nothing was changed. Save "
                         "it once more on the other tablet.");
    case ErrorCode::TooNew:
        return Words::tr("This file was saved by a newer Pipit. Nothing was changed. Update the "
                         "app, then take it in.");
    case ErrorCode::Conflict:
        return Words::tr("This file and this tablet do not agree on who belongs to the school. "
                         "Nothing was changed. Tell the SENCo.");
    case ErrorCode::Denied:
        return Words::tr("Whoever saved this file does not belong to the school, as far as this "
                         "tablet knows. Nothing was changed. Tell the SENCo.");
    case ErrorCode::Offline:
        return Words::tr("Stopped. What came so far is kept; take the file in again to go on.");
    default:
        return diskProblem(code) + QLatin1Char(' ')
            + Words::tr("What came so far is kept; take the file in again to go on.");
    }
}

} // namespace pipit::viewmodels
