#include "tests/e2e/driver/hand.h"

#include <QEvent>
#include <QKeySequence>
#include <QWindow>
#include <QtGui/qtguiglobal.h>

// QtGui exports these for Qt Test: the way of the window system's own events.
QT_BEGIN_NAMESPACE
Q_GUI_EXPORT void qt_handleMouseEvent(QWindow* window, const QPointF& local, const QPointF& global,
    Qt::MouseButtons state, Qt::MouseButton button, QEvent::Type type, Qt::KeyboardModifiers mods,
    int timestamp);
Q_GUI_EXPORT void qt_handleKeyEvent(QWindow* window, QEvent::Type type, int key,
    Qt::KeyboardModifiers mods, const QString& text, bool autorep, ushort count);
QT_END_NAMESPACE

namespace pipit::driver {

namespace {

/// Far enough apart that two taps are never one double click.
int nextTimestamp()
{
    static int now = 0;
    return now += 1000;
}

void hitKey(QWindow& window, int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    qt_handleKeyEvent(&window, QEvent::KeyPress, key, modifiers, text, false, 1);
    qt_handleKeyEvent(&window, QEvent::KeyRelease, key, modifiers, text, false, 1);
}

} // namespace

void tap(QWindow& window, QPointF at)
{
    const QPointF global = window.mapToGlobal(at);
    const int time = nextTimestamp();
    qt_handleMouseEvent(
        &window, at, global, Qt::NoButton, Qt::NoButton, QEvent::MouseMove, Qt::NoModifier, time);
    qt_handleMouseEvent(&window, at, global, Qt::LeftButton, Qt::LeftButton,
        QEvent::MouseButtonPress, Qt::NoModifier, time + 10);
    qt_handleMouseEvent(&window, at, global, Qt::NoButton, Qt::LeftButton,
        QEvent::MouseButtonRelease, Qt::NoModifier, time + 60);
}

void typeText(QWindow& window, const QString& text)
{
    for (const auto letter : text) {
        const auto upper = letter.toUpper();
        const auto modifiers = letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier;
        hitKey(window, upper.unicode(), modifiers, QString(letter));
    }
}

bool pressKey(QWindow& window, const QString& name)
{
    const auto sequence = QKeySequence::fromString(name);
    if (sequence.isEmpty() || sequence[0].key() == Qt::Key_unknown) {
        return false;
    }
    const auto key = sequence[0].key();
    const auto text
        = key == Qt::Key_Return || key == Qt::Key_Enter ? QStringLiteral("\r") : QString();
    hitKey(window, key, sequence[0].keyboardModifiers(), text);
    return true;
}

} // namespace pipit::driver
