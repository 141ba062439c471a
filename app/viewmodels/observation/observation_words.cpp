#include "app/viewmodels/observation/observation_words.h"

#include "app/viewmodels/local_time.h"
#include "app/viewmodels/problem_words.h"
#include "app/viewmodels/pupil_colour.h"
#include "core/school/names.h"

#include <QCoreApplication>

namespace pipit::viewmodels {

namespace {

using observation::Mark;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Observation)
};

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString joined(const QStringList& parts)
{
    QStringList some = parts;
    some.removeAll(QString());
    return some.join(QStringLiteral(", "));
}

QString clockOf(Instant at) { return toLocal(at).toString(QStringLiteral("H:mm")); }

QString clockOf(std::chrono::minutes sinceMidnight)
{
    return QTime(0, 0)
        .addSecs(static_cast<int>(sinceMidnight.count()) * 60)
        .toString(QStringLiteral("H:mm"));
}

QString nameOf(const school::Pupil& pupil) { return words(school::shortName(pupil)); }

/// A tag as this version offers it; others stand as they were written.
QString tagWords(const std::string& tag)
{
    if (tag == "off task") {
        return Words::tr("Off task");
    }
    if (tag == "with peer") {
        return Words::tr("With peer");
    }
    return tag == "trigger" ? Words::tr("Trigger") : words(tag);
}

QString tagIcon(const std::vector<std::string>& tags)
{
    if (tags.empty()) {
        return {};
    }
    const std::string& first = tags.front();
    return first == "off task" ? QStringLiteral("eye")
        : first == "with peer" ? QStringLiteral("users")
        : first == "trigger"   ? QStringLiteral("triangle-alert")
                               : QStringLiteral("tag");
}

QString markWords(Mark mark)
{
    switch (mark) {
    case Mark::Seen:
        return Words::tr("Strategy seen");
    case Mark::Missed:
        return Words::tr("Chance missed");
    case Mark::DidNotArise:
        return Words::tr("Did not arise");
    }
    return {};
}

} // namespace

EntryWords entryWords(const observation::Entry& entry, std::uint32_t number)
{
    EntryWords row;
    row.number = number;
    row.time = toLocal(entry.at).toString(QStringLiteral("H:mm:ss"));
    if (const auto* note = std::get_if<observation::Note>(&entry.what)) {
        row.line = words(note->text);
        QStringList tags;
        for (const std::string& tag : note->tags) {
            tags << tagWords(tag);
        }
        row.tag = joined(tags);
        row.icon = tagIcon(note->tags);
    } else if (const auto* mark = std::get_if<observation::LineMark>(&entry.what)) {
        row.line = words(mark->words);
        row.tag = markWords(mark->mark);
        row.icon = QStringLiteral("list-checks");
    } else if (const auto* tally = std::get_if<observation::Tally>(&entry.what)) {
        row.tag = words(tally->label);
        row.icon = QStringLiteral("tag");
    }
    return row;
}

QString namesOf(const std::vector<school::Pupil>& pupils)
{
    QString names;
    for (std::size_t i = 0; i < pupils.size(); ++i) {
        const QString name = nameOf(pupils[i]);
        names = i == 0               ? name
            : i + 1 == pupils.size() ? Words::tr("%1 and %2").arg(names, name)
                                     : joined({ names, name });
    }
    return names;
}

QString observationTitle(const std::vector<school::Pupil>& pupils, const std::string& subject)
{
    return joined({ namesOf(pupils), words(subject) });
}

QString begunWords(const std::string& className, Instant started)
{
    const QString begun = Words::tr("begun at %1").arg(clockOf(started));
    return className.empty() ? Words::tr("Running record, %1").arg(begun)
                             : joined({ words(className), begun });
}

