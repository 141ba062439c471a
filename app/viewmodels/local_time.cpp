#include "app/viewmodels/local_time.h"

#include <QCoreApplication>
#include <QLocale>

namespace pipit::viewmodels {

QDateTime toLocal(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count());
}

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
