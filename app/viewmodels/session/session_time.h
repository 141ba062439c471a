#pragma once

#include "core/base/clock.h"

#include <QList>
#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

#include <optional>

namespace pipit::viewmodels {

/// How long a session was: a choice around what was planned, a number that is typed, or a timer.
/// Nothing is chosen before somebody taps.
class SessionTime final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("SessionForm makes it")
    /// 0: not recorded.
    Q_PROPERTY(int minutes READ minutes NOTIFY changed FINAL)
    /// The minutes are none of the choices.
    Q_PROPERTY(bool isOther READ isOther NOTIFY changed FINAL)
    /// Minutes that one tap may choose.
    Q_PROPERTY(QList<int> choices READ choices NOTIFY choicesChanged FINAL)
    Q_PROPERTY(bool timing READ timing NOTIFY changed FINAL)
    /// "12:05", while it is timing.
    Q_PROPERTY(QString timed READ timed NOTIFY changed FINAL)

public:
    explicit SessionTime(const Clock& clock, QObject* parent = nullptr);

    int minutes() const { return m_minutes.value_or(0); }
    QList<int> choices() const { return m_choices; }
    bool isOther() const { return m_minutes && !m_choices.contains(*m_minutes); }
    bool timing() const { return m_from.has_value(); }
    QString timed() const;
    std::optional<int> recorded() const { return m_minutes; }
    std::optional<Instant> from() const { return m_from; }

    /// The same again takes it back.
    Q_INVOKABLE void choose(int minutes);
    /// Nothing, or 1 to 600; anything else stays as it was.
    Q_INVOKABLE void type(const QString& minutes);
    Q_INVOKABLE void start();
    /// Takes the minutes that have run, at least one; none if it ran for longer than a session can.
    Q_INVOKABLE void stop();

    void show(std::optional<int> minutes, std::optional<Instant> from, std::optional<int> planned);
    /// Looks at the clock; else it does so by itself every second while it is timing.
    void look();

signals:
    void changed();
    void choicesChanged();
    /// By the person.
    void touched();

private:
    void take(std::optional<int> minutes);

    const Clock& m_clock;
    QTimer m_tick;
    std::optional<int> m_minutes;
    std::optional<Instant> m_from;
    QList<int> m_choices;
};

} // namespace pipit::viewmodels
