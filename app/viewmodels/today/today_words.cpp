#include "app/viewmodels/today/today_words.h"

#include "app/viewmodels/local_time.h"
#include "app/viewmodels/observation/observation_words.h"
#include "app/viewmodels/pupil_colour.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace pipit::viewmodels {

namespace {

using std::chrono::minutes;

/// More lines than these are summed up in one.
constexpr std::size_t kMostLines = 5;

/// Names the words of this file for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

QString words(const std::string& text) { return QString::fromStdString(text); }

QString clockTime(minutes sinceMidnight)
{
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(sinceMidnight.count()) * 60);
    return time.toString(QStringLiteral("H:mm"));
}

/// What is there of these, with a comma between.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Day dayOf(WallTime time) { return std::chrono::floor<std::chrono::days>(time); }

minutes timeOf(const TodayPage& page) { return page.now - dayOf(page.now); }

bool isOn(const TodayLesson& each, minutes now)
{
    return each.lesson.slot.starts <= now && now < each.lesson.slot.ends;
}

QString titleOf(const school::Lesson& lesson)
{
    const QString subject = words(lesson.slot.subject);
    return subject.isEmpty() ? words(lesson.className)
                             : Words::tr("%1 with %2").arg(subject, words(lesson.className));
}

QString passportWords(const TodayLesson& each)
{
    if (each.passports == 0) {
        return Words::tr("Nobody here has a passport");
    }
    return joined({ Words::tr("%n pupil(s) with a passport", "", each.passports),
        each.changed > 0 ? Words::tr("%n changed since you read it", "", each.changed) : QString(),
        each.unread > 0 ? Words::tr("%n not read yet", "", each.unread) : QString() });
}

/// Who else is there: a person's own name tells them nothing.
QString whereWords(const school::Lesson& lesson)
{
    return joined({ words(lesson.room), lesson.isNamed ? QString() : words(lesson.staffName) });
}

QString sentences(const QString& first, const QString& second)
{
    return first.isEmpty() ? second : first + QStringLiteral(". ") + second;
}

/// "Tomorrow at 9:00", "Monday at 9:00", "Monday 4 January at 9:00".
QString momentWords(const TodayPage& page, Day day, minutes starts)
{
    const auto ahead = (day - dayOf(page.now)).count();
    const QString time = clockTime(starts);
    if (ahead == 1) {
        return Words::tr("Tomorrow at %1").arg(time);
    }
    const QString name
        = ahead < 7 ? QLocale().dayName(toDate(day).dayOfWeek()) : longDate(toDate(day));
    return Words::tr("%1 at %2").arg(name, time);
}

TodayHead lessonHead(const TodayLesson& each, minutes now)
{
    const auto& slot = each.lesson.slot;
    return { isOn(each, now) ? Words::tr("Now, until %1").arg(clockTime(slot.ends))
                             : Words::tr("Next, at %1").arg(clockTime(slot.starts)),
        titleOf(each.lesson), sentences(whereWords(each.lesson), passportWords(each)),
        words(slot.classId.hex()), true };
}

/// Of a whole school: how many lessons are on, and how many who need something are in them.
TodayHead schoolHead(const TodayPage& page)
{
    const TodayLesson& first = page.lessons.front();
    const bool on = isOn(first, timeOf(page));
    minutes ends = first.lesson.slot.ends;
    int passports = 0;
    for (const TodayLesson& each : page.lessons) {
        ends = std::min(ends, each.lesson.slot.ends);
        passports += each.passports;
    }
    const int lessons = static_cast<int>(page.lessons.size());
    return { on ? Words::tr("Now, until %1").arg(clockTime(ends))
                : Words::tr("Next, at %1").arg(clockTime(first.lesson.slot.starts)),
        Words::tr("%n lesson(s) in school", "", lessons),
        Words::tr("%n pupil(s) with a passport are in them", "", passports), {}, true };
}

