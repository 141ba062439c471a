#include "tests/e2e/driver/driver.h"

#include "tests/e2e/driver/hand.h"
#include "tests/e2e/driver/screen.h"

#include <QCoreApplication>
#include <QEvent>
#include <QImage>
#include <QQuickWindow>

#include <sys/prctl.h>

#include <chrono>

namespace pipit::driver {

namespace {

using namespace std::chrono_literals;
constexpr auto kLongestWait = 20s;
constexpr auto kRest = 300ms; ///< longer than any animation of the app

} // namespace

Driver::Driver(QObject* parent)
    : QObject(parent)
    , m_channel(this)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(kLongestWait);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_channel, &Channel::received, this, &Driver::obey);
    connect(&m_deadline, &QTimer::timeout, this, [this] { answer("error it did not happen"); });
    connect(&m_rest, &QTimer::timeout, this, &Driver::tryNow);
    QCoreApplication::instance()->installEventFilter(this);
}

bool Driver::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Expose) {
        if (auto* window = qobject_cast<QQuickWindow*>(watched)) {
            watch(window);
        }
    }
    return QObject::eventFilter(watched, event);
}

void Driver::watch(QQuickWindow* window)
{
    const auto drawn = [this] {
        ++m_frames;
        m_rest.start();
        tryNow();
    };
    disconnect(window, &QQuickWindow::frameSwapped, this, nullptr);
    connect(window, &QQuickWindow::frameSwapped, this, drawn, Qt::QueuedConnection);
    m_rest.start();
}

const std::map<QString, Driver::Command>& Driver::commands()
{
    static const std::map<QString, Command> all{
        { "press", &Driver::press },
        { "type", &Driver::type },
        { "key", &Driver::key },
        { "wait", &Driver::wait },
        { "gone", &Driver::gone },
        { "read", &Driver::read },
        { "shot", &Driver::shot },
        { "size", &Driver::size },
        { "dumpable", &Driver::dumpable },
        { "quit", &Driver::quit },
    };
    return all;
}

void Driver::obey(const QString& line)
{
    const auto word = line.section(QLatin1Char(' '), 0, 0);
    const auto argument = line.section(QLatin1Char(' '), 1);
    const auto command = commands().find(word);
    if (m_attempt || command == commands().end()) {
        m_channel.send(m_attempt ? "error still busy" : "error no such command");
        return;
    }
    m_attempt = (this->*command->second)(argument);
    m_deadline.start();
    tryNow();
}

void Driver::tryNow()
{
    if (!m_attempt || m_frames == 0) {
        return;
    }
    if (const auto done = m_attempt()) {
        answer(*done);
    }
}

void Driver::answer(const QByteArray& line)
{
    m_deadline.stop();
    m_attempt = nullptr;
    // After what the command put into the event queue has been handled.
    QTimer::singleShot(0, this, [this, line] { m_channel.send(line); });
}

/// As a finger does: only what stands where the last frame showed it. Items that a list has just
/// made all lie in one place until they are laid out, and the topmost would take the tap.
Driver::Attempt Driver::press(const QString& argument)
{
    return [this, name = argument, before = std::optional<QPointF>(),
               frame = m_frames]() mutable -> std::optional<QByteArray> {
        const auto target = findTarget(name);
        if (target && before == target->at && frame != m_frames) {
            tap(*target->window, target->at);
            return "ok";
        }
        if (target) {
            target->window->update();
        }
        before = target ? std::optional(target->at) : std::nullopt;
        frame = m_frames;
        return std::nullopt;
    };
}

Driver::Attempt Driver::type(const QString& argument)
{
    return [text = argument]() -> std::optional<QByteArray> {
        auto* window = frontWindow();
        if (window == nullptr || window->activeFocusItem() == nullptr) {
            return std::nullopt;
        }
        typeText(*window, text);
        return "ok";
    };
}

Driver::Attempt Driver::key(const QString& argument)
{
    return [name = argument]() -> std::optional<QByteArray> {
        auto* window = frontWindow();
        if (window == nullptr) {
            return std::nullopt;
        }
        return pressKey(*window, name) ? "ok" : "error no such key";
    };
}

Driver::Attempt Driver::wait(const QString& argument)
{
    return [words = argument] {
        return shows(words) ? std::optional<QByteArray>("ok") : std::nullopt;
    };
}

Driver::Attempt Driver::gone(const QString& argument)
{
    return [words = argument] {
        return shows(words) ? std::nullopt : std::optional<QByteArray>("ok");
    };
}

Driver::Attempt Driver::read(const QString&)
{
    return []() -> std::optional<QByteArray> {
        const auto* window = frontWindow();
        return window == nullptr ? std::nullopt : std::optional("ok " + asJson(look(*window)));
    };
}

Driver::Attempt Driver::shot(const QString& argument)
{
    return [this, file = argument]() -> std::optional<QByteArray> {
        auto* window = frontWindow();
        if (window == nullptr || m_rest.isActive()) {
            return std::nullopt;
        }
        return window->grabWindow().save(file, "PNG") ? "ok" : "error cannot write the picture";
    };
}

Driver::Attempt Driver::size(const QString& argument)
{
    return [argument]() -> std::optional<QByteArray> {
        auto* window = frontWindow();
        if (window == nullptr) {
            return std::nullopt;
        }
        window->resize(argument.section(QLatin1Char(' '), 0, 0).toInt(),
            argument.section(QLatin1Char(' '), 1, 1).toInt());
        return "ok";
    };
}

/// The app closes its memory to others; who looks for something in it has to be let in.
Driver::Attempt Driver::dumpable(const QString&)
{
    return []() -> std::optional<QByteArray> {
        return ::prctl(PR_SET_DUMPABLE, 1) == 0 ? "ok" : "error the memory stays closed";
    };
}

Driver::Attempt Driver::quit(const QString&)
{
    return []() -> std::optional<QByteArray> {
        if (auto* window = frontWindow()) {
            QTimer::singleShot(0, window, [window] { window->close(); });
        }
        return "ok";
    };
}

} // namespace pipit::driver
