#include "tests/e2e/tour/app_process.h"

#include <QFile>
#include <QJsonDocument>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace pipit::tour {

namespace {

constexpr int kPatienceMs = 30'000; ///< more than the driver's own

[[noreturn]] void stop(const QString& why) { throw TourStopped(why.toStdString()); }

constexpr int kSliceMs = 100;

/// False when the patience or the process ended first.
bool isReadable(int fd, QProcess& process)
{
    pollfd waiting{ fd, POLLIN, 0 };
    for (int waited = 0; waited < kPatienceMs; waited += kSliceMs) {
        if (::poll(&waiting, 1, kSliceMs) == 1) {
            return true;
        }
        if (process.waitForFinished(0) || process.state() == QProcess::NotRunning) {
            return false;
        }
    }
    return false;
}

int listenAt(const QByteArray& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= static_cast<qsizetype>(sizeof address.sun_path)) {
        stop("the path of the driver's socket is too long: " + QString::fromUtf8(path));
    }
    std::copy(path.begin(), path.end(), address.sun_path);
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    ::unlink(path.constData());
    if (fd < 0 || ::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0
        || ::listen(fd, 1) != 0) {
        stop("cannot listen for the driver");
    }
    return fd;
}

} // namespace

AppProcess::AppProcess(const Start& start)
{
    const QByteArray path = QFile::encodeName(start.socketFolder) + "/driver";
    const int listener = listenAt(path);
    auto environment = start.environment;
    environment.insert("QT_PLUGIN_PATH", start.plugins);
    environment.insert("QT_QPA_GENERIC_PLUGINS", "pipitdriver");
    environment.insert("PIPIT_DRIVER", QString::fromUtf8(path));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.start(start.program, start.arguments);
    if (m_process.waitForStarted() && isReadable(listener, m_process)) {
        m_socket = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
    }
    ::close(listener);
    ::unlink(path.constData());
    if (m_socket < 0) {
        stop(start.program + " did not start, or not with the driver in it");
    }
}

AppProcess::~AppProcess()
{
    if (m_socket >= 0) {
        ::close(m_socket);
    }
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(kPatienceMs);
    }
}

QByteArray AppProcess::readLine()
{
    while (!m_partial.contains('\n')) {
        std::array<char, 65536> buffer{};
        const auto n
            = isReadable(m_socket, m_process) ? ::read(m_socket, buffer.data(), buffer.size()) : 0;
        if (n <= 0) {
            stop("the app ended or hangs");
        }
        m_partial.append(buffer.data(), n);
    }
    const auto end = m_partial.indexOf('\n');
    const auto line = m_partial.left(end);
    m_partial.remove(0, end + 1);
    return line;
}

QByteArray AppProcess::ask(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::send(m_socket, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL)
        != bytes.size()) {
        stop("the app is gone; it was asked: " + line);
    }
    const auto answer = readLine();
    if (!answer.startsWith("ok")) {
        stop(line + ": " + QString::fromUtf8(answer)
            + "\non the screen: " + QString::fromUtf8(line == "read" ? QByteArray() : ask("read")));
    }
    return answer.mid(3);
}

QJsonArray AppProcess::read() { return QJsonDocument::fromJson(ask("read")).array(); }

void AppProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
}

int AppProcess::quit()
{
    ask("quit");
    if (!m_process.waitForFinished(kPatienceMs)) {
        stop("the app does not end when its window is closed");
    }
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

} // namespace pipit::tour
