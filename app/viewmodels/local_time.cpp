#include "app/viewmodels/local_time.h"

#include <QCoreApplication>
#include <QLocale>

namespace pipit::viewmodels {

QDateTime toLocal(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count());
}

WallTime wallTime(Instant instant)
{
    const QDateTime local = toLocal(instant);
    const Day day{ std::chrono::days(QDate(1970, 1, 1).daysTo(local.date())) };
    return day + std::chrono::hours(local.time().hour())
        + std::chrono::minutes(local.time().minute());
}

QDate toDate(Day day) { return QDate(1970, 1, 1).addDays(day.time_since_epoch().count()); }

QString dayWords(const QDate& day, const QDate& today)
{
    if (day == today) {
        return QCoreApplication::translate("Days", "Today");
    }
    if (day == today.addDays(-1)) {
        return QCoreApplication::translate("Days", "Yesterday");
    }
    return day.year() == today.year() ? longDate(day)
                                      : QLocale().toString(day, QStringLiteral("dddd d MMMM yyyy"));
}

QString longDate(const QDate& day)
{
    return QLocale().toString(day, QStringLiteral("dddd d MMMM"));
}

} // namespace pipit::viewmodels
