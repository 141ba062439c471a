#include "tests/e2e/driver/channel.h"

#include <QSocketNotifier>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace pipit::driver {

Channel::Channel(QObject* parent)
    : QObject(parent)
{
}

Channel::~Channel()
{
    if (m_socket >= 0) {
        ::close(m_socket);
    }
}

bool Channel::connectTo(const QByteArray& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= static_cast<qsizetype>(sizeof address.sun_path)) {
        return false;
    }
    std::copy(path.begin(), path.end(), address.sun_path);
    m_socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (m_socket < 0
        || ::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        return false;
    }
    m_notifier = new QSocketNotifier(m_socket, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Channel::read);
    return true;
}

void Channel::send(const QByteArray& line)
{
    const QByteArray bytes = line + '\n';
    for (qsizetype sent = 0; sent < bytes.size();) {
        const auto rest = static_cast<size_t>(bytes.size() - sent);
        const auto n = ::send(m_socket, bytes.constData() + sent, rest, MSG_NOSIGNAL);
        if (n <= 0) {
            return; // the other side is gone; `closed` follows
        }
        sent += n;
    }
}

void Channel::read()
{
    std::array<char, 4096> buffer{};
    const auto n = ::read(m_socket, buffer.data(), buffer.size());
    if (n <= 0) {
        m_notifier->setEnabled(false);
        emit closed();
        return;
    }
    m_partial.append(buffer.data(), n);
    for (auto end = m_partial.indexOf('\n'); end >= 0; end = m_partial.indexOf('\n')) {
        const auto line = QString::fromUtf8(m_partial.left(end));
        m_partial.remove(0, end + 1);
        emit received(line);
    }
}

} // namespace pipit::driver
