#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <stdexcept>

namespace pipit::tour {

/// What stops a tour: a step that did not happen. Its words are for a person.
class TourStopped : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A running app with the driver in it. Steps throw TourStopped.
///
/// Each call returns when the app has answered; nothing waits longer than half a minute.
/// Thread: one. The process is killed when this goes.
class AppProcess {
public:
    /// What is started, and where its driver is found.
    struct Start {
        QString program;
        QStringList arguments;
        QString plugins; ///< the folder that holds generic/ with the driver
        QString socketFolder; ///< must exist, and its path be short
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    };

    /// Starts the program and waits for its driver to call back.
    explicit AppProcess(const Start& start);
    ~AppProcess();
    AppProcess(const AppProcess&) = delete;
    AppProcess& operator=(const AppProcess&) = delete;

    /// One line to the driver; gives what follows "ok ".
    QByteArray ask(const QString& line);

    void press(const QString& name) { ask("press " + name); }
    void type(const QString& text) { ask("type " + text); }
    void key(const QString& name) { ask("key " + name); }
    void wait(const QString& words) { ask("wait " + words); }
    void gone(const QString& words) { ask("gone " + words); }
    void shot(const QString& file) { ask("shot " + file); }
    /// What is on the screen: objects with role, name, text, enabled.
    QJsonArray read();

    /// SIGKILL, and the end of it.
    void kill();
    /// Closes the window; gives the exit code.
    int quit();
    qint64 processId() const { return m_process.processId(); }

private:
    QByteArray readLine();

    QProcess m_process;
    QByteArray m_partial;
    int m_socket = -1;
};

} // namespace pipit::tour