TodayHead quietHead(const TodayPage& page)
{
    if (!page.following) {
        return { {}, Words::tr("No lessons on the timetable"),
            Words::tr("They stand here once the school's timetable has been imported."), {},
            page.hasSchool };
    }
    const auto& [day, next] = *page.following;
    return { page.isSchoolDay ? Words::tr("Today's lessons are over")
                              : Words::tr("No lessons today"),
        Words::tr("Next: %1").arg(titleOf(next.lesson)),
        sentences(
            joined({ momentWords(page, day, next.lesson.slot.starts), words(next.lesson.room) }),
            passportWords(next)),
        words(next.lesson.slot.classId.hex()), true };
}

TodayRow pupilRow(const TodayPupil& pupil)
{
    TodayRow row;
    row.initials = words(pupil.initials);
    row.colour = pupilColour(pupil.id);
    row.heading = words(pupil.name);
    row.place = QStringLiteral("passport");
    row.target = words(pupil.id.hex());
    return row;
}

TodayRow iconRow(const char* icon, const QString& heading, const QString& detail)
{
    TodayRow row;
    row.icon = QString::fromLatin1(icon);
    row.heading = heading;
    row.detail = detail;
    return row;
}

TodayRow pupilIconRow(
    const char* icon, const QString& heading, const QString& detail, const TodayPupil& pupil)
{
    TodayRow row = iconRow(icon, heading, detail);
    row.place = QStringLiteral("passport");
    row.target = words(pupil.id.hex());
    return row;
}

void addNotRead(const TodayPage& page, std::vector<TodayRow>& rows)
{
    const auto shown = std::min(page.notRead.size(), kMostLines);
    for (std::size_t i = 0; i < shown; ++i) {
        const TodayNotRead& each = page.notRead[i];
        const auto count = static_cast<int>(each.by.size());
        rows.push_back(pupilIconRow("eye-off",
            count == 1 ? Words::tr("%1 has not read").arg(words(each.by.front()))
                       : Words::tr("%n colleague(s) have not read", "", count),
            Words::tr("Passport of %1").arg(words(each.pupil.name)), each.pupil));
    }
    if (page.notRead.size() > shown) {
        const auto more = static_cast<int>(page.notRead.size() - shown);
        rows.push_back(iconRow(
            "eye-off", Words::tr("%n more passport(s) not read by all", "", more), QString()));
    }
}

QString dueWords(Day day, Day today)
{
    if (day < today) {
        return Words::tr("Was due on %1").arg(longDate(toDate(day)));
    }
    return day == today ? Words::tr("Due today")
                        : Words::tr("Due on %1").arg(QLocale().dayName(toDate(day).dayOfWeek()));
}

} // namespace

TodayHead headOf(const TodayPage& page)
{
    const minutes now = timeOf(page);
    if (!page.isMine) {
        return page.lessons.empty() ? quietHead(page) : schoolHead(page);
    }
    std::vector<school::Lesson> lessons;
    std::ranges::transform(page.lessons, std::back_inserter(lessons), &TodayLesson::lesson);
    const auto found = school::nowAndNext(lessons, now);
    const auto& chosen = found.now ? found.now : found.next;
    if (!chosen) {
        return quietHead(page);
    }
    return lessonHead(*std::ranges::find(page.lessons, *chosen, &TodayLesson::lesson), now);
}

QString weekWords(const TodayPage& page)
{
    if (!page.week) {
        return {};
    }
    return *page.week == school::Week::A ? Words::tr("week A") : Words::tr("week B");
}

QString lessonsHeading(const TodayPage& page)
{
    if (page.isMine) {
        return Words::tr("Today");
    }
    return !page.lessons.empty() && isOn(page.lessons.front(), timeOf(page))
        ? Words::tr("In school now")
        : Words::tr("Next in school");
}

