#include "app/viewmodels/importing/column_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <array>
#include <utility>

namespace pipit::viewmodels {

namespace {

using exchange::Column;
using exchange::FileKind;
using exchange::PupilField;
using Entry = std::pair<Column, const char*>;

/// Names the words of this file for the translators.
struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr std::array kColumns{
    Entry{ Column::Ignore, QT_TRANSLATE_NOOP("Import", "Leave out") },
    Entry{ Column::Upn, QT_TRANSLATE_NOOP("Import", "UPN") },
    Entry{ Column::FormerUpn, QT_TRANSLATE_NOOP("Import", "Former UPN") },
    Entry{ Column::Surname, QT_TRANSLATE_NOOP("Import", "Surname") },
    Entry{ Column::Forename, QT_TRANSLATE_NOOP("Import", "Forename") },
    Entry{ Column::FullName, QT_TRANSLATE_NOOP("Import", "Surname, Forename") },
    Entry{ Column::PreferredSurname, QT_TRANSLATE_NOOP("Import", "Preferred surname") },
    Entry{ Column::PreferredForename, QT_TRANSLATE_NOOP("Import", "Preferred forename") },
    Entry{ Column::BirthDate, QT_TRANSLATE_NOOP("Import", "Date of birth") },
    Entry{ Column::Year, QT_TRANSLATE_NOOP("Import", "Year group") },
    Entry{ Column::Class, QT_TRANSLATE_NOOP("Import", "Class") },
    Entry{ Column::SenStatus, QT_TRANSLATE_NOOP("Import", "SEN status") },
    Entry{ Column::SenSince, QT_TRANSLATE_NOOP("Import", "SEN status since") },
    Entry{ Column::PrimaryNeed, QT_TRANSLATE_NOOP("Import", "Primary need") },
    Entry{ Column::SecondaryNeed, QT_TRANSLATE_NOOP("Import", "Secondary need") },
    Entry{ Column::Need, QT_TRANSLATE_NOOP("Import", "Needs") },
    Entry{ Column::NeedRank, QT_TRANSLATE_NOOP("Import", "Rank of the need") },
    Entry{ Column::MedicalAlert, QT_TRANSLATE_NOOP("Import", "Medical alert") },
    Entry{ Column::StaffCode, QT_TRANSLATE_NOOP("Import", "Staff code") },
    Entry{ Column::StaffEmail, QT_TRANSLATE_NOOP("Import", "E-mail at work") },
    Entry{ Column::StaffTitle, QT_TRANSLATE_NOOP("Import", "Title (Mrs, Mr)") },
    Entry{ Column::JobTitle, QT_TRANSLATE_NOOP("Import", "Job title") },
    Entry{ Column::WorkingDays, QT_TRANSLATE_NOOP("Import", "Working days") },
    Entry{ Column::Group, QT_TRANSLATE_NOOP("Import", "Teaching group") },
    Entry{ Column::Subject, QT_TRANSLATE_NOOP("Import", "Subject") },
    Entry{ Column::Week, QT_TRANSLATE_NOOP("Import", "Week (A or B)") },
    Entry{ Column::Day, QT_TRANSLATE_NOOP("Import", "Day") },
    Entry{ Column::Period, QT_TRANSLATE_NOOP("Import", "Period") },
    Entry{ Column::StartTime, QT_TRANSLATE_NOOP("Import", "Start time") },
    Entry{ Column::EndTime, QT_TRANSLATE_NOOP("Import", "End time") },
    Entry{ Column::Room, QT_TRANSLATE_NOOP("Import", "Room") },
    Entry{ Column::CoverDate, QT_TRANSLATE_NOOP("Import", "Date of the cover") },
    Entry{ Column::AbsentStaff, QT_TRANSLATE_NOOP("Import", "Who is away") },
    Entry{ Column::CoverStaff, QT_TRANSLATE_NOOP("Import", "Who covers") },
};

QString dateWords(const std::string& iso)
{
    const QDate date = QDate::fromString(QString::fromStdString(iso), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMM yyyy"))
                          : QString::fromStdString(iso);
}

QString senWords(const std::string& code)
{
    return code == "E" ? Import::tr("EHC plan")
        : code == "K"  ? Import::tr("SEN support")
        : code == "N"  ? Import::tr("No SEN")
                       : QString::fromStdString(code);
}

/// "SLCN:1,SEMH:2" as "SLCN, SEMH".
QString needWords(const std::string& text)
{
    QStringList needs;
    for (const QString& need : QString::fromStdString(text).split(QLatin1Char(','))) {
        needs << need.section(QLatin1Char(':'), 0, 0);
    }
    return needs.join(QStringLiteral(", "));
}

} // namespace

QString columnWords(Column column)
{
    for (const auto& [known, words] : kColumns) {
        if (known == column) {
            return QCoreApplication::translate("Import", words);
        }
    }
    return {};
}

std::vector<Column> columnsOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Staff:
        return { Column::Ignore, Column::StaffCode, Column::Surname, Column::Forename,
            Column::FullName, Column::StaffTitle, Column::JobTitle, Column::StaffEmail,
            Column::WorkingDays, Column::Class };
    case FileKind::Groups:
        return { Column::Ignore, Column::Upn, Column::Group, Column::Subject, Column::StaffCode,
            Column::Surname, Column::Forename, Column::FullName, Column::BirthDate, Column::Year };
    case FileKind::Timetable:
        return { Column::Ignore, Column::Week, Column::Day, Column::Period, Column::StartTime,
            Column::EndTime, Column::Group, Column::Class, Column::Subject, Column::StaffCode,
            Column::Room };
    case FileKind::Cover:
        return { Column::Ignore, Column::CoverDate, Column::Period, Column::Group, Column::Class,
            Column::AbsentStaff, Column::CoverStaff, Column::Room };
    case FileKind::Pupils:
    case FileKind::Unknown:
        break;
    }
    return { Column::Ignore, Column::Upn, Column::Surname, Column::Forename, Column::FullName,
        Column::PreferredSurname, Column::PreferredForename, Column::BirthDate, Column::Year,
        Column::Class, Column::SenStatus, Column::SenSince, Column::PrimaryNeed,
        Column::SecondaryNeed, Column::Need, Column::NeedRank, Column::MedicalAlert,
        Column::FormerUpn };
}

