#include "app/viewmodels/importing/import_problem_words.h"

#include "app/viewmodels/importing/column_words.h"
#include "core/exchange/column_mapping.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace pipit::viewmodels {

namespace {

using exchange::ProblemCode;
using Entry = std::pair<ProblemCode, const char*>;

/// Names the words of this file for the translators.
struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr std::array kFileProblems{
    Entry{ ProblemCode::CannotRead,
        QT_TRANSLATE_NOOP("Import",
            "The file could not be read to its end. Check that it is still there and may be "
            "opened, then choose it again.") },
    Entry{ ProblemCode::TooBig,
        QT_TRANSLATE_NOOP("Import",
            "The file is larger than 32 MB, more than the lists of any school. Check that it is "
            "the right one.") },
    Entry{ ProblemCode::Empty, QT_TRANSLATE_NOOP("Import", "The file is empty. Export it again.") },
    Entry{ ProblemCode::Workbook,
        QT_TRANSLATE_NOOP("Import",
            "This is a spreadsheet file. Open it in Excel, save it as CSV and choose that.") },
    Entry{ ProblemCode::NotText,
        QT_TRANSLATE_NOOP("Import", "This is not a text file. Export the list as CSV.") },
    Entry{ ProblemCode::BadEncoding,
        QT_TRANSLATE_NOOP("Import",
            "The file mixes two ways of writing letters, so names would be spoilt. Export it "
            "again.") },
    Entry{ ProblemCode::OpenQuote,
        QT_TRANSLATE_NOOP("Import", "A quotation mark is opened and never closed.") },
    Entry{ ProblemCode::StrayQuote,
        QT_TRANSLATE_NOOP("Import", "A quotation mark stands in the middle of a cell.") },
    Entry{ ProblemCode::TextAfterQuote,
        QT_TRANSLATE_NOOP("Import", "Words follow the closing quotation mark of a cell.") },
    Entry{ ProblemCode::RaggedRow,
        QT_TRANSLATE_NOOP("Import",
            "The row has not as many cells as there are headings: a comma too many, or the file "
            "was cut off.") },
    Entry{ ProblemCode::LineTooLong, QT_TRANSLATE_NOOP("Import", "The row is too long.") },
    Entry{ ProblemCode::CellTooLong, QT_TRANSLATE_NOOP("Import", "A cell is too long.") },
    Entry{ ProblemCode::TooManyColumns,
        QT_TRANSLATE_NOOP("Import", "There are more than 256 columns.") },
    Entry{ ProblemCode::TooManyRows,
        QT_TRANSLATE_NOOP("Import", "There are more than 200,000 rows.") },
    Entry{ ProblemCode::NoHeadings,
        QT_TRANSLATE_NOOP("Import",
            "Pipit does not know these headings. Say what the columns are, once; it is "
            "remembered.") },
    Entry{ ProblemCode::MissingColumn,
        QT_TRANSLATE_NOOP("Import", "A column that is needed is missing or has another name.") },
    Entry{ ProblemCode::BadXml, QT_TRANSLATE_NOOP("Import", "The file is damaged or cut off.") },
    Entry{ ProblemCode::Doctype,
        QT_TRANSLATE_NOOP("Import",
            "The file declares a document type, which a Common Transfer File never does.") },
    Entry{ ProblemCode::TooDeep, QT_TRANSLATE_NOOP("Import", "The file is nested too deeply.") },
    Entry{ ProblemCode::NotCtf,
        QT_TRANSLATE_NOOP("Import", "This is XML, but not a Common Transfer File.") },
    Entry{ ProblemCode::BadJson, QT_TRANSLATE_NOOP("Import", "The file is damaged or cut off.") },
};

constexpr std::array kRowProblems{
    Entry{ ProblemCode::NoName, QT_TRANSLATE_NOOP("Import", "No surname or no forename") },
    Entry{ ProblemCode::NoIdentity,
        QT_TRANSLATE_NOOP("Import", "Neither a UPN nor a date of birth to know the pupil by") },
    Entry{ ProblemCode::UpnUsedTwice,
        QT_TRANSLATE_NOOP("Import", "The same UPN belongs to another pupil in these files") },
    Entry{ ProblemCode::UpnFormat, QT_TRANSLATE_NOOP("Import", "Not a UPN: it was left out") },
    Entry{ ProblemCode::UpnCheckLetter,
        QT_TRANSLATE_NOOP("Import", "The first letter of the UPN does not fit: please check it") },
    Entry{ ProblemCode::UpnUnknownAuthority,
        QT_TRANSLATE_NOOP("Import", "The UPN names a local authority that does not exist") },
    Entry{ ProblemCode::BadDate,
        QT_TRANSLATE_NOOP("Import", "The date cannot be read: it was left out") },
    Entry{ ProblemCode::BadYear,
        QT_TRANSLATE_NOOP("Import", "The year group cannot be read: it was left out") },
    Entry{ ProblemCode::BadSenStatus,
        QT_TRANSLATE_NOOP("Import", "The SEN status is not known: it was left out") },
    Entry{ ProblemCode::BadNeed,
        QT_TRANSLATE_NOOP("Import", "The type of need is not known: it was left out") },
    Entry{ ProblemCode::BadDay, QT_TRANSLATE_NOOP("Import", "The day cannot be read") },
    Entry{ ProblemCode::BadTime, QT_TRANSLATE_NOOP("Import", "The time cannot be read") },
    Entry{ ProblemCode::NoGroup, QT_TRANSLATE_NOOP("Import", "No class or group") },
    Entry{ ProblemCode::UnknownPupil,
        QT_TRANSLATE_NOOP("Import", "This pupil is in no pupil list of these files") },
    Entry{ ProblemCode::UnknownStaff,
        QT_TRANSLATE_NOOP("Import", "This member of staff is in no staff list of these files") },
    Entry{ ProblemCode::UnknownStrategy,
        QT_TRANSLATE_NOOP("Import", "This strategy is not in the library") },
    Entry{ ProblemCode::BadValue,
        QT_TRANSLATE_NOOP("Import", "The value cannot be used: it was left out") },
    Entry{ ProblemCode::NewerVersion,
        QT_TRANSLATE_NOOP("Import", "The file is of a newer version than Pipit knows") },
    Entry{ ProblemCode::UnknownVersion,
        QT_TRANSLATE_NOOP("Import", "The file does not say of which version it is") },
    Entry{ ProblemCode::EncodingMismatch,
        QT_TRANSLATE_NOOP("Import", "The file is not in the encoding that it names") },
};

template <std::size_t Size> const char* find(const std::array<Entry, Size>& table, ProblemCode code)
{
    for (const auto& [known, words] : table) {
        if (known == code) {
            return words;
        }
    }
    return nullptr;
}

/// The exchange names a missing column by its code; a person knows it by its words.
QString whereWords(const exchange::Problem& problem)
{
    if (problem.code == ProblemCode::MissingColumn) {
        if (const auto column = exchange::columnNamed(problem.where)) {
            return columnWords(*column);
        }
    }
    return QString::fromStdString(problem.where);
}

} // namespace

