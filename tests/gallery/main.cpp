#include "tests/gallery/shots.h"

#include <QDir>
#include <QGuiApplication>

#include <cstdio>

/// `pipit-gallery DIR` draws every control and page into DIR.
int main(int argc, char** argv)
{
    qputenv("TZ", "Europe/London");
    qputenv("QT_QPA_PLATFORM", "offscreen"); // pictures need no display
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication app(argc, argv);
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fprintf(stderr, "usage: pipit-gallery DIR\n");
        return 2;
    }
    const QDir out(QString::fromLocal8Bit(argv[1]));
    int failed = 0;
    for (const auto& shot : pipit::gallery::shots()) {
        pipit::gallery::Stage stage(shot);
        const QString file = out.filePath(QStringLiteral("%1.png").arg(QLatin1String(shot.name)));
        if (!stage.ready() || !stage.view().grabWindow().save(file)) {
            std::fprintf(stderr, "not drawn: %s\n", shot.name);
            ++failed;
        }
    }
    return failed == 0 ? 0 : 1;
}