QString fieldWords(PupilField field)
{
    constexpr std::array kColumnOfField{ Column::Upn, Column::Surname, Column::Forename,
        Column::PreferredSurname, Column::PreferredForename, Column::BirthDate, Column::Year,
        Column::SenStatus, Column::SenSince, Column::Need, Column::MedicalAlert };
    static_assert(kColumnOfField.size() == exchange::kPupilFields);
    return columnWords(kColumnOfField[static_cast<std::size_t>(field)]);
}

QString valueWords(PupilField field, const std::string& text)
{
    if (text.empty()) {
        return {};
    }
    switch (field) {
    case PupilField::BirthDate:
    case PupilField::SenSince:
        return dateWords(text);
    case PupilField::Sen:
        return senWords(text);
    case PupilField::Needs:
        return needWords(text);
    case PupilField::Year:
        if (const auto year = exchange::parseYear(text)) {
            return yearWords(*year);
        }
        break;
    default:
        break;
    }
    return QString::fromStdString(text);
}

QString yearWords(int year)
{
    return year < 0 ? Import::tr("Nursery")
        : year == 0 ? Import::tr("Reception")
                    : Import::tr("Year %1").arg(year);
}

QString nameOf(const exchange::PupilFacts& facts)
{
    const std::string& forename
        = facts.preferredForename.empty() ? facts.forename : facts.preferredForename;
    const std::string& surname
        = facts.preferredSurname.empty() ? facts.surname : facts.preferredSurname;
    return QString::fromStdString(forename + ' ' + surname).trimmed();
}

QString nameOf(const exchange::StaffFacts& facts)
{
    const std::string& first = facts.title.empty() ? facts.forename : facts.title;
    return QString::fromStdString(first + ' ' + facts.surname).trimmed();
}

} // namespace pipit::viewmodels
