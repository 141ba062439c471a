#include "app/tablet/app_session.h"
#include "tests/bench/bench_server.h"
#include "tests/bench/frames.h"

#include <QGuiApplication>
#include <QQuickWindow>

namespace pipit::bench {

namespace {

constexpr const char* kBare = "import QtQuick\nimport QtQuick.Controls\n"
                              "ApplicationWindow { visible: true; width: 1280; height: 800\n"
                              "Label { anchors.centerIn: parent; text: \"Who are you?\" } }";

/// At the first frame of the first window.
void sayWhenDrawn()
{
    for (QWindow* window : QGuiApplication::allWindows()) {
        if (auto* quick = qobject_cast<QQuickWindow*>(window)) {
            QObject::connect(
                quick, &QQuickWindow::frameSwapped, quick,
                [] {
                    std::printf("%.1f\n", peakMegabytesOf(QStringLiteral("self")));
                    std::fflush(stdout);
                    QCoreApplication::quit();
                },
                Qt::SingleShotConnection);
        }
    }
}

} // namespace

int showFirstFrame(std::string_view what, const std::filesystem::path& directory)
{
    int argc = 1;
    char name[] = "pipit-bench";
    char* argv[] = { name, nullptr };
    QGuiApplication app(argc, argv);
    if (what == "app") {
        tablet::Options options;
        options.data = directory;
        tablet::AppSession session(options);
        if (!session.show()) {
            return 1;
        }
        sayWhenDrawn();
        return QGuiApplication::exec();
    }
    QQmlApplicationEngine engine;
    engine.loadData(kBare);
    if (engine.rootObjects().isEmpty()) {
        return 1;
    }
    sayWhenDrawn();
    return QGuiApplication::exec();
}

} // namespace pipit::bench
