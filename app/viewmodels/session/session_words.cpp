#include "app/viewmodels/session/session_words.h"

#include "app/viewmodels/local_time.h"
#include "app/viewmodels/problem_words.h"
#include "app/viewmodels/pupil_colour.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace pipit::viewmodels {

namespace {

using intervention::Attendance;
using intervention::PupilSession;
using intervention::Step;

/// Names the words of this file for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sessions)
};

QString words(const std::string& text) { return QString::fromStdString(text); }

QString hex(const RecordId& id) { return words(id.hex()); }

QString clockTime(std::optional<std::chrono::minutes> sinceMidnight)
{
    if (!sinceMidnight) {
        return {};
    }
    const auto seconds = static_cast<int>(sinceMidnight->count()) * 60;
    return QTime(0, 0).addSecs(seconds).toString(QStringLiteral("H:mm"));
}

/// What is there of these, with a comma between.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString attendanceWords(int there, int away)
{
    return joined({ Words::tr("%n there", "", there),
        away > 0 ? Words::tr("%n away", "", away) : QString() });
}

QString minuteWords(std::optional<int> minutes)
{
    return minutes ? Words::tr("%n min", "", *minutes) : Words::tr("minutes not recorded");
}

QString detailOf(const GroupDay& day)
{
    if (day.logged) {
        return joined(
            { attendanceWords(day.pupils - day.away, day.away), minuteWords(day.minutes) });
    }
    return joined({ words(day.room), Words::tr("%n pupil(s)", "", day.pupils) });
}

const PupilSession* partOf(const SessionPage& page, const RecordId& pupil)
{
    const auto found = std::ranges::find(page.draft.pupils, pupil, &PupilSession::pupil);
    return found == page.draft.pupils.end() ? nullptr : &*found;
}

bool isHere(const SessionPage& page, const RecordId& pupil)
{
    const PupilSession* part = partOf(page, pupil);
    return part != nullptr && part->attendance == Attendance::Present;
}

QString lastWords(std::optional<Step> last)
{
    if (!last) {
        return {};
    }
    return *last == Step::NotYet  ? Words::tr("Not yet, last time")
        : *last == Step::WithHelp ? Words::tr("With help last time")
                                  : Words::tr("Alone last time");
}

int stepOf(const SessionPage& page, const RecordId& pupil, const RecordId& target)
{
    const PupilSession* part = partOf(page, pupil);
    const auto found = std::ranges::find(part->steps, target, &intervention::TargetStep::target);
    return found == part->steps.end() ? 0 : static_cast<int>(found->step);
}

QStringList awayNames(const SessionPage& page)
{
    QStringList names;
    for (const SessionPupil& pupil : page.pupils) {
        if (!isHere(page, pupil.id)) {
            names << words(pupil.name);
        }
    }
    return names;
}

} // namespace

std::vector<SessionRow> sessionRows(const std::vector<GroupDay>& days, WallTime now, bool withDays)
{
    const QDate today = toDate(std::chrono::floor<std::chrono::days>(now));
    std::vector<SessionRow> rows;
    std::optional<Day> last;
    for (const GroupDay& day : days) {
        SessionRow row;
        row.group = hex(day.group);
        row.day = words(base::isoDay(day.day));
        row.heading = withDays && last != day.day ? dayWords(toDate(day.day), today) : QString();
        row.time = clockTime(day.starts);
        row.name = words(day.name);
        row.detail = detailOf(day);
        row.logged = day.logged;
        row.mark = day.logged ? Words::tr("Logged")
            : day.begun       ? Words::tr("Go on")
                              : Words::tr("Log");
        rows.push_back(std::move(row));
        last = day.day;
    }
    return rows;
}

std::vector<SessionWeek> sessionWeeks(const std::vector<GroupWeek>& weeks)
{
    std::vector<SessionWeek> rows;
    for (const GroupWeek& each : weeks) {
        const intervention::WeekMinutes& week = each.week;
        SessionWeek row;
        row.name = words(each.name);
        row.words = joined({ Words::tr("%1 of %2 min").arg(week.delivered).arg(week.planned),
            week.notRecorded > 0 ? Words::tr("%n session(s) without minutes", "", week.notRecorded)
                                 : QString() });
        row.part = week.planned > 0 ? qreal(week.delivered) / week.planned : 0;
        rows.push_back(std::move(row));
    }
    return rows;
}

QString sessionTitle(const SessionPage& page)
{
    return Words::tr("%1, group of %2")
        .arg(words(page.group.name), QString::number(page.draft.pupils.size()));
}

QString sessionSubtitle(const SessionPage& page)
{
    const bool isToday = page.draft.day == page.today;
    const QDate day = toDate(page.draft.day);
    const QString when = isToday ? QLocale().toString(day, QStringLiteral("dddd")) : longDate(day);
    const QString time = clockTime(page.draft.starts);
    return joined({ isToday ? Words::tr("Session %1").arg(page.number) : QString(),
        time.isEmpty() ? when : when + QLatin1Char(' ') + time, words(page.adult),
        words(page.draft.activity) });
}

QString writtenWords(const SessionPage& page)
{
    return page.draft.day == page.today
        ? QString()
        : Words::tr("Written on %1").arg(longDate(toDate(page.today)));
}

std::vector<SessionChild> sessionChildren(const SessionPage& page)
{
    std::vector<SessionChild> children;
    for (const SessionPupil& pupil : page.pupils) {
        children.push_back({ hex(pupil.id), words(pupil.name), words(pupil.initials),
            pupilColour(pupil.id), isHere(page, pupil.id) });
    }
    return children;
}

std::vector<SessionStep> sessionSteps(const SessionPage& page)
{
    std::vector<SessionStep> steps;
    for (const SessionPupil& pupil : page.pupils) {
        for (const SessionTarget& each : pupil.targets) {
            if (isHere(page, pupil.id)) {
                steps.push_back({ hex(pupil.id), hex(each.target.id), words(pupil.name),
                    words(pupil.initials), pupilColour(pupil.id), words(each.target.line),
                    lastWords(each.last), stepOf(page, pupil.id, each.target.id) });
            }
        }
    }
    return steps;
}

QString fillingWords(const SessionPage& page)
{
    const QStringList away = awayNames(page);
    if (away.isEmpty()) {
        return Words::tr("Everybody counts as there. Nothing else is filled in for you.");
    }
    return away.size() == 1
        ? Words::tr("%1 counts as away. Nothing else is filled in for you.").arg(away.first())
        : Words::tr("%1 count as away. Nothing else is filled in for you.")
              .arg(away.join(QStringLiteral(", ")));
}

QString loggedWords(const SessionPage& page)
{
    const auto away = static_cast<int>(awayNames(page).size());
    const auto there = static_cast<int>(page.draft.pupils.size()) - away;
    return Words::tr("%1, %2: %3")
        .arg(words(page.group.name), longDate(toDate(page.draft.day)),
            joined({ attendanceWords(there, away), minuteWords(page.draft.minutes) }));
}

QString sessionProblem(base::ErrorCode code)
{
    using base::ErrorCode;
    if (code == ErrorCode::AlreadyExists) {
        return Words::tr("This session was logged before. Nothing was written twice.");
    }
    if (code == ErrorCode::BadInput || code == ErrorCode::TooBig) {
        return Words::tr("Something here is too long or of a day too far back. Nothing was "
                         "logged; what you tapped is still here.");
    }
    return diskProblem(code) + QLatin1Char(' ')
        + Words::tr("The last tap is not saved; it is still on this screen. Tap it again, or "
                    "press Done again.");
}

} // namespace pipit::viewmodels