QString problemWords(ProblemCode code)
{
    const char* words = find(kFileProblems, code);
    words = words != nullptr ? words : find(kRowProblems, code);
    if (words == nullptr) {
        return Import::tr("Something in it cannot be used");
    }
    return QCoreApplication::translate("Import", words);
}

QString placeWords(const exchange::Problem& problem)
{
    QStringList parts;
    if (problem.line > 0) {
        parts << Import::tr("Line %1").arg(problem.line);
    }
    if (const QString where = whereWords(problem); !where.isEmpty()) {
        parts << where;
    }
    const QString place = parts.join(QStringLiteral(", "));
    const QString value = QString::fromStdString(problem.value);
    if (value.isEmpty()) {
        return place;
    }
    return place.isEmpty() ? value : Import::tr("%1: %2", "place, value").arg(place, value);
}

QString refusedWords(const exchange::Problem& problem)
{
    QString words = problemWords(problem.code);
    if (const QString place = placeWords(problem); !place.isEmpty() && problem.line > 1) {
        words = Import::tr("%1: %2", "place, problem").arg(place, words);
    } else if (problem.code == ProblemCode::MissingColumn && !place.isEmpty()) {
        words = Import::tr("%1 (%2)", "problem, column").arg(words, whereWords(problem));
    }
    return words;
}

QString fileWords(exchange::FileFormat format, exchange::FileKind kind)
{
    if (format == exchange::FileFormat::Ctf) {
        return Import::tr("Common Transfer File");
    }
    switch (kind) {
    case exchange::FileKind::Pupils:
        return Import::tr("Pupil list");
    case exchange::FileKind::Staff:
        return Import::tr("Staff list");
    case exchange::FileKind::Groups:
        return Import::tr("Teaching groups");
    case exchange::FileKind::Timetable:
        return Import::tr("Timetable");
    case exchange::FileKind::Cover:
        return Import::tr("Cover list");
    case exchange::FileKind::Unknown:
        break;
    }
    return Import::tr("Not recognised");
}

} // namespace pipit::viewmodels
