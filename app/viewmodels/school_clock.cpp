#include "app/viewmodels/school_clock.h"

#include "app/viewmodels/local_time.h"

#include <chrono>

namespace pipit::viewmodels {

SchoolClock::SchoolClock(const Clock& clock, bool demo, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_demo(demo)
{
    m_tick.setInterval(std::chrono::seconds(5));
    connect(&m_tick, &QTimer::timeout, this, &SchoolClock::look);
    m_tick.start();
    look();
}

void SchoolClock::look()
{
    const QDateTime now = toLocal(m_clock.now());
    const int hour = now.time().hour();
    const QString day = longDate(now.date());
    const QString greeting = hour < 12 ? tr("Good morning")
        : hour < 17                    ? tr("Good afternoon")
                                       : tr("Good evening");
    if (day != m_day || greeting != m_greeting) {
        m_day = day;
        m_greeting = greeting;
        emit changed();
    }
    const QDateTime minute(now.date(), QTime(now.time().hour(), now.time().minute()));
    if (minute != m_minute) {
        m_minute = minute;
        emit minutePassed();
    }
}

} // namespace pipit::viewmodels
