#include "tests/gallery/shots.h"

#include "qml/import_modules.h"

#include <QGuiApplication>
#include <QLocale>
#include <QQmlEngine>
#include <QQuickItem>
#include <QTranslator>

#include <algorithm>

namespace pipit::gallery {

namespace {

void nothing(Scene&) { }
void people(Scene& scene) { scene.somePeople(); }
void left(Scene& scene) { scene.peopleWhoLeft(); }
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

QVariantMap propertiesOf(const Shot& shot, Scene& scene)
{
    QVariantMap properties;
    if (shot.page == kApp) {
        properties = scene.properties();
        properties[QStringLiteral("locked")] = shot.locked;
        properties[QStringLiteral("place")] = QString::fromLatin1(shot.place);
    } else {
        properties[QStringLiteral("page")]
            = QUrl(QStringLiteral("qrc:/gallery/%1").arg(QLatin1String(shot.page)));
    }
    properties[QStringLiteral("dark")] = shot.dark;
    properties[QStringLiteral("textScale")] = shot.textScale;
    return properties;
}

std::unique_ptr<QTranslator> speak(bool welsh)
{
    QLocale::setDefault(QLocale(welsh ? QLocale::Welsh : QLocale::English, QLocale::UnitedKingdom));
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(QStringLiteral(":/i18n/pipit_%1.qm").arg(welsh ? "cy" : "en"))) {
        QCoreApplication::installTranslator(translator.get());
    }
    return translator;
}

void pressBelow(QQuickItem* item, const QString& words)
{
    if (item->isVisible() && item->inherits("QQuickAbstractButton")
        && item->property("text").toString() == words) {
        QMetaObject::invokeMethod(item, "clicked");
    }
    for (auto* child : item->childItems()) {
        pressBelow(child, words);
    }
}

std::vector<Shot> appShots()
{
    return {
        { "who", kApp, kTablet, people, true },
        { "who-dark", kApp, kTablet, people, true, true },
        { "who-portrait", kApp, kPortrait, people, true },
        { "who-phone", kApp, kPhone, people, true },
        { "who-200", kApp, kTablet, people, true, false, 2.0 },
        { "who-damaged", kApp, kTablet, [](Scene& scene) { scene.somePeople(1); }, true },
        { "who-nobody", kApp, kTablet, nothing, true },
        { "who-waiting", kApp, kTablet, left, true },
        { "who-waiting-dark", kApp, kPortrait, left, true, true },
        { "who-waiting-200", kApp, kTablet, left, true, false, 2.0 },
        { "who-waiting-welsh-phone-200", kApp, kPhone, left, true, false, 2.0, true },
        { "passcode", kApp, kTablet, passcode, true },
        { "passcode-dark", kApp, kTablet, passcode, true, true },
        { "passcode-phone", kApp, kPhone, passcode, true },
        { "passcode-phone-200", kApp, kPhone, passcode, true, false, 2.0 },
        { "notes", kApp, kTablet, notes },
        { "notes-dark", kApp, kTablet, notes, false, true },
        { "notes-portrait", kApp, kPortrait, notes },
        { "notes-phone", kApp, kPhone, notes },
        { "notes-phone-dark", kApp, kPhone, notes, false, true },
        { "notes-phone-sheet", kApp, kPhone, notes, false, false, 1.0, false, "2 waiting to send" },
        { "notes-phone-sheet-200", kApp, kPhone, notes, false, false, 2.0, false,
            "2 waiting to send" },
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
        { "who-welsh", kApp, kTablet, people, true, false, 1.0, true },
        { "passcode-welsh-phone-200", kApp, kPhone, passcode, true, false, 2.0, true },
        { "notes-welsh", kApp, kTablet, notes, false, false, 1.0, true },
        { "notes-welsh-phone", kApp, kPhone, notes, false, false, 1.0, true },
        { "notes-welsh-phone-200", kApp, kPhone, notes, false, false, 2.0, true },
        { "notes-welsh-empty-portrait", kApp, kPortrait, [](Scene& scene) { scene.waiting(0); },
            false, true, 1.0, true },
        { "controls", "ControlsSheet.qml", kTablet, nothing },
        { "controls-dark", "ControlsSheet.qml", kTablet, nothing, false, true },
        { "controls-200", "ControlsSheet.qml", kTablet, nothing, false, false, 2.0 },
        { "controls-phone", "ControlsSheet.qml", kPhone, nothing },
        { "fields", "FieldsSheet.qml", kPortrait, nothing },
        { "fields-dark", "FieldsSheet.qml", kPortrait, nothing, false, true },
        { "fields-200", "FieldsSheet.qml", kPortrait, nothing, false, false, 2.0 },
    };
}

/// Lays out what waits for the next frame.
void polish(QQuickItem* item)
{
    item->ensurePolished();
    for (auto* child : item->childItems()) {
        polish(child);
    }
}

} // namespace

std::vector<Shot> shots()
{
    std::vector<Shot> all = appShots();
    for (const auto& more :
        { todayShots(), doorShots(), passportShots(), importShots(), observeShots(), sessionShots(),
            inboxShots(), askShots(), endOfDayShots(), startShots(), joinShots() }) {
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

Stage::Stage(const Shot& shot)
    : m_translator(speak(shot.welsh))
    , m_scene(std::make_unique<Scene>())
    , m_view(std::make_unique<QQuickView>())
{
    shot.prepare(*m_scene);
    qml::importModules(*m_view->engine());
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
    m_view->setInitialProperties(propertiesOf(shot, *m_scene));
    m_view->setSource(QUrl(QStringLiteral("qrc:/gallery/%1")
                               .arg(QLatin1String(shot.page == kApp ? kApp : "Frame.qml"))));
    m_view->resize(shot.size);
    m_view->show();
    settle();
    if (shot.press != nullptr) {
        for (const QString& words : QString::fromUtf8(shot.press).split(QStringLiteral(" > "))) {
            press(words);
            settle();
        }
    }
}

void Stage::press(const QString& words) { pressBelow(m_view->contentItem(), words); }

Stage::~Stage() = default;

void Stage::settle()
{
    constexpr int kRounds = 20;
    for (int i = 0; i < kRounds; ++i) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        polish(m_view->contentItem()); // a layout in a layout takes several rounds
    }
}

} // namespace pipit::gallery
