#include "tests/e2e/tour/kills.h"

#include "tests/e2e/tour/app_process.h"

#include <algorithm>
#include <random>
#include <utility>

namespace pipit::tour {

namespace {

QStringList numbered(const QString& what, int count)
{
    QStringList all;
    for (int i = 1; i <= count; ++i) {
        all << what + QLatin1Char(' ') + QString::number(i);
    }
    return all;
}

/// Every moment at which a screen says that something is kept.
const QStringList& momentsOfTheDay()
{
    static const QStringList all = numbered("observed", 12) + numbered("half a line", 2)
        + numbered("mark", 4)
        + QStringList{ "today", "summary", "next step", "who does it", "observation shared",
              "passport shared" }
        + numbered("attendance", 2) + numbered("minutes", 2) + numbered("engagement", 2)
        + numbered("step", 2) + numbered("line", 2) + numbered("logged", 2)
        + QStringList{ "other draft", "other passport shared" };
    return all;
}

} // namespace

Kills::Kills(std::uint32_t seed, std::size_t count)
    : m_seed(seed)
{
    std::mt19937 dice(seed);
    QStringList left = momentsOfTheDay();
    for (; count > 0 && !left.isEmpty(); --count) {
        const auto drawn = dice() % static_cast<std::uint32_t>(left.size());
        m_ahead.insert(left.takeAt(static_cast<qsizetype>(drawn)));
    }
}

bool Kills::strikes(const QString& moment)
{
    if (!momentsOfTheDay().contains(moment)) {
        throw TourStopped("the day does not name the moment " + moment.toStdString());
    }
    const bool drawn = m_ahead.remove(moment);
    m_done += drawn ? 1 : 0;
    return drawn;
}

} // namespace pipit::tour
