#include "app/viewmodels/session/session_time.h"

#include "core/intervention/group.h"

#include <algorithm>

namespace pipit::viewmodels {

namespace {

constexpr int kStep = 5;
constexpr int kUsual = 20; ///< of a group that has no planned minutes

} // namespace

SessionTime::SessionTime(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &SessionTime::look);
}

QString SessionTime::timed() const
{
    if (!m_from) {
        return {};
    }
    const auto run = std::max(m_clock.now() - *m_from, std::chrono::milliseconds(0));
    const auto seconds = std::chrono::floor<std::chrono::seconds>(run).count();
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

void SessionTime::take(std::optional<int> minutes)
{
    m_minutes = minutes;
    m_from.reset();
    m_tick.stop();
    emit changed();
    emit touched();
}

void SessionTime::choose(int minutes)
{
    take(m_minutes == minutes ? std::nullopt : std::optional(minutes));
}

void SessionTime::type(const QString& minutes)
{
    bool isNumber = false;
    const int number = minutes.trimmed().toInt(&isNumber);
    if (minutes.trimmed().isEmpty()) {
        take(std::nullopt);
    } else if (isNumber && number >= 1 && number <= intervention::kMaxMinutes) {
        take(number);
    }
}

void SessionTime::start()
{
    m_minutes.reset();
    m_from = m_clock.now();
    m_tick.start();
    emit changed();
    emit touched();
}

void SessionTime::stop()
{
    if (!m_from) {
        return;
    }
    const auto run = std::chrono::round<std::chrono::minutes>(m_clock.now() - *m_from).count();
    const auto minutes = static_cast<int>(std::clamp<std::int64_t>(run, 1, 100'000));
    take(minutes <= intervention::kMaxMinutes ? std::optional(minutes) : std::nullopt);
}

void SessionTime::show(
    std::optional<int> minutes, std::optional<Instant> from, std::optional<int> planned)
{
    m_minutes = minutes;
    m_from = from;
    const int middle = planned.value_or(kUsual);
    const QList<int> choices = middle > kStep ? QList<int>{ middle - kStep, middle, middle + kStep }
                                              : QList<int>{ middle, middle + kStep };
    if (choices != m_choices) {
        m_choices = choices;
        emit choicesChanged();
    }
    if (from) {
        m_tick.start();
    } else {
        m_tick.stop();
    }
    emit changed();
}

void SessionTime::look() { emit changed(); }

} // namespace pipit::viewmodels
