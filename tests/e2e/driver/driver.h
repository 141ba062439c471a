#pragma once

#include "tests/e2e/driver/channel.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>

class QQuickWindow;

namespace pipit::driver {

/// Obeys the lines that come over its channel, one after another (see README.md).
class Driver : public QObject {
    Q_OBJECT
public:
    explicit Driver(QObject* parent = nullptr);

    bool connectTo(const QByteArray& path) { return m_channel.connectTo(path); }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Gives the answer, or nothing while what it waits for is not there yet.
    using Attempt = std::function<std::optional<QByteArray>()>;
    using Command = Attempt (Driver::*)(const QString& argument);

    void obey(const QString& line);
    void tryNow();
    void answer(const QByteArray& line);
    void watch(QQuickWindow* window);

    Attempt press(const QString& argument);
    Attempt type(const QString& argument);
    Attempt key(const QString& argument);
    Attempt wait(const QString& argument);
    Attempt gone(const QString& argument);
    Attempt read(const QString& argument);
    Attempt shot(const QString& argument);
    Attempt size(const QString& argument);
    Attempt dumpable(const QString& argument);
    Attempt quit(const QString& argument);

    static const std::map<QString, Command>& commands();

    Channel m_channel;
    Attempt m_attempt;
    int m_frames = 0; ///< drawn; before its first a window is not laid out
    QTimer m_deadline; ///< of the attempt
    QTimer m_rest; ///< runs out when no frame was drawn for a while
};

} // namespace pipit::driver
