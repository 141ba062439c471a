#include "qml/import_modules.h"
#include "tests/gallery/scene.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>

#include <cstdio>
#include <functional>

namespace {

using pipit::gallery::Scene;

struct Shot {
    const char* name;
    const char* page; ///< below qrc:/gallery/; AppPicture.qml gets the scene
    QSize size;
    std::function<void(Scene&)> prepare;
    bool locked = false;
    bool dark = false;
    double textScale = 1.0;
};

const QSize kTablet(1280, 800);
const QSize kPortrait(800, 1280);
const QSize kPhone(412, 915);
constexpr const char* kApp = "AppPicture.qml";

void nothing(Scene&) { }
void people(Scene& scene) { scene.somePeople(); }
void passcode(Scene& scene)
{
    scene.somePeople();
    scene.chosen();
}
void notes(Scene& scene)
{
    scene.someNotes();
    scene.waiting(2);
}
void words(Scene& scene)
{
    scene.manyWords();
    scene.sending();
}

std::vector<Shot> shots()
{
    return {
        { "who", kApp, kTablet, people, true },
        { "who-dark", kApp, kTablet, people, true, true },
        { "who-portrait", kApp, kPortrait, people, true },
        { "who-phone", kApp, kPhone, people, true },
        { "who-200", kApp, kTablet, people, true, false, 2.0 },
        { "who-nobody", kApp, kTablet, nothing, true },
        { "passcode", kApp, kTablet, passcode, true },
        { "passcode-dark", kApp, kTablet, passcode, true, true },
        { "passcode-phone", kApp, kPhone, passcode, true },
        { "passcode-phone-200", kApp, kPhone, passcode, true, false, 2.0 },
        { "notes", kApp, kTablet, notes },
        { "notes-dark", kApp, kTablet, notes, false, true },
        { "notes-portrait", kApp, kPortrait, notes },
        { "notes-phone", kApp, kPhone, notes },
        { "notes-phone-dark", kApp, kPhone, notes, false, true },
        { "notes-200", kApp, kTablet, notes, false, false, 2.0 },
        { "notes-phone-200", kApp, kPhone, notes, false, false, 2.0 },
        { "notes-long-words-sending", kApp, kTablet, words },
        { "notes-long-words-phone-200", kApp, kPhone, words, false, false, 2.0 },
        { "notes-empty", kApp, kTablet, [](Scene& scene) { scene.waiting(0); } },
        { "notes-empty-phone", kApp, kPhone, [](Scene& scene) { scene.waiting(0); } },
        { "notes-agreed", kApp, kTablet,
            [](Scene& scene) {
                scene.someNotes();
                scene.allOnServer();
            } },
        { "notes-refused", kApp, kTablet,
            [](Scene& scene) {
                notes(scene);
                scene.keepRefused();
                scene.serverSilent();
            } },
        { "notes-found-none", kApp, kTablet, [](Scene& scene) { scene.searchedInVain(); } },
        { "controls", "ControlsSheet.qml", kTablet, nothing },
        { "controls-dark", "ControlsSheet.qml", kTablet, nothing, false, true },
        { "controls-200", "ControlsSheet.qml", kTablet, nothing, false, false, 2.0 },
        { "controls-phone", "ControlsSheet.qml", kPhone, nothing },
        { "fields", "FieldsSheet.qml", kPortrait, nothing },
        { "fields-dark", "FieldsSheet.qml", kPortrait, nothing, false, true },
        { "fields-200", "FieldsSheet.qml", kPortrait, nothing, false, false, 2.0 },
    };
}

QVariantMap propertiesOf(const Shot& shot, Scene& scene)
{
    QVariantMap properties;
    if (shot.page == kApp) {
        properties = scene.properties();
        properties[QStringLiteral("locked")] = shot.locked;
    } else {
        properties[QStringLiteral("page")]
            = QUrl(QStringLiteral("qrc:/gallery/%1").arg(QLatin1String(shot.page)));
    }
    properties[QStringLiteral("dark")] = shot.dark;
    properties[QStringLiteral("textScale")] = shot.textScale;
    return properties;
}

bool draw(const Shot& shot, const QDir& out)
{
    Scene scene;
    shot.prepare(scene);
    QQuickView view;
    pipit::qml::importModules(*view.engine());
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setInitialProperties(propertiesOf(shot, scene));
    view.setSource(QUrl(QStringLiteral("qrc:/gallery/%1")
                            .arg(QLatin1String(shot.page == kApp ? kApp : "Frame.qml"))));
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
    qputenv("TZ", "Europe/London");
    QGuiApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fprintf(stderr, "usage: pipit-gallery DIR\n");
        return 2;
    }
    const QDir out(QString::fromLocal8Bit(argv[1]));
    int failed = 0;
    for (const Shot& shot : shots()) {
        if (!draw(shot, out)) {
            std::fprintf(stderr, "not drawn: %s\n", shot.name);
            ++failed;
        }
    }
    return failed == 0 ? 0 : 1;
}
