#include "app/viewmodels/door/door_words.h"

#include "app/viewmodels/local_time.h"
#include "app/viewmodels/problem_words.h"
#include "app/viewmodels/pupil_colour.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace pipit::viewmodels {

namespace {

/// Names the words of this file for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Door)
};

QString words(const std::string& text) { return QString::fromStdString(text); }

QString clockTime(std::chrono::minutes sinceMidnight)
{
    return QTime(0, 0)
        .addSecs(static_cast<int>(std::chrono::seconds(sinceMidnight).count()))
        .toString(QStringLiteral("H:mm"));
}

QString shortDate(Day day) { return QLocale().toString(toDate(day), QStringLiteral("d MMM")); }

/// What is there of these, with a comma between.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// What is there of these, each a sentence: "Leo M." needs no stop of its own.
QString asSentences(const QStringList& parts)
{
    QString all;
    for (const QString& part : parts) {
        if (!part.isEmpty() && !all.isEmpty()) {
            all += all.endsWith(QLatin1Char('.')) ? QStringLiteral(" ") : QStringLiteral(". ");
        }
        all += part;
    }
    return all;
}

QString roomOf(const DoorClass& one)
{
    return words(one.lesson ? one.lesson->room : one.schoolClass.room);
}

QString sourceWords(const passport::Door& door)
{
    return door.medicalListDate
        ? Words::tr("Medical list, %1").arg(shortDate(*door.medicalListDate))
        : Words::tr("Medical list, no date");
}

DoorFace faceOf(const RecordId& pupil, const std::string& name, const std::string& initials,
    const std::string& alert)
{
    DoorFace face;
    face.pupil = words(pupil.hex());
    face.name = words(name);
    face.initials = words(initials);
    face.colour = pupilColour(pupil);
    face.alert = words(alert);
    return face;
}

/// The card as it is read out: no word of it is only for the eye.
QString spokenOf(const DoorFace& face)
{
    QStringList parts{ face.name, face.headline };
    if (!face.alert.isEmpty()) {
        parts << Words::tr("Alert: %1").arg(face.alert) << face.source;
    }
    parts << face.lines;
    if (face.contested) {
        parts << Words::tr("Two versions, the newest shows");
    }
    return asSentences(parts);
}

QString markOf(passport::ReadState state, bool anyRead)
{
    if (state == passport::ReadState::Changed) {
        return Words::tr("Changed");
    }
    return state == passport::ReadState::Never && anyRead ? Words::tr("New") : QString();
}

} // namespace

QString doorTitle(const DoorClass& shown)
{
    return joined({ words(shown.schoolClass.name),
        shown.lesson ? words(shown.lesson->slot.subject) : QString() });
}

QString doorSubtitle(const DoorClass& shown, const std::optional<school::Lesson>& next)
{
    const QString times = shown.lesson
        ? Words::tr("%1 to %2")
              .arg(clockTime(shown.lesson->slot.starts), clockTime(shown.lesson->slot.ends))
        : QString();
    QStringList sentences{ joined({ roomOf(shown), times }) };
    if (next) {
        const bool sameClass = next->slot.classId == shown.schoolClass.id;
        const QString what = words(sameClass ? next->slot.subject : next->className);
        sentences << (what.isEmpty() ? QString() : Words::tr("Next: %1").arg(what));
    }
    return asSentences(sentences);
}

QString choiceDetail(const DoorClass& one)
{
    return joined({ one.lesson ? words(one.lesson->slot.subject) : QString(),
        one.lesson ? clockTime(one.lesson->slot.starts) : QString(), roomOf(one) });
}

std::vector<DoorFace> passportFaces(const passport::Door& door)
{
    const bool anyRead = std::ranges::any_of(door.cards,
        [](const passport::DoorCard& card) { return card.read != passport::ReadState::Never; });
    std::vector<DoorFace> faces;
    for (const passport::DoorCard& card : door.cards) {
        DoorFace face = faceOf(card.pupil, card.name, card.initials, card.alert);
        face.headline = words(card.headline);
        for (const passport::DoorLine& line : card.lines) {
            face.lines << words(line.line);
            face.icons << words(line.icon);
        }
        face.contested = card.conflict;
        face.mark = markOf(card.read, anyRead);
        const QString since
            = face.mark.isEmpty() ? QString() : Words::tr("%1 since you last read").arg(face.mark);
        face.spoken = asSentences({ spokenOf(face), since });
        faces.push_back(std::move(face));
    }
    return faces;
}

std::vector<DoorFace> alertFaces(const passport::Door& door)
{
    std::vector<DoorFace> faces;
    for (const passport::DoorAlert& alert : door.alerts) {
        DoorFace face = faceOf(alert.pupil, alert.name, alert.initials, alert.alert);
        face.source = sourceWords(door);
        face.spoken = spokenOf(face);
        faces.push_back(std::move(face));
    }
    return faces;
}

QString othersWords(const DoorAnswer& answer)
{
    const std::size_t without = answer.door.others + answer.door.alerts.size();
    const auto count = static_cast<int>(without - std::min(without, answer.notHere));
    if (count == 0) {
        return {};
    }
    return answer.door.cards.empty() ? Words::tr("%n pupil(s) without a passport", "", count)
                                     : Words::tr("%n other(s) without a passport", "", count);
}

QString medicalWords(const passport::Door& door)
{
    const QString warning = Words::tr("Pipit is not the medical record.");
    if (door.medicalListDate) {
        return Words::tr("Medical list of %1.").arg(shortDate(*door.medicalListDate))
            + QLatin1Char(' ') + warning;
    }
    return Words::tr("Nobody has entered the date of the medical list.") + QLatin1Char(' ')
        + warning;
}

QString notHereWords(std::size_t pupils)
{
    return pupils == 0 ? QString()
                       : Words::tr("This tablet cannot open the passports of %n pupil(s) yet. "
                                   "Send and receive, or ask the SENCo.",
                           "", static_cast<int>(pupils));
}

QString doorReadProblem(base::ErrorCode code)
{
    return diskProblem(code) + QLatin1Char(' ')
        + Words::tr("The passports could not be read; nothing was changed. Lock and open again.");
}

QString receiptProblem(base::ErrorCode code)
{
    const QString safe = Words::tr("That you have read these was not saved; nothing else changed.");
    const QString next = code == base::ErrorCode::DiskFull
        ? Words::tr("Make room on the tablet, then press again.")
        : Words::tr("Press again to try once more.");
    return diskProblem(code) + QLatin1Char(' ') + safe + QLatin1Char(' ') + next;
}

} // namespace pipit::viewmodels
