#pragma once

#include <QByteArray>
#include <QPointF>
#include <QPointer>
#include <QString>

#include <optional>
#include <vector>

class QQuickItem;
class QQuickWindow;

namespace pipit::driver {

/// Something on the screen that has a name or says something.
struct Seen {
    QString role; ///< "Button", "EditableText", ..., as Qt names it; "Text" for plain words
    QString name;
    QString text; ///< what it holds; empty for a passcode
    bool enabled = true;
    bool checked = false; ///< ticked or chosen
    QPointF middle; ///< of the part that is visible, in the window
};

/// Where a control stands, and in which window.
struct Target {
    QPointer<QQuickWindow> window;
    QPointF at;
};

/// The newest visible Quick window of this app, or null.
QQuickWindow* frontWindow();

/// All that `window` shows, in the order of its item tree. What is invisible, transparent, or
/// clipped away is not there.
std::vector<Seen> look(const QQuickWindow& window);

/// An enabled thing named exactly `name`; controls before headings and plain words.
std::optional<Target> findTarget(const QString& name);

/// True if a name or text on the screen is or holds `words`.
bool shows(const QString& words);

/// One line of JSON.
QByteArray asJson(const std::vector<Seen>& seen);

} // namespace pipit::driver