std::vector<TodayRow> lessonRows(const TodayPage& page)
{
    std::vector<TodayRow> rows;
    const minutes now = timeOf(page);
    for (const TodayLesson& each : page.lessons) {
        const school::Lesson& lesson = each.lesson;
        TodayRow row;
        row.time = clockTime(lesson.slot.starts);
        row.heading = titleOf(lesson);
        row.detail = joined({ whereWords(lesson),
            each.passports > 0 ? Words::tr("%n passport(s)", "", each.passports) : QString(),
            each.changed + each.unread > 0 && page.isMine
                ? Words::tr("%n to read", "", each.changed + each.unread)
                : QString() });
        row.place = QStringLiteral("door");
        row.target = words(lesson.slot.classId.hex());
        row.isNow = page.isMine && isOn(each, now);
        row.isOver = lesson.slot.ends <= now;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TodayRow> eyeRows(const TodayPage& page)
{
    std::vector<TodayRow> rows;
    if (page.waiting.refused > 0) {
        rows.push_back(iconRow("triangle-alert",
            Words::tr("%n record(s) could not be sent", "", static_cast<int>(page.waiting.refused)),
            Words::tr("Kept on this tablet")));
    }
    if (page.questions > 0) {
        TodayRow row = iconRow("message-circle-question-mark",
            Words::tr("%n question(s) from staff", "", page.questions),
            Words::tr("Not decided yet"));
        row.place = QStringLiteral("ask");
        rows.push_back(std::move(row));
    }
    for (const TodayPupil& pupil : page.conflicts) {
        rows.push_back(pupilIconRow(
            "git-merge", Words::tr("Two versions of one passport"), words(pupil.name), pupil));
    }
    for (const TodayUnread& each : page.unread) {
        TodayRow row = iconRow("book-user", Words::tr("%n passport(s) to read", "", each.passports),
            joined({ words(each.className),
                each.changed > 0 ? Words::tr("%n changed since you read it", "", each.changed)
                                 : QString() }));
        row.place = QStringLiteral("door");
        row.target = words(each.classId.hex());
        rows.push_back(std::move(row));
    }
    addNotRead(page, rows);
    return rows;
}

std::vector<TodayRow> reviewRows(const TodayPage& page)
{
    std::vector<TodayRow> rows;
    for (const TodayReview& review : page.reviews) {
        if (rows.size() == kMostLines) {
            rows.push_back(iconRow("calendar-clock",
                Words::tr("%n more review(s) due", "",
                    static_cast<int>(page.reviews.size() - kMostLines)),
                QString()));
            break;
        }
        TodayRow row = pupilRow(review.pupil);
        row.detail = dueWords(review.day, dayOf(page.now));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TodayRow> unfinishedRows(const TodayPage& page)
{
    std::vector<TodayRow> rows;
    for (const TodayPupil& pupil : page.drafts) {
        rows.push_back(pupilIconRow("pencil", Words::tr("Passport of %1").arg(words(pupil.name)),
            Words::tr("Your draft, not shared yet"), pupil));
    }
    for (const OpenObservation& open : page.observations) {
        rows.push_back(openRow(open, toDate(dayOf(page.now))));
    }
    if (page.questionsBegun > 0) {
        TodayRow row = iconRow("message-circle-question-mark",
            Words::tr("%n question(s) to the SENCo", "", page.questionsBegun),
            Words::tr("Your draft, not sent yet"));
        row.place = QStringLiteral("ask");
        rows.push_back(std::move(row));
    }
    if (page.noteBegun) {
        TodayRow row
            = iconRow("notebook-pen", Words::tr("A note"), Words::tr("Begun, not kept yet"));
        row.place = QStringLiteral("notes");
        rows.push_back(std::move(row));
    }
    if (page.waiting.waiting() > 0) {
        rows.push_back(iconRow("cloud-upload",
            Words::tr("%n waiting to send", "", static_cast<int>(page.waiting.waiting())),
            Words::tr("With the next sync")));
    }
    return rows;
}

} // namespace pipit::viewmodels