QString elapsedWords(std::chrono::milliseconds time)
{
    const auto seconds = std::max<std::int64_t>(0, time.count() / 1000);
    const auto two = [](std::int64_t number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    const QString rest = two(seconds / 60 % 60) + QLatin1Char(':') + two(seconds % 60);
    return seconds < 3600 ? rest : QString::number(seconds / 3600) + QLatin1Char(':') + rest;
}

QString lessonTitle(const ObserveLesson& lesson)
{
    if (!lesson.classId) {
        return Words::tr("Not in a lesson");
    }
    return lesson.subject.empty()
        ? words(lesson.className)
        : Words::tr("%1 with %2").arg(words(lesson.subject), words(lesson.className));
}

QString undoWords(const observation::DraftEntry& entry)
{
    constexpr int kShort = 32;
    const EntryWords row = entryWords(entry.entry);
    const QString what = row.line.isEmpty() ? row.tag : row.line;
    return Words::tr("Undo: %1")
        .arg(what.size() > kShort ? what.left(kShort - 1).trimmed() + QChar(0x2026) : what);
}

QString nextStepWords(observation::NextStep step)
{
    switch (step) {
    case observation::NextStep::Support:
        return Words::tr("In-school support");
    case observation::NextStep::Referral:
        return Words::tr("Referral");
    case observation::NextStep::Review:
        return Words::tr("Review");
    case observation::NextStep::Nothing:
        return Words::tr("Nothing for now");
    }
    return {};
}

TodayRow openRow(const OpenObservation& open, const QDate& today)
{
    TodayRow row;
    row.icon = QStringLiteral("notebook-pen");
    row.heading = observationTitle(open.pupils, open.subject);
    const QString day = dayWords(toLocal(open.started).date(), today);
    row.detail
        = joined({ words(open.className), Words::tr("%1 at %2").arg(day, clockOf(open.started)),
            Words::tr("%n note(s) and marks", "", open.notes) });
    row.place = QStringLiteral("observe");
    row.target = words(open.id.hex());
    return row;
}

TodayRow lessonRow(const ObserveLesson& lesson)
{
    TodayRow row;
    row.heading = lessonTitle(lesson);
    row.icon = QStringLiteral("footprints");
    row.isNow = lesson.isNow;
    row.place = QStringLiteral("lesson");
    if (!lesson.classId) {
        row.detail = Words::tr("Playground, lunch, corridor, or another time");
        return row;
    }
    row.icon.clear();
    row.time = clockOf(lesson.starts);
    row.detail = joined({ Words::tr("until %1").arg(clockOf(lesson.ends)), words(lesson.room),
        words(lesson.staffName) });
    return row;
}

TodayRow pastRow(const PastObservationLine& line, const QDate& today)
{
    const observation::Observation& past = line.observation;
    TodayRow row;
    row.icon = QStringLiteral("notebook-text");
    const QString day = dayWords(toLocal(past.started.value_or(past.noted)).date(), today);
    row.heading = joined({ day, words(past.subject) });
    row.detail = joined({ words(line.className),
        line.by.empty() ? QString() : Words::tr("by %1").arg(words(line.by)),
        past.ending.nextStep ? nextStepWords(*past.ending.nextStep) : QString() });
    row.place = QStringLiteral("past");
    row.target = words(past.together.hex()) + QLatin1Char('/') + words(past.pupil.hex());
    return row;
}

PupilRow pupilRowOf(const ObservePupil& pupil, const std::string& className)
{
    PupilRow row;
    row.id = words(pupil.pupil.id.hex());
    row.name = words(school::fullName(pupil.pupil));
    row.initials = words(school::initials(pupil.pupil));
    row.colour = pupilColour(pupil.pupil.id);
    row.className = words(className);
    row.hasPassport = pupil.hasPassport;
    return row;
}

PupilFace::Words observedFace(const school::Pupil& pupil)
{
    PupilFace::Words face;
    face.id = words(pupil.id.hex());
    face.name = nameOf(pupil);
    face.firstName = words(school::calledName(pupil));
    face.initials = words(school::initials(pupil));
    face.colour = pupilColour(pupil.id);
    return face;
}

QString whenWords(const observation::Observation& observation)
{
    const Instant started = observation.started.value_or(observation.noted);
    const QString from = joined({ longDate(toLocal(started).date()), clockOf(started) });
    return observation.ended ? Words::tr("%1 to %2").arg(from, clockOf(*observation.ended)) : from;
}

QString tapProblem(ErrorCode code)
{
    if (code == ErrorCode::TooBig || code == ErrorCode::BadInput) {
        return Words::tr("This note is too long to keep. Nothing of it was saved; it is still here "
                         "in the box. Make two notes of it.");
    }
    return diskProblem(code) + QLatin1Char(' ')
        + Words::tr("The last tap was not saved. What is in the list is. Try again.");
}

QString finishProblem(ErrorCode code)
{
    return diskProblem(code) + QLatin1Char(' ')
        + Words::tr("The observation was not shared. Everything in it is still on this tablet. "
                    "Try again.");
}

} // namespace pipit::viewmodels
