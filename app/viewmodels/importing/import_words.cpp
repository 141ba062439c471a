#include "app/viewmodels/importing/import_words.h"

#include "app/viewmodels/importing/import_count_list.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace pipit::viewmodels {

namespace {

using base::ErrorCode;

/// Names the words of this file for the translators.
struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

int number(std::size_t count) { return static_cast<int>(count); }

QString counted(std::size_t count) { return QLocale().toString(number(count)); }

/// "12 new pupils, 408 pupils moved": what is not zero.
QString inNumbers(const intake::Preview& preview)
{
    ImportCountList counts;
    counts.show(preview);
    QStringList parts;
    for (const auto kind :
        { ImportCountList::NewPupils, ImportCountList::ChangedPupils, ImportCountList::MovedPupils,
            ImportCountList::LeftPupils, ImportCountList::ReturnedPupils, ImportCountList::NewStaff,
            ImportCountList::ChangedStaff, ImportCountList::LeftStaff, ImportCountList::Groups,
            ImportCountList::Lessons }) {
        if (const int count = counts.numberOf(kind); count > 0) {
            parts << QLocale().toString(count) + QLatin1Char(' ')
                    + ImportCountList::labelOf(kind, count);
        }
    }
    return parts.join(QStringLiteral(", "));
}

QString whatIsInThem(const intake::Preview& preview)
{
    if (!preview.school.pupils.empty()) {
        return Import::tr("%n pupil(s) in these files", "", number(preview.school.pupils.size()));
    }
    if (!preview.school.staff.empty()) {
        return Import::tr("%n staff in these files", "", number(preview.school.staff.size()));
    }
    return Import::tr("%n lesson(s) in these files", "", number(preview.school.lessons.size()));
}

} // namespace

ImportWords lookingWords()
{
    return { Import::tr("Reading and comparing"),
        Import::tr("Nothing is written. You can go on with other things.") };
}

ImportWords refusedFilesWords(const intake::Preview& preview)
{
    const auto refused = std::count_if(preview.files.begin(), preview.files.end(),
        [](const auto& file) { return file.report.refused.has_value(); });
    return { Import::tr("%n file(s) cannot be used", "", static_cast<int>(refused)),
        Import::tr("Nothing is imported, from the other files neither, until this is settled: say "
                   "what the columns are, export the file again, or remove it.") };
}

ImportWords readyWords(const intake::Preview& preview)
{
    if (preview.isEmpty()) {
        return { Import::tr("Nothing to change"),
            Import::tr("The school here already has everything that these files say.") };
    }
    QString detail = Import::tr("Nothing is written before you press Import. A tap on a number "
                                "shows the names.");
    if (const auto withheld = preview.counts.withheldLeavers; withheld > 0) {
        detail = Import::tr("%n pupil(s) are in no list, but a row was refused that may be theirs: "
                            "nobody is taken as left.",
                     "", number(withheld))
            + QLatin1Char(' ') + detail;
    }
    return { whatIsInThem(preview), detail };
}

ImportWords importingWords(const ImportProgress& progress)
{
    return { progress.all == 0 ? Import::tr("Beginning to import")
                               : Import::tr("%1 of %2 records", "written so far, in all")
                                     .arg(counted(progress.done), counted(progress.all)),
        Import::tr("What is counted is saved on this tablet. You can go on with other things.") };
}

ImportWords stoppedWords(const ImportProgress& progress)
{
    return { progress.all == 0 ? Import::tr("Stopped before anything was written")
                               : Import::tr("Stopped at %1 of %2 records", "written so far, in all")
                                     .arg(counted(progress.done), counted(progress.all)),
        Import::tr("What was written is kept. Go on, now or with the same files later, and the "
                   "rest follows; nothing is written twice.") };
}

ImportWords doneWords(const intake::Preview& preview)
{
    const QString saved
        = Import::tr("All of it is saved on this tablet and goes to the school server with the "
                     "next sync.");
    return { Import::tr("Imported: %1", "counts").arg(inNumbers(preview)), saved };
}

QString importButton(const intake::Preview& preview)
{
    if (!preview.school.pupils.empty()) {
        return Import::tr("Import %n pupil(s)", "", number(preview.school.pupils.size()));
    }
    if (!preview.school.staff.empty()) {
        return Import::tr("Import %n staff", "", number(preview.school.staff.size()));
    }
    return Import::tr("Import %n lesson(s)", "", number(preview.school.lessons.size()));
}

QString importProblem(ErrorCode code)
{
    const QString safe
        = Import::tr("What was written before is kept, and nothing is half written.");
    switch (code) {
    case ErrorCode::DiskFull:
        return Import::tr("This tablet is full.") + QLatin1Char(' ') + safe + QLatin1Char(' ')
            + Import::tr("Make room on it, then go on.");
    case ErrorCode::Denied:
        return Import::tr("Only the SENCo and those who lead with them import lists. "
                          "Nothing was written.");
    case ErrorCode::NotFound:
        return Import::tr("This tablet does not know enough of the school yet. "
                          "Send and receive once, then try again. Nothing was written.");
    default:
        return Import::tr("Something went wrong on this tablet.") + QLatin1Char(' ') + safe
            + QLatin1Char(' ') + Import::tr("Try again, or ask the technician.");
    }
}

} // namespace pipit::viewmodels
