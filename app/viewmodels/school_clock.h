#pragma once

#include "core/base/clock.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// The day and the part of the day, in words, as the injected clock has them.
class SchoolClock final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    /// "Tuesday 24 November".
    Q_PROPERTY(QString day READ day NOTIFY changed FINAL)
    /// "Good morning".
    Q_PROPERTY(QString greeting READ greeting NOTIFY changed FINAL)
    /// True if the clock is not the machine's: a chip says "Demo day".
    Q_PROPERTY(bool demo READ demo CONSTANT FINAL)

public:
    SchoolClock(const Clock& clock, bool demo, QObject* parent = nullptr);

    QString day() const { return m_day; }
    QString greeting() const { return m_greeting; }
    bool demo() const { return m_demo; }

    /// Looks at the clock; else it does so by itself every few seconds.
    void look();

signals:
    void changed();
    /// Also when the day or the part of the day did not change.
    void minutePassed();

private:
    const Clock& m_clock;
    bool m_demo;
    QTimer m_tick;
    QString m_day;
    QString m_greeting;
    QDateTime m_minute;
};

} // namespace pipit::viewmodels
