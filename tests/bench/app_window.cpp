#include "tests/bench/app_window.h"

#include "tests/bench/report.h"

#include <QDeadlineTimer>
#include <QGuiApplication>
#include <QTimer>

namespace pipit::bench {

namespace {

constexpr int kPatienceMs = 120'000;
constexpr int kWakeMs = 50;
constexpr int kCalmMs = 200;
constexpr int kMostSettlingMs = 3'000;

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

QQuickItem* below(QQuickItem* item, const char* property)
{
    if (item->metaObject()->indexOfProperty(property) >= 0) {
        return item;
    }
    for (QQuickItem* child : item->childItems()) {
        if (QQuickItem* found = below(child, property)) {
            return found;
        }
    }
    return nullptr;
}

} // namespace

bool waitUntil(const std::function<bool()>& done)
{
    QTimer wake;
    wake.start(kWakeMs);
    const QDeadlineTimer deadline(kPatienceMs);
    while (!done() && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return done();
}

std::vector<double> drawFrames(
    QQuickWindow& window, int frames, const std::function<void(int)>& step)
{
    std::vector<double> samples;
    double before = 0;
    int drawn = -1; // the first one only begins the count
    const auto next = [&] {
        const double now = threadMilliseconds();
        if (drawn > 0) {
            samples.push_back(now - before);
        }
        before = now;
        if (++drawn <= frames) {
            step(drawn);
            window.update();
        }
    };
    const auto connection = QObject::connect(&window, &QQuickWindow::frameSwapped, &window, next);
    window.update();
    waitUntil([&] { return drawn > frames; });
    QObject::disconnect(connection);
    return samples;
}

AppWindow::AppWindow(const tablet::Options& options)
    : m_session(options)
{
}

bool AppWindow::open(const QString& passcode)
{
    if (!m_session.show()) {
        return false;
    }
    for (QWindow* window : QGuiApplication::allWindows()) {
        m_window = m_window == nullptr ? qobject_cast<QQuickWindow*>(window) : m_window;
    }
    m_workspace = m_window->property("workspace").value<viewmodels::Workspace*>();
    auto* unlocker = m_window->property("unlocker").value<viewmodels::Unlocker*>();
    if (m_workspace == nullptr || unlocker == nullptr
        || !waitUntil([&] { return unlocker->faces()->count() > 0; })) {
        return false;
    }
    unlocker->choose(0);
    unlocker->open(passcode);
    const bool opened = waitUntil([&] { return m_workspace->lock()->isOpen(); });
    m_shell = itemWith("trail");
    return opened && m_shell != nullptr;
}

void AppWindow::go(const char* place) { m_shell->setProperty("place", QLatin1String(place)); }

void AppWindow::settle()
{
    QElapsedTimer calm;
    calm.start();
    const auto connection = QObject::connect(
        m_window, &QQuickWindow::frameSwapped, m_window, [&] { calm.restart(); });
    const QDeadlineTimer deadline(kMostSettlingMs);
    waitUntil([&] { return calm.elapsed() > kCalmMs || deadline.hasExpired(); });
    QObject::disconnect(connection);
}

QQuickItem* AppWindow::itemWith(const char* property)
{
    return below(m_window->contentItem(), property);
}

} // namespace pipit::bench
