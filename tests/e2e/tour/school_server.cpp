#include "tests/e2e/tour/school_server.h"

#include "tests/e2e/tour/app_process.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileSystemWatcher>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace pipit::tour {

namespace {

constexpr int kPatienceMs = 30'000;

[[noreturn]] void stopTour(const QString& why) { throw TourStopped(why.toStdString()); }

/// Waits until `file` is there, for a while.
bool appears(const QString& folder, const QString& file)
{
    QFileSystemWatcher watcher({ folder });
    QEventLoop loop;
    const auto look = [&] {
        if (QFile::exists(file)) {
            loop.quit();
        }
    };
    QObject::connect(&watcher, &QFileSystemWatcher::directoryChanged, &loop, look);
    QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
    QTimer::singleShot(0, &loop, look); // it may have come before the watcher
    loop.exec();
    return QFile::exists(file);
}

} // namespace

SchoolServer::SchoolServer(Programs programs, QString folder)
    : m_programs(std::move(programs))
    , m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
    m_process.setStandardOutputFile(logFile(), QIODevice::Append);
    m_process.setStandardErrorFile(logFile(), QIODevice::Append);
}

SchoolServer::~SchoolServer()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(kPatienceMs);
    }
}

void SchoolServer::begin()
{
    const auto said = runToEnd(m_programs.server, { "init", "--data", dataFolder(), "--json" });
    const auto birth = QJsonDocument::fromJson(said).object();
    m_keyPin = birth["key_pin"].toString();
    m_startCode = birth["start_code"].toString();
    start();
}

void SchoolServer::start()
{
    const QString ready = m_folder + "/ready";
    QFile::remove(ready);
    m_process.start(m_programs.server,
        { "serve", "--data", dataFolder(), "--port", m_port, "--ready-file", ready });
    if (!appears(m_folder, ready)) {
        stopTour("the server did not start; see " + logFile());
    }
    QFile file(ready);
    if (!file.open(QIODevice::ReadOnly)) {
        stopTour("the server's port cannot be read");
    }
    m_port = QString::fromLatin1(file.readAll().trimmed());
}

void SchoolServer::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished(kPatienceMs) || m_process.exitCode() != 0) {
        stopTour("the server did not stop as it should; see " + logFile());
    }
}

QString SchoolServer::url() const { return "https://127.0.0.1:" + m_port; }

QByteArray runToEnd(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(2 * kPatienceMs) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0) {
        stopTour(program + " " + arguments.value(0) + " failed");
    }
    return process.readAllStandardOutput();
}

} // namespace pipit::tour
