#pragma once

#include "app/tablet/app_session.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <functional>
#include <vector>

namespace pipit::bench {

/// The app itself in this process, opened and led through its screens as a person would.
class AppWindow {
public:
    explicit AppWindow(const tablet::Options& options);

    /// The window, and behind the passcode of the first face the shell. False if they do not come.
    bool open(const QString& passcode);
    /// Without waiting for its page.
    void go(const char* place);
    /// Until nothing is drawn for a while.
    void settle();

    QQuickWindow& window() { return *m_window; }
    viewmodels::Workspace& workspace() { return *m_workspace; }
    /// The first item on the screen that has such a property; null if none has.
    QQuickItem* itemWith(const char* property);

private:
    tablet::AppSession m_session;
    QQuickWindow* m_window = nullptr;
    viewmodels::Workspace* m_workspace = nullptr;
    QQuickItem* m_shell = nullptr;
};

/// Runs the event loop until `done`; false after two minutes.
bool waitUntil(const std::function<bool()>& done);

/// Draws so many frames, each after a `step` of its number; gives for each the milliseconds of
/// processor time that the GUI thread used, all that happens between two frames included.
std::vector<double> drawFrames(
    QQuickWindow& window, int frames, const std::function<void(int)>& step);

} // namespace pipit::bench
