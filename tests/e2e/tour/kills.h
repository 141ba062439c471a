#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>

namespace pipit::tour {

/// The moments of the day at which an app is killed: drawn from those that the day names, the same
/// ones for the same seed everywhere.
class Kills {
public:
    static constexpr std::size_t kMost = 20;

    /// Draws `count` moments, at most as many as the day has.
    Kills(std::uint32_t seed, std::size_t count);

    /// True if this moment was drawn; it is then counted as done. TourStopped for a moment that
    /// the day does not name.
    bool strikes(const QString& moment);
    /// One that every day has, whatever the seed.
    void addFixed() { ++m_fixed; }

    std::uint32_t seed() const { return m_seed; }
    /// Drawn and done, and those that every day has.
    std::size_t done() const { return m_done + m_fixed; }
    /// Drawn moments that have not come.
    const QSet<QString>& ahead() const { return m_ahead; }

private:
    std::uint32_t m_seed;
    std::size_t m_done = 0;
    std::size_t m_fixed = 0;
    QSet<QString> m_ahead;
};

} // namespace pipit::tour
