#pragma once

#include "tests/e2e/tour/programs.h"

#include <QProcess>
#include <QString>
#include <QStringList>

namespace pipit::tour {

/// The school server as a process of its own, on this machine's loopback only.
///
/// Steps throw TourStopped. Its data lies in `folder`/data, what it says in `folder`/server.log.
class SchoolServer {
public:
    SchoolServer(Programs programs, QString folder);
    ~SchoolServer();
    SchoolServer(const SchoolServer&) = delete;
    SchoolServer& operator=(const SchoolServer&) = delete;

    /// Makes key, certificate and database, and starts on a free port.
    void begin();
    /// On the same port as before.
    void start();
    /// SIGTERM, and the end of it; an exit code other than 0 stops the tour.
    void stop();

    qint64 processId() const { return m_process.processId(); }
    QString url() const;
    const QString& keyPin() const { return m_keyPin; }
    const QString& startCode() const { return m_startCode; }
    QString dataFolder() const { return m_folder + "/data"; }
    QString logFile() const { return m_folder + "/server.log"; }

private:
    Programs m_programs;
    QString m_folder;
    QString m_keyPin;
    QString m_startCode;
    QString m_port = QStringLiteral("0");
    QProcess m_process;
};

/// Runs a program to its end and gives what it printed; TourStopped if it fails.
QByteArray runToEnd(const QString& program, const QStringList& arguments);

} // namespace pipit::tour
