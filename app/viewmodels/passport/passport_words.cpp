#include "app/viewmodels/passport/passport_words.h"

#include "app/viewmodels/local_time.h"
#include "core/exchange/sen_codes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace pipit::viewmodels {

namespace {

/// Names the words of this file for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Passports)
};

QString yearWords(const std::optional<int>& year)
{
    if (!year) {
        return {};
    }
    return *year < 0 ? Words::tr("Nursery")
        : *year == 0 ? Words::tr("Reception")
                     : Words::tr("Year %1").arg(*year);
}

QString needAreaWords(exchange::BroadArea area)
{
    switch (area) {
    case exchange::BroadArea::CommunicationInteraction:
        return areaWords(strategy::Area::CommunicationAndInteraction);
    case exchange::BroadArea::CognitionLearning:
        return areaWords(strategy::Area::CognitionAndLearning);
    case exchange::BroadArea::EmotionalSocial:
        return areaWords(strategy::Area::SocialEmotionalMental);
    case exchange::BroadArea::SensoryPhysical:
        return areaWords(strategy::Area::SensoryAndPhysical);
    default:
        return {};
    }
}

QString circleWords(protocol::CircleType type)
{
    switch (type) {
    case protocol::CircleType::Everyone:
        return Words::tr("everybody at the school");
    case protocol::CircleType::TeachingStaff:
        return Words::tr("teaching staff");
    case protocol::CircleType::SenTeam:
        return Words::tr("SEN team");
    case protocol::CircleType::Class:
        return Words::tr("class team");
    case protocol::CircleType::Group:
        return Words::tr("group team");
    default:
        return Words::tr("SEN leads");
    }
}

QString onTablet(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
        return Words::tr("This tablet is full.");
    case ErrorCode::DiskFailed:
        return Words::tr("This tablet could not write to its storage.");
    case ErrorCode::Corrupt:
        return Words::tr("A part of this tablet's store is damaged.");
    default:
        return Words::tr("Something went wrong on this tablet.");
    }
}

QDate dateOf(const std::string& day)
{
    return QDate::fromString(QString::fromStdString(day), Qt::ISODate);
}

} // namespace

QString yearAndClass(const school::Pupil& pupil, const std::string& className)
{
    QStringList words{ yearWords(pupil.yearGroup) };
    QString name = QString::fromStdString(className);
    const QString year = pupil.yearGroup ? QString::number(*pupil.yearGroup) : QString();
    if (!year.isEmpty() && name.startsWith(year + QLatin1Char(' '))) {
        name = name.mid(year.size() + 1); // "Year 4, Maple", not "Year 4, 4 Maple"
    }
    words << name;
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QString needWords(const school::PupilCase& pupilCase)
{
    QStringList lines;
    if (pupilCase.provision == "K") {
        lines << Words::tr("SEN support");
    } else if (pupilCase.provision == "E") {
        lines << Words::tr("EHC plan");
    }
    if (!pupilCase.needs.empty()) {
        for (const exchange::NeedType& type : exchange::needTypes()) {
            if (type.code == pupilCase.needs.front().code) {
                lines << needAreaWords(type.area);
            }
        }
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString writtenWords(const passport::Passport& passport, const std::string& by, const QDate& today)
{
    if (!passport.shared) {
        return {};
    }
    const QString with = QString::fromStdString(passport.text(passport::Section::WrittenWith));
    const QString day = shortDay(toLocal(passport.shared->happened).date(), today);
    if (!with.isEmpty()) {
        return Words::tr("Written with %1, %2.").arg(with, day);
    }
    return by.empty() ? Words::tr("Written on %1.").arg(day)
                      : Words::tr("Written by %1, %2.").arg(QString::fromStdString(by), day);
}

QString reviewWords(const passport::Passport& passport, const QDate& today)
{
    const QDate day = dateOf(passport.text(passport::Section::ReviewDate));
    if (!day.isValid()) {
        return {};
    }
    return (day < today ? Words::tr("Review was due on %1.") : Words::tr("Review by %1."))
        .arg(shortDay(day, today));
}

QString openToWords(const std::vector<protocol::CircleType>& circles)
{
    if (circles.empty()) {
        return Words::tr("Open to nobody else before the first send");
    }
    QStringList words;
    for (const protocol::CircleType type : circles) {
        words << circleWords(type);
    }
    return Words::tr("Open to: %1").arg(words.join(QStringLiteral(", ")));
}

QString readWhen(Instant read, const QDate& today)
{
    const QDate day = toLocal(read).date();
    if (day == today) {
        return Words::tr("today");
    }
    const bool thisWeek = day < today && day > today.addDays(-7);
    return thisWeek ? QLocale().toString(day, QStringLiteral("dddd")) : shortDay(day, today);
}

QString shortDay(const QDate& day, const QDate& today)
{
    return QLocale().toString(
        day, day.year() == today.year() ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

QString sectionHeading(passport::Section section)
{
    switch (section) {
    case passport::Section::Likes:
        return Words::tr("What people like about me");
    case passport::Section::MattersToMe:
        return Words::tr("What matters to me");
    case passport::Section::HardForMe:
        return Words::tr("What is hard for me");
    case passport::Section::TooMuch:
        return Words::tr("When it is too much");
    case passport::Section::Alert:
        return Words::tr("Medical alert");
    case passport::Section::ReviewDate:
        return Words::tr("Review by");
    case passport::Section::WrittenWith:
        return Words::tr("Written with");
    default:
        return Words::tr("At the door");
    }
}

QString lineHeading() { return Words::tr("How to help me"); }

QString areaWords(std::optional<strategy::Area> area)
{
    if (!area) {
        return Words::tr("Any area");
    }
    switch (*area) {
    case strategy::Area::CommunicationAndInteraction:
        return Words::tr("Communication and interaction");
    case strategy::Area::CognitionAndLearning:
        return Words::tr("Cognition and learning");
    case strategy::Area::SocialEmotionalMental:
        return Words::tr("Social, emotional and mental health");
    default:
        return Words::tr("Sensory and physical");
    }
}

QString passportReadProblem(ErrorCode code)
{
    return onTablet(code) + QLatin1Char(' ')
        + Words::tr("The passport could not be read; nothing was changed. Lock and open again.");
}

QString draftProblem(ErrorCode code)
{
    const QString safe = Words::tr("The last words are on the screen but not saved yet.");
    const QString next = code == ErrorCode::DiskFull
        ? Words::tr("Make room on the tablet, then go on writing: it is tried again.")
        : Words::tr("It is tried again when you go on writing.");
    return onTablet(code) + QLatin1Char(' ') + safe + QLatin1Char(' ') + next;
}

QString shareProblem(ErrorCode code)
{
    const QString safe = Words::tr("Nothing was shared; your draft is still here.");
    if (code == ErrorCode::BadInput || code == ErrorCode::TooBig) {
        return Words::tr("A line or a text is too long or empty.") + QLatin1Char(' ') + safe;
    }
    return onTablet(code) + QLatin1Char(' ') + safe + QLatin1Char(' ')
        + Words::tr("Press Share to try again.");
}

} // namespace pipit::viewmodels
