#pragma once

#include <QByteArray>
#include <QObject>

class QSocketNotifier;

namespace pipit::driver {

/// Lines in, lines out, over a local stream socket that somebody else listens on.
class Channel : public QObject {
    Q_OBJECT
public:
    explicit Channel(QObject* parent = nullptr);
    ~Channel() override;

    /// False if nobody listens at `path`.
    bool connectTo(const QByteArray& path);
    /// Sends `line` and a line end. Blocks until it is handed over.
    void send(const QByteArray& line);

signals:
    void received(const QString& line);
    void closed();

private:
    void read();

    int m_socket = -1;
    QSocketNotifier* m_notifier = nullptr;
    QByteArray m_partial;
};

} // namespace pipit::driver
