#include "app/viewmodels/inbox/field_words.h"

#include "app/viewmodels/local_time.h"
#include "app/viewmodels/passport/passport_words.h"
#include "core/changes/fields.h"
#include "core/changes/kinds.h"

#include <QCoreApplication>
#include <QLocale>

namespace pipit::viewmodels {

namespace {

using changes::Kind;

/// Names the words of this file for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inbox)
};

QString nameField(std::uint16_t field, std::uint16_t first)
{
    return field == first ? Words::tr("First name") : Words::tr("Surname");
}

QString caseField(std::uint16_t field)
{
    switch (field) {
    case changes::pupil_case::kUpn:
        return Words::tr("UPN");
    case changes::pupil_case::kBirthDate:
        return Words::tr("Date of birth");
    default:
        return Words::tr("SEN provision");
    }
}

QString provisionWords(const std::string& code)
{
    return code == "K" ? Words::tr("SEN support")
        : code == "E"  ? Words::tr("EHC plan")
        : code == "N"  ? Words::tr("No special provision")
                       : QString::fromStdString(code);
}

QString bySectionOf(Kind kind, std::uint16_t field)
{
    switch (kind) {
    case Kind::Strategy:
        return Words::tr("Strategy library");
    case Kind::Observation:
        return field == changes::observation::kSummary ? Words::tr("Observation, summary")
                                                       : Words::tr("Observation, next step");
    case Kind::InterventionPlan:
        return Words::tr("Group plan, outcome");
    case Kind::SessionLog:
        return Words::tr("Session, one line");
    case Kind::Target:
        return Words::tr("Target");
    case Kind::Query:
        return field == changes::query::kAnswer ? Words::tr("Question, answer")
                                                : Words::tr("Question");
    case Kind::Note:
        return Words::tr("Staff note");
    default:
        return Words::tr("A record of a newer Pipit");
    }
}

} // namespace

QString fieldWords(std::uint16_t kind, std::uint16_t field)
{
    switch (Kind{ kind }) {
    case Kind::Passport:
        return Words::tr("Passport, %1").arg(sectionHeading(static_cast<passport::Section>(field)));
    case Kind::PassportLine:
        return Words::tr("Passport, %1").arg(lineHeading());
    case Kind::Pupil:
        return nameField(field, changes::pupil::kForename);
    case Kind::Staff:
        return nameField(field, changes::staff::kFirstName);
    case Kind::PupilCase:
        return caseField(field);
    default:
        return bySectionOf(Kind{ kind }, field);
    }
}

QString shownValue(std::uint16_t kind, std::uint16_t field, const std::string& value)
{
    if (Kind{ kind } == Kind::PupilCase && field == changes::pupil_case::kProvision) {
        return provisionWords(value);
    }
    const QString text = QString::fromStdString(value);
    if (Kind{ kind } == Kind::PupilCase && field == changes::pupil_case::kBirthDate) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMMM yyyy")) : text;
    }
    return text;
}

} // namespace pipit::viewmodels
