#pragma once

#include <QPointF>
#include <QString>

class QWindow;

namespace pipit::driver {

/// Mouse press and release, handed to Qt where the window system hands in its own.
void tap(QWindow& window, QPointF at);

/// Key press and release for each letter.
void typeText(QWindow& window, const QString& text);

/// One key with modifiers, named as QKeySequence does. False if there is no such key.
bool pressKey(QWindow& window, const QString& name);

} // namespace pipit::driver
