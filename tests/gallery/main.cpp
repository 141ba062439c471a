#include "qml/import_modules.h"

#include <QDir>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>

#include <cstdio>

namespace {

struct Shot {
    const char* name;
    const char* page;
    QSize size;
    bool dark = false;
    double textScale = 1.0;
};

const QSize kTablet(1280, 800);
const QSize kPortrait(800, 1280);
const QSize kPhone(412, 915);

bool draw(const Shot& shot, const QDir& out)
{
    QQuickView view;
    pipit::qml::importModules(*view.engine());
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setInitialProperties({
        { QStringLiteral("page"),
            QUrl(QStringLiteral("qrc:/gallery/%1").arg(QLatin1String(shot.page))) },
        { QStringLiteral("dark"), shot.dark },
        { QStringLiteral("textScale"), shot.textScale },
    });
    view.setSource(QUrl(QStringLiteral("qrc:/gallery/Frame.qml")));
    view.resize(shot.size);
    view.show();
    for (int i = 0; i < 20; ++i) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    const QString file = out.filePath(QStringLiteral("%1.png").arg(QLatin1String(shot.name)));
    return view.status() == QQuickView::Ready && view.grabWindow().save(file);
}

} // namespace

/// `pipit-gallery DIR` draws every control and page into DIR.
int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fprintf(stderr, "usage: pipit-gallery DIR\n");
        return 2;
    }
    const QDir out(QString::fromLocal8Bit(argv[1]));
    const Shot shots[] = {
        { "controls", "ControlsSheet.qml", kTablet },
        { "controls-dark", "ControlsSheet.qml", kTablet, true },
        { "controls-200", "ControlsSheet.qml", kTablet, false, 2.0 },
        { "controls-phone", "ControlsSheet.qml", kPhone },
        { "fields", "FieldsSheet.qml", kPortrait },
        { "fields-dark", "FieldsSheet.qml", kPortrait, true },
        { "fields-200", "FieldsSheet.qml", kPortrait, false, 2.0 },
    };
    int failed = 0;
    for (const Shot& shot : shots) {
        if (!draw(shot, out)) {
            std::fprintf(stderr, "not drawn: %s\n", shot.name);
            ++failed;
        }
    }
    return failed == 0 ? 0 : 1;
}
