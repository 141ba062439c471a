#pragma once

#include "tests/e2e/tour/app_process.h"

#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace pipit::tour {

/// What a screen showed while it said that it is kept: all of its words, what stands in its fields
/// and what is ticked, without what a clock moves on and what can only be undone at once.
///
/// Read from the screen alone: what a script believes to have typed does not come in.
class Kept {
public:
    /// TourStopped if the screen does not say `saved` in this very reading.
    Kept(const QJsonArray& screen, const QString& saved);

    /// Waits until the screen shows all of it again; TourStopped, naming `moment` and what is
    /// gone, if it does not.
    void expectOn(AppProcess& app, const QString& moment) const;

private:
    QStringList missingOn(const QJsonArray& screen) const;

    QStringList m_shown; ///< as often as the screen showed it
};

/// The words beside the first such line of a list, up to the next line: "Nest room", "Logged".
QStringList wordsBeside(const QJsonArray& screen, const QString& line);

/// The first name on the screen that ends so. TourStopped if there is none.
QString firstNamed(const QJsonArray& screen, const QString& ending);

} // namespace pipit::tour
